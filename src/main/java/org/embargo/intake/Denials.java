package org.embargo.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.embargo.facts.Denial;
import org.embargo.facts.Party;
import org.embargo.facts.Stage;
import org.embargo.intake.Mention.Sign;
import org.embargo.intake.Mention.Who;

/** Finds who denies what, and ties each denial to the transfers that it is about. */
final class Denials {

    private static final int WINDOW = 8;
    private static final int BACK = 8;
    private static final int ALL = 30;
    private final List<Denied> found = new ArrayList<>();

    /** A denial: by whom, of what, and the parties it names when it names any. */
    private record Denied(Scene scene, Who by, Sign sign, String what, List<String> states, boolean author) {
    }

    Denials(List<Scene> scenes) {
        Optional<Who> author = author(scenes);
        Disclaimers disclaimers = new Disclaimers(scenes);
        for (Scene scene : scenes) {
            for (Sign s : scene.all("denial")) {
                List<Who> by = new ArrayList<>(deniers(scene, s));
                disclaimers.office(scene, s).filter(w -> by.isEmpty()).ifPresent(by::add);
                by.forEach(w -> found.add(new Denied(scene, w, s, what(scene), states(scene, by), false)));
                author.filter(w -> by.isEmpty()).ifPresent(w -> found.add(new Denied(scene, w, s, what(scene), states(scene, List.of(w)), true)));
            }
            for (Who w : scene.who()) {
                boolean new_ = found.stream().noneMatch(d -> d.scene() == scene && d.by().equals(w)) && w.governor().isEmpty() && w.party().state().only().isPresent();
                (new_ ? disclaimers.said(scene, w) : Optional.<Sign>empty()).ifPresent(s -> found.add(new Denied(scene, w, s, what(scene), states(scene, List.of(w)), false)));
            }
        }
    }

    /** Adds a denial that consists in a negated statement by one of the parties. */
    void negated(Draft draft) {
        Optional<Who> speaker = draft.scene.who().stream().filter(w -> w.named() && (party(draft.supplier, w) || party(draft.recipient, w))).findFirst();
        speaker.or(() -> Dating.speeches(draft.scene).stream().flatMap(s -> Speaking.speaker(draft.scene, s).stream()).findFirst()).ifPresent(w -> found.add(new Denied(draft.scene, w, new Sign(draft.act.from(), draft.act.to(), new Entry.Cue("denial", "", "")), "transfer", states(draft.scene, List.of(w)), false)));
    }

    /** Returns the State in whose name a statement is made, from the place in its date line. */
    static Optional<Who> author(List<Scene> scenes) {
        List<Scene> head = scenes.stream().limit(6).filter(Scene::heading).toList();
        boolean official = head.stream().flatMap(s -> s.tokens().stream()).anyMatch(t -> List.of("ministry", "embassy", "mission", "spokesman", "spokesperson").contains(t.lower()));
        return head.stream().filter(s -> official && s.tokens().size() <= 8).flatMap(s -> s.who().stream()).filter(w -> w.from() == 0 && w.party().kind().equals("state")).findFirst();
    }

    private static List<Who> deniers(Scene scene, Sign s) {
        boolean noun = scene.word(s.from()).startsWith("denial");
        List<Who> behind = scene.who().stream().filter(w -> w.from() >= s.to() && (w.governor().equals("from") || w.governor().equals("by")) && w.from() - s.to() <= 14).toList();
        if (noun && !behind.isEmpty()) {
            return behind;
        }
        List<Who> before = scene.who().stream().filter(w -> w.to() <= s.from() && w.named() && w.governor().isEmpty() && s.from() - w.to() <= 14 && !(w.party().kind().equals("speaker") && w.party().state().isUnknown())).toList();
        if (before.isEmpty() && noun) {
            return scene.who().stream().filter(w -> w.to() <= s.from() && s.from() - w.to() <= 3).limit(1).toList();
        }
        boolean goesOn = List.of("but", "and", "yet", "also").contains(scene.word(s.from() - 1));
        if (goesOn && !noun) {
            return scene.who().stream().filter(w -> w.named() && w.governor().isEmpty() && w.to() <= s.from()).limit(1).toList();
        }
        List<Who> out = new ArrayList<>();
        for (int i = before.size() - 1; i >= 0 && (out.isEmpty() || and(scene, before.get(i), out.get(0))); i--) {
            out.add(0, before.get(i));
        }
        return out.isEmpty() ? behind : out;
    }

    private static boolean and(Scene scene, Who left, Who right) {
        boolean and = false;
        for (int i = left.to(); i < right.from(); i++) {
            and |= scene.word(i).equals("and");
        }
        return and && right.from() - left.to() <= 5 && !scene.verb(left.to(), right.from());
    }

    private static String what(Scene scene) {
        List<String> words = scene.tokens().stream().map(Token::lower).toList();
        if (words.contains("destination") || words.contains("destined") || words.contains("bound") || words.contains("headed")
                || words.contains("meant") || words.contains("intended") || words.contains("recipient")) {
            return "recipient";
        }
        boolean law = words.contains("violated") || words.contains("violating") || words.contains("breached") || words.contains("breaching")
                || words.contains("illegal") || words.contains("broke") || words.contains("wrongdoing") || words.contains("violation") || words.contains("breach");
        return law ? "illegality" : "transfer";
    }

