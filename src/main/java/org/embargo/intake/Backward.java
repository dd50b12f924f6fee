package org.embargo.intake;

import java.util.List;
import java.util.Optional;

import org.embargo.facts.Party;
import org.embargo.intake.Mention.Who;

/** Fills roles that the words of an act leave open: by whom it was done for, origin, pronoun, place, the sentence before. */
final class Backward {

    private final Antecedents antecedents;
    private final Pointing pointing;

    Backward(List<Scene> scenes) {
        this.antecedents = new Antecedents(scenes);
        this.pointing = new Pointing(scenes);
    }

    /** Completes a cast where a step leads from the text to a party. */
    void fill(Draft draft, Cast cast) {
        actingFor(draft, cast);
        beneficiary(draft, cast);
        antecedents.fill(draft, cast);
        pointing.fill(draft, cast);
        concerted(draft, cast);
        broker(draft, cast);
        negotiator(draft, cast);
        origin(draft, cast);
        theirs(draft, cast);
        brokered(draft, cast);
        programme(draft, cast);
        place(draft, cast);
        country(draft, cast);
    }

    /** Who procures for another is a go-between, and who is worked with is the other side. */
    private void beneficiary(Draft draft, Cast cast) {
        List<Who> others = cast.beneficiaries().stream().filter(b -> cast.recipients().stream().noneMatch(r -> r.party().equals(b.party()))).toList();
        if (!others.isEmpty()) {
            cast.recipients().stream().filter(r -> !r.party().kind().equals("state")).forEach(r -> cast.brokers().add(r));
            boolean people = cast.recipients().stream().allMatch(r -> !r.party().kind().equals("state"));
            if (people) {
                cast.recipients().clear();
                cast.recipients().addAll(others);
            }
        }
        concertedWith(draft, cast).ifPresent(w -> {
            if (cast.suppliers().isEmpty()) {
                cast.suppliers().add(w.inferred("worked with to procure"));
            }
            if (cast.brokers().stream().allMatch(Who::dprk)) {
                antecedents.worker(draft, cast, w).ifPresent(b -> cast.brokers().add(b.inferred("who worked with them")));
            }
        });
    }

    /** Returns who of the DPRK was worked with to get goods for somebody else. */
    private Optional<Who> concertedWith(Draft draft, Cast cast) {
        boolean gets = List.of("get", "broker").contains(draft.act.trigger().frame().id()) && cast.recipients().stream().noneMatch(Who::dprk);
        boolean works = draft.scene.find("work-with", 0, draft.act.from()).isPresent() || !cast.counterparts().isEmpty()
                || draft.scene.tokens().subList(0, draft.act.from()).stream().anyMatch(t -> Control.TALKS.contains(t.lower()));
        boolean open = gets && cast.suppliers().stream().allMatch(Who::dprk) && (cast.suppliers().isEmpty() || !cast.recipients().isEmpty());
        return draft.scene.who().stream().filter(w -> open && w.dprk() && (works && (w.governor().equals("with") || behindWork(draft.scene, w)) || w.governor().equals("through") && !draft.act.noun())).findFirst();
    }

    /** Who acts for another gets for him. */
    private static void actingFor(Draft draft, Cast cast) {
        boolean gets = draft.act.trigger().frame().role("for").equals("beneficiary") && cast.beneficiaries().isEmpty();
        draft.scene.who().stream().filter(w -> gets && w.governor().equals("for") && w.to() <= draft.act.from() && !w.dprk() && !w.speaker()
                && List.of("acting", "working", "behalf", "buying", "agent", "broker").stream().anyMatch(a -> List.of(draft.scene.word(w.from() - 2), draft.scene.word(w.from() - 3), draft.scene.word(w.from() - 4)).contains(a)))
                .findFirst().ifPresent(w -> cast.beneficiaries().add(w));
    }

    /** Whoever of the DPRK negotiated a sale to another acted for the seller. */
    private void negotiator(Draft draft, Cast cast) {
        boolean open = draft.act.noun() && cast.suppliers().isEmpty() && cast.both().isEmpty() && cast.recipients().stream().anyMatch(r -> !r.dprk());
        draft.scene.acts().stream().filter(a -> open && !a.noun() && List.of("talk", "broker").contains(a.trigger().frame().id()) && a.to() <= draft.act.from() && draft.act.from() - a.to() <= 6).findFirst()
                .flatMap(a -> antecedents.of(draft, cast)).filter(Who::dprk).ifPresent(w -> cast.add("supplier", w));
    }

    private static boolean behindWork(Scene scene, Who w) {
        return scene.all("work-with").stream().anyMatch(s -> w.from() - s.to() >= 0 && w.from() - s.to() <= 2);
    }

