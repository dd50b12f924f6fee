package org.embargo.facts;

/**
 * A State's determination that an item serves armed forces (S/RES/2270, OP8).
 *
 * @param made whether there is one
 * @param state the determining State's code; empty when there is none
 * @param date EDTF date; empty when not known
 */
public record StateDetermination(boolean made, String state, String date) {

    /** No determination. */
    public static final StateDetermination NONE = new StateDetermination(false, "", "");
}
