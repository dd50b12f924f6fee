package org.embargo.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import org.embargo.evidence.Place;
import org.embargo.evidence.Problem;
import org.embargo.evidence.Refused;

/** Decodes the bytes of a facts file and tells them from a document's. */
final class FactsText {

    static final int MOST_BYTES = 16 * 1024 * 1024;

    private static final Pattern FIRST_KEY = Pattern.compile("[\"']?(" + String.join("|", FactsFile.KEYS) + ")[\"']?\\s*:");
    private static final Pattern ANY_KEY = Pattern.compile("[\"']?(schemaVersion|transfers)[\"']?:(\\s|$)");

    private FactsText() {
    }

    /** Returns whether the text looks like a facts file, however wrong it may be, and not like a document to be read. */
    static boolean recognises(String text) {
        String first = text.lines().map(FactsText::trimmed)
                .filter(l -> !l.isEmpty() && !l.startsWith("#") && !l.equals("---")).findFirst().orElse("");
        return first.startsWith("{") || FIRST_KEY.matcher(first).lookingAt()
                || text.lines().anyMatch(line -> ANY_KEY.matcher(line).lookingAt());
    }

    private static String trimmed(String line) {
        return line.startsWith("\uFEFF") ? line.substring(1).strip() : line.strip();
    }

    /** Decodes UTF-8 without its byte order mark. Throws {@link Refused} when the bytes are no UTF-8 or too many. */
    static String decode(String name, byte[] content) {
        if (content.length > MOST_BYTES) {
            throw new Refused(new Problem(FactsCode.TOO_LARGE.code(), "the file has more than " + MOST_BYTES + " bytes",
                    "hand many transfers in as several files or in bulk", Place.whole(name)));
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate(content.length + 1);
        ByteBuffer bytes = ByteBuffer.wrap(content);
        CoderResult result = decoder.decode(bytes, text, true);
        String decoded = text.flip().toString();
        if (result.isError()) {
            throw new Refused(notUtf8(name, content, bytes.position(), decoded));
        }
        return decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
    }

    private static Problem notUtf8(String name, byte[] content, int at, String before) {
        String sentence = String.format("byte %d of the file is `0x%02X`, which is not UTF-8 there", at + 1,
                content[at] & 0xFF);
        int lineStart = before.lastIndexOf('\n') + 1;
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        String source = before.substring(lineStart);
        return new Problem(FactsCode.INVALID_UTF_8.code(), sentence, "save the file as UTF-8",
                new Place(name, line, source.length() + 1, 0, source, ""));
    }
}