    /** The noun for an act takes the one who brokered it from the verb before it. */
    private void broker(Draft draft, Cast cast) {
        if (!draft.act.noun()) {
            return;
        }
        draft.scene.acts().stream().filter(a -> a.trigger().frame().id().equals("broker") && a.to() <= draft.act.from() && draft.act.from() - a.to() <= 8)
                .findFirst().ifPresent(a -> new Casting(draft.scene, a).subjects().forEach(w -> {
                    cast.brokers().add(w);
                    cast.suppliers().removeIf(s -> s.party().equals(w.party()));
                }));
    }

    private static void origin(Draft draft, Cast cast) {
        boolean ours = cast.recipients().stream().anyMatch(Who::dprk);
        boolean learns = draft.act.trigger().frame().id().equals("learn");
        if (cast.suppliers().isEmpty() && !ours && !learns && cast.both().isEmpty()) {
            draft.ofDprk().ifPresent(g -> cast.suppliers().add(new Who(g.what().from(), g.what().to(), Party.state("North Korea", Party.DPRK),
                    "", "", "name", "", "named as origin only")));
        }
    }

    /** What the DPRK gets, or asks for, by another State's adjective is asked of that State. */
    private static void theirs(Draft draft, Cast cast) {
        boolean gets = List.of("ask", "get", "customer", "order").contains(draft.act.trigger().frame().id()) && cast.suppliers().isEmpty() && cast.both().isEmpty()
                && cast.recipients().stream().anyMatch(Who::dprk);
        draft.scene.who().stream().filter(w -> gets && !w.named() && w.party().kind().equals("state") && !w.dprk() && draft.goods.stream()
                .anyMatch(g -> g.scene() == draft.scene && w.party().state().listed().contains(g.what().origin()))).findFirst()
                .ifPresent(w -> cast.suppliers().add(w.inferred("named as origin only")));
    }

    /** Who arranges a supply together with somebody of the DPRK arranges it from there. */
    private static void concerted(Draft draft, Cast cast) {
        boolean arranges = draft.act.trigger().frame().id().equals("broker") && cast.suppliers().isEmpty() && cast.recipients().stream().noneMatch(Who::dprk);
        draft.scene.who().stream().filter(w -> arranges && w.dprk() && w.named() && List.of("with", "through").contains(w.governor())).findFirst()
                .ifPresent(w -> cast.suppliers().add(w.inferred("worked with to procure")));
    }

    private static void brokered(Draft draft, Cast cast) {
        boolean ours = cast.recipients().stream().anyMatch(Who::dprk);
        cast.brokers().stream().filter(b -> b.dprk() && cast.suppliers().isEmpty() && !ours && !cast.recipients().isEmpty()).findFirst()
                .ifPresent(b -> cast.suppliers().add(b.as(Party.state("North Korea", Party.DPRK), b.from(), b.to()).inferred("the go-between is of the DPRK")));
    }

    /** Who procures in a place buys there, when nobody else is named and one of the two is the DPRK. */
    private void place(Draft draft, Cast cast) {
        boolean buys = draft.act.trigger().frame().id().equals("get") && cast.suppliers().isEmpty() && !cast.recipients().isEmpty();
        boolean ours = cast.recipients().stream().anyMatch(Who::dprk);
        if (buys) {
            draft.scene.who().stream().filter(w -> (w.governor().equals("in") && w.party().kind().equals("state") || w.governor().equals("through") && !w.speaker() && !w.party().state().isUnknown()) && w.dprk() != ours).findFirst()
                    .ifPresent(w -> cast.suppliers().add(w.inferred("only the place is named")));
        }
    }

    /** Work done in {@code the country} was done for the State that the text speaks of. */
    private void country(Draft draft, Cast cast) {
        boolean points = draft.scene.signs().stream().anyMatch(s -> s.is("country") && s.from() >= draft.act.to());
        if (points && cast.recipients().isEmpty() && (draft.service() || draft.stage == org.embargo.facts.Stage.OFFERED)) {
            antecedents.of(draft, cast).filter(w -> !w.dprk()).ifPresent(w -> cast.recipients().add(w));
        }
    }

    /** Goods for somebody's programme go to that State. */
    private void programme(Draft draft, Cast cast) {
        if (cast.recipients().isEmpty()) {
            draft.scene.who().stream().filter(w -> !w.named() && w.governor().equals("for")
                    && (w.from() >= draft.act.to() || draft.act.shape().equals("passive"))).findFirst()
                    .ifPresent(w -> cast.recipients().add(w.inferred("for whose programme it is said to be")));
        }
    }
}
