package org.embargo.workbench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.embargo.assessment.Assessment;
import org.embargo.assessment.AssessedTransfer;
import org.embargo.assessment.Finding;
import org.embargo.assessment.Truth;

/** Says which conditions made an answer, in the words of the rule files. */
final class Because {

    private Because() {
    }

    /** Returns the rules that apply or may apply, or else the one that comes nearest, with their conditions, as lines. */
    static List<String> lines(Assessment assessment, Expectation.Difference difference) {
        List<Finding> findings = assessment.transfer(difference.transfer()).map(AssessedTransfer::determinations)
                .map(d -> d.get(difference.measure()).findings()).orElse(List.of());
        List<Finding> reached = findings.stream().filter(f -> f.applies() != Truth.NOT_MET).toList();
        List<Finding> shown = !reached.isEmpty() ? reached
                : findings.stream().filter(f -> f.effect().equals("prohibits")).min(Comparator.comparingLong(Because::unmet)).stream().toList();
        List<String> lines = new ArrayList<>();
        for (Finding f : shown) {
            lines.add(f.rule() + " on " + f.item() + (f.applies() == Truth.MET ? " applies" : f.applies() == Truth.OPEN ? " may apply" : " does not apply"));
            f.conditions().forEach(c -> lines.add("    " + mark(c.truth()) + " " + c.text() + "  (" + c.phrase() + ")"));
        }
        return lines;
    }

    private static long unmet(Finding f) {
        return f.conditions().stream().filter(c -> c.truth() == Truth.NOT_MET).count();
    }

    private static String mark(Truth truth) {
        return switch (truth) {
            case MET -> "✓";
            case NOT_MET -> "✗";
            case OPEN -> "?";
        };
    }
}
