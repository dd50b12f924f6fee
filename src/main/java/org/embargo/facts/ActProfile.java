package org.embargo.facts;

import java.util.Set;

/**
 * What the act is in law.
 *
 * @param conduct word of the facts format
 * @param transfer a supply, sale or transfer of goods
 * @param service training, advice, assistance or another service
 * @param payment a financial transaction
 */
public record ActProfile(String conduct, boolean transfer, boolean service, boolean payment) {

    /** Reads the profile off the terms that the definitions found. */
    public static ActProfile of(String conduct, Set<String> terms) {
        return new ActProfile(conduct, terms.contains("transfer"), terms.contains("service"), terms.contains("payment"));
    }
}
