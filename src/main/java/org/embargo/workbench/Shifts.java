package org.embargo.workbench;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.embargo.assessment.Outcome;
import org.embargo.assessment.Rulebook;

/** Says for two functions of the variables how the answer moved, for every choice of facts. */
final class Shifts {

    private final Space space;
    private final Diagrams diagrams;
    private final List<List<Set<Integer>>> counted = new ArrayList<>();
    private final List<Integer> facts = new ArrayList<>();
    private final List<List<Integer>> choices;
    private final boolean sameDefaults;
    private final Map<List<Integer>, Map<Shift, BitSet>> known = new HashMap<>();

    Shifts(Space space, Diagrams diagrams, List<Rulebook> rulebooks) {
        this.space = space;
        this.diagrams = diagrams;
        for (Rulebook rulebook : rulebooks) {
            List<Set<Integer>> values = new ArrayList<>();
            for (int v = 0; v < space.variables().size(); v++) {
                values.add(space.defaults(v, rulebook));
            }
            counted.add(values);
        }
        for (int v = 0; v < space.variables().size(); v++) {
            if (!space.variables().get(v).isQuestion()) {
                facts.add(v);
            }
        }
        this.choices = Boxes.points(facts.stream().map(v -> counted.get(0).get(v)).toList());
        this.sameDefaults = counted.get(0).equals(counted.get(1));
    }

    /** Returns every choice of values of the factual variables; shifts count them by their place here. */
    List<List<Integer>> choices() {
        return choices;
    }

    /** Returns the factual variables, in the order of the choices. */
    List<Integer> facts() {
        return facts;
    }

    /** Returns each way in which the answer moved, with the choices of facts for which it did. */
    Map<Shift, BitSet> between(int base, int head) {
        if (base == head && sameDefaults) {
            return Map.of();
        }
        return known.computeIfAbsent(List.of(base, head), pair -> {
            Map<Shift, BitSet> found = new TreeMap<>();
            for (int c = 0; c < choices.size(); c++) {
                int choice = c;
                Map<Integer, Integer> chosen = new TreeMap<>();
                facts.forEach(f -> chosen.put(f, choices.get(choice).get(facts.indexOf(f))));
                shifts(base, head, chosen).forEach(s -> found.computeIfAbsent(s, k -> new BitSet()).set(choice));
            }
            return found;
        });
    }

    private List<Shift> shifts(int base, int head, Map<Integer, Integer> chosen) {
        Set<Object> before = answers(base, 0, chosen);
        Set<Object> now = answers(head, 1, chosen);
        if (before.equals(now)) {
            return base == head ? List.of() : otherReadings(base, head, chosen);
        }
        Outcome from = Outcome.addUp(outcomes(before));
        Outcome to = Outcome.addUp(outcomes(now));
        Shift.Kind kind = from == to ? Shift.Kind.REASON : to == Outcome.INDETERMINATE ? Shift.Kind.NEWLY_DEPENDENT
                : from == Outcome.INDETERMINATE ? Shift.Kind.NO_LONGER_DEPENDENT : Shift.Kind.OUTCOME;
        return List.of(new Shift(absent(before) || absent(now) ? Shift.Kind.OUTCOME : kind, phrase(before), phrase(now), only(before, now), only(now, before), ""));
    }

    private static List<Outcome> outcomes(Set<Object> answers) {
        return answers.stream().map(a -> ((Answer) a).outcome()).toList();
    }

    private static boolean absent(Set<Object> answers) {
        return answers.contains(Judged.NO_SUCH_CLASS);
    }

    private Set<Object> answers(int function, int rulebook, Map<Integer, Integer> chosen) {
        return diagrams.values(function, variable -> value -> chosen.containsKey(variable) ? chosen.get(variable) == value
                : counted.get(rulebook).get(variable).contains(value));
    }

