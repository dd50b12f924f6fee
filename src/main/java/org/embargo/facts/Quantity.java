package org.embargo.facts;

/**
 * How many or how much.
 *
 * @param value the number
 * @param unit what is counted, or the unit of measure; empty for plain pieces
 */
public record Quantity(double value, String unit) {
}
