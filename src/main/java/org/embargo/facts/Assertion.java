package org.embargo.facts;

import java.util.List;

/**
 * Somebody's statement that the transfer happened or may happen.
 *
 * @param by who says so
 * @param date EDTF date of the statement; empty when not known
 * @param documents ids of the documents that quote it; empty where only one is described
 */
public record Assertion(Party by, String date, List<String> documents) {

    /** Keeps the list from changing. */
    public Assertion {
        documents = List.copyOf(documents);
    }

    /** A statement that the only document quotes. */
    public Assertion(Party by, String date) {
        this(by, date, List.of());
    }
}
