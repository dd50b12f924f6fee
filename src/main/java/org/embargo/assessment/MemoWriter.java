package org.embargo.assessment;

import java.util.List;

/**
 * Writes memos: an assessment as a document that can be sent to somebody. Every form of a memo has the same headings,
 * answers and questions; the same assessment gives the same bytes in each.
 */
public interface MemoWriter {

    /** Returns the names of the forms, in the order in which help lists them. */
    List<String> formats();

    /** Returns whether a form is not text, so that it is no good on a terminal. */
    boolean binary(String format);

    /**
     * Writes a memo.
     *
     * @param assessment what it is about; it names what would change an answer where that was asked for
     * @param inquiries what could be found out, those first that settle most
     * @param format one of {@link #formats}
     * @return the bytes of a whole file, text in UTF-8
     */
    byte[] write(Assessment assessment, List<Inquiry> inquiries, String format);
}
