package org.embargo.workbench;

import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * How an answer moved between two rulebooks.
 *
 * @param kind in which way
 * @param from the answer before, in words
 * @param to the answer now
 * @param lost the provisions that applied before and do not now; a rule alone where its provision still applies by another
 * @param gained the provisions, or rules, that apply now and did not before
 * @param readings the readings under which alone it moved; empty when it moved under those that count
 */
record Shift(Kind kind, String from, String to, SortedSet<String> lost, SortedSet<String> gained, String readings) implements Comparable<Shift> {

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

        String phrase() {
            return phrase;
        }
    }

    /** Returns readings under which it moved, where it moved only under some. */
    Map<String, String> firstReading() {
        Map<String, String> first = new TreeMap<>();
        if (!readings.isEmpty()) {
            for (String read : readings.split("; or ")[0].split(", ")) {
                String[] words = read.split(" ");
                first.put(words[0], words[1]);
            }
        }
        return first;
    }

    @Override
    public int compareTo(Shift other) {
        return java.util.Comparator.comparing(Shift::kind).thenComparing(Shift::toString).compare(this, other);
    }
}
