package org.embargo.workbench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.embargo.assessment.Rulebook;
import org.embargo.facts.ItemFacts;
import org.embargo.facts.ItemKind;
import org.embargo.facts.PhysicalFact;
import org.embargo.facts.Readings;

/** Lists the specimens that at least one of several rulebooks tells apart. */
final class Specimens {

    private static final Set<String> ALL_FACTS = Arrays.stream(PhysicalFact.values()).map(PhysicalFact::key).collect(Collectors.toCollection(TreeSet::new));
    private static final java.time.LocalDate ANY_DAY = java.time.LocalDate.of(2017, 1, 1);

    private final List<Rulebook> rulebooks;
    private final Map<PhysicalFact, List<Stretch>> stretches = new EnumMap<>(PhysicalFact.class);

    Specimens(List<Rulebook> rulebooks) {
        this.rulebooks = rulebooks;
        for (PhysicalFact fact : PhysicalFact.values()) {
            stretches.put(fact, stretches(fact));
        }
    }

    private List<Stretch> stretches(PhysicalFact fact) {
        return switch (fact.type()) {
            case TRUTH -> List.of(new Stretch(true, "true"), new Stretch(false, "false"));
            case WORD -> fact.words().stream().map(w -> new Stretch(w, w)).toList();
            case NUMBER -> {
                TreeSet<Double> numbers = new TreeSet<>();
                rulebooks.forEach(r -> numbers.addAll(r.breakpoints(fact)));
                yield Stretch.of(numbers);
            }
        };
    }

    /**
     * Returns each class, and each plant with what it may make, with all values of the facts that matter to it. A plant for what a
     * category of the Register is tested for comes out as one for a part of such a system, or for nothing of the kind.
     */
    List<Specimen> all() {
        Set<String> classes = new LinkedHashSet<>();
        rulebooks.forEach(r -> classes.addAll(r.kinds().keySet()));
        List<Specimen> found = new ArrayList<>();
        for (String kind : classes) {
            if (!of(kind, ItemKind::makesAnything)) {
                found.addAll(spread(new Specimen(kind, "", Map.of())));
            }
            if (of(kind, k -> k.flag("productionHelp"))) {
                classes.stream().filter(product -> !of(product, k -> !k.word("register").equals("none")))
                        .forEach(product -> found.addAll(spread(new Specimen(kind, product, Map.of()))));
            }
        }
        return List.copyOf(found);
    }

    private boolean of(String kind, Predicate<ItemKind> holds) {
        return rulebooks.stream().map(r -> r.kinds().get(kind)).anyMatch(k -> k != null && holds.test(k));
    }

    private List<Specimen> spread(Specimen plain) {
        List<Specimen> spread = new ArrayList<>(List.of(plain));
        for (PhysicalFact fact : relevant(plain)) {
            if (stretches.get(fact).isEmpty()) {
                continue;
            }
            List<Specimen> next = new ArrayList<>();
            for (Specimen before : spread) {
                for (Stretch stretch : stretches.get(fact)) {
                    Map<PhysicalFact, Stretch> with = new EnumMap<>(PhysicalFact.class);
                    with.putAll(before.physical());
                    with.put(fact, stretch);
                    next.add(new Specimen(plain.kind(), plain.makes(), with));
                }
            }
            spread = next;
        }
        return spread;
    }

    /** Whatever can matter in one of the rulebooks, in either direction, listed or not, under the catch-all or not. */
    private Set<PhysicalFact> relevant(Specimen plain) {
        Set<PhysicalFact> relevant = EnumSet.noneOf(PhysicalFact.class);
        for (Rulebook rulebook : rulebooks) {
            plain.in(rulebook).ifPresent(kind -> {
                for (int i = 0; i < 8; i++) {
                    rulebook.relevant(facts(kind, (i & 1) > 0, (i & 2) > 0, (i & 4) > 0), ALL_FACTS).fields()
                            .forEach(key -> relevant.add(PhysicalFact.of(key).orElseThrow()));
                }
            });
        }
        return relevant;
    }

    private static ItemFacts facts(ItemKind kind, boolean from, boolean listing, boolean catchAll) {
        return ItemFacts.of(kind, kind.usual(), listing, catchAll, from, !from, ANY_DAY, Readings.NONE);
    }
}
