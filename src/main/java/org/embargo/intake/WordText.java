package org.embargo.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.apache.poi.util.XMLHelper;

/** Reads the paragraphs of one part of a Word file as a stream, so that a long file needs no more memory than its text. */
final class WordText {

    private static final int DEEPEST = 500;
    /** Newer Java stops at 200 by itself and calls the file damaged; nesting is bounded here. */
    private static final String NESTING = "jdk.xml.maxElementDepth";
    /** What is no text: deletions, moved text at its old place, field codes, the second writing of a text box. */
    private static final Set<String> LEFT_OUT = Set.of("del", "moveFrom", "instrText", "delText", "Fallback", "pict", "sectPr");

    private final WordNumbers numbers;
    private final StringBuilder out = new StringBuilder();
    private final StringBuilder line = new StringBuilder();
    private String numId = "";
    private int level;
    private String style = "";

    WordText(WordNumbers numbers) {
        this.numbers = numbers;
    }

    /** Returns the paragraphs of all parts read, separated by empty lines. */
    String text() {
        return out.toString();
    }

    /** Reads a part. Throws {@link Unreadable} when it has more text than a report, or is nested deeper than one. */
    void read(InputStream part) throws XMLStreamException, IOException {
        XMLInputFactory factory = XMLHelper.newXMLInputFactory();
        if (factory.isPropertySupported(NESTING)) {
            factory.setProperty(NESTING, 0);
        }
        XMLStreamReader xml = factory.createXMLStreamReader(part);
        int depth = 0;
        int leaving = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (++depth > DEEPEST) {
                    throw Unreadable.tooDeep(DEEPEST);
                }
                leaving = leaving == 0 && LEFT_OUT.contains(xml.getLocalName()) ? depth : leaving;
                if (leaving == 0) {
                    start(xml);
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (leaving == 0) {
                    end(xml.getLocalName());
                }
                leaving = leaving == depth ? 0 : leaving;
                depth--;
            } else if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw Unreadable.damaged("a Word file");
            }
        }
        close();
    }

    private void start(XMLStreamReader xml) throws XMLStreamException, IOException {
        switch (xml.getLocalName()) {
            case "t" -> line.append(words(xml));
            case "tab" -> line.append('\t');
            case "br", "cr" -> line.append('\n');
            case "noBreakHyphen" -> line.append('-');
            case "softHyphen" -> line.append('\u00AD');
            case "p" -> close();
            case "numId" -> numId = value(xml);
            case "ilvl" -> level = WordNumbers.whole(value(xml), 0);
            case "pStyle" -> style = value(xml);
            default -> { }
        }
    }

    /** Reads the words of a run; the element has no others in it, and its end is read as well. */
    private String words(XMLStreamReader xml) throws XMLStreamException, IOException {
        StringBuilder words = new StringBuilder();
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (!xml.isCharacters()) {
                throw Unreadable.damaged("a Word file");
            }
            words.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
            if (out.length() + words.length() > Extracted.MOST_CHARACTERS) {
                throw Unreadable.tooLarge("the document has more than " + Extracted.MOST_CHARACTERS / 1_000_000 + " million characters");
            }
        }
        return words.toString();
    }

    private void end(String name) {
        if (name.equals("p")) {
            close();
        } else if (name.equals("tc")) {
            close();
        }
    }

    private void close() {
        String words = line.toString().strip();
        line.setLength(0);
        if (!words.isEmpty()) {
            out.append(out.isEmpty() ? "" : "\n\n").append(numbers.next(numId, level, style)).append(words);
        }
        numId = "";
        level = 0;
        style = "";
    }

    static String value(XMLStreamReader xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals("val")) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }
}
