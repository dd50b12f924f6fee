package org.embargo.report;

import java.util.List;
import java.util.stream.Stream;

import org.embargo.evidence.Passage;
import org.embargo.evidence.Place;

/** Shows a passage: the line of the document with the words underlined, or the quotation where the text is not at hand. */
final class Excerpt {

    private static final int WIDTH = 76;
    private static final int BEFORE = 30;
    private static final String CUT = "...";

    private final String text;

    Excerpt(String text) {
        this.text = text;
    }

    /** Returns the lines that show the passage. */
    List<String> of(Passage passage) {
        if (passage.end() > text.length()) {
            String where = passage.locator().isEmpty() ? "" : "; " + passage.locator();
            return List.of("\"" + passage.quote() + "\" (" + passage.start() + " to " + passage.end() + where + ")");
        }
        Place place = Place.at("", text, passage.start(), passage.end() - passage.start());
        String line = place.source().replace('\t', ' ');
        int column = place.column() - 1;
        int from = line.length() <= WIDTH || column <= BEFORE ? 0 : wordStart(line, column - BEFORE);
        int to = line.length() - from <= WIDTH ? line.length() : wordEnd(line, from + WIDTH);
        int shown = Math.max(1, Math.min(place.length(), to - column));
        String before = from == 0 ? "" : CUT;
        List<String> lines = List.of(before + line.substring(from, to) + (to == line.length() ? "" : CUT),
                " ".repeat(before.length() + column - from) + "^".repeat(shown));
        return passage.locator().isEmpty() ? lines : Stream.concat(lines.stream(), Stream.of("(" + passage.locator() + ")")).toList();
    }

    private static int wordStart(String line, int at) {
        int blank = line.indexOf(' ', at);
        return blank < 0 ? at : blank + 1;
    }

    private static int wordEnd(String line, int at) {
        int blank = line.lastIndexOf(' ', at);
        return blank < 0 ? at : blank;
    }
}
