package org.embargo.workbench;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.embargo.assessment.AssessedTransfer;
import org.embargo.assessment.Assessment;
import org.embargo.assessment.Determination;
import org.embargo.assessment.Finding;
import org.embargo.assessment.Outcome;
import org.embargo.assessment.Truth;

/** On which side of a provision a transfer lies, as the names of fixtures say it. */
final class Side {

    private Side() {
    }

    /** Returns the provision that an answer is most about: one that frees it, prohibits it or may, or else the one that comes nearest. */
    static Optional<String> about(AssessedTransfer transfer) {
        List<Determination> all = List.copyOf(transfer.determinations().values());
        Stream<String> named = Stream.of(all.stream().filter(d -> d.outcome().covered()).flatMap(d -> d.provisions().stream()),
                all.stream().filter(d -> d.outcome().clear()).flatMap(d -> d.exceptions().stream()), all.stream().flatMap(d -> d.provisions().stream()), all.stream().flatMap(d -> d.mayApply().stream())).flatMap(s -> s);
        return named.findFirst().or(() -> all.stream().flatMap(d -> d.findings().stream()).filter(f -> f.effect().equals("prohibits"))
                .min(Comparator.comparingLong(Side::unmet)).map(Finding::provision));
    }

    private static long unmet(Finding finding) {
        return finding.conditions().stream().filter(c -> c.truth() == Truth.NOT_MET).count();
    }

    /** Returns the side, by the first measure that has the provision; empty when none that was asked has it. */
    static Optional<String> of(Assessment assessment, AssessedTransfer transfer, String provision) {
        return assessment.measures().stream().filter(m -> m.provisions().stream().anyMatch(p -> p.id().equals(provision))).findFirst()
                .map(m -> side(transfer.determinations().get(m.id()), provision));
    }

    private static String side(Determination d, String provision) {
        if (d.outcome() == Outcome.OUT_OF_SCOPE) {
            return "outside";
        }
        if (d.outcome() == Outcome.NOT_IN_FORCE || tooEarly(d, provision)) {
            return "before";
        }
        if (d.outcome() == Outcome.INDETERMINATE || d.mayApply().contains(provision)) {
            return "depends";
        }
        return d.provisions().contains(provision) ? "applies" : d.exceptions().contains(provision) ? "excepted" : "near-miss";
    }

    private static boolean tooEarly(Determination d, String provision) {
        List<Finding.Condition> force = d.findings().stream().filter(f -> f.provision().equals(provision)).flatMap(f -> f.conditions().stream())
                .filter(c -> c.text().contains("inForceOn(")).toList();
        return !force.isEmpty() && force.stream().allMatch(c -> c.truth() == Truth.NOT_MET);
    }
}