    /** Returns the provisions of which a rule applies only here; or the rule alone, where another rule of the provision applies there too. */
    private static TreeSet<String> only(Set<Object> here, Set<Object> there) {
        TreeSet<String> rules = new TreeSet<>();
        Set<String> still = new TreeSet<>();
        here.forEach(a -> rules.addAll(((Answer) a).rules()));
        there.forEach(a -> ((Answer) a).rules().forEach(r -> {
            rules.remove(r);
            still.add(provision(r));
        }));
        return rules.stream().map(r -> still.contains(provision(r)) ? r : provision(r)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String provision(String rule) {
        return rule.substring(0, Math.max(0, rule.lastIndexOf('/')));
    }

    private static String phrase(Set<Object> answers) {
        Outcome outcome = Outcome.addUp(outcomes(answers));
        return absent(answers) ? "no such class" : outcome == Outcome.INDETERMINATE ? "depends on a reading" : outcome.phrase();
    }

    /** Returns the questions on which an answer turns by default, for the facts chosen. */
    List<String> dependsOn(int function, int rulebook, Map<Integer, Integer> chosen) {
        List<String> found = new ArrayList<>();
        for (int v = 0; v < space.variables().size(); v++) {
            Set<Set<Outcome>> seen = new LinkedHashSet<>();
            for (int value : counted.get(rulebook).get(v)) {
                Map<Integer, Integer> with = new HashMap<>(chosen);
                with.putIfAbsent(v, value);
                seen.add(new TreeSet<>(outcomes(answers(function, rulebook, with))));
            }
            if (seen.size() > 1) {
                found.add(space.variables().get(v).name());
            }
        }
        return found;
    }

    /** Returns how the answer moved under single readings, while what counts by default is as before. */
    private List<Shift> otherReadings(int base, int head, Map<Integer, Integer> chosen) {
        Map<List<Object>, List<String>> moved = new LinkedHashMap<>();
        paths(base, head, chosen, new TreeMap<>(), moved);
        return moved.entrySet().stream().map(e -> {
            Answer before = (Answer) e.getKey().get(0);
            Answer now = (Answer) e.getKey().get(1);
            return new Shift(Shift.Kind.OTHER_READING, before.outcome().phrase(), now.outcome().phrase(), only(Set.of(before), Set.of(now)), only(Set.of(now), Set.of(before)),
                    String.join("; or ", e.getValue()));
        }).toList();
    }

    private void paths(int base, int head, Map<Integer, Integer> chosen, Map<Integer, Set<Integer>> read, Map<List<Object>, List<String>> moved) {
        if (base == head) {
            return;
        }
        if (diagrams.isLeaf(base) && diagrams.isLeaf(head)) {
            moved.computeIfAbsent(List.of(diagrams.value(base), diagrams.value(head)), k -> new ArrayList<>()).add(said(read));
            return;
        }
        int first = Math.min(diagrams.variable(base), diagrams.variable(head));
        if (chosen.containsKey(first)) {
            paths(diagrams.at(base, first, chosen.get(first)), diagrams.at(head, first, chosen.get(first)), chosen, read, moved);
            return;
        }
        Map<List<Integer>, Set<Integer>> together = new LinkedHashMap<>();
        for (int v = 0; v < space.variables().get(first).values().size(); v++) {
            together.computeIfAbsent(List.of(diagrams.at(base, first, v), diagrams.at(head, first, v)), k -> new TreeSet<>()).add(v);
        }
        together.forEach((pair, values) -> {
            Map<Integer, Set<Integer>> with = new TreeMap<>(read);
            with.put(first, values);
            paths(pair.get(0), pair.get(1), chosen, with, moved);
        });
    }

    private String said(Map<Integer, Set<Integer>> read) {
        return read.entrySet().stream().filter(e -> e.getValue().size() < space.variables().get(e.getKey()).values().size()).map(e -> space.variables().get(e.getKey()).name() + " "
                + e.getValue().stream().map(v -> space.variables().get(e.getKey()).values().get(v)).collect(Collectors.joining(" or "))).collect(Collectors.joining(", "));
    }
}
