package org.embargo.workbench;

import org.embargo.assessment.Mutant;

/**
 * How one small change of the rulebook came out.
 *
 * @param mutant the change
 * @param verdict what became of it
 * @param reason the fixture that noticed it, or why it was not run, or the argument; empty for a survivor
 */
record Mutation(Mutant mutant, Mutation.Verdict verdict, String reason) {

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

    /** Returns the same with another verdict. */
    Mutation as(Verdict other, String why) {
        return new Mutation(mutant, other, why);
    }
}
