package org.embargo.assessment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

/** Expands one item of a transfer into what it can still be: classes, physical facts and item readings. */
final class Things {

    private final Rulebook rulebook;
    private final Measure measure;
    private final Item item;
    private final String path;
    private final List<ItemKind> kinds;

    /** A class, and what a plant of it makes; empty where it makes nothing or only one thing. */
    private record Made(ItemKind kind, String product) {
    }

    /**
     * One thing that the item can be in a setting.
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

    Things(Rulebook rulebook, Measure measure, Item item, int index) {
        this.rulebook = rulebook;
        this.measure = measure;
        this.item = item;
        this.path = "items." + index;
        this.kinds = kinds();
    }

    private List<ItemKind> kinds() {
        if (item.kind().isUnknown()) {
            return List.copyOf(rulebook.kinds().values());
        }
        Map<String, ItemKind> found = new LinkedHashMap<>();
        item.kind().listed().forEach(k -> rulebook.members(k).forEach(m -> found.put(m, rulebook.kinds().get(m))));
        return List.copyOf(found.values());
    }

    /** A plant is judged by what it makes: it takes over what is plain about the product, or about each that it may be. */
    private List<Made> made(ItemKind kind) {
        List<String> products = kind.flag("productionHelp") ? products(kind) : List.of();
        if (products.isEmpty()) {
            return List.of(new Made(kind, ""));
        }
        return products.stream().map(p -> new Made(kind.making(rulebook.kinds().get(p)), products.size() > 1 ? p : "")).toList();
    }

    /** Where nobody says what a plant makes, and its class does not, it may be any kind of arms; of an unknown item that is not asked. */
    private List<String> products(ItemKind plant) {
        if (item.makes().isUnknown() && !item.kind().isUnknown() && plant.makesAnything()) {
            return rulebook.kinds().values().stream().filter(k -> k.word("subject").equals("arms") && !k.flag("productionHelp")).map(ItemKind::id).toList();
        }
        return item.makes().listed().stream().flatMap(p -> rulebook.members(p).stream()).distinct().toList();
    }

    /** Returns whether the class is one and known. */
    boolean settled() {
        return kinds.size() == 1;
    }

    /** Returns what the item can be in a setting, in a stable order. */
    List<Thing> in(Known.Setting setting) {
        return kinds.stream().flatMap(k -> made(k).stream()).flatMap(m -> in(m, setting).stream()).toList();
    }

    private List<Thing> in(Made made, Known.Setting setting) {
        ItemKind kind = made.kind();
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
        Relevant relevant = rulebook.relevant(facts(kind, known, setting, Readings.NONE), open);
        Map<String, List<Value>> physical = new TreeMap<>();
        relevant.fields().forEach(f -> physical.put(f, values(PhysicalFact.of(f).orElseThrow())));
        Map<String, List<String>> readings = new TreeMap<>();
        relevant.questions().forEach(q -> readings.put(q, rulebook.questions().get(q).names()));
        return Combinations.of(physical).stream().flatMap(chosen -> Combinations.of(readings).stream().map(r -> thing(made, known, chosen, r, setting))).toList();
    }

    private Thing thing(Made made, Map<PhysicalFact, Object> known, Map<String, Value> chosen, Map<String, String> readings, Known.Setting setting) {
        Map<PhysicalFact, Object> physical = new EnumMap<>(PhysicalFact.class);
        physical.putAll(known);
        StringBuilder label = new StringBuilder(made.kind().id());
        Map<String, String> values = new TreeMap<>(readings);
        if (!made.product().isEmpty()) {
            label.append(", makes ").append(made.product());
            if (settled()) {
                values.put(path + ".makes", made.product());
            }
        }
        chosen.forEach((key, value) -> {
            physical.put(PhysicalFact.of(key).orElseThrow(), value.value());
            label.append(", ").append(key).append(' ').append(value.label());
            if (settled()) {
                values.put(path + "." + key, value.label());
            }
        });
        return new Thing(settled() ? "" : label.toString(), values, facts(made.kind(), physical, setting, Readings.of(readings)));
    }

    private ItemFacts facts(ItemKind kind, Map<PhysicalFact, Object> physical, Known.Setting setting, Readings readings) {
        boolean listing = measure.includes(kind.word("listedBy")) && kind.listedOn(setting.day());
        return ItemFacts.of(kind, physical, listing, setting.underCatchAll(), setting.fromDprk(), setting.toDprk(), setting.day(), readings);
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
