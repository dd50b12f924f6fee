package org.embargo.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.embargo.facts.Readings;
import org.embargo.law.Measure;

/**
 * Whether each condition and each rule holds over the situations of one item: computed once, from what Drools finds of
 * every rule's own constraints.
 */
final class Truths {

    private static final int MOST_ALTERNATIVES = 3;

    private final Choices choices;
    private final Map<String, Integer> met = new LinkedHashMap<>();
    private final Map<String, Integer> fired = new LinkedHashMap<>();
    private int probed;
    private int asked;

    private Truths(Choices choices) {
        this.choices = choices;
    }

    /**
     * Asks about facts of one type.
     *
     * @param facts items, acts or fact patterns
     * @param fired the rules that apply to each of them
     * @param readings the readings of a fact
     * @param with a fact with other readings
     */
    static <T> Truths of(Rulebook rulebook, Measure measure, Choices choices, Collection<T> facts, Function<T, Set<String>> fired,
            Function<T, Readings> readings, BiFunction<T, Readings, T> with) {
        Truths truths = new Truths(choices);
        Set<T> distinct = new LinkedHashSet<>(facts);
        Set<T> filled = new LinkedHashSet<>();
        for (T fact : distinct) {
            filled(choices, readings.apply(fact)).forEach(r -> filled.add(with.apply(fact, r)));
            fired.apply(fact).forEach(rule -> truths.fired.merge(rule, 1, Integer::sum));
        }
        truths.asked = distinct.size();
        truths.probed = filled.size();
        rulebook.probe(measure, filled).values().forEach(ids -> ids.forEach(id -> truths.met.merge(id, 1, Integer::sum)));
        return truths;
    }

    /**
     * Answers the questions that a situation leaves aside, since they cannot matter to it, in as many ways as it takes to
     * give each question every answer that counts.
     */
    static List<Readings> filled(Choices choices, Readings readings) {
        List<Readings> all = new ArrayList<>();
        for (int i = 0; i < MOST_ALTERNATIVES; i++) {
            Map<String, String> filled = new TreeMap<>(readings.chosen());
            for (Map.Entry<String, Set<String>> e : choices.chosen().entrySet()) {
                List<String> names = List.copyOf(e.getValue());
                filled.putIfAbsent(e.getKey(), names.get(i % names.size()));
            }
            all.add(Readings.of(filled));
        }
        return all;
    }

    /** Returns whether the condition with this index of the rule holds. */
    Truth condition(String rule, int index) {
        return truth(met.getOrDefault(rule + "#" + index, 0), probed);
    }

    /** Returns whether the rule applies. */
    Truth applies(String rule) {
        return truth(fired.getOrDefault(rule, 0), asked);
    }

    private static Truth truth(int some, int all) {
        return some == 0 ? Truth.NOT_MET : some == all ? Truth.MET : Truth.OPEN;
    }
}
