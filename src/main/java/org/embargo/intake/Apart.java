package org.embargo.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.embargo.facts.Party;
import org.embargo.facts.Stage;

/** Tells by signs other than parties and dates that two mentions are about two transfers: another lot, another carrier, other goods. */
final class Apart {

    private static final Set<String> OTHERS = Set.of("another", "second", "further", "smaller", "larger", "bigger", "earlier", "previous", "similar", "later", "third");
    private static final Set<String> LOTS = Set.of("vessel", "ship", "cargo", "consignment", "shipment", "aircraft", "plane", "lot", "batch", "freighter", "container", "load", "haul");
    private static final Set<String> AIR = Set.of("plane", "aircraft", "jet", "airliner", "flight", "ilyushin", "antonov", "airport", "airway");
    private static final Set<String> SEA = Set.of("ship", "vessel", "freighter", "aboard", "coaster", "dhow", "port", "sailed", "boat");
    private static final Set<String> GENERAL = Set.of("arms", "ammunition", "military-skill", "unnamed-weapons-technology", "major-arms", "unarmed-police-skill", "small-arms-and-light-weapons", "unspecified-missile");

    private Apart() {
    }

    /** Returns whether two mentions in different sentences tell two transfers. */
    static boolean both(Draft a, Draft b) {
        if (a.scene == b.scene) {
            return false;
        }
        return another(a) || another(b) || stopped(a) && stopped(b) && carriers(a, b);
    }

    /** Tells that a sentence speaks of another ship or cargo than the one told before. */
    private static boolean another(Draft d) {
        List<Token> tokens = d.scene.tokens();
        return IntStream.range(0, tokens.size() - 1).anyMatch(i -> OTHERS.contains(tokens.get(i).lower()) && LOTS.contains(tokens.get(i + 1).lower()));
    }

    private static boolean stopped(Draft d) {
        return d.stage == Stage.INTERCEPTED || d.act.trigger().frame().id().equals("seize");
    }

    /** Tells two named ships, or a ship and an aircraft, each in its own sentence. */
    private static boolean carriers(Draft a, Draft b) {
        Set<String> one = ships(a);
        Set<String> two = ships(b);
        boolean named = !one.isEmpty() && !two.isEmpty() && one.stream().noneMatch(two::contains);
        Optional<Boolean> first = flown(a);
        Optional<Boolean> second = flown(b);
        return named || first.isPresent() && second.isPresent() && !first.equals(second);
    }

    private static Set<String> ships(Draft d) {
        return d.scene.who().stream().map(Mention.Who::party).filter(p -> p.kind().equals("vessel")).map(Party::name).collect(Collectors.toSet());
    }

    /** Returns whether it went by air; empty when its sentences do not say, or name both. */
    private static Optional<Boolean> flown(Draft d) {
        Set<String> words = new HashSet<>();
        d.story.forEach(s -> s.tokens().forEach(t -> words.add(t.lower())));
        d.scene.tokens().forEach(t -> words.add(t.lower()));
        boolean air = words.stream().anyMatch(AIR::contains);
        boolean sea = words.stream().anyMatch(SEA::contains) || !ships(d).isEmpty();
        return air == sea ? Optional.empty() : Optional.of(air);
    }

    /** Returns whether the goods of one can be those of the other: a class in common, or goods of which one mention says nothing more. */
    static boolean goods(Draft a, Draft b) {
        Set<String> one = classes(a, false);
        Set<String> two = classes(b, false);
        boolean shared = one.stream().anyMatch(two::contains) || classes(a, true).stream().anyMatch(classes(b, true)::contains);
        return shared || one.isEmpty() || two.isEmpty();
    }

    private static Set<String> classes(Draft d, boolean general) {
        return d.goods.stream().flatMap(g -> g.what().kinds().stream()).filter(k -> general || !GENERAL.contains(k)).collect(Collectors.toSet());
    }
}
