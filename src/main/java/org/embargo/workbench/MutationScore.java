package org.embargo.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How all changes came out.
 *
 * @param mutations each change, in the order of the files
 * @param shortfalls a floor that is missed, arguments that are not needed, and that nothing was run, as sentences
 */
record MutationScore(List<Mutation> mutations, List<String> shortfalls) {

    /** What a file of floors can set here. */
    static final List<String> KINDS = List.of("mutants");

    /**
     * Holds the changes against a floor, in hundredths of those that a fixture could notice, and against what was argued.
     *
     * @param whole whether every change was tried, so that an argument for one that did not survive is not needed
     */
    static MutationScore of(List<Mutation> mutations, Map<String, String> argued, double floor, boolean whole) {
        List<String> shortfalls = new ArrayList<>();
        MutationScore score = new MutationScore(mutations, shortfalls);
        if (score.run() == 0) {
            shortfalls.add("no mutant was run");
        } else if (score.percent(true) < floor) {
            shortfalls.add(String.format(Locale.ROOT, "%.1f %% is below the floor of %s %%", score.percent(true), Double.toString(floor).replaceAll("\\.0$", "")));
        }
        if (whole) {
            argued.keySet().stream().filter(id -> mutations.stream().noneMatch(m -> m.verdict() == Mutation.Verdict.ARGUED && m.mutant().id().equals(id)))
                    .forEach(id -> shortfalls.add("argued and not needed: " + id));
        }
        return score;
    }

    /** Returns how many changes came out so. */
    int count(Mutation.Verdict verdict) {
        return (int) mutations.stream().filter(m -> m.verdict() == verdict).count();
    }

    /** Returns how many changes were run. */
    int run() {
        return mutations.size() - count(Mutation.Verdict.NOT_RUN);
    }

    /** Returns how many hundredths of the changes that a fixture could notice were noticed, or argued as well. */
    double percent(boolean orArgued) {
        int noticeable = run() - count(Mutation.Verdict.EQUIVALENT);
        int fine = count(Mutation.Verdict.KILLED) + (orArgued ? count(Mutation.Verdict.ARGUED) : 0);
        return noticeable == 0 ? 100 : 100.0 * fine / noticeable;
    }
}
