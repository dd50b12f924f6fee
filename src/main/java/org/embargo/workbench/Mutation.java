package org.embargo.workbench;

import org.embargo.assessment.Mutant;

/**
 * How one small change of the rulebook came out.
 *
 * @param mutant the change
 * @param verdict what became of it
 * @param reason the fixture that noticed it, or why it was not run, or why it cannot or need not be noticed; empty for a
 *     survivor
 * @param proposal text of a fixture that would notice it; empty where none is proposed
 */
record Mutation(Mutant mutant, Mutation.Verdict verdict, String reason, String proposal) {

    /** What became of a change. */
    enum Verdict {
        /** A fixture noticed it. */
        KILLED("killed"),
        /** No fixture noticed it. */
        SURVIVED("survived"),
        /** No fixture noticed it, and somebody argued why none need. */
        ARGUED("argued"),
        /** It changes no answer in any situation. */
        EQUIVALENT("equivalent"),
        /** It could not be tried. */
        NOT_RUN("not run");

        private final String word;

        Verdict(String word) {
            this.word = word;
        }

        /** Returns the word for it. */
        String word() {
            return word;
        }
    }

    static Mutation of(Mutant mutant, Verdict verdict, String reason) {
        return new Mutation(mutant, verdict, reason, "");
    }
}
