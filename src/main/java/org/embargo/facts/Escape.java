package org.embargo.facts;

/**
 * One of the two escapes of S/RES/2270, OP8.
 *
 * @param kind {@code humanitarian} or {@code livelihood}; empty for none
 * @param determined whether the State determined it
 * @param notified whether the Committee was told beforehand
 */
public record Escape(String kind, boolean determined, boolean notified) {

    /** No escape. */
    public static final Escape NONE = new Escape("", false, false);
}
