package org.embargo.facts;

import java.util.List;

/**
 * Somebody's denial, tied to what it denies.
 *
 * @param by who denies
 * @param denies {@code transfer}, {@code recipient}, {@code illegality} or {@code date}
 * @param date EDTF date of the denial; empty when not known
 * @param documents ids of the documents in which it stands; empty where only one is described
 */
public record Denial(Party by, String denies, String date, List<String> documents) {

    /** Keeps the list from changing. */
    public Denial {
        documents = List.copyOf(documents);
    }

    /** A denial that stands in the only document. */
    public Denial(Party by, String denies, String date) {
        this(by, denies, date, List.of());
    }
}
