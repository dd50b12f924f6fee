package org.embargo.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Whether an answer is the same under every reading, and not only under those that count. */
final class Robustness {

    private static final int MOST = 512;

    private final List<Possibility> all;
    private final Map<String, List<String>> alternatives = new TreeMap<>();

    Robustness(List<Possibility> all, Rulebook rulebook) {
        this.all = all;
        all.forEach(p -> p.values().keySet().stream().filter(rulebook.questions()::containsKey)
                .forEach(q -> alternatives.put(q, rulebook.questions().get(q).names())));
    }

    /** Returns whether the possibilities add up to the same outcome under every combination of readings. */
    boolean holds(Outcome outcome) {
        List<Outcome> whateverIsRead = all.stream().filter(p -> p.values().keySet().stream().noneMatch(alternatives::containsKey)).map(Possibility::outcome).toList();
        boolean open = !whateverIsRead.isEmpty() && Outcome.addUp(whateverIsRead) == Outcome.INDETERMINATE;
        return open || combinations().stream().allMatch(readings -> Outcome.addUp(under(readings)) == outcome);
    }

    /** Returns the questions of which another reading alone would change the outcome. */
    List<String> restsOn(Choices choices, Outcome outcome) {
        return alternatives.entrySet().stream().filter(q -> q.getValue().stream().filter(a -> !choices.chosen().get(q.getKey()).contains(a))
                .map(a -> all.stream().filter(choices.with(q.getKey(), a)::allow).map(Possibility::outcome).distinct().toList())
                .anyMatch(outcomes -> !outcomes.isEmpty() && Outcome.addUp(outcomes) != outcome)).map(Map.Entry::getKey).toList();
    }

    /** Returns for each question whose answer alone moves the outcome what each of its alternatives leads to. */
    Map<String, Map<String, Outcome>> byReading(Choices choices) {
        Map<String, Map<String, Outcome>> moving = new TreeMap<>();
        alternatives.forEach((question, names) -> {
            Map<String, Outcome> outcomes = new LinkedHashMap<>();
            for (String name : names) {
                List<Outcome> left = all.stream().filter(choices.with(question, name)::allow).map(Possibility::outcome).distinct().toList();
                if (!left.isEmpty()) {
                    outcomes.put(name, Outcome.addUp(left));
                }
            }
            if (outcomes.values().stream().distinct().count() > 1) {
                moving.put(question, outcomes);
            }
        });
        return moving;
    }

    private List<Outcome> under(Map<String, String> readings) {
        return all.stream().filter(p -> readings.entrySet().stream().allMatch(r -> p.values().getOrDefault(r.getKey(), r.getValue()).equals(r.getValue())))
                .map(Possibility::outcome).distinct().toList();
    }

    /** All combinations; where they are too many, those that differ from a first one in at most two questions. */
    private List<Map<String, String>> combinations() {
        long count = alternatives.values().stream().mapToLong(List::size).reduce(1, (a, b) -> Math.min(MOST + 1L, a * b));
        if (count <= MOST) {
            return Combinations.of(alternatives);
        }
        List<Map<String, String>> near = new ArrayList<>();
        Map<String, String> first = new LinkedHashMap<>();
        alternatives.forEach((q, names) -> first.put(q, names.get(0)));
        List<String> questions = List.copyOf(alternatives.keySet());
        for (String one : questions) {
            for (String other : questions) {
                Map<String, List<String>> some = new TreeMap<>();
                some.put(one, alternatives.get(one));
                some.put(other, alternatives.get(other));
                Combinations.of(some).forEach(c -> {
                    Map<String, String> chosen = new LinkedHashMap<>(first);
                    chosen.putAll(c);
                    near.add(chosen);
                });
            }
        }
        return near.stream().distinct().toList();
    }
}
