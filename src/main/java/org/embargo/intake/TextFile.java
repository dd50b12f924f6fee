package org.embargo.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;

import org.embargo.assessment.Input;
import org.embargo.evidence.Place;
import org.embargo.evidence.Problem;
import org.embargo.evidence.Refused;
import org.embargo.evidence.SourceDocument;
import org.embargo.facts.Edtf;

/** Turns the bytes of a plain-text document into its canonical text: decoded as it is, byte order mark off. */
final class TextFile {

    private static final int LARGEST = 4_000_000;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private TextFile() {
    }

    /** Decodes a document; refuses what is no text, is empty or is larger than a report. */
    static SourceDocument document(Input input) {
        if (input.content().length > LARGEST) {
            throw refused(input, "document/too-large", "the document is larger than " + LARGEST / 1_000_000 + " MB", "hand in the part that describes transfers");
        }
        String text = decode(input);
        if (text.isBlank()) {
            throw refused(input, "document/empty", "the document is empty", "hand in a text that describes a transfer");
        }
        // The name depends on the text alone, so that the same document gives the same bytes wherever it comes from.
        SourceDocument document = SourceDocument.ofText("sha256-" + SourceDocument.digest(text).substring(0, 12), text);
        return input.published().map(p -> document.publishedOn(published(p), "given by the user")).orElse(document);
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
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer bytes = ByteBuffer.wrap(input.content());
        try {
            String text = decoder.decode(bytes).toString();
            if (text.indexOf('\0') >= 0) {
                throw refused(input, "document/not-text", "the document is not plain text", "save it as UTF-8 text first");
            }
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw refused(input, "document/invalid-utf-8", "the document is not UTF-8 from byte " + bytes.position() + " on", "save it as UTF-8 text first");
        }
    }

    private static Refused refused(Input input, String code, String sentence, String help) {
        return new Refused(new Problem(code, sentence, help, Place.whole(input.name())));
    }
}
