package org.embargo.assessment;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** A measure's answer on one transfer; the whole vocabulary, strictest first. */
public enum Outcome {
    /** The measure reaches the act and it was performed, or goods left and were intercepted. */
    VIOLATION("would violate"),
    /** Reached, but nothing has moved. */
    PROSPECTIVE("would violate if carried out"),
    /** The answer turns on a named fact or a named reading. */
    INDETERMINATE("depends on"),
    /** A measure was in force and does not reach the act, or an exception frees it. */
    NOT_A_VIOLATION("not covered"),
    /** The act came before the measure's first day. */
    NOT_IN_FORCE("before the measure"),
    /** No DPRK link, or the subject is not arms. */
    OUT_OF_SCOPE("not an arms-embargo question");

    private final String phrase;

    Outcome(String phrase) {
        this.phrase = phrase;
    }

    /** Returns what people see. */
    public String phrase() {
        return phrase;
    }

    /** Returns whether the measure reaches the act. */
    public boolean covered() {
        return this == VIOLATION || this == PROSPECTIVE;
    }

    /** Returns whether the measure leaves the act alone. */
    public boolean clear() {
        return this == NOT_A_VIOLATION || this == NOT_IN_FORCE || this == OUT_OF_SCOPE;
    }

    /** Returns the stricter of two. */
    public Outcome stricter(Outcome other) {
        return ordinal() <= other.ordinal() ? this : other;
    }

    /** Adds the outcomes of all possibilities up to one answer; at least one is needed. */
    public static Outcome addUp(Collection<Outcome> possible) {
        List<Outcome> distinct = possible.stream().distinct().sorted(Comparator.naturalOrder()).toList();
        return distinct.size() == 1 || distinct.stream().allMatch(Outcome::clear) ? distinct.get(0) : INDETERMINATE;
    }
}
