package org.embargo.intake;

import java.util.List;
import java.util.Optional;

import org.embargo.facts.Party;
import org.embargo.facts.Stage;
import org.embargo.intake.Mention.Act;
import org.embargo.intake.Mention.Who;

/** Takes the parties of an act from a transfer told shortly before, when its own sentence leaves them out. */
final class Continuation {

    private static final List<String> DANGERS = List.of("attack", "attacks", "threat", "threats", "danger", "strike", "strikes", "invasion", "aggression", "refugees", "defectors");
    private static final int FAR = 5;
    private final List<Draft> told;

    Continuation(List<Draft> told) {
        this.told = told;
    }

    /** Fills supplier and recipient when the sentence goes on with an act told before. */
    void fill(Draft draft, Cast cast) {
        transit(draft, cast);
        payment(draft, cast);
        counterpart(draft, cast);
        boolean open = cast.suppliers().isEmpty() && cast.both().isEmpty() && cast.brokers().isEmpty();
        boolean impersonal = draft.act.noun() || draft.act.shape().equals("passive") || draft.act.trigger().frame().id().equals("seize");
        boolean ours = cast.recipients().stream().anyMatch(Who::dprk) || draft.goods.stream().anyMatch(g -> !g.what().origin().isEmpty());
        if (!open || !impersonal || ours || draft.stage == Stage.HYPOTHETICAL) {
            return;
        }
        Optional<Draft> before = told.stream().filter(t -> draft.scene.index() - t.scene.index() <= FAR && continues(t, draft, cast)).reduce((a, b) -> b);
        before.ifPresent(t -> {
            t.supplier.ifPresent(p -> cast.suppliers().add(who(draft, p, t.supplierOf)));
            if (buyer(t, draft)) {
                draft.goods.clear();
                t.goods.forEach(g -> draft.goods.add(new Draft.Goods(g.what(), g.scene(), g.passages(), List.of("goods named before"))));
            }
            if (cast.recipients().isEmpty()) {
                t.recipient.ifPresent(p -> cast.recipients().add(who(draft, p, t.recipientOf)));
            }
        });
    }

    /** Who pays for what was told before pays its supplier, and got it when nobody else did. */
    private void payment(Draft draft, Cast cast) {
        boolean pays = draft.act.trigger().frame().id().equals("pay") && cast.recipients().isEmpty() && cast.suppliers().stream().noneMatch(Who::dprk) && !cast.suppliers().isEmpty();
        told.stream().filter(t -> pays && draft.scene.index() - t.scene.index() <= 1 && !t.civil() && Draft.of(t.supplier)).reduce((a, b) -> b).ifPresent(t -> {
            cast.recipients().add(who(draft, t.supplier.orElseThrow(), t.supplierOf));
            if (t.recipient.isEmpty()) {
                Who buyer = cast.suppliers().get(0);
                t.recipient(buyer.inferred("who paid for it"), draft.scene.passage(buyer));
                t.filledBy.put("recipient", org.embargo.facts.FilledBy.INFERRED);
                t.steps.get("recipient").remove("not named");
            }
        });
    }

    /** What a State might give, and what somebody tried to get as well, has the other side that the sentence before named. */
    private void counterpart(Draft draft, Cast cast) {
        Optional<Draft> last = told.stream().filter(t -> draft.scene.index() - t.scene.index() == 1 && !t.negated && Draft.of(t.recipient)).reduce((a, b) -> b);
        boolean ahead = draft.stage == Stage.HYPOTHETICAL || draft.stage == Stage.OFFERED || draft.stage == Stage.PLANNED;
        boolean alone = draft.scene.who().stream().filter(w -> w.named() && !w.speaker()).allMatch(w -> cast.suppliers().stream().anyMatch(s -> s.party().state().equals(w.party().state())));
        if (ahead && cast.recipients().isEmpty() && cast.both().isEmpty() && alone && !draft.act.noun() && List.of("give", "teach").contains(draft.act.trigger().frame().id())) {
            last.filter(t -> cast.suppliers().stream().anyMatch(s -> !s.dprk() && t.supplier.map(p -> p.state().equals(s.party().state())).orElse(false)))
                    .ifPresent(t -> cast.recipients().add(who(draft, t.recipient.orElseThrow(), t.recipientOf)));
        }
        boolean again = draft.act.trigger().frame().id().equals("get") && cast.suppliers().isEmpty() && cast.both().isEmpty() && cast.recipients().stream().anyMatch(r -> r.dprk() && !r.inferred().isEmpty());
        last.filter(t -> again && t.act.trigger().frame().id().equals("get") && t.supplier.isPresent()).ifPresent(t -> cast.suppliers().add(who(draft, t.supplier.orElseThrow(), t.supplierOf)));
    }

