package org.embargo.report;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.embargo.assessment.Assessment;
import org.embargo.assessment.Determination;
import org.embargo.assessment.Finding;
import org.embargo.assessment.Truth;

/** Picks out of a determination's findings what a reader wants first. */
final class Findings {

    private static final Pattern READS = Pattern.compile("reads\\(\"(IQ-\\d+)\"");
    private static final Comparator<Finding> NEAREST = Comparator.<Finding>comparingInt(f -> f.applies() == Truth.MET ? 0 : f.applies() == Truth.OPEN ? 1 : 2)
            .thenComparingLong(Findings::unmet);

    private Findings() {
    }

    /** Returns the findings, those that apply first, then those that may, then the rest by how near they come. */
    static List<Finding> sorted(Determination d) {
        return d.findings().stream().sorted(NEAREST).toList();
    }

    /** Returns the conditions of the prohibition that comes nearest to applying; each phrase once. */
    static List<Finding.Condition> key(Determination d) {
        Map<String, Finding.Condition> byPhrase = new LinkedHashMap<>();
        sorted(d).stream().filter(f -> f.effect().equals("prohibits")).findFirst()
                .ifPresent(f -> f.conditions().stream().filter(c -> f.applies() != Truth.NOT_MET || c.truth() != Truth.MET).forEach(c -> byPhrase.putIfAbsent(c.phrase(), c)));
        return List.copyOf(byPhrase.values());
    }

    /** Returns the questions that play a part in the answer and of which not every alternative counted. */
    static Set<String> readings(Assessment assessment, Determination d, Map<String, Integer> alternatives) {
        Set<String> found = new TreeSet<>();
        sorted(d).stream().filter(f -> f.applies() != Truth.NOT_MET || unmet(f) == 1).forEach(f -> readings(f.conditions(), found));
        found.removeIf(q -> assessment.readings().getOrDefault(q, Set.of()).size() >= alternatives.getOrDefault(q, 0));
        return found;
    }

    private static void readings(List<Finding.Condition> conditions, Set<String> found) {
        for (Finding.Condition c : conditions) {
            Matcher reads = READS.matcher(c.text());
            while (reads.find()) {
                found.add(reads.group(1));
            }
            c.definitions().forEach(d -> readings(d.conditions(), found));
        }
    }

    private static long unmet(Finding f) {
        return f.conditions().stream().filter(c -> c.truth() == Truth.NOT_MET).count();
    }

    /** Returns the mark of a truth; the word beside it always says the same. */
    static String mark(Truth truth) {
        return switch (truth) {
            case MET -> "✓";
            case NOT_MET -> "✗";
            case OPEN -> "?";
        };
    }

    /** Says whether a rule applies. */
    static String applies(Truth truth) {
        return switch (truth) {
            case MET -> "applies";
            case NOT_MET -> "does not apply";
            case OPEN -> "may apply";
        };
    }
}
