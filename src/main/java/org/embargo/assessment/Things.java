package org.embargo.assessment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.embargo.facts.Item;
import org.embargo.facts.ItemFacts;
import org.embargo.facts.ItemKind;
import org.embargo.facts.PhysicalFact;
import org.embargo.facts.Possible;
import org.embargo.facts.Readings;
import org.embargo.law.Measure;
import org.embargo.law.Provision;

/** Expands one item of a transfer into what it can still be: classes, physical facts and item readings. */
final class Things {

    private final Rulebook rulebook;
    private final Measure measure;
    private final Optional<Provision> catchAll;
    private final Item item;
    private final String path;
    private final List<ItemKind> kinds;

    /**
     * One thing that the item can be in a scene.
     *
     * @param label class and physical facts, where the class is open; empty otherwise
     * @param values what is open and how it turns out, readings included
     * @param facts what the definitions see
     */
    record Thing(String label, Map<String, String> values, ItemFacts facts) {
    }

    /** A value that a physical fact can still have, and what it is called. */
    private record Value(Object value, String label) {
    }

    Things(Rulebook rulebook, Measure measure, Optional<Provision> catchAll, Item item, int index) {
        this.rulebook = rulebook;
        this.measure = measure;
        this.catchAll = catchAll;
        this.item = item;
        this.path = "items." + index;
        this.kinds = kinds();
    }

    private List<ItemKind> kinds() {
        if (item.kind().isUnknown()) {
            return List.copyOf(rulebook.kinds().values());
        }
        Map<String, ItemKind> found = new LinkedHashMap<>();
        item.kind().listed().forEach(k -> rulebook.members(k).forEach(m -> found.put(m, product(rulebook.kinds().get(m)))));
        return List.copyOf(found.values());
    }

    /** A plant is judged by what it makes: it takes over what is plain about the product. */
    private ItemKind product(ItemKind plant) {
        if (!plant.flag("productionHelp") || item.makes().only().isEmpty()) {
            return plant;
        }
        List<String> made = rulebook.members(item.makes().only().get());
        return plant.making(made.isEmpty() ? plant : rulebook.kinds().get(made.get(0)));
    }

    /** Returns whether the class is one and known. */
    boolean settled() {
        return kinds.size() == 1;
    }

    /** Returns what the item can be in the scene, in a stable order. */
    List<Thing> in(Scene scene) {
        List<Thing> things = new ArrayList<>();
        for (ItemKind kind : kinds) {
            Map<PhysicalFact, Object> known = new EnumMap<>(PhysicalFact.class);
            known.putAll(kind.usual());
            Set<String> open = new TreeSet<>();
            for (PhysicalFact fact : PhysicalFact.values()) {
                Possible<Object> stated = item.physical(fact);
                stated.only().ifPresent(v -> known.put(fact, v));
                if (stated instanceof Possible.OneOf || stated.isUnknown() && !kind.usual().containsKey(fact)) {
                    open.add(fact.key());
                    known.remove(fact);
                }
            }
            ItemFacts unsettled = facts(kind, known, scene, Readings.NONE);
            Relevant relevant = rulebook.relevant(unsettled, open);
            Map<String, List<Value>> physical = new TreeMap<>();
            relevant.fields().forEach(f -> physical.put(f, values(PhysicalFact.of(f).orElseThrow())));
            Map<String, List<String>> readings = new TreeMap<>();
            relevant.questions().forEach(q -> readings.put(q, rulebook.questions().get(q).names()));
            for (Map<String, Value> chosen : Combinations.of(physical)) {
                Combinations.of(readings).forEach(r -> things.add(thing(kind, known, chosen, r, scene)));
            }
        }
        return things;
    }

    private Thing thing(ItemKind kind, Map<PhysicalFact, Object> known, Map<String, Value> chosen, Map<String, String> readings, Scene scene) {
        Map<PhysicalFact, Object> physical = new EnumMap<>(PhysicalFact.class);
        physical.putAll(known);
        StringBuilder label = new StringBuilder(kind.id());
        Map<String, String> values = new TreeMap<>(readings);
        chosen.forEach((key, value) -> {
            physical.put(PhysicalFact.of(key).orElseThrow(), value.value());
            label.append(", ").append(key).append(' ').append(value.label());
            if (settled()) {
                values.put(path + "." + key, value.label());
            }
        });
        return new Thing(settled() ? "" : label.toString(), values, facts(kind, physical, scene, Readings.of(readings)));
    }

    private ItemFacts facts(ItemKind kind, Map<PhysicalFact, Object> physical, Scene scene, Readings readings) {
        boolean listing = measure.includes(kind.word("listedBy")) && kind.listedOn(scene.day());
        return ItemFacts.of(kind, physical, listing, underCatchAll(scene), scene.fromDprk(), scene.toDprk(), scene.day(), readings);
    }

    private boolean underCatchAll(Scene scene) {
        return scene.conduct().movesGoods() && catchAll.filter(p -> p.inForceOn(scene.day())).isPresent();
    }

    private List<Value> values(PhysicalFact fact) {
        if (item.physical(fact) instanceof Possible.OneOf<Object> some) {
            return some.values().stream().map(v -> new Value(v, said(v))).toList();
        }
        return switch (fact.type()) {
            case TRUTH -> List.of(new Value(true, "true"), new Value(false, "false"));
            case WORD -> fact.words().stream().map(w -> new Value(w, w)).toList();
            case NUMBER -> numbers(rulebook.breakpoints(fact));
        };
    }

    private static List<Value> numbers(List<Double> breakpoints) {
        List<Value> found = new ArrayList<>();
        if (!breakpoints.isEmpty()) {
            found.add(new Value(breakpoints.get(0) / 2, "under " + said(breakpoints.get(0))));
        }
        for (int i = 0; i < breakpoints.size(); i++) {
            String to = i + 1 < breakpoints.size() ? " and under " + said(breakpoints.get(i + 1)) : "";
            found.add(new Value(breakpoints.get(i), "from " + said(breakpoints.get(i)) + to));
        }
        return found;
    }

    private static String said(Object value) {
        return value instanceof Double d && d == Math.rint(d) ? Long.toString(d.longValue()) : String.valueOf(value);
    }
}
