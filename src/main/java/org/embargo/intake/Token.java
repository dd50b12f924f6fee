package org.embargo.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word, number or mark of punctuation. A hyphen inside a word is no token, so {@code Iran-bound} is two words.
 *
 * @param start offset of its first UTF-16 unit in the document
 * @param end offset behind its last
 * @param text as written
 * @param lower in lower case
 */
record Token(int start, int end, String text, String lower) {

    /** Returns whether it begins with a capital letter. */
    boolean capital() {
        return Character.isUpperCase(text.charAt(0));
    }

    /** Returns whether it begins with a letter. */
    boolean word() {
        return Character.isLetter(text.charAt(0));
    }

    /** Returns whether it is a number. */
    boolean number() {
        return Character.isDigit(text.charAt(0));
    }

    /** Cuts a span of plain text into tokens, in one pass. */
    static List<Token> of(String text, int from, int to) {
        List<Token> out = new ArrayList<>();
        int at = from;
        while (at < to) {
            int end = endOf(text, at, to);
            char c = text.charAt(at);
            boolean inside = c == '-' && at > from && at + 1 < to
                    && Character.isLetterOrDigit(text.charAt(at - 1)) && Character.isLetterOrDigit(text.charAt(at + 1));
            if (!Character.isWhitespace(c) && !inside) {
                String word = text.substring(at, end);
                out.add(new Token(at, end, word, word.toLowerCase(Locale.ROOT)));
            }
            at = end;
        }
        return out;
    }

    private static int endOf(String text, int at, int to) {
        char c = text.charAt(at);
        if (Character.isLetter(c)) {
            return endOfWord(text, at, to);
        }
        if (Character.isDigit(c)) {
            return endOfNumber(text, at, to);
        }
        if (c == '\'' && at + 1 < to && (text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S')
                && (at + 2 >= to || !Character.isLetterOrDigit(text.charAt(at + 2)))) {
            return at + 2;
        }
        return Character.isHighSurrogate(c) && at + 1 < to ? at + 2 : at + 1;
    }

    private static int endOfWord(String text, int at, int to) {
        int dotted = at;
        while (dotted + 1 < to && Character.isLetter(text.charAt(dotted)) && text.charAt(dotted + 1) == '.'
                && (dotted == at || Character.isLetter(text.charAt(dotted)))) {
            dotted += 2;
        }
        boolean initial = dotted == at + 2 && Character.isUpperCase(text.charAt(at));
        if (dotted > at + 2 || initial) {
            boolean more = dotted < to && Character.isLetter(text.charAt(dotted)) && !initial;
            return more ? Math.max(dotted, at + 1) : dotted;
        }
        int end = at;
        while (end < to && (Character.isLetterOrDigit(text.charAt(end)) || contraction(text, end, to))) {
            end++;
        }
        return end;
    }

    private static boolean contraction(String text, int at, int to) {
        return text.charAt(at) == '\'' && at + 1 < to && text.charAt(at + 1) == 't' && text.charAt(at - 1) == 'n'
                && (at + 2 >= to || !Character.isLetterOrDigit(text.charAt(at + 2)));
    }

    private static int endOfNumber(String text, int at, int to) {
        int end = at;
        while (end < to && (Character.isLetterOrDigit(text.charAt(end)) || (end + 1 < to && end > at
                && (text.charAt(end) == ',' || text.charAt(end) == '.') && Character.isDigit(text.charAt(end + 1))))) {
            end++;
        }
        return end;
    }
}
