package org.embargo.intake;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.embargo.evidence.Passage;
import org.embargo.facts.Party;
import org.embargo.facts.Stage;
import org.embargo.intake.Mention.Who;

/** Completes a cargo that a text tells over several sentences: whence the ship or aircraft came, for whom its cargo was, that it was stopped. */
final class Voyage {

    private static final int BEFORE = 8;
    private static final int BEHIND = 8;
    private static final Set<String> CARRIERS = Set.of("ship", "vessel", "freighter", "plane", "aircraft", "jet", "crew", "captain", "voyage", "flight", "tanker", "carrier", "port", "cargo",
            "container", "containers", "hold", "aboard", "board", "crates", "ilyushin", "master", "destroyer", "truck", "trucks", "train", "dhow", "coaster", "shipment", "consignment", "boxes");
    private static final Set<String> DEPARTURES = Set.of("left", "leaving", "sailed", "departed", "loaded", "begun", "began", "come", "came", "flown", "flew", "port", "voyage", "out", "from", "origin", "embarked", "boarded",
            "set", "shipped", "started", "taken", "aboard", "dispatched", "consignor", "shipper", "seller", "manufacturer", "supplier", "exporter", "vendor", "label");
    private static final Set<String> ARRIVALS = Set.of("bound", "destined", "headed", "heading", "destination", "ended", "ending", "buyer", "customer", "consignee", "recipient", "ordered", "addressed", "delivered",
            "delivery", "route", "way", "intended", "meant", "reach", "course", "purchaser", "paid", "bought", "end-user", "addressee", "going", "label");
    private static final Set<String> STOPS = Set.of("seized", "impounded", "confiscated", "intercepted", "detained", "stopped", "interdicted", "held", "boarded", "captured", "searched", "inspected", "caught",
            "seizure", "interception", "prised", "searching");
    private static final Set<String> SELLS = Set.of("arranged", "sold", "supplied", "shipped", "dispatched", "consigned", "exported", "brokered", "packed", "loaded", "sent");
    private static final Set<String> DEALS = Set.of("deal", "sale", "goods", "cargo", "order", "them", "it", "shipment", "consignment", "transaction", "lot", "load");
    private final List<Scene> scenes;

    Voyage(List<Scene> scenes) {
        this.scenes = scenes;
    }

    /** Fills what the sentence of a found or stopped cargo leaves open. */
    void fill(Draft draft, Cast cast) {
        boolean other = draft.scene.tokens().stream().anyMatch(t -> List.of("another", "second", "further").contains(t.lower()));
        boolean cargo = !other && List.of("seize", "carry", "move", "leave", "cross").contains(draft.act.trigger().frame().id()) && !draft.service() && !draft.civil() && !draft.negated && carried(draft);
        if (!cargo || draft.stage == Stage.HYPOTHETICAL) {
            return;
        }
        if (cast.suppliers().isEmpty() && cast.recipients().stream().noneMatch(Who::dprk)) {
            boolean foreign = draft.goods.stream().anyMatch(g -> !g.what().origin().isEmpty());
            whence(draft).filter(f -> !foreign && (!f.who().party().kind().equals("vessel") || !cast.recipients().isEmpty() || whither(draft).isPresent()))
                    .ifPresent(f -> add(draft, cast, "supplier", f, Party.state("North Korea", Party.DPRK), "whence the carrier came, as the text tells"));
        }
        if (cast.recipients().isEmpty() && cast.suppliers().stream().anyMatch(Who::dprk)) {
            whither(draft).ifPresent(f -> add(draft, cast, "recipient", f, f.who().party(), "for whom the cargo was, as the text tells"));
        }
        boolean whole = cast.suppliers().stream().anyMatch(Who::dprk) && draft.stage == Stage.PERFORMED && List.of("seize", "carry").contains(draft.act.trigger().frame().id());
        stop(draft).filter(p -> whole).ifPresent(p -> {
            draft.stage = Stage.INTERCEPTED;
            draft.rests("stage", p, "stopped, as the text tells");
        });
    }

    /** A party where a sentence names it. */
    private record Found(Scene scene, Who who) {
    }

    private static void add(Draft draft, Cast cast, String role, Found found, Party party, String step) {
        draft.story.add(found.scene());
        draft.rests(role, found.scene().passage(found.who()), step);
        cast.add(role, Surroundings.at(draft, party).inferred(step));
    }

    private boolean carried(Draft draft) {
        return near(draft, 2, 1).flatMap(s -> s.tokens().stream()).anyMatch(t -> CARRIERS.contains(t.lower()));
    }

    private Stream<Scene> near(Draft draft, int before, int behind) {
        return Scene.near(scenes, draft.scene.index() - before, draft.scene.index() + behind);
    }

