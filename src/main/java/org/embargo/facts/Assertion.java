package org.embargo.facts;

/**
 * Somebody's statement that the transfer happened or may happen.
 *
 * @param by who says so
 * @param date EDTF date of the statement; empty when not known
 */
public record Assertion(Party by, String date) {
}
