package org.embargo.report;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.embargo.assessment.AssessedTransfer;
import org.embargo.assessment.Assessment;
import org.embargo.assessment.Changes;
import org.embargo.assessment.Determination;
import org.embargo.assessment.Finding;
import org.embargo.assessment.Outcome;
import org.embargo.assessment.Rulebook;
import org.embargo.assessment.Truth;
import org.embargo.evidence.Passage;
import org.embargo.facts.Transfer;
import org.embargo.law.Measure;

/** Writes why a measure answers as it does: because, and for every rule that does not apply, not because. */
final class ExplanationPage {

    private final Assessment assessment;
    private final Page page;
    private final Head head;
    private final Described described;
    private final Citations citations;
    private final Set<Passage> shown = new HashSet<>();

    ExplanationPage(Rulebook rulebook, Assessment assessment, Page page) {
        this.assessment = assessment;
        this.page = page;
        this.head = new Head(assessment, page);
        this.described = new Described(rulebook);
        this.citations = new Citations(assessment.measures());
    }

    /** Writes the explanation of one transfer under some measures. */
    void write(AssessedTransfer assessed, List<String> measures) {
        Transfer t = assessed.transfer();
        head.write();
        page.transfer(t.id(), described.headline(t));
        page.line(described.facts(t));
        String standing = described.standing(t.standing());
        if (!standing.isEmpty()) {
            page.line(standing);
        }
        Stream.of(Described.evidence(t), described.sources(t), described.disagreements(t)).filter(s -> !s.isEmpty()).forEach(page::line);
        Described.steps(t).forEach(s -> page.point(0, "-", s));
        assessment.measures().stream().filter(m -> measures.contains(m.id())).forEach(m -> measure(t, m, assessed.determinations().get(m.id()), assessed.wouldChangeIf()));
        head.notes();
    }

    private void measure(Transfer t, Measure measure, Determination d, Map<String, Changes> changes) {
        page.heading("Measure " + measure.id() + ": " + Wording.answer(t, d));
        page.line(Wording.sentence(t, d, measure));
        List.of(citations.covered(d), Wording.possible(d), Wording.rests(assessment, d)).stream().filter(s -> !s.isEmpty()).forEach(s -> page.point(0, "-", s));
        stage(t, d);
        if (d.outcome() == Outcome.OUT_OF_SCOPE) {
            page.point(0, "-", described.outside(t));
        }
        List<Finding> findings = Findings.sorted(d);
        findings.stream().filter(f -> f.applies() != Truth.NOT_MET).forEach(f -> because(t, f));
        List<Finding> not = findings.stream().filter(f -> f.applies() == Truth.NOT_MET).toList();
        if (!not.isEmpty()) {
            page.heading("Measure " + measure.id() + ": what does not apply, and why not");
            not.forEach(f -> notBecause(t, f));
        }
        if (changes.containsKey(measure.id())) {
            page.heading("Measure " + measure.id() + ": what would change the answer");
            ChangePart.write(t, changes.get(measure.id()), described.names(), page);
        }
    }

    private void stage(Transfer t, Determination d) {
        if (d.possible().stream().anyMatch(o -> o.covered())) {
            page.point(0, "-", "how far it went: " + (t.stage().isUnknown() ? "unknown" : String.join(" or ", t.stage().listed().stream().map(Object::toString).toList())));
            passages(1, t.passages().getOrDefault("stage", List.of()));
        }
    }

    private void because(Transfer t, Finding f) {
        shown.clear();
        page.point(0, "", f.paragraph() + ": " + Findings.applies(f.applies()) + " [" + f.rule() + "]" + item(t, f));
        f.conditions().forEach(c -> condition(1, c, false));
    }

    private void notBecause(Transfer t, Finding f) {
        shown.clear();
        page.point(0, "", f.paragraph() + " [" + f.rule() + "]" + item(t, f));
        long unmet = Findings.unmet(f);
        List<Finding.Condition> failing = f.conditions().stream().filter(c -> c.truth() == (unmet == 0 ? Truth.OPEN : Truth.NOT_MET)).toList();
        if (unmet > 1) {
            page.point(1, Findings.mark(Truth.NOT_MET), Findings.said(Truth.NOT_MET, failing.stream().map(Finding.Condition::phrase).distinct().collect(Collectors.joining("; "))));
        } else {
            failing.forEach(c -> condition(1, c, true));
        }
    }

    private void condition(int depth, Finding.Condition c, boolean onlyFailing) {
        page.point(depth, Findings.mark(c.truth()), Findings.said(c));
        passages(depth + 1, c.passages());
        for (Finding.Definition definition : c.definitions()) {
            page.point(depth + 1, "", "by " + definition.rule() + ": " + Findings.applies(definition.applies()));
            definition.conditions().stream().filter(inner -> !onlyFailing || inner.truth() != Truth.MET).forEach(inner -> condition(depth + 2, inner, onlyFailing));
        }
    }

    private void passages(int depth, List<Passage> passages) {
        passages.stream().filter(shown::add).map(p -> Excerpt.of(assessment.facts(), p)).forEach(lines -> {
            if (lines.size() == 1) {
                page.point(depth, "", lines.get(0));
            } else {
                page.block(depth, lines);
            }
        });
    }

    private static String item(Transfer t, Finding f) {
        return t.items().size() < 2 ? "" : ", " + FactWords.item(t, f.item());
    }
}
