package org.embargo.assessment;

import java.util.Map;

/**
 * What a rulebook bundle says of itself.
 *
 * @param name name of the rulebook
 * @param version its version
 * @param edition digest of the rulebook, as assessments cite it
 * @param createdBy the program that packed it
 * @param key digest of the public key that fits its signature; empty when it is unsigned
 * @param files name of each of its files to the SHA-256 of its bytes
 */
public record Bundle(String name, String version, String edition, String createdBy, String key, Map<String, String> files) {

    /** Returns whether somebody signed it; that alone says nothing about who. */
    public boolean signed() {
        return !key.isEmpty();
    }
}
