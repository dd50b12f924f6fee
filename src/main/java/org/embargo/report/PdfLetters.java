package org.embargo.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.w3c.dom.Node;

/** The typefaces that are embedded, and which letters they have: one that none has is written as its number, never left out. */
final class PdfLetters {

    /**
     * A typeface that is shipped.
     *
     * @param family the name by which the style sheet asks for it
     * @param file its file
     */
    record Typeface(String family, String file, boolean bold) {
    }

    /** Latin, Greek and Cyrillic first; then Hangul and the Chinese characters of Korean. */
    static final List<Typeface> TYPEFACES = List.of(new Typeface("Liberation Sans", "LiberationSans-Regular.ttf", false),
            new Typeface("Liberation Sans", "LiberationSans-Bold.ttf", true), new Typeface("NanumBarunGothic", "NanumBarunGothic.ttf", false));

    private static final List<CmapLookup> LETTERS = TYPEFACES.stream().map(PdfLetters::letters).toList();

    private PdfLetters() {
    }

    /** Returns the bytes of a typeface. */
    static byte[] file(Typeface typeface) {
        try (InputStream in = PdfLetters.class.getResourceAsStream("/org/embargo/fonts/" + typeface.file())) {
            return Objects.requireNonNull(in).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CmapLookup letters(Typeface typeface) {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file(typeface)))) {
            return font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException("a typeface that is shipped can be read", e);
        }
    }

    /** Writes letters that no typeface has as their numbers in Unicode. */
    static String legible(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (Character.isWhitespace(c) || LETTERS.stream().anyMatch(l -> l.getGlyphId(c) > 0)) {
                out.appendCodePoint(c);
            } else {
                out.append("[U+").append(Integer.toHexString(c).toUpperCase(Locale.ROOT)).append(']');
            }
        });
        return out.toString();
    }

    /** Does so in every text below a node. */
    static void replace(Node node) {
        List<Node> below = new ArrayList<>();
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            below.add(child);
        }
        below.forEach(PdfLetters::replace);
        if (node.getNodeType() == Node.TEXT_NODE && !node.getParentNode().getNodeName().equals("style")) {
            node.setNodeValue(legible(node.getNodeValue()));
        }
    }
}
