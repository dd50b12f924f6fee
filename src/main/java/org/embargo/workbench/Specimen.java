package org.embargo.workbench;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.embargo.assessment.Rulebook;
import org.embargo.facts.ItemKind;
import org.embargo.facts.PhysicalFact;

/**
 * A class of items with everything that can matter about it: what a plant makes, and each physical fact.
 *
 * @param kind id of the class
 * @param makes id of the class that a plant makes; empty when it is not a plant or nobody knows
 * @param physical the physical facts that can matter, each with some value
 */
record Specimen(String kind, String makes, Map<PhysicalFact, Stretch> physical) {

    /** Returns the class as a rulebook judges it; empty when the rulebook does not have it. */
    Optional<ItemKind> in(Rulebook rulebook) {
        ItemKind plain = rulebook.kinds().get(kind);
        ItemKind product = rulebook.kinds().get(makes);
        if (plain == null || !makes.isEmpty() && (product == null || !plain.flag("productionHelp"))) {
            return Optional.empty();
        }
        return Optional.of(makes.isEmpty() ? plain : plain.making(product));
    }

    /** Returns the physical facts as the definitions see them. */
    Map<PhysicalFact, Object> seen(ItemKind as) {
        Map<PhysicalFact, Object> seen = new java.util.EnumMap<>(PhysicalFact.class);
        seen.putAll(as.usual());
        physical.forEach((fact, stretch) -> seen.put(fact, stretch.value()));
        return seen;
    }

    /** Says what it is, by its ids. */
    @Override
    public String toString() {
        String facts = physical.entrySet().stream().map(e -> ", " + e.getKey().key() + " " + e.getValue().label()).collect(Collectors.joining());
        return kind + (makes.isEmpty() ? "" : " for " + makes) + facts;
    }
}