    /** Where a cargo told before as of the DPRK was shipped from on its way is transit, not supply. */
    private void transit(Draft draft, Cast cast) {
        boolean others = !cast.suppliers().isEmpty() && cast.suppliers().stream().noneMatch(Who::dprk) && draft.stage == Stage.INTERCEPTED;
        told.stream().filter(t -> others && draft.scene.index() - t.scene.index() <= FAR + 1 && Draft.of(t.supplier)).filter(t -> t.recipient.isPresent()
                && cast.recipients().stream().anyMatch(r -> r.party().state().equals(t.recipient.get().state())) && t.goods.stream().anyMatch(g -> draft.goods.stream()
                .anyMatch(h -> g.what().kinds().stream().anyMatch(h.what().kinds()::contains)))).reduce((a, b) -> b).ifPresent(t -> {
                    cast.suppliers().forEach(s -> draft.brokers.add(s.party().as("transit")));
                    cast.suppliers().clear();
                    cast.suppliers().add(who(draft, t.supplier.orElseThrow(), t.supplierOf));
                });
    }

    /** Looks for the goods in a transfer told before; returns whether the draft still has none. */
    boolean goodless(Draft draft, Cast cast) {
        goods(draft, cast);
        return draft.goods.isEmpty();
    }

    /** Fills the goods of a word such as {@code the shipment} that points to a transfer told before. */
    void goods(Draft draft, Cast cast) {
        List<String> words = List.of("shipment", "cargo", "consignment", "transfer", "delivery", "batch", "arms shipment", "sale", "order");
        boolean stop = draft.act.trigger().stage().equals("intercepted") && draft.act.shape().equals("passive");
        if (stop) {
            told.stream().filter(t -> draft.scene.index() - t.scene.index() <= 2 && draft.scene != t.scene && t.stage == Stage.INTERCEPTED).reduce((a, b) -> b)
                    .ifPresent(t -> adopt(draft, cast, t));
            return;
        }
        if (!draft.act.noun() || !words.contains(draft.act.trigger().lemma()) || !cast.suppliers().isEmpty()) {
            return;
        }
        boolean definite = List.of("the", "this", "that", "these", "those").contains(draft.scene.word(draft.act.from() - 1));
        boolean stopped = draft.scene.acts().stream().anyMatch(a -> a.trigger().stage().equals("intercepted"));
        told.stream().filter(t -> draft.scene.index() - t.scene.index() <= FAR + 3 && t.supplier.isPresent()).filter(t -> cast.recipients().isEmpty() ? definite && stopped
                : cast.recipients().stream().anyMatch(r -> t.recipient.map(p -> p.state().equals(r.party().state())).orElse(false))).reduce((a, b) -> b).ifPresent(t -> adopt(draft, cast, t));
    }

    private static void adopt(Draft draft, Cast cast, Draft told) {
        told.goods.forEach(g -> draft.goods.add(new Draft.Goods(g.what(), g.scene(), g.passages(), List.of("goods named before"))));
        told.supplier.filter(p -> cast.suppliers().isEmpty()).ifPresent(p -> cast.suppliers().add(who(draft, p, told.supplierOf)));
        told.recipient.filter(p -> cast.recipients().isEmpty()).ifPresent(p -> cast.recipients().add(who(draft, p, told.recipientOf)));
    }

