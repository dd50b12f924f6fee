package org.embargo.report;

import java.util.List;

/** What a rendering is written on: the same content becomes text for a terminal or Markdown. */
interface Page {

    /** How to see what a page folds away. */
    String ALL = "--all lists them";

    /** How to see answers that a page folds away. */
    String ALL_NAMED = "--all names them";

    /** Writes the title of the whole. */
    void title(String text);

    /** Begins a part. */
    void heading(String text);

    /** Begins what is said of a transfer. */
    void transfer(String id, String headline);

    /** Writes a paragraph. */
    void line(String text);

    /** Writes a measure's answer and the paragraphs that it rests on. */
    void answer(String measure, String phrase, String cited);

    /** Writes one point below the last answer or heading; the mark may be empty. */
    void point(int depth, String mark, String text);

    /** Writes lines that keep their spacing. */
    void block(int depth, List<String> lines);

    /** Takes what would move a terminal's cursor, or hide or turn text round, out of a text that others wrote. */
    static String plain(String text) {
        return text.replaceAll("[\\p{Cc}\\u200B\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]+", " ");
    }
}
