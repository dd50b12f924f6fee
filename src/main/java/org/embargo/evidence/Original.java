package org.embargo.evidence;

/**
 * The file that a document's text was taken out of.
 *
 * @param format what it is: {@code pdf}, {@code docx}, {@code html}, {@code eml}, or {@code text} in another encoding
 * @param sha256 lower-case hexadecimal SHA-256 of its bytes
 * @param unread what of it could not be read, in words, such as pages without text; empty when all of it was
 */
public record Original(String format, String sha256, String unread) {

    /** There is no other file than the text. */
    public static final Original NONE = new Original("", "", "");
}
