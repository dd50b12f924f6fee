package org.embargo.report;

import java.util.ArrayList;
import java.util.List;

import org.embargo.assessment.Inquiry;
import org.embargo.evidence.Passage;

/** Makes the list of what could be found out, those questions first that settle most. */
final class MemoQuestions {

    private final Ground ground;

    MemoQuestions(Ground ground) {
        this.ground = ground;
    }

    Memo.Part part() {
        if (ground.inquiries().isEmpty()) {
            return new Memo.Part("questions", 2, "Questions", List.of(new Memo.Text(Line.of("Nothing that could be found out would settle an answer that is open."), false)));
        }
        List<List<Line>> rows = new ArrayList<>();
        ground.inquiries().forEach(q -> rows.add(row(q, rows.size() + 1)));
        return new Memo.Part("questions", 2, "Questions", List.of(
                new Memo.Text(Line.of("Each possible answer was put to the rules. An answer is open while facts or readings on which it turns are; one question may settle several."), false),
                new Memo.Grid("What could be found out, those questions first that settle most answers", List.of("No.", "Question", "What it would settle", "Under each answer"),
                        List.of(6, 30, 22, 42), rows)));
    }

    private List<Line> row(Inquiry q, int number) {
        Line asked = Line.of(q.question()).and(" (" + String.join(", ", q.transfers()) + ": " + q.fact() + ")");
        Line raised = q.passages().stream().map(p -> raised(p)).reduce(new Line(List.of()), Line::and);
        return List.of(Line.of("Q" + number), asked.and(raised), Line.of(settles(q)), Line.below(InquiryPage.led(q).stream().map(Line::of).toList()));
    }

    private Line raised(Passage p) {
        return new Line(List.of()).and(" ").andQuote("\u201c" + ground.evidence().words(p) + "\u201d").and(" ").and(ground.evidence().refer(List.of(p)));
    }

    /** Says how many open answers a question settles. */
    static String settles(Inquiry q) {
        return Wording.capital(InquiryPage.settles(q));
    }
}
