package org.embargo.workbench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.embargo.assessment.RuleOutline;
import org.embargo.assessment.Rulebook;
import org.embargo.facts.ActFacts;
import org.embargo.facts.ActProfile;
import org.embargo.facts.ItemFacts;
import org.embargo.facts.ItemKind;
import org.embargo.facts.ItemProfile;
import org.embargo.facts.Readings;
import org.embargo.law.Measure;
import org.jspecify.annotations.Nullable;

/** What one rulebook's definitions make of every item and act of the space, as diagrams over the readings. */
final class Definitions {

    private static final int WAYS = 2;

    private final Space space;
    private final Diagrams diagrams;
    private final Rulebook rulebook;
    private final List<ItemFacts> items = new ArrayList<>();
    private final Map<List<Object>, Integer> byLook = new HashMap<>();
    private final Set<String> named = new TreeSet<>();
    private final Set<String> applied = new TreeSet<>();
    /** By specimen, then direction, listing and catch-all: which of the items it is. */
    private final List<@Nullable ItemKind> kinds;
    private final int[][] itemOf;
    private final int[][] itemFunctions;
    private final int[][] actFunctions;

    Definitions(Space space, Diagrams diagrams, Rulebook rulebook) {
        this.space = space;
        this.diagrams = diagrams;
        this.rulebook = rulebook;
        List<RuleOutline> defining = rulebook.rules().stream().filter(r -> r.effect().equals("defines")).toList();
        defining.stream().filter(r -> !r.definesActs()).forEach(r -> r.conditions().forEach(c -> named.addAll(c.fields())));
        this.kinds = space.specimens().stream().map(i -> i.in(rulebook).orElse(null)).collect(Collectors.toCollection(ArrayList::new));
        this.itemOf = new int[space.specimens().size()][];
        for (int s = 0; s < itemOf.length; s++) {
            itemOf[s] = looks(space.specimens().get(s), kinds.get(s));
        }
        this.itemFunctions = itemFunctions(defining.stream().filter(r -> !r.definesActs()).toList());
        this.actFunctions = actFunctions(defining.stream().filter(RuleOutline::definesActs).toList());
    }

    private int[] looks(Specimen specimen, @Nullable ItemKind kind) {
        int[] looks = new int[8];
        for (int i = 0; kind != null && i < looks.length; i++) {
            looks[i] = look(ItemFacts.of(kind, specimen.seen(kind), (i & 2) > 0, (i & 4) > 0, (i & 1) == 0, (i & 1) > 0, day(0), Readings.NONE));
        }
        return looks;
    }

    private int look(ItemFacts facts) {
        List<Object> shown = Fields.shown(facts, without(named, "date"), "");
        shown.add(facts.subject());
        return byLook.computeIfAbsent(shown, s -> {
            items.add(facts);
            return items.size() - 1;
        });
    }

    private LocalDate day(int period) {
        return space.periods().get(period).day();
    }

    private int[][] itemFunctions(List<RuleOutline> rules) {
        RuleTables tables = new RuleTables(space, diagrams, rules,
                List.of(RuleTables.axis(items.size(), (i, fields) -> Fields.shown(items.get(i), without(fields, "date"), "")), days()),
                (at, readings) -> items.get(at[0]).on(day(at[1])).withReadings(Readings.of(readings)), rulebook::define);
        applied.addAll(tables.applied());
        int[][] functions = new int[items.size()][space.periods().size()];
        Diagrams.Joining terms = terms(rules);
        Diagrams.Joining profiles = diagrams.new Joining(v -> ItemProfile.of((String) v.get(0), strings(v.get(1))));
        for (int i = 0; i < functions.length; i++) {
            for (int p = 0; p < functions[i].length; p++) {
                functions[i][p] = profiles.of(diagrams.leaf(items.get(i).subject()), terms.of(tables.diagrams(i, p)));
            }
        }
        return functions;
    }

