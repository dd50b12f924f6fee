package org.embargo.evidence;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A document as it is cited: what it is, when it was published, and the digest of the text that offsets count in.
 *
 * @param id short name, unique among the documents assessed together
 * @param title title, or empty
 * @param publisher publisher, or empty
 * @param author author, or empty
 * @param published publication date in EDTF, or {@code unknown}
 * @param publishedBasis what the publication date rests on, or empty
 * @param sha256 lower-case hexadecimal SHA-256 of the canonical text in UTF-8; empty when there is no text
 * @param text the canonical text; empty when only facts were handed in
 * @param original the file that the text was taken out of, where the text is not the file itself
 * @param file name of the file in which it was handed in, for people; empty when not known, and never part of an assessment
 * @param readBy who read it, where another reader than Embargo's did; else empty
 */
public record SourceDocument(String id, String title, String publisher, String author, String published,
        String publishedBasis, String sha256, String text, Original original, String file, String readBy) {

    /** A document of which it is not known in which file it was handed in, and that no other reader has read. */
    public SourceDocument(String id, String title, String publisher, String author, String published, String publishedBasis, String sha256, String text, Original original) {
        this(id, title, publisher, author, published, publishedBasis, sha256, text, original, "", "");
    }

    /** A document whose text is the file itself. */
    public SourceDocument(String id, String title, String publisher, String author, String published, String publishedBasis, String sha256, String text) {
        this(id, title, publisher, author, published, publishedBasis, sha256, text, Original.NONE);
    }

    /** A document of which nothing is known but its name and its text. */
    public static SourceDocument ofText(String id, String text) {
        return new SourceDocument(id, "", "", "", "unknown", "", digest(text), text);
    }

    /** Returns the same document under another id, by which people know it from now on. */
    public SourceDocument named(String other) {
        return new SourceDocument(other, title, publisher, author, published, publishedBasis, sha256, text, original, "", readBy);
    }

    /** Returns the same document as one that was handed in as a file of this name. */
    public SourceDocument inFile(String name) {
        return new SourceDocument(id, title, publisher, author, published, publishedBasis, sha256, text, original, name, readBy);
    }

    /** Returns what people know it by: the name of its file, else its id. */
    public String name() {
        return file.isEmpty() ? id : file;
    }

    /** Returns the same document published on the given EDTF date, for the reason given. */
    public SourceDocument publishedOn(String edtf, String basis) {
        return new SourceDocument(id, title, publisher, author, edtf, basis, sha256, text, original, file, readBy);
    }

    /** Returns the same citation with the text that its offsets count in. */
    public SourceDocument withText(String canonical) {
        return new SourceDocument(id, title, publisher, author, published, publishedBasis, digest(canonical), canonical, original, file, readBy);
    }

    /** Returns the same document as one whose text was taken out of a file. */
    public SourceDocument from(Original taken) {
        return new SourceDocument(id, title, publisher, author, published, publishedBasis, sha256, text, taken, file, readBy);
    }

    /** Returns the same document as one that another reader has read. */
    public SourceDocument readBy(String name) {
        return new SourceDocument(id, title, publisher, author, published, publishedBasis, sha256, text, original, file, name);
    }

    /** Computes the lower-case hexadecimal SHA-256 of a text in UTF-8. */
    public static String digest(String text) {
        return digest(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Computes the lower-case hexadecimal SHA-256 of bytes. */
    public static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
