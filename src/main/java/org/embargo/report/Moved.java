package org.embargo.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.embargo.assessment.AssessedTransfer;
import org.embargo.assessment.Assessment;
import org.embargo.assessment.Determination;
import org.embargo.assessment.Finding;
import org.embargo.assessment.Truth;
import org.embargo.facts.Transfer;

/**
 * One measure's answer on one transfer before and after something was changed.
 *
 * @param was the transfer as it is recorded
 * @param transfer the transfer as it was changed
 * @param before the answer before
 * @param after the answer after
 * @param conditions the conditions that moved
 */
record Moved(Transfer was, Transfer transfer, Determination before, Determination after, List<Condition> conditions) {

    /**
     * A condition whose truth is another one.
     *
     * @param before empty where it was not looked at before
     * @param phraseBefore what was said of it then
     * @param bears whether its rule applied or might apply, before or after
     */
    record Condition(String paragraph, String rule, String item, String phrase, Truth after, Optional<Truth> before, String phraseBefore, boolean bears) {
    }

    /** Compares every answer of two assessments of the same transfers. */
    static List<Moved> between(Assessment before, Assessment after) {
        List<Moved> all = new ArrayList<>();
        for (AssessedTransfer was : before.transfers()) {
            AssessedTransfer is = after.transfer(was.transfer().id()).orElseThrow();
            was.determinations().forEach((measure, d) -> all.add(new Moved(was.transfer(), is.transfer(), d, is.determinations().get(measure),
                    conditions(d, is.determinations().get(measure)))));
        }
        return all;
    }

    private static List<Condition> conditions(Determination before, Determination after) {
        Map<String, Finding.Condition> was = new LinkedHashMap<>();
        Map<String, Truth> applied = new LinkedHashMap<>();
        for (Finding f : before.findings()) {
            applied.put(f.rule() + " " + f.item(), f.applies());
            each(f, was::put);
        }
        List<Condition> moved = new ArrayList<>();
        for (Finding f : after.findings()) {
            boolean bears = f.applies() != Truth.NOT_MET || applied.getOrDefault(f.rule() + " " + f.item(), Truth.NOT_MET) != Truth.NOT_MET;
            each(f, (key, c) -> {
                Optional<Finding.Condition> then = Optional.ofNullable(was.get(key));
                if (then.map(Finding.Condition::truth).filter(c.truth()::equals).isEmpty()) {
                    moved.add(new Condition(f.paragraph(), f.rule(), f.item(), c.phrase(), c.truth(), then.map(Finding.Condition::truth),
                            then.map(Finding.Condition::phrase).orElse(""), bears));
                }
            });
        }
        return moved;
    }

    private static void each(Finding f, BiConsumer<String, Finding.Condition> use) {
        for (int i = 0; i < f.conditions().size(); i++) {
            use.accept(f.rule() + " " + f.item() + " " + i, f.conditions().get(i));
        }
    }

    /** Returns whether the answer is the same, what it depends on and what may come out included. */
    boolean asBefore() {
        return before.outcome() == after.outcome() && before.possible().equals(after.possible()) && before.dependsOn().equals(after.dependsOn())
                && before.dependsOnMore() == after.dependsOnMore();
    }

    /** Returns whether anything moved that bears on the answer, or the facts themselves were changed. */
    boolean any() {
        return !asBefore() || !was.equals(transfer) || conditions.stream().anyMatch(Condition::bears);
    }
}