    /** Returns a place, firm or ship of the DPRK from which a sentence nearby lets the cargo or its carrier come. */
    private Optional<Found> whence(Draft draft) {
        boolean elsewhere = near(draft, 1, 0).flatMap(s -> s.who().stream()).anyMatch(w -> w.governor().equals("from") && w.party().kind().equals("state") && !w.dprk());
        return near(draft, BEFORE, 3).filter(s -> !elsewhere).flatMap(s -> s.who().stream().filter(w -> w.dprk() && (departs(s, w) || sells(s, w))).map(w -> new Found(s, w))).findFirst();
    }

    /** Tells {@code A company in Pyongyang had arranged the deal}. */
    private static boolean sells(Scene scene, Who who) {
        boolean verb = scene.tokens().subList(who.to(), Math.min(scene.tokens().size(), who.to() + 4)).stream().anyMatch(t -> SELLS.contains(t.lower()));
        return verb && who.named() && who.governor().isEmpty() && !who.speaker() && scene.what().stream().noneMatch(w -> w.from() > who.to() && w.entry().goods() && w.to() - w.from() > 1)
                && scene.tokens().subList(who.to(), scene.tokens().size()).stream().anyMatch(t -> DEALS.contains(t.lower()));
    }

    private static boolean departs(Scene scene, Who who) {
        if (who.party().kind().equals("vessel")) {
            return true;
        }
        boolean verb = scene.tokens().subList(Math.max(0, who.from() - 6), who.from()).stream().anyMatch(t -> DEPARTURES.contains(t.lower()));
        return verb && !List.of("to", "against", "by").contains(who.governor()) && scene.tokens().stream().anyMatch(t -> CARRIERS.contains(t.lower()) || List.of("it", "she", "they").contains(t.lower()));
    }

    private Optional<Found> whither(Draft draft) {
        return near(draft, 0, 0).flatMap(s -> s.who().stream().filter(w -> addressed(s, w)).map(w -> new Found(s, w))).findFirst()
                .or(() -> near(draft, BEFORE, BEHIND).filter(s -> s.tokens().stream().anyMatch(t -> ARRIVALS.contains(t.lower()))).flatMap(s -> s.who().stream().filter(w -> ends(s, w) || ours(s, w)).map(w -> new Found(s, w))).findFirst());
    }

    /** Tells {@code a shipment from China to a firm in Asmara}. */
    private static boolean addressed(Scene scene, Who who) {
        boolean cargo = scene.tokens().subList(Math.max(0, who.from() - 9), who.from()).stream().anyMatch(t -> List.of("shipment", "consignment", "cargo", "container", "containers", "parcel", "parcels", "load", "lot").contains(t.lower()));
        return cargo && !who.dprk() && !who.speaker() && who.party().state().only().isPresent() && List.of("to", "for").contains(who.governor());
    }

    /** Tells {@code "We had paid for it," said a colonel of Yemen}. */
    private static boolean ours(Scene scene, Who who) {
        List<String> words = scene.tokens().stream().map(Token::lower).toList();
        boolean own = words.contains("ours") || words.contains("we") && List.of("paid", "bought", "ordered").stream().anyMatch(v -> Math.abs(words.indexOf(v) - words.indexOf("we")) <= 3);
        return own && !who.dprk() && who.party().state().only().isPresent() && scene.all("negation").stream().noneMatch(n -> n.to() <= words.indexOf("we") + 3);
    }

    private static boolean ends(Scene scene, Who who) {
        boolean fits = !who.dprk() && !who.speaker() && who.party().state().only().filter(c -> !Referents.ACCUSERS.contains(c)).isPresent() && !who.party().kind().equals("unnamed");
        List<Token> before = scene.tokens().subList(Math.max(0, who.from() - 5), who.from());
        boolean place = who.governor().equals("in") && before.stream().anyMatch(t -> List.of("ended", "ending", "destination", "delivered", "buyer", "customer", "consignee", "up", "purchaser").contains(t.lower()));
        boolean near = List.of("to", "for", "").contains(who.governor()) && before.stream().anyMatch(t -> ARRIVALS.contains(t.lower()));
        boolean acts = who.governor().isEmpty() && scene.tokens().subList(who.to(), Math.min(scene.tokens().size(), who.to() + 4)).stream().anyMatch(t -> List.of("bound", "ordered", "bought", "paid").contains(t.lower()));
        return fits && (place || near || acts || who.governor().equals("to") && scene.word(who.to()).equals("bound"));
    }

    private Optional<Passage> stop(Draft draft) {
        return near(draft, 3, 2).filter(s -> s.acts().stream().noneMatch(a -> a == draft.act && a.noun())).flatMap(s -> s.tokens().stream().filter(t -> STOPS.contains(t.lower()))
                .map(t -> s.passage(s.tokens().indexOf(t), s.tokens().indexOf(t) + 1))).findFirst();
    }
}