    private int[][] actFunctions(List<RuleOutline> rules) {
        RuleTables tables = new RuleTables(space, diagrams, rules, List.of(
                RuleTables.axis(space.conducts().size(), (c, fields) -> fields.contains("conduct") ? c : 0),
                RuleTables.axis(WAYS, (way, fields) -> fields.contains("fromDprk") || fields.contains("toDprk") ? way : 0), days()),
                (at, readings) -> new ActFacts(space.conducts().get(at[0]).word(), at[1] == 0, at[1] == 1, day(at[2]), Readings.of(readings)), rulebook::define);
        applied.addAll(tables.applied());
        int[][] functions = new int[space.conducts().size() * WAYS][space.periods().size()];
        Diagrams.Joining terms = terms(rules);
        Diagrams.Joining profiles = diagrams.new Joining(v -> ActProfile.of((String) v.get(0), strings(v.get(1))));
        for (int i = 0; i < functions.length; i++) {
            for (int p = 0; p < functions[i].length; p++) {
                functions[i][p] = profiles.of(diagrams.leaf(space.conducts().get(i / WAYS).word()), terms.of(tables.diagrams(i / WAYS, i % WAYS, p)));
            }
        }
        return functions;
    }

    private RuleTables.Axis days() {
        return RuleTables.axis(space.periods().size(), (p, fields) -> fields.contains("date") ? p : 0);
    }

    private static Set<String> without(Set<String> fields, String one) {
        Set<String> rest = new TreeSet<>(fields);
        rest.remove(one);
        return rest;
    }

    /** Joins what each rule says into the set of terms that some rule gives. */
    private Diagrams.Joining terms(List<RuleOutline> rules) {
        return diagrams.new Joining(fires -> {
            Set<String> given = new TreeSet<>();
            for (int r = 0; r < fires.size(); r++) {
                if (fires.get(r).equals(true)) {
                    given.add(rules.get(r).of());
                }
            }
            return given;
        });
    }

    @SuppressWarnings("unchecked")
    static Set<String> strings(Object set) {
        return (Set<String>) set;
    }

    /** Returns the diagram of an act's profile over the readings. */
    int act(int conduct, Way way, int period) {
        return actFunctions[conduct * WAYS + way.direction()][period];
    }

    /**
     * Returns the diagram of a specimen's profile over the readings; -1 when the rulebook does not have the class.
     *
     * @param catchAll whether the catch-all is in force and goods move
     */
    int item(Measure measure, int specimen, Way way, boolean catchAll, int period) {
        ItemKind kind = kinds.get(specimen);
        if (kind == null) {
            return -1;
        }
        boolean listing = measure.includes(kind.word("listedBy")) && kind.listedOn(day(period));
        return itemFunctions[itemOf[specimen][way.direction() + (listing ? 2 : 0) + (catchAll ? 4 : 0)]][period];
    }

    /** Returns all that the law sees of a specimen under the measures: two specimens for which it is the same are one. */
    List<Integer> behaviour(List<Measure> measures, int specimen) {
        List<Integer> all = new ArrayList<>();
        for (Measure measure : measures) {
            for (Way way : List.of(Way.FROM_TO_A_STATE, Way.TO)) {
                for (int period = 0; period < space.periods().size(); period++) {
                    all.add(item(measure, specimen, way, false, period));
                    all.add(item(measure, specimen, way, true, period));
                }
            }
        }
        return all;
    }

    /** Returns the names of the rules that apply to some item or act. */
    Set<String> applied() {
        return applied;
    }

    /** Returns every act profile that occurs. */
    List<ActProfile> acts() {
        return leaves(actFunctions, ActProfile.class);
    }

    /** Returns every item profile that occurs. */
    List<ItemProfile> items() {
        return leaves(itemFunctions, ItemProfile.class);
    }

    private <T> List<T> leaves(int[][] functions, Class<T> type) {
        Set<Integer> distinct = new TreeSet<>();
        for (int[] row : functions) {
            java.util.Arrays.stream(row).forEach(distinct::add);
        }
        Set<T> found = new LinkedHashSet<>();
        distinct.forEach(f -> diagrams.values(f, variable -> value -> true).forEach(v -> found.add(type.cast(v))));
        return List.copyOf(found);
    }
}
