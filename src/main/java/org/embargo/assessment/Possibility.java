package org.embargo.assessment;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One way in which what is open may turn out, and what the measure then says. A fact or question that is not named
 * makes no difference here, whatever it is.
 *
 * @param values path of a fact or id of a question to what it is here
 * @param outcome the outcome
 */
record Possibility(Map<String, String> values, Outcome outcome) {

    /** Returns the same possibility, whatever one fact is. */
    Possibility without(String name) {
        Map<String, String> rest = new TreeMap<>(values);
        rest.remove(name);
        return new Possibility(rest, outcome);
    }

    /** Joins what is known of two parts of one act; empty when they contradict each other. The stricter outcome counts. */
    Optional<Possibility> with(Possibility other) {
        Map<String, String> joined = new TreeMap<>(values);
        for (Map.Entry<String, String> e : other.values.entrySet()) {
            String before = joined.putIfAbsent(e.getKey(), e.getValue());
            if (before != null && !before.equals(e.getValue())) {
                return Optional.empty();
            }
        }
        return Optional.of(new Possibility(joined, outcome.stricter(other.outcome)));
    }
}
