package org.embargo.intake;

import java.util.List;
import java.util.Optional;

import org.embargo.facts.Party;
import org.embargo.facts.Stage;
import org.embargo.intake.Mention.Who;

/** Completes a cargo that was found or stopped, when a later sentence says who had sold it or who had paid for it. */
final class Completion {

    private static final int FAR = 3;
    private final List<Scene> scenes;
    private final List<Draft> pending;

    Completion(List<Scene> scenes, List<Draft> pending) {
        this.scenes = scenes;
        this.pending = pending;
    }

    /** Returns the cargo told before that this act completes; it takes the place of the act. */
    Optional<Draft> of(Draft draft, Cast cast) {
        boolean points = draft.goods.stream().anyMatch(g -> g.description().contains("goods named before"));
        Optional<Draft> open = pending.stream().filter(p -> points && draft.scene.index() - p.scene.index() <= FAR && p.scene != draft.scene && shared(p, draft)).reduce((a, b) -> b);
        return open.filter(p -> sold(p, cast) || bought(p, draft, cast));
    }

    private static boolean shared(Draft a, Draft b) {
        return a.goods.stream().anyMatch(g -> b.goods.stream().anyMatch(h -> g.what().equals(h.what())));
    }

    /** A firm of the DPRK had sold goods that came from elsewhere: the place of dispatch is transit. */
    private static boolean sold(Draft open, Cast cast) {
        Optional<Who> seller = cast.suppliers().stream().filter(Who::dprk).findFirst();
        if (seller.isEmpty() || open.recipient.isEmpty()) {
            return false;
        }
        open.supplier.ifPresent(p -> open.brokers.add(p.as("transit")));
        open.supplier(seller.get().inferred("from a later sentence"), open.scene.passage(open.act));
        return true;
    }

    /** Who had paid for a cargo found aboard a ship of the DPRK gets it from there. */
    private boolean bought(Draft open, Draft draft, Cast cast) {
        boolean ship = scenes.stream().filter(s -> Math.abs(s.index() - open.scene.index()) <= 1).flatMap(s -> s.who().stream()).anyMatch(w -> w.dprk() && w.party().kind().equals("vessel"));
        Optional<Who> buyer = cast.recipients().stream().filter(r -> !r.dprk()).findFirst();
        if (!ship || buyer.isEmpty() || open.supplier.isPresent() || !cast.suppliers().isEmpty()) {
            return false;
        }
        open.supplier(Surroundings.at(open, Party.state("North Korea", Party.DPRK)).inferred("the ship that carried it is of the DPRK"), open.scene.passage(open.act));
        open.recipient(buyer.get().inferred("from a later sentence"), draft.scene.passage(draft.act));
        return true;
    }

    /** What a ship of the DPRK is said to take to another State is taken as supplied by the DPRK, when nobody else is named. */
    void carried(Draft draft, Cast cast) {
        boolean unloads = List.of("unload", "offload").contains(draft.act.trigger().lemma());
        if (unloads && cast.suppliers().isEmpty() && cast.recipients().stream().anyMatch(r -> !r.dprk())) {
            cast.seizers().stream().filter(Who::dprk).findFirst().ifPresent(w -> cast.suppliers().add(w.as(Party.state("North Korea", Party.DPRK), w.from(), w.to()).inferred("who brought it is of the DPRK")));
        }
        boolean carry = draft.act.trigger().frame().id().equals("carry") && cast.suppliers().isEmpty() && cast.recipients().stream().anyMatch(r -> !r.dprk())
                && cast.recipients().stream().noneMatch(Who::dprk) && draft.goods.stream().allMatch(g -> g.what().origin().isEmpty());
        boolean pointed = draft.scene.tokens().subList(0, draft.act.from()).stream().anyMatch(t -> List.of("it", "she", "her", "ship", "vessel", "freighter").contains(t.lower()));
        if (carry && draft.stage != Stage.HYPOTHETICAL) {
            scenes.stream().filter(s -> s.index() == draft.scene.index() || pointed && s.index() == draft.scene.index() - 1).flatMap(s -> s.who().stream())
                    .filter(w -> w.dprk() && w.party().kind().equals("vessel")).findFirst().ifPresent(w -> {
                        cast.suppliers().add(Surroundings.at(draft, Party.state("North Korea", Party.DPRK)).inferred("the ship that carried it is of the DPRK"));
                        draft.brokers.add(w.party().as("carrier"));
                    });
        }
    }
}
