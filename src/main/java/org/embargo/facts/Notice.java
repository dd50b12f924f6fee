package org.embargo.facts;

/**
 * Notice given to the Committee before a supply (S/RES/1874, OP10).
 *
 * @param given whether any was given
 * @param daysBefore how many days before; 0 when none was given
 */
public record Notice(boolean given, int daysBefore) {

    /** No notice. */
    public static final Notice NONE = new Notice(false, 0);
}
