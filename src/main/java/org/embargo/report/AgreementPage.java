package org.embargo.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.embargo.assessment.Agreement;
import org.embargo.assessment.Agreement.Alone;
import org.embargo.assessment.Agreement.Disagreement;
import org.embargo.assessment.Agreement.OfFact;
import org.embargo.assessment.Outcome;

/** Writes how far two reviewers agree, what moves an answer first. */
final class AgreementPage {

    private final Page page;

    AgreementPage(Page page) {
        this.page = page;
    }

    void write(Agreement a) {
        page.title("How far two reviewers agree");
        page.line("Determinations agreed: " + a.agreed() + " of " + a.asked() + ". Each holds if the facts are as that reviewer has them.");
        long one = a.alone().stream().filter(Alone::first).count();
        page.line("Transfers: " + a.pairs().size() + " in both, " + one + " only in the first, " + (a.alone().size() - one) + " only in the second; F1 " + number(a.found()) + ".");
        List<Disagreement> moving = a.disagreements().stream().filter(d -> !d.moves().isEmpty()).toList();
        part("What would move an answer", moving, this::moving);
        part("Described by one alone", a.alone(), this::alone);
        part("What would move no answer", a.disagreements().stream().filter(d -> d.moves().isEmpty()).toList(), d -> page.point(0, "-", differ(d)));
        part("Agreement by fact", a.facts(), this::fact);
        if (!a.facts().isEmpty()) {
            page.line("A fact that neither knows is not counted; one that only one knows counts as a disagreement. Kappa is Cohen's: 1 is full agreement, 0 what chance would give.");
        }
    }

    private <T> void part(String heading, List<T> all, java.util.function.Consumer<T> one) {
        if (!all.isEmpty()) {
            page.heading(heading);
            all.forEach(one);
        }
    }

    private void moving(Disagreement d) {
        page.point(0, "-", differ(d));
        d.moves().forEach(m -> page.point(1, "-", m.measure() + ": " + answer(m.before()) + " -> " + answer(m.after()) + ", with the second's value for this fact alone"));
    }

    private static String differ(Disagreement d) {
        String id = d.pair().one().equals(d.pair().other()) ? d.pair().one() : d.pair().one() + " and " + d.pair().other();
        return id + ", " + d.fact() + ": " + d.one() + " / " + d.other();
    }

    private void alone(Alone a) {
        page.point(0, "-", (a.first() ? "the first: " : "the second: ") + a.id() + (a.summary().isEmpty() ? "" : ", " + a.summary()) + "; " + outcomes(a.outcomes()));
    }

    private static String outcomes(Map<String, Outcome> outcomes) {
        return outcomes.entrySet().stream().map(e -> e.getKey() + ": " + answer(e.getValue())).collect(Collectors.joining(", "));
    }

    private static String answer(Outcome outcome) {
        return outcome == Outcome.INDETERMINATE ? "depends on open facts or readings" : outcome.phrase();
    }

    private void fact(OfFact f) {
        page.point(0, "-", f.fact() + ": " + f.same() + " of " + f.compared() + " the same (" + number(f.observed()) + ")"
                + f.kappa().map(k -> ", kappa " + number(k)).orElse(""));
    }

    private static String number(double share) {
        return String.format(Locale.ROOT, "%.2f", share);
    }
}
