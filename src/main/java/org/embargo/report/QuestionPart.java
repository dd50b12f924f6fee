package org.embargo.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.embargo.assessment.OpenQuestion;
import org.embargo.assessment.Outcome;

/** Writes what would settle what is open: each question once, with the transfers that it concerns. */
final class QuestionPart {

    private QuestionPart() {
    }

    static void write(List<OpenQuestion> questions, Page page) {
        if (questions.isEmpty()) {
            return;
        }
        page.heading("Questions that would settle what is open");
        Map<String, List<OpenQuestion>> same = new LinkedHashMap<>();
        questions.forEach(q -> same.computeIfAbsent(q.question() + id(q), k -> new ArrayList<>()).add(q));
        same.forEach((text, asked) -> {
            page.point(0, "-", text);
            asked.stream().filter(q -> !q.outcomes().isEmpty()).forEach(q -> page.point(1, "-", where(q) + ", " + outcomes(q)));
            String rest = asked.stream().filter(q -> q.outcomes().isEmpty()).map(QuestionPart::where).collect(Collectors.joining(", "));
            if (!rest.isEmpty()) {
                page.point(1, "-", rest + ": only together with others");
            }
        });
    }

    private static String id(OpenQuestion q) {
        return q.fact().startsWith("IQ-") ? " (" + q.fact() + ")" : "";
    }

    private static String where(OpenQuestion q) {
        return q.transfer() + (q.fact().startsWith("items.") ? " " + q.fact() : "");
    }

    private static String outcomes(OpenQuestion q) {
        return q.outcomes().entrySet().stream().map(measure -> measure.getKey() + ": " + measure.getValue().entrySet().stream()
                .map(e -> e.getKey() + " -> " + (e.getValue() == Outcome.INDETERMINATE ? "still open" : e.getValue().phrase()))
                .collect(Collectors.joining(", "))).collect(Collectors.joining("; "));
    }
}
