package org.embargo.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.embargo.assessment.Assessment;
import org.embargo.assessment.Inquiry;
import org.embargo.assessment.Outcome;

/** Writes what could be found out about a document, those questions first that settle most. */
final class InquiryPage {

    private static final int VALUES = 4;

    private final Page page;
    private final Head head;
    private final Excerpt excerpt;

    InquiryPage(Assessment assessment, Page page) {
        this.page = page;
        this.head = new Head(assessment, page);
        this.excerpt = new Excerpt(assessment.facts().document().text());
    }

    void write(List<Inquiry> inquiries) {
        head.write();
        page.heading(inquiries.isEmpty() ? "Nothing that could be found out would settle anything" : "Questions, those first that settle most");
        for (int i = 0; i < inquiries.size(); i++) {
            Inquiry q = inquiries.get(i);
            page.point(0, i + 1 + ".", q.question() + " (" + String.join(", ", q.transfers()) + ": " + q.fact() + ")");
            page.point(1, "-", settles(q));
            q.passages().stream().map(excerpt::of).forEach(lines -> {
                if (lines.size() == 1) {
                    page.point(1, "", lines.get(0));
                } else {
                    page.block(1, lines);
                }
            });
            outcomes(q);
        }
        head.notes();
    }

    /** Says how many open answers a question settles. */
    static String settles(Inquiry q) {
        String open = q.settles() == 1 ? "1 open answer" : q.settles() + " open answers";
        return q.settles() == q.atMost() ? "settles " + open : "settles " + open + " for certain, " + q.atMost() + " at most";
    }

    private void outcomes(Inquiry q) {
        led(q).forEach(line -> page.point(1, "-", line));
    }

    /** Says what each answer to a question leads to; answers that lead to the same stand together. */
    static List<String> led(Inquiry q) {
        Map<Map<String, Outcome>, List<String>> same = new LinkedHashMap<>();
        q.outcomes().forEach((value, outcomes) -> same.computeIfAbsent(outcomes, o -> new ArrayList<>()).add(Wording.value(value)));
        List<String> lines = new ArrayList<>();
        same.forEach((outcomes, values) -> {
            String more = values.size() > VALUES ? " or " + (values.size() - VALUES) + " others" : "";
            lines.add(values.stream().limit(VALUES).collect(Collectors.joining(" or ")) + more + ": " + led(outcomes));
        });
        return lines;
    }

    private static String led(Map<String, Outcome> outcomes) {
        Map<Outcome, List<String>> to = new LinkedHashMap<>();
        outcomes.forEach((answer, outcome) -> to.computeIfAbsent(outcome, o -> new ArrayList<>()).add(answer));
        return to.entrySet().stream().map(e -> String.join(", ", e.getValue()) + " " + Wording.would(e.getKey())).collect(Collectors.joining("; "));
    }
}
