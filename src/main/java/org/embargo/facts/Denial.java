package org.embargo.facts;

/**
 * Somebody's denial, tied to what it denies.
 *
 * @param by who denies
 * @param denies {@code transfer}, {@code recipient}, {@code illegality} or {@code date}
 * @param date EDTF date of the denial; empty when not known
 */
public record Denial(Party by, String denies, String date) {
}
