package org.embargo.law;

/**
 * Which rulebook an answer rests on.
 *
 * @param name name of the rulebook
 * @param version its version
 * @param sha256 digest of everything under its folder
 */
public record Edition(String name, String version, String sha256) {
}
