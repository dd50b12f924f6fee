package org.embargo.workbench;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
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
        Shift.Kind kind = absent(before) || absent(now) ? Shift.Kind.OUTCOME : Shift.Kind.of(from, to);
        TreeSet<String> lost = only(before, now);
        TreeSet<String> gained = only(now, before);
        if (lost.isEmpty() && gained.isEmpty()) {
            rules(base, head, chosen, lost, gained);
        }
        return List.of(new Shift(kind, phrase(before), phrase(now), lost, gained));
    }

    private List<Shift> otherReadings(int base, int head, Map<Integer, Integer> chosen) {
        TreeSet<String> lost = new TreeSet<>();
        TreeSet<String> gained = new TreeSet<>();
        return rules(base, head, chosen, lost, gained) ? List.of(new Shift(Shift.Kind.OTHER_READING, "as before by default", "otherwise on some reading", lost, gained)) : List.of();
    }

    /** Gathers what single readings lose and gain; returns whether any of them moved. */
    private boolean rules(int base, int head, Map<Integer, Integer> chosen, Set<String> lost, Set<String> gained) {
        boolean[] moved = new boolean[1];
        Diagrams.Pairs pairs = (read, before, now) -> {
            moved[0] = true;
            lost.addAll(only(Set.of(before), Set.of(now)));
            gained.addAll(only(Set.of(now), Set.of(before)));
        };
        diagrams.differences(base, head, new TreeMap<>(chosen), pairs, new java.util.HashSet<>());
        return moved[0];
    }

    /** Returns readings for which two functions differ, once the facts are chosen; none when they do not. */
    Map<Integer, Integer> reading(int base, int head, Map<Integer, Integer> chosen) {
        Map<Integer, Integer> first = new TreeMap<>();
        diagrams.differences(base, head, new TreeMap<>(chosen), (read, before, now) -> {
            if (first.isEmpty()) {
                first.putAll(read);
            }
        }, new java.util.HashSet<>());
        return first;
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
}