    /** Returns a cargo seized from nobody named, when a later sentence says that it came from the DPRK. */
    static Optional<Draft> source(Scene scene, List<Draft> pending) {
        Optional<Draft> open = pending.stream().filter(p -> scene.index() - p.scene.index() <= 2 && scene != p.scene).reduce((a, b) -> b);
        Optional<Who> from = scene.who().stream().filter(w -> w.dprk() && (w.governor().equals("from") && !DANGERS.contains(scene.word(w.from() - 2)) || seller(scene, w))).findFirst();
        if (open.isEmpty() || from.isEmpty() || !Surroundings.pointsToCargo(scene)) {
            return Optional.empty();
        }
        Draft draft = open.get();
        draft.supplier(from.get().inferred("from a later sentence"), scene.passage(from.get()));
        scene.who().stream().filter(w -> w.governor().equals("to") && !w.dprk()).findFirst().ifPresent(w -> draft.recipient(w.inferred("from a later sentence"), scene.passage(w)));
        return open;
    }

    /** Tells {@code The seller, X, is} and {@code X was the manufacturer}. */
    private static boolean seller(Scene scene, Who who) {
        return scene.tokens().stream().anyMatch(t -> List.of("seller", "supplier", "manufacturer", "vendor", "exporter", "shipper", "consignor", "producer", "maker", "sold", "supplied").contains(t.lower()))
                && scene.who().stream().noneMatch(w -> w.from() < who.from() && w.named() && !w.speaker() && !w.dprk() && !w.party().state().isUnknown());
    }

    /** Gives a cargo without a recipient the one that a later sentence says it was bound for. */
    static void destination(Scene scene, List<Draft> told) {
        Optional<Draft> open = told.stream().filter(t -> t.recipient.isEmpty() && t.stage == Stage.INTERCEPTED && scene.index() - t.scene.index() <= 4).reduce((a, b) -> b);
        Optional<Who> bound = scene.who().stream().filter(w -> w.governor().equals("to") && !w.dprk() && scene.signs().stream().anyMatch(s -> s.is("governor")
                && s.cue().value().equals("to") && s.to() - s.from() > 1 && s.to() <= w.from() && w.from() - s.to() <= 2)).findFirst();
        boolean carrier = !scene.all("carrier").isEmpty();
        boolean cargo = carrier || scene.what().stream().anyMatch(w -> w.entry().goods() && !w.entry().civil()) || scene.acts().stream().anyMatch(Act::noun);
        if (open.isPresent() && bound.isPresent() && cargo && scene != open.get().scene) {
            open.get().recipient(bound.get().inferred("bound for it, as a later sentence says"), scene.passage(bound.get()));
            open.get().filledBy.put("recipient", org.embargo.facts.FilledBy.INFERRED);
            open.get().steps.get("recipient").remove("not named");
        }
    }

    private static Who who(Draft draft, Party party, String of) {
        return new Who(draft.act.from(), draft.act.to(), party, of, "", "name", "", "taken from the transfer told before");
    }

    /** Tells whether the draft names the buyer of a cargo that was found. */
    private static boolean buyer(Draft told, Draft draft) {
        return draft.act.trigger().frame().id().equals("customer") && told.recipient.isEmpty() && told.act.trigger().frame().id().equals("seize");
    }

    private static boolean continues(Draft told, Draft draft, Cast cast) {
        boolean buyer = buyer(told, draft);
        boolean route = draft.scene.signs().stream().anyMatch(s -> s.is("route")) && told.recipient.isPresent() && draft.scene.index() - told.scene.index() <= 2;
        if (told.supplier.isPresent() && (buyer && !cast.recipients().isEmpty() || route)) {
            return true;
        }
        boolean seized = told.stage == Stage.INTERCEPTED && draft.stage == Stage.INTERCEPTED;
        boolean shared = told.goods.stream().anyMatch(g -> draft.goods.stream().anyMatch(h -> g.what().kinds().stream().anyMatch(h.what().kinds()::contains)));
        boolean same = cast.recipients().stream().anyMatch(r -> told.recipient.map(p -> p.state().equals(r.party().state())).orElse(false));
        boolean none = cast.recipients().isEmpty();
        boolean cargo = draft.act.trigger().frame().id().equals("seize") && told.goods.stream().anyMatch(g -> g.what().kinds().contains("arms"));
        return told.supplier.isPresent() && (same || none && (seized || shared || cargo));
    }
}
