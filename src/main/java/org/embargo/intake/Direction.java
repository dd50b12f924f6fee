package org.embargo.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.embargo.intake.Mention.Act;
import org.embargo.intake.Mention.Who;

/** Fills the roles that words above or behind the act decide: who hired, who is talked with, who fulfils, who is sent where. */
final class Direction {

    private static final int FAR = 5;
    private final Scene scene;
    private final Act act;
    private final Control control;
    private final Subjects subjects;

    Direction(Scene scene, Act act) {
        this.scene = scene;
        this.act = act;
        this.control = new Control(scene, act);
        this.subjects = new Subjects(scene, act);
    }

    /** Completes the cast of a noun. */
    void nouns(Cast cast) {
        fulfilled(cast);
        approached(cast);
        sent(cast);
    }

    private String role(String place) {
        return act.trigger().frame().role(place);
    }

    /** Fills the roles that a verb or noun above the act decides. */
    void controlled(Cast cast) {
        if (!act.noun() && cast.recipients().isEmpty() && subjects.hired().isPresent()) {
            scene.who().stream().filter(w -> w.to() < subjects.hired().get().from() && w.named() && w.governor().isEmpty()).findFirst()
                    .ifPresent(w -> cast.add("recipient", w.inferred("who gave the contract")));
        }
        if (act.noun()) {
            return;
        }
        boolean gives = role("subject").equals("supplier");
        control.hirer().filter(w -> gives && cast.recipients().isEmpty()).ifPresent(w -> cast.add("recipient", w.inferred("who had it done")));
        control.partner().ifPresent(w -> other(cast, w, "who is talked with"));
        control.towards().filter(w -> !role(w.governor()).isEmpty()).ifPresent(w -> {
            cast.suppliers().removeIf(s -> s.party().equals(w.party()));
            cast.add(role(w.governor()), w.inferred("`" + w.governor() + " which`"));
        });
        control.whose().filter(w -> cast.recipients().isEmpty() && List.of("mend", "build", "teach").contains(act.trigger().frame().id()))
                .ifPresent(w -> cast.add("recipient", w.inferred("where or on whose goods the work was done")));
    }

    private static void other(Cast cast, Who w, String step) {
        boolean taken = Stream.concat(cast.suppliers().stream(), cast.recipients().stream()).anyMatch(o -> o.party().equals(w.party()));
        if (!taken && cast.suppliers().isEmpty() && !cast.recipients().isEmpty()) {
            cast.add("supplier", w.inferred(step));
        } else if (!taken && cast.recipients().isEmpty() && !cast.suppliers().isEmpty()) {
            cast.add("recipient", w.inferred(step));
        }
    }

    /** Who fulfils an order, or is entrusted with work, does it. */
    private void fulfilled(Cast cast) {
        scene.all("fulfil").stream().filter(s -> act.noun() && s.from() >= act.to() && cast.suppliers().isEmpty()).findFirst()
                .flatMap(s -> scene.who().stream().filter(w -> w.from() >= s.to() && w.from() - s.to() <= 3 && List.of("by", "to").contains(w.governor())).findFirst()).ifPresent(w -> {
                    cast.recipients().removeIf(r -> r.party().equals(w.party()));
                    cast.add("supplier", w.governedBy("by"));
                });
    }

    /** Who approaches somebody with an offer gives it to him; {@code the customer was Egypt} names who it is. */
    private void approached(Cast cast) {
        boolean offer = act.trigger().stage().equals("offered") && scene.word(act.from() - 1).matches("an?|the|offers?|with") && cast.recipients().isEmpty();
        scene.acts().stream().filter(a -> offer && a.trigger().frame().id().equals("ask") && !a.noun() && a.to() <= act.from()).findFirst().ifPresent(a -> {
            Cast other = new Casting(scene, a).cast();
            cast.suppliers().clear();
            other.recipients().forEach(w -> cast.add("supplier", w));
            other.suppliers().forEach(w -> cast.add("recipient", w));
        });
        boolean who = act.trigger().frame().id().equals("customer") && cast.recipients().isEmpty();
        int copula = act.to();
        while (who && copula < act.to() + 2 * FAR && !scene.sign(copula, "be") && !scene.sign(copula, "include") && behindInsertion(copula) > 0) {
            copula = behindInsertion(copula);
        }
        int at = scene.sign(copula, "be") || scene.sign(copula, "include") ? copula : Integer.MAX_VALUE;
        Optional<Who> first = scene.who().stream().filter(w -> who && w.from() > at && w.from() - at <= 4 && w.governor().isEmpty()).findFirst();
        first.ifPresent(w -> scene.who().stream().filter(o -> o == w || o.from() > w.from() && o.governor().isEmpty() && o.named() && !scene.verb(w.to(), o.to() + 1) && !Subjects.enemy(scene, o)).forEach(o -> cast.add("recipient", o)));
    }

    /** Returns the token behind this one, or behind the words that two commas enclose; 0 when a comma encloses none. */
    private int behindInsertion(int at) {
        if (!scene.word(at).equals(",")) {
            return at - act.to() < FAR || scene.word(at - 1).equals(",") ? at + 1 : 0;
        }
        for (int i = at + 1; i <= at + FAR + 2; i++) {
            if (scene.word(i).equals(",")) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Who goes to another State for training is trained there. */
    private void sent(Cast cast) {
        boolean teaches = act.trigger().frame().id().equals("teach") && cast.suppliers().isEmpty() && cast.both().isEmpty();
        scene.acts().stream().filter(a -> teaches && !a.noun() && a.to() <= act.from() && List.of("go", "send", "travel", "dispatch", "fly").contains(a.trigger().lemma())).findFirst().ifPresent(a -> {
            scene.who().stream().filter(w -> w.from() >= a.to() && w.to() <= act.from() && List.of("to", "in").contains(w.governor())).findFirst()
                    .ifPresent(w -> cast.add("supplier", w.inferred("where or on whose goods the work was done")));
            cast.recipients().removeIf(r -> cast.suppliers().stream().anyMatch(x -> x.party().equals(r.party())));
            new Casting(scene, a).subjects().stream().filter(w -> cast.recipients().isEmpty()).forEach(w -> cast.add("recipient", w));
        });
    }

    /** A service is for the State where it is done, when nobody else is named. */
    void serviced(Cast cast) {
        if (List.of("teach", "mend", "build").contains(act.trigger().frame().id()) && cast.recipients().isEmpty()) {
            scene.who().stream().filter(w -> w.governor().equals("in") && w.party().kind().equals("state") && !w.dprk()
                    && cast.suppliers().stream().noneMatch(s -> s.party().state().equals(w.party().state()))).limit(1)
                    .forEach(w -> cast.add("recipient", w.inferred("where or on whose goods the work was done")));
        }
    }
}
