package org.embargo.workbench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.embargo.assessment.Assessment;
import org.embargo.assessment.AssessedTransfer;
import org.embargo.assessment.Determination;
import org.embargo.assessment.DutyBearer;
import org.embargo.assessment.Fixture;
import org.embargo.assessment.Outcome;

/** Compares what a fixture expects with what came out. */
final class Expectation {

    /** Keys that are expected to be empty where a fixture does not name them. */
    private static final List<String> EMPTY_UNLESS_NAMED = List.of("exceptions", "proceduralBreaches");

    private Expectation() {
    }

    /**
     * One difference.
     *
     * @param transfer id of the transfer, or {@code case}
     * @param measure id of the measure
     * @param key key of the determination
     * @param expected what the fixture says
     * @param actual what came out
     */
    record Difference(String transfer, String measure, String key, Object expected, Object actual) {

        /** Says it on one line. */
        String said() {
            return transfer + " under " + measure + ", " + key + ": expected " + expected + ", actual " + actual;
        }
    }

    static List<Difference> differences(Fixture fixture, Assessment assessment) {
        List<Difference> found = new ArrayList<>();
        fixture.expected().forEach((transfer, measures) -> measures.forEach((measure, keys) -> {
            if (assessment.measures().stream().noneMatch(m -> m.id().equals(measure))) {
                return;
            }
            if (transfer.equals(Fixture.CASE)) {
                compare(found, transfer, measure, "outcome", keys.get("outcome"), strictest(assessment, measure).name());
            } else {
                assessment.transfer(transfer).map(AssessedTransfer::determinations).map(d -> d.get(measure))
                        .ifPresent(d -> compare(found, transfer, measure, keys, d));
            }
        }));
        return found;
    }

    private static Outcome strictest(Assessment assessment, String measure) {
        return assessment.transfers().stream().map(t -> t.determinations().get(measure).outcome()).reduce(Outcome.OUT_OF_SCOPE, Outcome::stricter);
    }

    private static void compare(List<Difference> found, String transfer, String measure, Map<String, Object> keys, Determination actual) {
        Map<String, Object> values = values(actual);
        Map<String, Object> expected = new LinkedHashMap<>(keys);
        if (actual.possible().size() == 1) {
            EMPTY_UNLESS_NAMED.forEach(k -> expected.putIfAbsent(k, List.of()));
        }
        expected.forEach((key, value) -> compare(found, transfer, measure, key, value, values.get(key)));
    }

    private static void compare(List<Difference> found, String transfer, String measure, String key, Object expected, Object actual) {
        boolean named = key.equals("otherMeasure") && expected instanceof String some && actual instanceof String whole && !some.isEmpty() && whole.contains(some);
        if (!named && !Objects.equals(expected, actual)) {
            found.add(new Difference(transfer, measure, key, expected, actual));
        }
    }

    /** Puts a determination into the words of a fixture. */
    static Map<String, Object> values(Determination d) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("outcome", d.outcome().name());
        values.put("possible", d.possible().stream().map(Outcome::name).toList());
        values.put("robust", d.robust());
        values.put("dependsOn", d.dependsOn());
        values.put("provisions", d.provisions());
        values.put("mayApply", d.mayApply());
        values.put("exceptions", d.exceptions());
        values.put("proceduralBreaches", d.proceduralBreaches());
        values.put("otherMeasure", d.otherMeasure());
        values.put("dutyBearers", d.dutyBearers().stream().map(DutyBearer::state).distinct().toList());
        values.put("review", d.review());
        return values;
    }
}
