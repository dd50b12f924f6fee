package org.embargo.law;

/**
 * One possible answer to an interpretive question.
 *
 * @param name a bare word or words joined by hyphens
 * @param phrase what it says
 * @param holders who holds it; empty when nobody is known to
 */
public record Alternative(String name, String phrase, String holders) {
}
