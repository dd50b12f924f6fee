package org.embargo.assessment;

import java.util.Collection;

/** Whether something holds in the fact patterns that are possible. */
public enum Truth {
    /** In all of them. */
    MET("met"),
    /** In none. */
    NOT_MET("not met"),
    /** In some. */
    OPEN("open");

    private final String word;

    Truth(String word) {
        this.word = word;
    }

    /** Returns the word of the assessment format. */
    public String word() {
        return word;
    }

    /** Sums up truths over the patterns. */
    public static Truth over(Collection<Boolean> truths) {
        boolean some = truths.contains(true);
        return some && truths.contains(false) ? OPEN : some ? MET : NOT_MET;
    }
}
