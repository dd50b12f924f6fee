package org.embargo.workbench;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.embargo.evidence.Problem;

/** Writes how fixtures came out, for people. */
final class TextResults {

    private final StringBuilder out = new StringBuilder();

    private TextResults() {
    }

    static String of(List<FixtureRun> runs) {
        return details(runs) + summary(runs);
    }

    /** Writes what failed and what was refused. */
    static String details(List<FixtureRun> runs) {
        TextResults results = new TextResults();
        runs.stream().filter(FixtureRun::failed).forEach(results::failure);
        runs.stream().filter(FixtureRun::refused).forEach(results::refusal);
        return results.out.toString();
    }

    private void failure(FixtureRun run) {
        out.append("FAILED  ").append(run.name()).append('\n');
        List<String> before = List.of();
        for (Expectation.Difference d : run.differences()) {
            out.append("  ").append(d.transfer()).append(" under ").append(d.measure()).append(", ").append(d.key()).append('\n');
            out.append("      expected  ").append(d.expected()).append('\n');
            out.append("      actual    ").append(d.actual()).append('\n');
            List<String> because = run.assessment().map(a -> Because.lines(a, d)).orElse(List.of());
            if (!because.equals(before)) {
                because.forEach(line -> out.append("      ").append(line).append('\n'));
            }
            before = because;
        }
        out.append("  again: embargo test ").append(run.name()).append("\n\n");
    }

    private void refusal(FixtureRun run) {
        out.append("REFUSED  ").append(run.name()).append('\n');
        run.problems().stream().map(Problem::text).forEach(text -> out.append(text.indent(2)));
        out.append("  again: embargo test ").append(run.name()).append("\n\n");
    }

    /** Writes how many came out how. */
    static String summary(List<FixtureRun> runs) {
        StringBuilder out = new StringBuilder();
        long failed = runs.stream().filter(FixtureRun::failed).count();
        long refused = runs.stream().filter(FixtureRun::refused).count();
        long passed = runs.stream().filter(FixtureRun::passed).count();
        long nothing = runs.size() - failed - refused - passed;
        out.append(runs.size()).append(runs.size() == 1 ? " fixture: " : " fixtures: ").append(passed).append(" passed, ").append(failed).append(" failed");
        out.append(refused == 0 ? "" : ", " + refused + " refused").append(nothing == 0 ? "" : ", " + nothing + " without a measure that can be checked").append('\n');
        Map<String, Integer> unchecked = new TreeMap<>();
        runs.forEach(r -> r.unchecked().forEach(m -> unchecked.merge(m, 1, Integer::sum)));
        unchecked.forEach((measure, count) -> out.append("not checked: what ").append(count).append(count == 1 ? " fixture expects" : " fixtures expect")
                .append(" under measure ").append(measure).append(", which the rulebook does not have\n"));
        return out.toString();
    }
}
