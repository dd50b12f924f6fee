package org.embargo.report;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.embargo.assessment.Change;
import org.embargo.assessment.Changes;
import org.embargo.facts.Transfer;

/** Writes what would change an answer. */
final class ChangePart {

    private ChangePart() {
    }

    /** Writes the sets of changes below a heading, or that there is none. */
    static void write(Transfer transfer, Changes changes, UnaryOperator<String> names, Page page) {
        if (!changes.complete()) {
            page.point(0, "-", "so much is open that not every pair of changes was tried");
        }
        if (changes.sets().isEmpty()) {
            page.point(0, "-", "no change of one or two facts or readings would");
            return;
        }
        List<List<Change>> open = changes.sets().stream().filter(s -> s.stream().allMatch(Change::open)).toList();
        List<List<Change>> others = changes.sets().stream().filter(s -> !open.contains(s)).toList();
        open.forEach(set -> page.point(0, "-", Wording.change(transfer, set, names)));
        if (!others.isEmpty()) {
            page.point(0, "-", Wording.AGAINST + ":");
            others.forEach(set -> page.point(1, "-", Wording.change(transfer, set, names)));
        }
        if (changes.moreSingle() + changes.moreDouble() > 0) {
            page.point(0, "-", "and " + FactWords.and(Stream.of(Wording.count(changes.moreSingle(), "further single change"), Wording.count(changes.moreDouble(), "further pair of changes"))
                    .filter(s -> !s.isEmpty()).toList()) + "; " + Page.ALL);
        }
    }
}
