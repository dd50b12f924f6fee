package org.embargo.report;

import java.util.ArrayList;
import java.util.List;

/** Breaks words into lines of a drawing, by a rough width of each letter, since no font is at hand while it is drawn. */
final class Wrap {

    private static final double NARROW = 3.2;
    private static final double USUAL = 6.1;
    private static final double BROAD = 9.2;
    private static final double WIDE = 11.5;
    private static final String THICK = "mwMW";
    private static final String THIN = "iljtfr.,;:'()|!I ";
    private static final int FIRST_WIDE = 0x1100;

    private Wrap() {
    }

    /** Breaks at blanks so that each line fits; a word that is longer than a line is cut. */
    static List<String> lines(String text, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer) <= width) {
                line = longer;
            } else {
                if (!line.isEmpty()) {
                    lines.add(line);
                }
                line = word;
                while (width(line) > width) {
                    int cut = fits(line, width);
                    lines.add(line.substring(0, cut));
                    line = line.substring(cut);
                }
            }
        }
        lines.add(line);
        return lines;
    }

    /** Estimates how wide words are. */
    static double width(String text) {
        return text.codePoints().mapToDouble(c -> THIN.indexOf(c) >= 0 ? NARROW : c >= FIRST_WIDE ? WIDE : THICK.indexOf(c) >= 0 ? BROAD : Character.isUpperCase(c) ? USUAL + 1.5 : USUAL).sum();
    }

    private static int fits(String word, double width) {
        int cut = word.offsetByCodePoints(0, 1);
        while (cut < word.length() && width(word.substring(0, word.offsetByCodePoints(cut, 1))) <= width) {
            cut = word.offsetByCodePoints(cut, 1);
        }
        return cut;
    }
}
