package org.embargo.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.embargo.assessment.Assessment;
import org.embargo.assessment.Inquiry;
import org.embargo.assessment.Outcome;
import org.embargo.assessment.Rulebook;
import org.embargo.facts.DescribedFacts;

/** Writes what could be found out about a document, those questions first that settle most. */
final class InquiryPage {

    private static final int VALUES = 6;
    private static final String OPEN_ANSWER = "open answer";

    private final Page page;
    private final Head head;
    private final UnaryOperator<String> names;
    private final DescribedFacts facts;

    InquiryPage(Rulebook rulebook, Assessment assessment, Page page) {
        this.names = rulebook::nameOf;
        this.page = page;
        this.head = new Head(assessment, page);
        this.facts = assessment.facts();
    }

    /** Writes the questions; {@code all} names every answer, however many there are. */
    void write(List<Inquiry> inquiries, boolean all) {
        List<Inquiry> settling = inquiries.stream().filter(q -> q.atMost() > 0).toList();
        List<Inquiry> others = inquiries.stream().filter(q -> q.atMost() == 0).toList();
        head.write();
        page.heading(settling.isEmpty() ? "No single thing that could be found out would settle an answer" : "Questions, those first that settle most");
        for (int i = 0; i < settling.size(); i++) {
            Inquiry q = settling.get(i);
            page.point(0, i + 1 + ".", asked(q));
            page.point(1, "-", settles(q));
            words(q);
            led(q, names, all ? Integer.MAX_VALUE : VALUES, Page.ALL_NAMED).forEach(line -> page.point(1, "-", line));
            if (q.fact().endsWith(".item")) {
                page.point(1, "-", "each class of items stands for all that come out as it does");
            }
        }
        if (!others.isEmpty()) {
            page.heading("Questions that settle nothing by themselves, but may together with others");
            for (Inquiry q : others) {
                page.point(0, "-", asked(q));
                words(q);
            }
        }
        head.notes();
    }

    private static String asked(Inquiry q) {
        return q.question() + " (" + String.join(", ", q.transfers()) + ": " + q.fact() + ")";
    }

    private void words(Inquiry q) {
        q.passages().stream().map(p -> Excerpt.of(facts, p)).forEach(lines -> {
            if (lines.size() == 1) {
                page.point(1, "", lines.get(0));
            } else {
                page.block(1, lines);
            }
        });
    }

    /** Says how many open answers a question settles. */
    static String settles(Inquiry q) {
        if (q.settles() == q.atMost()) {
            return "settles " + Wording.count(q.settles(), OPEN_ANSWER) + ", whatever the answer";
        }
        return "settles " + Wording.count(q.atMost(), OPEN_ANSWER) + " at most, " + (q.settles() == 0 ? "none under some answers" : q.settles() + " whatever the answer");
    }

    private static String value(Inquiry q, String value, UnaryOperator<String> names) {
        return switch (value) {
            case "true" -> "yes";
            case "false" -> "no";
            default -> FactWords.value(q.fact(), value, names);
        };
    }

    /** Says what each answer to a question leads to; answers that lead to the same stand together. */
    static List<String> led(Inquiry q, UnaryOperator<String> names) {
        return led(q, names, Integer.MAX_VALUE, "");
    }

    private static List<String> led(Inquiry q, UnaryOperator<String> names, int most, String seen) {
        Map<Map<String, Outcome>, List<String>> same = new LinkedHashMap<>();
        q.outcomes().forEach((value, outcomes) -> same.computeIfAbsent(outcomes, o -> new ArrayList<>()).add(value(q, value, names)));
        List<String> lines = new ArrayList<>();
        same.forEach((outcomes, values) -> {
            int rest = values.size() > most + 1 ? values.size() - most : 0;
            String more = rest == 0 ? "" : " or " + rest + " others (" + seen + ")";
            lines.add(values.stream().limit(values.size() - rest).collect(Collectors.joining(" or ")) + more + ": " + led(outcomes));
        });
        return lines;
    }

    private static String led(Map<String, Outcome> outcomes) {
        Map<Outcome, List<String>> to = new LinkedHashMap<>();
        outcomes.forEach((answer, outcome) -> to.computeIfAbsent(outcome, o -> new ArrayList<>()).add(answer));
        return to.entrySet().stream().map(e -> String.join(", ", e.getValue()) + " " + Wording.would(e.getKey())).collect(Collectors.joining("; "));
    }
}
