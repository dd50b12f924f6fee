package org.embargo.intake;

import java.util.List;
import java.util.Optional;

import org.embargo.facts.Party;
import org.embargo.intake.Mention.Sign;
import org.embargo.intake.Mention.Who;

/** Finds for whom a pronoun stands, and which two States are {@code the two governments}. */
final class Antecedents {

    private static final int NEAR = 6;
    private static final int FAR = 10;
    private static final List<String> PERSONS = List.of("he", "she");
    private final List<Scene> scenes;

    Antecedents(List<Scene> scenes) {
        this.scenes = scenes;
    }

    /** Gives the act the parties for which its pronouns stand. */
    void fill(Draft draft, Cast cast) {
        pronoun(draft, cast);
        pair(draft, cast);
    }

    private void pronoun(Draft draft, Cast cast) {
        boolean given = draft.act.shape().equals("passive") && draft.goods.stream().anyMatch(g -> g.scene() == draft.scene && g.what().from() >= draft.act.to());
        String subject = draft.act.noun() || draft.act.shape().equals("passive") && !given ? "" : draft.act.trigger().frame().role(given ? "object" : "subject");
        boolean open = subject.equals("supplier") && cast.suppliers().isEmpty() || subject.equals("recipient") && cast.recipients().isEmpty()
                || subject.equals("broker") && cast.brokers().isEmpty() && person(draft);
        if (open && (points(draft) || person(draft))) {
            of(draft, cast).ifPresent(w -> cast.add(subject, w));
        }
        boolean behind = cast.suppliers().isEmpty() && cast.both().isEmpty() && draft.act.trigger().frame().role("from").equals("supplier")
                && draft.scene.word(draft.act.to()).equals("from") && List.of("it", "them").contains(draft.scene.word(draft.act.to() + 1));
        if (behind) {
            of(draft, cast).ifPresent(w -> cast.add("supplier", w));
        }
        for (int i = draft.act.to(); i < Math.min(draft.act.to() + NEAR, draft.scene.tokens().size()) && cast.recipients().isEmpty() && !cast.suppliers().isEmpty(); i++) {
            boolean end = List.of("to", "for").contains(draft.scene.word(i)) && List.of("it", "them").contains(draft.scene.word(i + 1));
            of(draft, cast).filter(w -> end && draft.act.trigger().frame().role("for").equals("recipient") && !draft.act.trigger().frame().id().equals("talk"))
                    .ifPresent(w -> cast.add("recipient", w));
        }
    }

    private static boolean points(Draft draft) {
        int from = Math.max(0, draft.act.from() - NEAR);
        return draft.scene.signs().stream().anyMatch(s -> s.from() >= from && s.to() <= draft.act.from()
                && (s.is("pronoun") && List.of("it", "they", "he", "she", "we").contains(draft.scene.word(s.from())) || s.is("country") || s.is("company")));
    }

    private static boolean person(Draft draft) {
        int from = Math.max(0, draft.act.from() - FAR);
        for (int i = draft.act.from() - 1; i >= from; i--) {
            int at = i;
            if (PERSONS.contains(draft.scene.word(i))) {
                return true;
            }
            if (draft.scene.acts().stream().anyMatch(a -> a.covers(at) && !a.noun() && a.shape().equals("finite"))) {
                return false;
            }
        }
        return false;
    }

    /** Returns the party for which a pronoun stands: one of this sentence before the act, or of the sentence before. */
    Optional<Who> of(Draft draft, Cast cast) {
        boolean person = person(draft);
        Optional<Who> firm = firm(draft, cast);
        if (firm.isPresent()) {
            return firm;
        }
        Optional<Who> spokenOf = draft.scene.who().stream().filter(w -> w.from() > draft.act.to() && List.of("of", "about").contains(w.governor()) && (draft.scene.sign(w.from() - 2, "say")
                || draft.scene.sign(w.from() - 3, "say"))).findFirst();
        if (spokenOf.isPresent()) {
            return spokenOf.map(w -> w.inferred("of whom it is said"));
        }
        List<Who> all = draft.scene.who().stream().filter(w -> w.to() <= draft.act.from() && !taken(cast, w)).toList();
        Optional<Who> here = all.stream().filter(w -> person ? w.leads() : state(w)).findFirst().or(() -> all.stream().filter(w -> person && human(w)).reduce((a, b) -> b));
        return here.or(() -> person ? human(draft, cast) : Optional.empty()).or(() -> before(draft.scene, 1).flatMap(s -> s.who().stream())
                .filter(w -> state(w) && !taken(cast, w)).findFirst().map(w -> at(draft, w)))
                .map(w -> w.inferred("a pronoun; taken from " + (here.isPresent() ? "the same sentence" : "the sentence before")));
    }

