package org.embargo.report;

import java.util.ArrayList;
import java.util.List;

/** A page for a terminal, at most 100 columns wide. */
final class TextPage implements Page {

    private static final int WIDTH = 100;
    private static final int TRANSFER = 4;
    private static final int ANSWER = 6;
    private static final int STEP = 4;

    private final StringBuilder out = new StringBuilder();
    private int margin;
    private int base;

    @Override
    public void title(String text) {
        begin(0, 0);
        wrap(text, "", "");
    }

    @Override
    public void heading(String text) {
        begin(0, 2);
        wrap(text, "", "");
    }

    @Override
    public void transfer(String id, String headline) {
        begin(TRANSFER, TRANSFER);
        String label = id + " ".repeat(Math.max(2, TRANSFER - id.length()));
        wrap(headline, label, " ".repeat(TRANSFER));
    }

    @Override
    public void line(String text) {
        wrap(text, " ".repeat(margin), " ".repeat(margin));
    }

    @Override
    public void answer(String measure, String phrase, String cited) {
        base = margin + ANSWER;
        String label = " ".repeat(margin) + measure + " ".repeat(Math.max(2, ANSWER - measure.length()));
        wrap(phrase + (cited.isEmpty() ? "" : "   " + cited), label, " ".repeat(base));
    }

    @Override
    public void point(int depth, String mark, String text) {
        String indent = " ".repeat(base + STEP * depth);
        wrap(text, mark.isEmpty() ? indent : indent + mark + " ", mark.isEmpty() ? indent : indent + "  ");
    }

    @Override
    public void block(int depth, List<String> lines) {
        lines.forEach(l -> out.append((" ".repeat(base + STEP * depth) + Page.plain(l)).stripTrailing()).append('\n'));
    }

    private void begin(int newMargin, int newBase) {
        if (!out.isEmpty()) {
            out.append('\n');
        }
        margin = newMargin;
        base = newBase;
    }

    private void wrap(String text, String first, String rest) {
        String line = first;
        for (String word : words(text)) {
            boolean fits = line.length() + 1 + word.length() <= WIDTH;
            boolean blank = line.equals(first) || line.equals(rest);
            if (blank) {
                line += word;
            } else if (fits) {
                line += " " + word;
            } else {
                out.append(line.stripTrailing()).append('\n');
                line = rest + word;
            }
        }
        out.append(line.stripTrailing()).append('\n');
    }

    /** Splits at blanks; of several blanks in a row all but one stay with the word before. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : Page.plain(text).strip().split(" (?=\\S)")) {
            words.add(word);
        }
        return words;
    }

    /** Returns what was written. */
    @Override
    public String toString() {
        return out.toString();
    }
}
