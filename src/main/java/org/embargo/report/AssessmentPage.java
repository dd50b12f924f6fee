package org.embargo.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.embargo.assessment.AssessedTransfer;
import org.embargo.assessment.Assessment;
import org.embargo.assessment.Determination;
import org.embargo.assessment.Outcome;
import org.embargo.assessment.Rulebook;
import org.embargo.facts.SetAside;
import org.embargo.facts.Transfer;

/** Writes an assessment for people: what is described, what the measures say of it, and what is left to ask. */
final class AssessmentPage {

    private final Assessment assessment;
    private final Page page;
    private final Head head;
    private final Described described;
    private final Citations citations;

    AssessmentPage(Rulebook rulebook, Assessment assessment, Page page) {
        this.assessment = assessment;
        this.page = page;
        this.head = new Head(assessment, page);
        this.described = new Described(rulebook);
        this.citations = new Citations(assessment.measures());
    }

    /** Writes the whole. */
    void write() {
        head.write();
        assessment.transfers().forEach(this::transfer);
        setAside();
        QuestionPart.write(assessment.questions(), page);
        head.notes();
    }

    private void transfer(AssessedTransfer assessed) {
        Transfer t = assessed.transfer();
        page.transfer(t.id(), described.headline(t));
        page.line(described.facts(t));
        String standing = described.standing(t.standing());
        if (!standing.isEmpty()) {
            page.line(standing);
        }
        Stream.of(Described.evidence(t), described.sources(t), described.disagreements(t), t.sources().isEmpty() ? "" : t.notes()).filter(s -> !s.isEmpty()).forEach(page::line);
        assessed.determinations().values().forEach(d -> determination(t, d));
    }

    private void determination(Transfer t, Determination d) {
        page.answer(d.measure(), Wording.answer(t, d), d.outcome() == Outcome.INDETERMINATE ? "" : citations.of(d.provisions()));
        point(d.outcome() == Outcome.INDETERMINATE ? citations.covered(d) : "", "");
        point(Wording.possible(d), "");
        point(citations.of(d.mayApply()), "may apply: ");
        point(citations.of(d.exceptions()), "freed by ");
        point(citations.of(d.proceduralBreaches()), "a notice was due and none in time is recorded: ");
        point(Wording.rests(assessment, d), "");
        Findings.key(d).forEach(c -> page.point(0, Findings.mark(c.truth()), Findings.said(c)));
        if (d.outcome() == Outcome.OUT_OF_SCOPE) {
            page.point(0, "-", described.outside(t));
        }
        point(Wording.duties(d), "duties: ");
        point(d.otherMeasure(), "another UN measure may apply: ");
        point(d.review().equals("confirmed") || d.outcome().clear() ? "" : "a source for the paragraph has not been confirmed", "");
    }

    private void point(String text, String before) {
        if (!text.isEmpty()) {
            page.point(0, "-", before + text);
        }
    }

    private void setAside() {
        if (!assessment.facts().setAside().isEmpty()) {
            page.heading("Set aside");
            for (SetAside one : assessment.facts().setAside()) {
                String place = one.passage().locator().isEmpty() ? "" : " (" + one.passage().locator() + ")";
                String where = one.passage().document().isEmpty() ? "" : one.passage().document() + ", ";
                String quote = where + (one.passage().quote().isEmpty() ? "" : "\"" + one.passage().quote() + "\"" + place + ": ");
                String other = one.otherMeasure().isEmpty() ? "" : " (another UN measure may apply: " + one.otherMeasure() + ")";
                page.point(0, "-", quote + one.because() + (one.note().isEmpty() ? "" : "; " + one.note()) + other);
            }
        }
    }
}