    /** Returns the firm for which {@code the company} stands, or the teachers for which {@code they} does. */
    private Optional<Who> firm(Draft draft, Cast cast) {
        boolean company = draft.scene.all("company").stream().anyMatch(s -> s.to() <= draft.act.from() && draft.act.from() - s.to() <= NEAR);
        boolean teachers = draft.service() && !draft.act.noun() && draft.scene.tokens().subList(Math.max(0, draft.act.from() - NEAR), draft.act.from()).stream().anyMatch(t -> t.lower().equals("they"));
        return before(draft.scene, 2).flatMap(s -> s.who().stream()).filter(w -> !taken(cast, w) && (company && w.party().kind().equals("company")
                || teachers && w.dprk() && !w.speaker())).reduce((a, b) -> b).map(w -> at(draft, w).inferred("a pronoun; taken from the sentence before"));
    }

    /** Returns the person that the sentences before named last. */
    private Optional<Who> human(Draft draft, Cast cast) {
        return before(draft.scene, 2).flatMap(s -> s.who().stream()).filter(w -> (human(w) || w.leads()) && !taken(cast, w)).reduce((a, b) -> b).map(w -> at(draft, w));
    }

    /** Returns the person, not of the DPRK, who works with others: named before them in this sentence, or for whom {@code he} stands. */
    Optional<Who> worker(Draft draft, Cast cast, Who partner) {
        boolean pronoun = draft.scene.tokens().subList(0, Math.min(draft.scene.tokens().size(), Math.max(partner.from(), draft.act.from()))).stream().anyMatch(t -> PERSONS.contains(t.lower()));
        Optional<Who> here = draft.scene.who().stream().filter(w -> w.to() <= Math.max(partner.from(), draft.act.from()) && human(w) && !w.equals(partner) && w.governor().isEmpty() && !w.leads()).findFirst();
        return (pronoun ? before(draft.scene, 2).flatMap(s -> s.who().stream()).filter(w -> human(w) && !taken(cast, w)).reduce((a, b) -> b).map(w -> at(draft, w)) : Optional.<Who>empty())
                .or(() -> here).filter(w -> !w.dprk());
    }

    private java.util.stream.Stream<Scene> before(Scene scene, int far) {
        return Scene.near(scenes, scene.index() - far, scene.index() - 1);
    }

    private static Who at(Draft draft, Who w) {
        return new Who(draft.act.from(), draft.act.to(), w.party(), w.of(), w.foundedIn(), "name", "", "");
    }

    private static boolean human(Who who) {
        return who.named() && who.party().kind().equals("person") && !who.party().name().endsWith("s");
    }

    private static boolean taken(Cast cast, Who who) {
        return cast.recipients().stream().anyMatch(r -> r.party().equals(who.party())) || cast.suppliers().stream().anyMatch(r -> r.party().equals(who.party()));
    }

    private static boolean state(Who who) {
        return !who.speaker() && !who.party().kind().equals("unnamed");
    }

    /** Gives talks between {@code the two governments} the last two States that a sentence before named together. */
    private void pair(Draft draft, Cast cast) {
        boolean talk = draft.act.trigger().frame().id().equals("talk") && cast.both().size() < 2 && cast.suppliers().isEmpty();
        boolean trade = List.of("barter", "give").contains(draft.act.trigger().frame().id()) && cast.suppliers().isEmpty() && cast.recipients().isEmpty();
        Optional<Sign> both = draft.scene.all("both").stream().filter(s -> talk || trade && s.to() <= draft.act.from()).findFirst();
        if (both.isEmpty()) {
            return;
        }
        before(draft.scene, 3).map(Antecedents::two).filter(p -> p.size() == 2).reduce((a, b) -> b).ifPresent(two -> {
            List<Party> gets = cast.recipients().stream().map(Who::party).toList();
            cast.both().clear();
            two.stream().filter(p -> gets.stream().noneMatch(g -> g.state().equals(p.state()))).forEach(p -> cast.add(gets.isEmpty() ? "both" : "supplier",
                    new Who(both.get().from(), both.get().to(), p, "", "", "name", "", "the two that were named before")));
        });
    }

    /** Returns the two States that a sentence joins by {@code and}, else the only two that it names. */
    private static List<Party> two(Scene scene) {
        List<Who> states = scene.who().stream().filter(w -> w.party().kind().equals("state")).toList();
        for (int i = states.size() - 1; i > 0; i--) {
            Who left = states.get(i - 1);
            if (scene.word(left.to()).equals("and") && states.get(i).from() - left.to() <= 2) {
                return List.of(left.party(), states.get(i).party());
            }
        }
        return states.stream().map(Who::party).distinct().toList();
    }

    /** Returns who speaks in {@code it said}, from the sentence before. */
    Optional<Who> speaker(Scene scene, Sign speech) {
        String pronoun = scene.word(speech.from() - 1);
        boolean person = PERSONS.contains(pronoun);
        boolean points = (person || List.of("it", "they").contains(pronoun)) && scene.who().stream().noneMatch(w -> w.named() && w.to() <= speech.from());
        return before(scene, 1).flatMap(s -> s.who().stream()).filter(w -> points && w.named() && w.governor().isEmpty())
                .filter(w -> person == (human(w) || w.party().kind().equals("speaker") && !w.party().state().isUnknown() && w.leads())).findFirst();
    }
}
