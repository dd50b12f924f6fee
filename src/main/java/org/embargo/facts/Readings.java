package org.embargo.facts;

import java.util.Map;
import java.util.TreeMap;

/**
 * One answer for each interpretive question that can matter to a situation. It is one text, because situations are
 * compared and looked up by the million.
 *
 * @param answers every question and its answer, in order of the questions: {@code ;IQ-01=wide;IQ-04=ammunition;}
 */
public record Readings(String answers) {

    /** No question matters. */
    public static final Readings NONE = new Readings(";");

    /** Takes question ids to the names of the alternatives. */
    public static Readings of(Map<String, String> chosen) {
        if (chosen.isEmpty()) {
            return NONE;
        }
        StringBuilder all = new StringBuilder(";");
        new TreeMap<>(chosen).forEach((question, alternative) -> all.append(question).append('=').append(alternative).append(';'));
        return new Readings(all.toString());
    }

    /** Returns question ids to the names of the alternatives. */
    public Map<String, String> chosen() {
        Map<String, String> chosen = new TreeMap<>();
        for (String answer : answers.split(";")) {
            int equals = answer.indexOf('=');
            if (equals > 0) {
                chosen.put(answer.substring(0, equals), answer.substring(equals + 1));
            }
        }
        return chosen;
    }

    /** Returns whether the question is answered so; false when it is not answered at all. */
    public boolean is(String question, String alternative) {
        return answers.contains(";" + question + "=" + alternative + ";");
    }
}
