package org.embargo.report;

import java.util.List;
import java.util.Map;

import org.embargo.assessment.AssessedTransfer;
import org.embargo.assessment.Assessment;
import org.embargo.assessment.Changes;
import org.embargo.assessment.Finding;
import org.embargo.assessment.Rulebook;
import org.embargo.assessment.Truth;
import org.embargo.facts.Transfer;

/** Writes which conditions of a provision's rules are not met, with the value seen, and what would make the provision apply. */
final class WhyNotPage {

    private final Page page;
    private final Head head;
    private final Described described;
    private final Citations citations;

    WhyNotPage(Rulebook rulebook, Assessment assessment, Page page) {
        this.page = page;
        this.head = new Head(assessment, page);
        this.described = new Described(rulebook);
        this.citations = new Citations(assessment.measures());
    }

    void write(AssessedTransfer assessed, String provision, Map<String, Changes> changes) {
        Transfer t = assessed.transfer();
        head.write();
        page.transfer(t.id(), described.headline(t));
        page.line(described.facts(t));
        changes.forEach((measure, some) -> {
            List<Finding> findings = assessed.determinations().get(measure).findings().stream().filter(f -> f.provision().equals(provision)).toList();
            Truth applies = Findings.some(findings);
            page.heading("Measure " + measure + ": " + citations.of(provision) + " " + Wording.whetherApplies(applies));
            if (findings.isEmpty()) {
                page.point(0, "-", described.outside(t));
            }
            findings.forEach(f -> finding(t, f));
            if (applies != Truth.MET) {
                page.heading("Measure " + measure + ": what would make it apply" + (applies == Truth.OPEN ? " for certain" : ""));
                ChangePart.write(t, some, described.names(), page);
            }
        });
        head.notes();
    }

    private void finding(Transfer t, Finding f) {
        page.point(0, "", f.paragraph() + ": " + Findings.applies(f.applies()) + " [" + f.rule() + "], " + FactWords.item(t, f.item()));
        f.conditions().stream().filter(c -> c.truth() != Truth.MET).forEach(c -> condition(t, 1, c));
    }

    private void condition(Transfer t, int depth, Finding.Condition c) {
        String seen = c.fact().isEmpty() ? "" : "; seen: " + FactWords.value(c.fact(), Seen.of(t, c.fact()), described.names());
        page.point(depth, Findings.mark(c.truth()), Findings.said(c) + seen);
        for (Finding.Definition d : c.definitions()) {
            page.point(depth + 1, "", "by " + d.rule() + ": " + Findings.applies(d.applies()));
            d.conditions().stream().filter(inner -> inner.truth() != Truth.MET).forEach(inner -> condition(t, depth + 2, inner));
        }
    }
}
