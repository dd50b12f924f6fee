package org.embargo.assessment;

import java.util.List;
import java.util.Map;

/**
 * A measure's answer on one transfer.
 *
 * @param measure id of the measure
 * @param outcome the answer
 * @param possible every outcome that is still possible, strictest first
 * @param robust whether the answer is the same under every reading
 * @param restsOn ids of the questions on the reading of which the answer rests: another one alone would change it
 * @param dependsOn smallest sets of facts and questions that decide, each needed together; empty when nothing does
 * @param dependsOnMore how many further such sets there are; where one set alone is named, how many of its members are left out
 * @param provisions ids of the provisions that prohibit the act in every possibility in which it is covered
 * @param mayApply ids of further provisions that prohibit it in some
 * @param exceptions ids of the exceptions that free it
 * @param dutyBearers the States that had duties under these provisions
 * @param proceduralBreaches ids of provisions whose notice or other procedure was not kept
 * @param otherMeasure UN measure outside the arms embargo that may apply; empty when none does
 * @param review confirmed or unconfirmed, the weakest of the provisions
 * @param findings every rule of the measure, on every item
 * @param byReading for each question whose answer moves the outcome, what each of its alternatives leads to, every other
 *     question as it counted
 */
public record Determination(String measure, Outcome outcome, List<Outcome> possible, boolean robust,
        List<String> restsOn, List<List<String>> dependsOn, int dependsOnMore, List<String> provisions, List<String> mayApply,
        List<String> exceptions, List<DutyBearer> dutyBearers, List<String> proceduralBreaches, String otherMeasure,
        String review, List<Finding> findings, Map<String, Map<String, Outcome>> byReading) {

    /** Returns whether every possibility is covered, whatever is open. */
    public boolean coveredEitherWay() {
        return outcome == Outcome.INDETERMINATE && possible.stream().allMatch(Outcome::covered);
    }
}
