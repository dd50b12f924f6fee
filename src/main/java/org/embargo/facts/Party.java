package org.embargo.facts;

/**
 * Somebody who takes part in a transfer, asserts it or denies it.
 *
 * @param name as the document has it; empty when only the State is known
 * @param state ISO 3166-1 alpha-2, ISO 3166-3 alpha-4 for a former State, XA to XZ for one that is not named; a
 *     non-State party has the State whose national it is; unknown when that is not known
 * @param kind {@code state}, {@code non-state}, {@code company}, {@code person} or another word; empty when not said
 * @param role of an intermediary: seller broker arranger carrier flag financier transit; of a speaker: office; else empty
 */
public record Party(String name, Possible<String> state, String kind, String role) {

    /** The two-letter code of the Democratic People's Republic of Korea. */
    public static final String DPRK = "KP";

    /** A State under its name. */
    public static Party state(String name, String code) {
        return new Party(name, Possible.known(code), "state", "");
    }

    /** Returns the same party in a role. */
    public Party as(String newRole) {
        return new Party(name, state, kind, newRole);
    }

    /** Returns the name, or the State's code, or {@code unknown}. */
    public String label() {
        return !name.isEmpty() ? name : state.listed().isEmpty() ? "unknown" : String.join(" or ", state.listed());
    }
}
