package org.embargo.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;

import org.embargo.assessment.Input;
import org.embargo.evidence.Original;
import org.embargo.evidence.Place;
import org.embargo.evidence.Problem;
import org.embargo.evidence.Refused;
import org.embargo.evidence.SourceDocument;
import org.embargo.facts.Edtf;

/**
 * Turns the bytes of a document into its canonical text: a text file decoded as it is, byte order mark off; of another format
 * what a process of its own takes out of it.
 */
final class DocumentFile {

    private static final int LARGEST_TEXT = 4_000_000;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private DocumentFile() {
    }

    /** Takes in a document; refuses what is empty, cannot be read or is larger than a report. */
    static Manuscript manuscript(Input input, Format format, Unpacker unpacker) {
        String published = input.published().map(DocumentFile::published).orElse("");
        Manuscript read = format == Format.TEXT ? text(input) : unpacked(input, format, unpacker);
        if (read.document().text().isBlank()) {
            throw refused(input, "document/empty", "the document is empty", "hand in a text that describes a transfer");
        }
        if (read.document().text().codePoints().noneMatch(Character::isLetter)) {
            throw refused(input, "document/empty", "the document has no word in it", "hand in a text that describes a transfer");
        }
        return published.isEmpty() ? read : read.publishedOn(published, "given by the user");
    }

    private static Manuscript unpacked(Input input, Format format, Unpacker unpacker) {
        try {
            Extracted extracted = unpacker.unpack(format, input.content());
            return Manuscript.of(extracted, new Original(format.word(), SourceDocument.digest(input.content()), extracted.unread()));
        } catch (Unreadable e) {
            throw e.refused(input.name());
        }
    }

    private static Manuscript text(Input input) {
        if (input.content().length > LARGEST_TEXT) {
            throw refused(input, "document/too-large", "the document is larger than " + LARGEST_TEXT / 1_000_000 + " MB", "hand in the part that describes transfers");
        }
        Extracted text = FrontMatter.of(decode(input));
        String digest = SourceDocument.digest(input.content());
        return Manuscript.of(text, digest.equals(SourceDocument.digest(text.text())) ? Original.NONE : new Original(Format.TEXT.word(), digest, ""));
    }

    private static String published(String given) {
        try {
            return Edtf.parse(given).text();
        } catch (IllegalArgumentException e) {
            throw new Refused(new Problem("document/bad-date", "`" + given + "` is no publication date: " + e.getMessage(),
                    "write it as 2023-09, 2023-09-05 or 2023", Place.whole("--published")));
        }
    }

    private static String decode(Input input) {
        Charset charset = charset(input.content());
        CharsetDecoder decoder = charset.newDecoder();
        ByteBuffer bytes = ByteBuffer.wrap(input.content());
        try {
            String text = decoder.decode(bytes).toString();
            if (text.indexOf('\0') >= 0) {
                throw refused(input, "document/not-text", "the document is not plain text", "hand in text, Markdown, HTML, PDF, DOCX or a mail (EML)");
            }
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw refused(input, "document/invalid-utf-8", "the document is not " + charset + " from byte " + bytes.position() + " on", "save it as UTF-8 text first");
        }
    }

    /** Tells the encoding by the byte order mark; without one it is UTF-8. */
    private static Charset charset(byte[] content) {
        int mark = content.length < 2 ? 0 : (content[0] & 0xFF) << 8 | content[1] & 0xFF;
        return mark == 0xFEFF ? StandardCharsets.UTF_16BE : mark == 0xFFFE ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
    }

    private static Refused refused(Input input, String code, String sentence, String help) {
        return new Refused(new Problem(code, sentence, help, Place.whole(input.name())));
    }
}
