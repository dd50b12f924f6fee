package org.embargo.intake;

import java.util.List;
import java.util.Optional;

import org.embargo.facts.Assertion;
import org.embargo.facts.FilledBy;
import org.embargo.facts.Modality;
import org.embargo.intake.Dating.Placed;
import org.embargo.intake.Mention.Sign;
import org.embargo.intake.Mention.Who;

/** Finds who asserts what a sentence says. */
final class Speaking {

    private final Dating dating;
    private final List<Scene> scenes;
    private final Antecedents antecedents;

    Speaking(Dating dating, List<Scene> scenes) {
        this.dating = dating;
        this.scenes = scenes;
        this.antecedents = new Antecedents(scenes);
    }

    /** Adds to a draft who says so. */
    void apply(Draft draft) {
        Scene scene = draft.scene;
        for (Sign s : Dating.speeches(scene).stream().filter(x -> !x.is("denial")).toList()) {
            antecedents.speaker(scene, s).filter(w -> s.to() <= draft.act.from()).ifPresentOrElse(w -> goesOn(draft, w, date(scene, s)),
                    () -> speaker(scene, s).filter(w -> !actor(draft, w)).ifPresent(w -> add(draft, w, date(scene, s))));
        }
        for (Sign s : scene.all("according")) {
            scene.who().stream().filter(w -> w.from() >= s.to() && w.from() - s.to() <= 6 && !scene.parted(s.to(), w.from())).findFirst().ifPresent(w -> add(draft, w, ""));
        }
        for (Who w : scene.who()) {
            boolean claims = List.of("accusation", "accusations", "allegation", "allegations", "claim", "claims", "charges", "assertion", "assertions")
                    .contains(scene.word(w.to())) || scene.word(w.to()).equals("'s") && List.of("accusations", "allegations", "claims", "claim", "accusation", "allegation").contains(scene.word(w.to() + 1));
            if (claims && !w.named() && !actor(draft, w)) {
                add(draft, w, "");
            }
        }
        if (draft.assertions.isEmpty()) {
            scene.who().stream().filter(w -> w.party().kind().equals("speaker") && w.party().name().contains("Panel") || w.party().kind().equals("speaker")
                    && w.to() <= 4 && w.governor().isEmpty()).findFirst().ifPresent(w -> add(draft, w, ""));
        }
    }

    /** Who spoke in the sentence before goes on; after claims or a listing, what is said is alleged. */
    private void goesOn(Draft draft, Who who, String date) {
        boolean claims = scenes.stream().filter(s -> s.index() == draft.scene.index() - 1).anyMatch(s -> s.tokens().stream().anyMatch(t -> PartyFinder.CLAIMS.contains(t.lower())
                && !t.lower().startsWith("report")) || Dating.speeches(s).stream().anyMatch(x -> x.is("designate") || x.is("allege")));
        if (claims && draft.modality == Modality.ASSERTED) {
            draft.modality = Modality.ALLEGED;
        }
        if (draft.assertions.stream().noneMatch(a -> a.by().name().equals(who.party().name()))) {
            draft.assertions.add(new Assertion(who.party(), date));
            draft.step("standing.assertedBy", FilledBy.INFERRED, "a pronoun; taken from the sentence before");
        }
    }

    private static boolean actor(Draft draft, Who who) {
        return draft.supplier.map(p -> p.name().equals(who.party().name())).orElse(false) || draft.recipient.map(p -> p.name().equals(who.party().name())).orElse(false)
                || draft.brokers.stream().anyMatch(b -> b.name().equals(who.party().name()));
    }

    private static void add(Draft draft, Who who, String date) {
        if (draft.assertions.stream().noneMatch(a -> a.by().name().equals(who.party().name()))) {
            draft.assertions.add(new Assertion(who.party(), date));
            draft.rests("standing.assertedBy", draft.scene.passage(who), who.inferred());
        }
    }

    /** Returns the subject of a verb of speech; in the passive, who stands behind {@code by}. */
    static Optional<Who> speaker(Scene scene, Sign s) {
        boolean passive = scene.sign("be", Math.max(0, s.from() - 2), s.from()) && !s.cue().form().equals("ing");
        if (passive) {
            return scene.who().stream().filter(w -> w.from() >= s.to() && w.from() - s.to() <= 5 && w.governor().equals("by")).findFirst();
        }
        Optional<Who> before = scene.who().stream().filter(w -> w.to() <= s.from() && s.from() - w.to() <= 12 && w.named() && w.governor().isEmpty()
                && !scene.sign("that", w.to(), s.from())).reduce((a, b) -> b);
        boolean inverted = s.from() > 0 && List.of(",", "\"").contains(scene.word(s.from() - 1));
        Optional<Who> behind = scene.who().stream().filter(w -> w.from() == s.to() && w.named() || w.from() - s.to() == 1 && scene.word(s.to()).equals("the")).findFirst();
        return inverted && behind.isPresent() ? behind : before.or(() -> inverted ? behind : Optional.empty());
    }

    private String date(Scene scene, Sign s) {
        return dating.dates(scene).stream().filter(d -> Math.abs(d.from() - s.to()) <= 3 || d.to() <= s.from() && d.from() <= 2)
                .map(Placed::when).filter(w -> w.days() <= 31).map(When::edtf).findFirst().orElse("");
    }
}
