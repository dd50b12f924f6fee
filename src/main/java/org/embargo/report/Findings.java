package org.embargo.report;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.embargo.assessment.Determination;
import org.embargo.assessment.Finding;
import org.embargo.assessment.Truth;

/** Picks out of a determination's findings what a reader wants first. */
final class Findings {

    private static final String STOPS = "stops it";
    private static final Comparator<Finding> NEAREST = Comparator.<Finding>comparingInt(f -> f.applies() == Truth.MET ? 0 : f.applies() == Truth.OPEN ? 1 : 2)
            .thenComparingLong(Findings::unmet);

    private Findings() {
    }

    /** Returns the findings, those that apply first, then those that may, then the rest by how near they come. */
    static List<Finding> sorted(Determination d) {
        return d.findings().stream().sorted(NEAREST).toList();
    }

    /** Returns the prohibition that comes nearest to applying. */
    static Optional<Finding> nearest(Determination d) {
        return sorted(d).stream().filter(f -> f.effect().equals("prohibits")).findFirst();
    }

    /** Returns the conditions of the prohibition that comes nearest to applying; each phrase once. */
    static List<Finding.Condition> key(Determination d) {
        Map<String, Finding.Condition> byPhrase = new LinkedHashMap<>();
        nearest(d).ifPresent(f -> f.conditions().stream().filter(c -> worthSaying(f, c)).forEach(c -> byPhrase.putIfAbsent(c.phrase(), c)));
        return List.copyOf(byPhrase.values());
    }

    private static boolean worthSaying(Finding f, Finding.Condition c) {
        return f.applies() == Truth.NOT_MET ? c.truth() == Truth.NOT_MET : c.truth() != Truth.MET || !c.fact().equals("date");
    }

    /** Returns whether one of several findings applies, or may. */
    static Truth some(List<Finding> findings) {
        return findings.stream().map(Finding::applies).min(Comparator.comparingInt(t -> List.of(Truth.MET, Truth.OPEN, Truth.NOT_MET).indexOf(t))).orElse(Truth.NOT_MET);
    }

    /** Returns how many conditions fail. */
    static long unmet(Finding f) {
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

    /** Says how a condition came out, beside words that say what is the case: of one that is not met they say what is instead. */
    static String holds(Truth truth) {
        return switch (truth) {
            case MET -> "holds";
            case NOT_MET -> STOPS;
            case OPEN -> "open";
        };
    }

    /** Says a condition behind its mark. What is the case is said in either event, so that no mark denies a denial. */
    static String said(Finding.Condition c) {
        return said(c.truth(), c.phrase());
    }

    /** Says what is the case behind the mark of a truth. */
    static String said(Truth truth, String phrase) {
        return truth == Truth.NOT_MET ? STOPS + ": " + phrase : phrase;
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