    /** Returns the States of the parties in the sentence, when it names others than those who deny. */
    private static List<String> states(Scene scene, List<Who> by) {
        return scene.who().stream().filter(w -> !by.contains(w)).filter(w -> !w.party().kind().equals("speaker") || w.dprk()).flatMap(w -> w.party().state().listed().stream()).distinct().toList();
    }

    /** Who leads a group speaks for that group; whoever else is of a State speaks for it. */
    private static boolean party(Optional<Party> party, Who who) {
        if (!who.of().isEmpty()) {
            return party.filter(p -> p.name().equals(who.party().name()) || p.name().equals(who.of())).isPresent();
        }
        return party.map(p -> p.state().listed().stream().anyMatch(who.party().state().listed()::contains)
                && (p.kind().equals("state") && !List.of("non-state", "company").contains(who.party().kind()) || p.name().equals(who.party().name()) || p.name().equals(who.of()))).orElse(false);
    }

    /** Ties the denials to the drafts. */
    void attach(List<Draft> drafts) {
        for (Draft draft : drafts) {
            for (Denied d : found) {
                if (concerns(d, draft) && !(later(d, draft) && drafts.stream().anyMatch(o -> o != draft && !later(d, o) && near(d, o) && concerns(d, o))) && draft.denials.stream().noneMatch(o -> o.by().name().equals(d.by().party().name()))) {
                    draft.denials.add(new Denial(d.by().party(), d.what(), ""));
                    draft.modality = d.author() && draft.modality == org.embargo.facts.Modality.ASSERTED ? org.embargo.facts.Modality.ALLEGED : draft.modality;
                    draft.rests("standing.deniedBy", d.scene().passage(Math.min(d.sign().from(), d.author() ? d.sign().from() : d.by().from()), Math.max(d.sign().to(), d.author() ? d.sign().to() : d.by().to())),
                            d.author() ? "the statement is made in its name" : d.scene() == draft.scene ? "" : "a denial in another sentence, by a party of this transfer");
                }
            }
        }
    }

    /** What is told behind a denial that names nothing is not what it denies, when something was told before it. */
    private static boolean later(Denied d, Draft draft) {
        return d.by().of().isEmpty() && draft.scene.index() > d.scene().index() && !pair(draft).stream().allMatch(p -> d.states().contains(p) || d.by().party().state().listed().contains(p));
    }

    private static boolean near(Denied d, Draft draft) {
        return d.scene().index() - draft.scene.index() <= BACK;
    }

    /** Tells a denial of everything told so far, as in {@code dismissed all of this}. */
    private static boolean all(Denied d) {
        String words = d.scene().passage().quote().toLowerCase(java.util.Locale.ROOT);
        return words.matches("(?s).*\\b(all|none|any) (of )?(this|that|these|it|them)\\b.*");
    }

    private static List<String> pair(Draft draft) {
        List<String> pair = new ArrayList<>();
        draft.supplier.ifPresent(p -> pair.addAll(p.state().listed()));
        draft.recipient.ifPresent(p -> pair.addAll(p.state().listed()));
        draft.either.forEach(w -> pair.addAll(w.party().state().listed()));
        return pair;
    }

    /** Who denies selling gave nothing; that says nothing of what it got, nor the other way round. */
    private static boolean sided(Denied d, Draft draft) {
        Optional<Mention.Act> act = d.scene().acts().stream().filter(a -> a.from() >= d.sign().from() && a.from() - d.sign().to() <= 8
                && List.of("gerund", "finite").contains(a.shape()) && !d.scene().parted(d.sign().to(), a.from())).findFirst();
        String role = act.map(a -> a.trigger().frame().role("subject")).orElse("");
        boolean person = List.of("supplier", "recipient").contains(role) && d.by().party().kind().equals("state") && draft.either.isEmpty();
        Optional<Party> side = role.equals("supplier") ? draft.supplier : draft.recipient;
        return !person || side.isEmpty() || party(side, d.by());
    }

    private static boolean concerns(Denied d, Draft draft) {
        boolean theirs = party(draft.supplier, d.by()) || party(draft.recipient, d.by()) || draft.either.stream().anyMatch(w -> party(Optional.of(w.party()), d.by()));
        boolean own = d.scene() == draft.scene;
        List<String> pair = pair(draft);
        boolean named = pair.size() >= 2 && pair.stream().allMatch(p -> d.states().contains(p) || d.by().party().state().listed().contains(p))
                && d.states().stream().anyMatch(pair::contains);
        boolean done = List.of(Stage.PERFORMED, Stage.INTERCEPTED).contains(draft.stage);
        boolean recent = draft.date.latest().isEmpty() || draft.date.latest().get().getYear() > 2006;
        int gap = draft.scene.index() - d.scene().index();
        boolean near = done && recent && gap >= (all(d) ? -ALL : -BACK) && gap <= WINDOW && d.states().stream().noneMatch(s -> !pair.contains(s)) && !draft.conduct.equals("barter");
        boolean possible = draft.stage != Stage.HYPOTHETICAL && recent;
        return sided(d, draft) && (theirs || own && d.by().party().state().listed().stream().anyMatch(pair::contains)) && (named && possible || near);
    }
}
