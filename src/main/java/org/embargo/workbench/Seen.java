package org.embargo.workbench;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.embargo.assessment.Rulebook;
import org.embargo.law.Measure;

/** What happens anywhere in the space of one rulebook: which rules ever apply, where, together with which, and which questions ever matter. */
final class Seen {

    private final Comparison all;
    private final Set<String> applied = new TreeSet<>();
    private final Map<Set<String>, Situation> together = new HashMap<>();
    private final Set<String> asked = new TreeSet<>();
    private final Set<String> prohibitedClasses = new HashSet<>();
    private final Map<String, Set<Integer>> prohibitedPeriods = new TreeMap<>();

    /** Looks at every situation; {@code prohibits} says of a rule whether it prohibits, {@code anything} whether it does so whatever the goods are. */
    Seen(Rulebook rulebook, Predicate<String> prohibits, Predicate<String> anything) {
        this.all = new Comparison(List.of(rulebook), List.of(Map.of()), true);
        Space space = all.space();
        Map<Integer, Set<Set<String>>> known = new HashMap<>();
        for (int m = 0; m < space.measures().size(); m++) {
            for (List<Integer> kind : all.kinds()) {
                for (Way way : Way.values()) {
                    for (int c = 0; c < space.conducts().size(); c++) {
                        for (int p = 0; p < space.periods().size(); p++) {
                            int function = all.judged(m).get(0).at(kind.get(0), way, c, p);
                            Set<Set<String>> rules = known.computeIfAbsent(function, this::answers);
                            note(space, m, kind, way, c, p, rules);
                            if (rules.stream().flatMap(Set::stream).anyMatch(prohibits.and(anything.negate()))) {
                                kind.forEach(s -> prohibitedClasses.add(space.specimens().get(s).kind()));
                            }
                            if (rules.stream().flatMap(Set::stream).anyMatch(prohibits)) {
                                prohibitedPeriods.computeIfAbsent(space.measures().get(m), k -> new TreeSet<>()).add(p);
                            }
                        }
                    }
                }
            }
        }
    }

    private Set<Set<String>> answers(int function) {
        Set<Set<String>> rules = new HashSet<>();
        all.diagrams().values(function, v -> value -> true).forEach(a -> rules.add(((Answer) a).rules()));
        all.diagrams().variables(function).forEach(v -> asked.add(all.space().variables().get(v).name()));
        return rules;
    }

    private void note(Space space, int measure, List<Integer> kind, Way way, int conduct, int period, Set<Set<String>> rules) {
        for (Set<String> fired : rules) {
            if (!together.containsKey(fired)) {
                applied.addAll(fired);
                together.put(fired, new Situation(space.measures().get(measure), space.specimens().get(kind.get(0)), way, space.conducts().get(conduct),
                        space.periods().get(period), Map.of()));
            }
        }
    }

    /** Returns the definitions' rules that apply to something. */
    Set<String> defining() {
        return all.definitions(0).applied();
    }

    /** Returns the names of the provisions' rules that ever apply. */
    Set<String> applied() {
        return applied;
    }

    /** Returns each set of rules that apply to one situation together, with one such situation. */
    Map<Set<String>, Situation> together() {
        return together;
    }

    /** Returns the questions and facts on which some answer turns. */
    Set<String> asked() {
        return asked;
    }

    /** Returns the classes of which some act is prohibited because of what they are. */
    Set<String> prohibitedClasses() {
        return prohibitedClasses;
    }

    /** Returns the periods from the measure's first day on in which nothing at all is prohibited. */
    List<Space.Period> emptyPeriods(Measure measure) {
        Set<Integer> full = prohibitedPeriods.getOrDefault(measure.id(), Set.of());
        List<Space.Period> periods = all.space().periods();
        return java.util.stream.IntStream.range(0, periods.size()).filter(p -> !full.contains(p) && !periods.get(p).day().isBefore(measure.firstDay())).mapToObj(periods::get).toList();
    }
}
