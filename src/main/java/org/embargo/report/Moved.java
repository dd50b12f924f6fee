package org.embargo.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.embargo.assessment.AssessedTransfer;
import org.embargo.assessment.Assessment;
import org.embargo.assessment.Determination;
import org.embargo.assessment.Finding;
import org.embargo.assessment.Truth;
import org.embargo.facts.Transfer;

/**
 * One measure's answer on one transfer before and after something was changed.
 *
 * @param transfer the transfer as it was changed
 * @param before the answer before
 * @param after the answer after
 * @param conditions the conditions that moved
 */
record Moved(Transfer transfer, Determination before, Determination after, List<Condition> conditions) {

    /** A condition whose truth is another one; not asked stands for one that was not looked at on one side. */
    record Condition(String paragraph, String rule, String item, String phrase, String before, String after) {
    }

    /** Compares every answer of two assessments of the same transfers. */
    static List<Moved> between(Assessment before, Assessment after) {
        List<Moved> all = new ArrayList<>();
        for (AssessedTransfer was : before.transfers()) {
            AssessedTransfer is = after.transfer(was.transfer().id()).orElseThrow();
            was.determinations().forEach((measure, d) -> all.add(new Moved(is.transfer(), d, is.determinations().get(measure),
                    conditions(d, is.determinations().get(measure)))));
        }
        return all;
    }

    private static List<Condition> conditions(Determination before, Determination after) {
        Map<String, Truth> was = new LinkedHashMap<>();
        before.findings().forEach(f -> each(f, (key, c) -> was.put(key, c.truth())));
        List<Condition> moved = new ArrayList<>();
        for (Finding f : after.findings()) {
            each(f, (key, c) -> {
                Truth truth = was.get(key);
                if (truth != c.truth()) {
                    moved.add(new Condition(f.paragraph(), f.rule(), f.item(), c.phrase(), truth == null ? "not asked" : truth.word(), c.truth().word()));
                }
            });
        }
        return moved;
    }

    private static void each(Finding f, java.util.function.BiConsumer<String, Finding.Condition> use) {
        for (int i = 0; i < f.conditions().size(); i++) {
            use.accept(f.rule() + " " + f.item() + " " + i, f.conditions().get(i));
        }
    }

    /** Returns whether anything moved. */
    boolean any() {
        return before.outcome() != after.outcome() || !conditions.isEmpty();
    }
}
