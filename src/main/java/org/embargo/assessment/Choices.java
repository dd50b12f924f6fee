package org.embargo.assessment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.embargo.evidence.Place;
import org.embargo.evidence.Problem;
import org.embargo.evidence.Refused;
import org.embargo.evidence.Suggestion;
import org.embargo.law.Question;

/**
 * Which answers to the interpretive questions count: the defaults, unless the user chose others.
 *
 * @param chosen question id to the names of the alternatives that count
 */
public record Choices(Map<String, Set<String>> chosen) {

    /** Keeps the choices in order of the questions' ids. */
    public Choices {
        chosen = java.util.Collections.unmodifiableMap(new TreeMap<>(chosen));
    }

    /**
     * Takes the rulebook's defaults and the user's choices, given as question id to alternatives or {@code open}.
     *
     * @throws Refused when a question or alternative does not exist
     */
    public static Choices of(Map<String, Question> questions, Map<String, List<String>> wanted) {
        Map<String, Set<String>> all = new TreeMap<>();
        questions.forEach((id, q) -> all.put(id, q.defaults()));
        List<Problem> problems = new ArrayList<>();
        wanted.forEach((id, names) -> {
            Question question = questions.get(id);
            if (question == null) {
                problems.add(problem("there is no question `" + id + "`", Suggestion.didYouMean(id, questions.keySet())));
                return;
            }
            names.stream().filter(n -> !n.equals("open") && question.alternative(n).isEmpty()).forEach(n -> problems.add(problem(
                    "`" + n + "` is no reading of " + id, "it has " + String.join(", ", question.names()) + ", or open")));
            all.put(id, new LinkedHashSet<>(names.contains("open") ? question.names() : names));
        });
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
        return new Choices(all);
    }

    private static Problem problem(String sentence, String help) {
        return new Problem("readings/unknown", sentence, help, Place.whole("--reading"));
    }

    /** Returns the same choices but for one question, which is read in one way. */
    Choices with(String question, String alternative) {
        Map<String, Set<String>> other = new TreeMap<>(chosen);
        other.put(question, Set.of(alternative));
        return new Choices(other);
    }

    /** Returns whether the possibility keeps to the answers that count. */
    boolean allow(Possibility possibility) {
        return possibility.values().entrySet().stream().allMatch(e -> !e.getKey().startsWith("IQ-") || chosen.get(e.getKey()).contains(e.getValue()));
    }
}
