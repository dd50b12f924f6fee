package org.embargo.facts;

import java.util.Map;
import java.util.TreeMap;

/**
 * One answer for each interpretive question that can matter to a situation.
 *
 * @param chosen question id to the name of the alternative
 */
public record Readings(Map<String, String> chosen) {

    /** No question matters. */
    public static final Readings NONE = new Readings(Map.of());

    /** Sorts and keeps the choices from changing. */
    public Readings {
        chosen = java.util.Collections.unmodifiableMap(new TreeMap<>(chosen));
    }

    /** Returns whether the question is answered so; false when it is not answered at all. */
    public boolean is(String question, String alternative) {
        return alternative.equals(chosen.get(question));
    }
}
