package org.embargo.workbench;

import java.util.List;
import java.util.Optional;

import org.embargo.assessment.Assessment;
import org.embargo.evidence.Place;
import org.embargo.evidence.Problem;

/**
 * How one fixture came out.
 *
 * @param name the file as the user would name it
 * @param place where it says what it expects
 * @param differences what came out otherwise than expected
 * @param unchecked measures that it names and the rulebook does not have
 * @param checked whether the rulebook has any measure that it names
 * @param assessment the explained answer, where something differs
 * @param problems why it could not be read; empty when it could
 */
record FixtureRun(String name, Place place, List<Expectation.Difference> differences, List<String> unchecked, boolean checked,
        Optional<Assessment> assessment, List<Problem> problems) {

    /** A fixture that could not be read. */
    static FixtureRun refused(String name, List<Problem> problems) {
        return new FixtureRun(name, Place.whole(name), List.of(), List.of(), false, Optional.empty(), problems);
    }

    /** Returns whether something came out otherwise than expected. */
    boolean failed() {
        return !differences.isEmpty();
    }

    /** Returns whether it could not be read. */
    boolean refused() {
        return !problems.isEmpty();
    }

    /** Returns whether something was checked and all of it came out as expected. */
    boolean passed() {
        return checked && !failed();
    }

    /** Returns how it came out, in one word. */
    String result() {
        return refused() ? "refused" : failed() ? "failed" : checked ? "passed" : "unchecked";
    }

    /** Returns whether it came out as another run did, whatever the reasons. */
    boolean like(FixtureRun other) {
        return differences.equals(other.differences) && problems.equals(other.problems) && checked == other.checked && unchecked.equals(other.unchecked);
    }
}
