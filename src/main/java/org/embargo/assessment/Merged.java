package org.embargo.assessment;

import java.util.List;

import org.embargo.facts.DescribedFacts;

/**
 * Corrected facts that took up a new reading.
 *
 * @param facts the facts; what was not decided stands in their conflicts
 * @param steps what was done, in the order of the facts
 */
public record Merged(DescribedFacts facts, List<Step> steps) {

    /** What a step did. */
    public enum Kind {
        /** The reader's new value was taken up. */
        TAKEN("taken up"),
        /** A reviewer's value was kept. */
        KEPT("kept"),
        /** A transfer came in that was not there. */
        ADDED("added"),
        /** Something nobody had corrected went out, since the reader no longer finds it. */
        DROPPED("dropped"),
        /** Something a reviewer had taken out stays out. */
        LEFT_OUT("left out"),
        /** Nothing was decided. */
        CONFLICT("conflict");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** Returns the words for it. */
        public String word() {
            return word;
        }
    }

    /**
     * One step.
     *
     * @param kind what it did
     * @param transfer id of the transfer; empty when it is about the document
     * @param sentence what happened, in words
     */
    public record Step(Kind kind, String transfer, String sentence) {
    }

    /** Keeps the list from changing. */
    public Merged {
        steps = List.copyOf(steps);
    }
}
