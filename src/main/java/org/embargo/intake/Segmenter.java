package org.embargo.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts plain text into headings and sentences. Lines are cut first; lines that were wrapped to a width are joined again,
 * which shows in that the first word of the next line would not have fitted.
 */
final class Segmenter {

    private static final int WIDEST_WRAP = 120;
    private static final int LONGEST = 1200;
    private static final int HEADING_WORDS = 14;
    private static final Set<String> ABBREVIATIONS = Set.of("mr", "mrs", "ms", "dr", "gen", "lt", "col", "sgt", "maj", "capt",
            "sen", "rep", "gov", "prof", "st", "co", "ltd", "inc", "corp", "no", "nos", "vs", "etc", "jan", "feb", "mar", "apr",
            "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "para", "paras", "art", "op", "fig", "approx", "dept", "adm", "amb");
    private static final Set<String> STARTERS = Set.of("the", "a", "an", "in", "on", "it", "he", "she", "they", "this", "that",
            "these", "those", "but", "and", "according", "at", "its", "however", "after", "while", "if", "we", "there", "as", "his",
            "since", "some", "both", "for", "last", "when", "under", "with");

    private Segmenter() {
    }

    /** A stretch of text: a sentence or a heading, and the number of its paragraph. */
    record Stretch(int start, int end, boolean heading, int paragraph) {
    }

    /** Returns a text of the same length in which a sentence that runs over line ends has blanks there. */
    static String unwrapped(String text) {
        StringBuilder out = new StringBuilder(text);
        for (Stretch stretch : of(PlainText.of(text))) {
            for (int i = stretch.start(); i < stretch.end(); i++) {
                out.setCharAt(i, text.charAt(i) == '\n' ? ' ' : text.charAt(i));
            }
        }
        return out.toString();
    }

    /** Returns the stretches of a plain text, in order. */
    static List<Stretch> of(String text) {
        List<int[]> blocks = blocks(text);
        List<Stretch> out = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            cut(text, blocks.get(i)[0], blocks.get(i)[1], i, out);
        }
        return out;
    }

    private static List<int[]> blocks(String text) {
        List<int[]> lines = lines(text);
        int width = lines.stream().mapToInt(l -> l[1] - l[0]).max().orElse(0);
        boolean wrapped = width <= WIDEST_WRAP && width >= 30;
        List<int[]> out = new ArrayList<>();
        boolean open = false;
        for (int[] line : lines) {
            if (line[0] == line[1]) {
                open = false;
            } else if (open && wrapped && continues(text, out.get(out.size() - 1), line, width)) {
                out.get(out.size() - 1)[1] = line[1];
            } else {
                out.add(new int[] {line[0], line[1], line[0]});
                open = true;
            }
            if (open) {
                out.get(out.size() - 1)[2] = line[0];
            }
        }
        return out;
    }

    /** Tells whether a line goes on with the line before it, whose last line starts at {@code block[2]}. */
    private static boolean continues(String text, int[] block, int[] line, int width) {
        int blank = line[0];
        while (blank < line[1] && text.charAt(blank) != ' ') {
            blank++;
        }
        boolean full = block[1] - block[2] + 1 + (blank - line[0]) > width;
        return full || Character.isLowerCase(text.charAt(line[0]));
    }

    private static List<int[]> lines(String text) {
        List<int[]> out = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            int from = start;
            int to = end;
            while (from < to && Character.isWhitespace(text.charAt(from))) {
                from++;
            }
            while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
                to--;
            }
            out.add(new int[] {from, to});
            start = end + 1;
        }
        return out;
    }

    private static void cut(String text, int from, int to, int paragraph, List<Stretch> out) {
        int start = from;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean stop = (c == '.' || c == '!' || c == '?') && ends(text, i, from, to);
            if (stop || (i - start > LONGEST && c == ' ')) {
                int end = i + 1;
                while (end < to && (text.charAt(end) == '"' || text.charAt(end) == '\'' || text.charAt(end) == ')')) {
                    end++;
                }
                add(text, start, end, paragraph, out);
                start = end;
                i = end - 1;
            }
        }
        add(text, start, to, paragraph, out);
    }

    private static void add(String text, int from, int to, int paragraph, List<Stretch> out) {
        int start = from;
        while (start < to && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        if (start < to) {
            char last = text.charAt(to - 1);
            boolean closed = last == '.' || last == '!' || last == '?' || last == '"' || last == ':' || last == ')';
            int words = text.substring(start, Math.min(to, start + 400)).split("\\s+").length;
            out.add(new Stretch(start, to, !closed && words <= HEADING_WORDS, paragraph));
        }
    }

    private static boolean ends(String text, int stop, int from, int to) {
        int next = stop + 1;
        while (next < to && (text.charAt(next) == '"' || text.charAt(next) == '\'' || text.charAt(next) == ')')) {
            next++;
        }
        boolean closing = next > stop + 1;
        if (next >= to) {
            return true;
        }
        if (!Character.isWhitespace(text.charAt(next))) {
            return glued(text, stop, next, to);
        }
        while (next < to && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        char c = next < to ? text.charAt(next) : 'A';
        if (!(Character.isUpperCase(c) || Character.isDigit(c) || c == '"' || c == '\'' || c == '(' || c == '[' || c == '-'
                || Character.isLetter(c) && !Character.isLowerCase(c))) {
            return false;
        }
        return closing || text.charAt(stop) != '.' || !abbreviation(text, stop, from, next, to);
    }

    /** Tells whether a page lost the blank behind a full stop, as in {@code missile.According}. */
    private static boolean glued(String text, int stop, int next, int to) {
        boolean word = stop > 2 && Character.isLowerCase(text.charAt(stop - 1)) && Character.isLetter(text.charAt(stop - 2));
        return word && next == stop + 1 && next + 1 < to && Character.isUpperCase(text.charAt(next))
                && (Character.isLowerCase(text.charAt(next + 1)) || text.charAt(next + 1) == ' ');
    }

    private static boolean abbreviation(String text, int stop, int from, int next, int to) {
        int start = stop;
        while (start > from && (Character.isLetterOrDigit(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
            start--;
        }
        String word = text.substring(start, stop).toLowerCase(Locale.ROOT);
        if (word.length() == 1 && Character.isLetter(word.charAt(0))) {
            return true;
        }
        if (word.contains(".")) {
            int end = next;
            while (end < to && Character.isLetter(text.charAt(end))) {
                end++;
            }
            return !STARTERS.contains(text.substring(next, end).toLowerCase(Locale.ROOT));
        }
        return ABBREVIATIONS.contains(word) && !(word.equals("no") && !Character.isDigit(text.charAt(next)));
    }
}
