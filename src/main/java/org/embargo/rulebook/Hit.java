package org.embargo.rulebook;

/**
 * A rule that fired.
 *
 * @param rule its name
 * @param on the item, act or fact pattern that it fired on
 */
public record Hit(String rule, Object on) {
}
