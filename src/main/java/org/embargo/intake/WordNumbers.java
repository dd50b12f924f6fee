package org.embargo.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.util.XMLHelper;

/** Counts paragraphs that Word numbers itself. The number is not in the file's text, and it is how a report is cited. */
final class WordNumbers {

    /** A numbered list: the list whose count it shares, whether it counts in figures, where it starts. */
    private static final class Kind {
        private String format = "";
        private int start = 1;
    }

    private final Map<String, Kind> kinds = new HashMap<>();
    private final Map<String, String> kindOf = new HashMap<>();
    private final Map<String, String> styled = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    private WordNumbers() {
    }

    /** Reads how lists are numbered, and which styles number their paragraphs. */
    static WordNumbers of(Optional<PackagePart> numbering, Optional<PackagePart> styles) throws IOException, XMLStreamException {
        WordNumbers numbers = new WordNumbers();
        if (numbering.isPresent()) {
            try (InputStream in = numbering.get().getInputStream()) {
                numbers.lists(XMLHelper.newXMLInputFactory().createXMLStreamReader(in));
            }
        }
        if (styles.isPresent()) {
            try (InputStream in = styles.get().getInputStream()) {
                numbers.styles(XMLHelper.newXMLInputFactory().createXMLStreamReader(in));
            }
        }
        return numbers;
    }

    /** Counts a paragraph, and returns its number as it is printed; nothing when it has none or is numbered otherwise than in figures. */
    String next(String numId, int level, String style) {
        String list = numId.isEmpty() ? styled.getOrDefault(style, "") : numId;
        String of = kindOf.getOrDefault(list, "");
        Kind kind = kinds.get(of);
        if (level != 0 || kind == null || !kind.format.equals("decimal")) {
            return "";
        }
        return counts.merge(of, kind.start, (before, start) -> before + 1) + ". ";
    }

    private void lists(XMLStreamReader xml) throws XMLStreamException {
        String of = "";
        String list = "";
        int level = -1;
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "abstractNum" -> of = attribute(xml, "abstractNumId");
                case "lvl" -> level = whole(attribute(xml, "ilvl"), -1);
                case "num" -> {
                    list = attribute(xml, "numId");
                    level = -1;
                }
                case "abstractNumId" -> kindOf.put(list, WordText.value(xml));
                case "numFmt" -> kind(of, level).format = WordText.value(xml);
                case "start" -> kind(of, level).start = whole(WordText.value(xml), 1);
                default -> { }
            }
        }
    }

    private void styles(XMLStreamReader xml) throws XMLStreamException {
        String style = "";
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                if (xml.getLocalName().equals("style")) {
                    style = attribute(xml, "styleId");
                } else if (xml.getLocalName().equals("numId")) {
                    styled.put(style, WordText.value(xml));
                }
            }
        }
    }

    /** Returns the list's first level; what the deeper ones say is taken in and thrown away. */
    private Kind kind(String of, int level) {
        return level == 0 ? kinds.computeIfAbsent(of, k -> new Kind()) : new Kind();
    }

    private static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    /** Reads a whole number, or takes another. */
    static int whole(String digits, int otherwise) {
        return digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : otherwise;
    }
}
