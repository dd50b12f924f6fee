package org.embargo.workbench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.embargo.assessment.RuleOutline;

/**
 * When each rule of one kind fires, over every situation of the space. A rule sees the fields and questions that its
 * conditions name and nothing else, so Drools is asked once for all situations that look the same to it.
 */
final class RuleTables {

    private static final int PART = 4000;

    private final List<RuleOutline> rules;
    private final List<Axis> axes;
    private final int never;
    private final List<Table> tables = new ArrayList<>();

    /** One part of a situation, such as the item or the period. */
    interface Axis {

        /** Returns how many values it has. */
        int size();

        /** Returns what of a value the named fields show: two values that show the same are one to a rule. */
        Object shown(int value, Set<String> fields);
    }

    /** Makes an axis from what of a value the named fields show. */
    static Axis axis(int size, BiFunction<Integer, Set<String>, Object> shown) {
        return new Axis() {
            @Override
            public int size() {
                return size;
            }

            @Override
            public Object shown(int value, Set<String> fields) {
                return shown.apply(value, fields);
            }
        };
    }

    /** Puts a situation together. */
    @FunctionalInterface
    interface Maker {

        /** Makes the situation from a value of each axis and values of variables, by name; what is not named is as in a plain case. */
        Object situation(int[] at, Map<String, String> variables);
    }

    /** One rule: which values of each axis are one to it, and its diagram for each combination. */
    private record Table(int[][] classes, int[] counts, int[] diagrams) {

        int diagram(int... at) {
            int place = 0;
            for (int a = 0; a < at.length; a++) {
                place = place * counts[a] + classes[a][at[a]];
            }
            return diagrams[place];
        }
    }

    /** What is still to be asked about one rule. */
    private record Asked(String rule, Table table, List<Integer> variables, List<List<Object>> situations) {
    }

    RuleTables(Space space, Diagrams diagrams, List<RuleOutline> rules, List<Axis> axes, Maker maker,
            Function<Collection<Object>, Map<Object, Set<String>>> ask) {
        this.rules = rules;
        this.axes = axes;
        this.never = diagrams.leaf(false);
        List<Asked> asked = rules.stream().map(r -> asked(space, r, maker)).toList();
        Set<Object> situations = new LinkedHashSet<>();
        asked.forEach(a -> a.situations().forEach(situations::addAll));
        Map<Object, Set<String>> fired = inParts(List.copyOf(situations), ask);
        for (Asked a : asked) {
            for (int i = 0; i < a.situations().size(); i++) {
                List<Boolean> fires = a.situations().get(i).stream().map(s -> fired.get(s).contains(a.rule())).toList();
                a.table().diagrams()[i] = diagram(space, diagrams, a.variables(), fires, 0, new int[] {0});
            }
            tables.add(a.table());
        }
    }

    /** Asks in parts, on all cores; the rulebook is safe for use by several threads. */
    private static Map<Object, Set<String>> inParts(List<Object> all, Function<Collection<Object>, Map<Object, Set<String>>> ask) {
        return IntStream.rangeClosed(0, all.size() / PART).parallel()
                .mapToObj(i -> ask.apply(all.subList(i * PART, Math.min(all.size(), (i + 1) * PART))))
                .flatMap(m -> m.entrySet().stream()).collect(Collectors.toConcurrentMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Asked asked(Space space, RuleOutline rule, Maker maker) {
        Set<String> fields = new TreeSet<>();
        Set<Integer> variables = new TreeSet<>();
        rule.conditions().forEach(c -> {
            fields.addAll(c.fields());
            c.questions().forEach(q -> variables.add(space.variable(q)));
            c.fields().stream().filter(Variable.FIELDS::contains).forEach(f -> variables.add(space.variable(f)));
        });
        int[][] classes = new int[axes.size()][];
        int[] counts = new int[axes.size()];
        List<List<Integer>> firsts = new ArrayList<>();
        for (int a = 0; a < axes.size(); a++) {
            List<Integer> first = new ArrayList<>();
            classes[a] = classes(axes.get(a), fields, first);
            counts[a] = first.size();
            firsts.add(first);
        }
        List<List<Object>> situations = new ArrayList<>();
        each(firsts, new int[axes.size()], 0, at -> situations.add(assignments(space, List.copyOf(variables)).stream().map(v -> maker.situation(at, v)).toList()));
        return new Asked(rule.name(), new Table(classes, counts, new int[situations.size()]), List.copyOf(variables), situations);
    }

    private static int[] classes(Axis axis, Set<String> fields, List<Integer> firsts) {
        Map<Object, Integer> known = new HashMap<>();
        int[] classes = new int[axis.size()];
        for (int v = 0; v < axis.size(); v++) {
            int value = v;
            classes[v] = known.computeIfAbsent(axis.shown(v, fields), s -> {
                firsts.add(value);
                return firsts.size() - 1;
            });
        }
        return classes;
    }

    private static void each(List<List<Integer>> options, int[] at, int depth, java.util.function.Consumer<int[]> then) {
        if (depth == options.size()) {
            then.accept(at);
            return;
        }
        for (int value : options.get(depth)) {
            at[depth] = value;
            each(options, at, depth + 1, then);
        }
    }

    /** Returns every choice of values for the variables, the last one changing first. */
    private static List<Map<String, String>> assignments(Space space, List<Integer> variables) {
        List<Map<String, String>> all = new ArrayList<>(List.of(Map.of()));
        for (int variable : variables) {
            List<Map<String, String>> next = new ArrayList<>();
            for (Map<String, String> before : all) {
                for (String value : space.variables().get(variable).values()) {
                    Map<String, String> with = new HashMap<>(before);
                    with.put(space.variables().get(variable).name(), value);
                    next.add(with);
                }
            }
            all = next;
        }
        return all;
    }

    private static int diagram(Space space, Diagrams diagrams, List<Integer> variables, List<Boolean> fires, int depth, int[] next) {
        if (depth == variables.size()) {
            return diagrams.leaf(fires.get(next[0]++));
        }
        int[] children = new int[space.variables().get(variables.get(depth)).values().size()];
        for (int v = 0; v < children.length; v++) {
            children[v] = diagram(space, diagrams, variables, fires, depth + 1, next);
        }
        return diagrams.choose(variables.get(depth), children);
    }

    /** Returns the names of the rules that fire somewhere. */
    Set<String> applied() {
        Set<String> names = new TreeSet<>();
        for (int r = 0; r < tables.size(); r++) {
            if (java.util.Arrays.stream(tables.get(r).diagrams()).anyMatch(d -> d != never)) {
                names.add(rules.get(r).name());
            }
        }
        return names;
    }

    List<RuleOutline> rules() {
        return rules;
    }

    /** Returns when each rule fires at these values of the axes, in the order of the rules. */
    int[] diagrams(int... at) {
        int[] found = new int[tables.size()];
        for (int r = 0; r < found.length; r++) {
            found[r] = tables.get(r).diagram(at);
        }
        return found;
    }
}
