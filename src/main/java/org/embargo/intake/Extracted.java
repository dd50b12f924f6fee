package org.embargo.intake;

import java.util.List;

/**
 * What a document's format gives up: its text in the order of reading, and what the file says of itself.
 *
 * @param text paragraphs, separated by empty lines
 * @param title title, or empty
 * @param author author, or empty
 * @param publisher publisher, or empty
 * @param dated when the file says that it was published
 * @param pages where pages begin; none in a format without pages
 * @param unread what of the document could not be read, in words; empty when all of it was
 */
record Extracted(String text, String title, String author, String publisher, Dated dated, List<Page> pages, String unread) {

    /** Longest text in characters; a report of 300 pages has about a million. */
    static final int MOST_CHARACTERS = 4_000_000;

    /** How far a date that a file states can be trusted. */
    enum Trust {
        /** Stated by the publisher for readers' machines; it stands above what looks like a date line. */
        PUBLISHER,
        /** When it was sent: what is sent on may be older, so a date line stands above it. */
        SENT,
        /** When the file was made, which says little. */
        FILE
    }

    /**
     * A date that a file states.
     *
     * @param value EDTF, or empty when there is none
     * @param basis where it stands
     */
    record Dated(String value, String basis, Trust trust) {

        static final Dated NONE = new Dated("", "", Trust.FILE);
    }

    /** A page: the offset of its first character in the text, and its number, counted from 1. */
    record Page(int start, int number) {
    }

    /** Gives up a text alone. */
    static Extracted of(String text) {
        return new Extracted(text, "", "", "", Dated.NONE, List.of(), "");
    }

    /** Returns the same with its pages. */
    Extracted on(List<Page> numbered) {
        return new Extracted(text, title, author, publisher, dated, List.copyOf(numbered), unread);
    }
}
