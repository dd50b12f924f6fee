package org.embargo.assessment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.embargo.facts.Item;
import org.embargo.facts.ItemFacts;
import org.embargo.facts.ItemKind;
import org.embargo.facts.ItemProfile;
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

    /** A class, and what a plant of it makes, which is told where it may be several things. */
    private record Made(ItemKind kind, Optional<ItemKind> product, boolean told) {
    }

    /** One combination of what is open about a class. */
    private record Draft(Made made, Map<PhysicalFact, Object> physical, Map<String, Value> chosen, Map<String, String> readings) {
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
            return List.of(new Made(kind, Optional.empty(), false));
        }
        return products.stream().map(rulebook.kinds()::get).map(p -> new Made(kind.making(p), Optional.of(p), products.size() > 1)).toList();
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
        List<Draft> drafts = kinds.stream().flatMap(k -> made(k).stream()).flatMap(m -> drafts(m, setting).stream()).toList();
        Set<ItemFacts> products = new LinkedHashSet<>();
        drafts.forEach(d -> product(d, setting).ifPresent(products::add));
        Map<Object, Set<String>> defined = products.isEmpty() ? Map.of() : rulebook.define(products);
        return drafts.stream().map(d -> thing(d, setting, defined)).toList();
    }

    private List<Draft> drafts(Made made, Known.Setting setting) {
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
        Map<String, List<Value>> physical = new TreeMap<>();
        Map<String, List<String>> readings = new TreeMap<>();
        Stream.concat(Stream.of(kind), made.product().stream()).map(k -> rulebook.relevant(facts(k, known, setting, Readings.NONE), open)).forEach(relevant -> {
            relevant.fields().forEach(f -> physical.put(f, values(PhysicalFact.of(f).orElseThrow())));
            relevant.questions().forEach(q -> readings.put(q, rulebook.questions().get(q).names()));
        });
        return Combinations.of(physical).stream().flatMap(c -> Combinations.of(readings).stream().map(r -> new Draft(made, with(known, c), c, r))).toList();
    }

    private static Map<PhysicalFact, Object> with(Map<PhysicalFact, Object> known, Map<String, Value> chosen) {
        Map<PhysicalFact, Object> physical = new EnumMap<>(PhysicalFact.class);
        physical.putAll(known);
        chosen.forEach((key, value) -> physical.put(PhysicalFact.of(key).orElseThrow(), value.value()));
        return physical;
    }

    /** Help with making is tied to a Register system only where the product is one, by its physical facts and under the readings. */
    private Optional<ItemFacts> product(Draft draft, Known.Setting setting) {
        return draft.made().product().filter(p -> !draft.made().kind().word("partOf").equals("none"))
                .map(p -> facts(p, draft.physical(), setting, Readings.of(draft.readings())));
    }

    private Thing thing(Draft draft, Known.Setting setting, Map<Object, Set<String>> products) {
        Made made = draft.made();
        StringBuilder facts = new StringBuilder(made.product().filter(p -> made.told()).map(ItemKind::id).orElse(""));
        Map<String, String> values = new TreeMap<>(draft.readings());
        draft.chosen().forEach((key, value) -> {
            facts.append(", ").append(key).append(' ').append(value.label());
            if (settled() && !made.told()) {
                values.put(path + "." + key, value.label());
            }
        });
        if (settled() && made.told()) {
            values.put(path + ".makes", facts.toString());
        }
        boolean tied = product(draft, setting).map(p -> ItemProfile.of(p.subject(), Known.terms(products.get(p))).majorArms()).orElse(true);
        ItemKind kind = tied ? made.kind() : made.kind().ofNoSystem();
        String label = settled() ? "" : kind.id() + (made.told() ? ", makes " : "") + facts;
        return new Thing(label, values, facts(kind, draft.physical(), setting, Readings.of(draft.readings())));
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
