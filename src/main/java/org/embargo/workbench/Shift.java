package org.embargo.workbench;

import java.util.SortedSet;

import org.embargo.assessment.Outcome;


/**
 * How an answer moved between two rulebooks.
 *
 * @param kind in which way
 * @param from the answer before, in words
 * @param to the answer now
 * @param lost the provisions that applied before and do not now; a rule alone where its provision still applies by another
 * @param gained the provisions, or rules, that apply now and did not before
 */
record Shift(Kind kind, String from, String to, SortedSet<String> lost, SortedSet<String> gained) implements Comparable<Shift> {

    /** In which way an answer moved, the gravest first. */
    enum Kind {
        /** One outcome became another. */
        OUTCOME("outcome changed"),
        /** It was certain and turns on something now. */
        NEWLY_DEPENDENT("newly dependent"),
        /** It turned on something and is certain now. */
        NO_LONGER_DEPENDENT("no longer dependent"),
        /** The outcome is the same for other reasons. */
        REASON("reason changed"),
        /** Only readings that do not count by default tell the rulebooks apart. */
        OTHER_READING("moved only under a reading that does not count by default");

        private final String phrase;

        Kind(String phrase) {
            this.phrase = phrase;
        }

        /** Returns how an answer moved from one outcome to another. */
        static Kind of(Outcome from, Outcome to) {
            return from == to ? REASON : to == Outcome.INDETERMINATE ? NEWLY_DEPENDENT : from == Outcome.INDETERMINATE ? NO_LONGER_DEPENDENT : OUTCOME;
        }

        String phrase() {
            return phrase;
        }
    }

    @Override
    public int compareTo(Shift other) {
        return java.util.Comparator.comparing(Shift::kind).thenComparing(Shift::toString).compare(this, other);
    }
}
