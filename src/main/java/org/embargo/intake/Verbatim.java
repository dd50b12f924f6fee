package org.embargo.intake;

import java.util.ArrayList;
import java.util.List;

import org.embargo.evidence.Passage;
import org.embargo.evidence.Refound;

/**
 * A text in which words are looked up: letter by letter first; else with quotation marks, dashes, blanks and breaks of lines
 * taken as alike. A part of a word is no word of the text.
 */
final class Verbatim {

    private static final int MOST_PLACES = 1000;

    private final String text;
    private final String even;
    private final int[] offsets;

    Verbatim(String text) {
        this.text = text;
        String plain = PlainText.of(text);
        StringBuilder out = new StringBuilder(plain.length());
        int[] from = new int[plain.length() + 1];
        for (int i = 0; i < plain.length(); i++) {
            boolean blank = blank(plain.charAt(i));
            if (!blank || out.length() == 0 || out.charAt(out.length() - 1) != ' ') {
                from[out.length()] = i;
                out.append(blank ? ' ' : plain.charAt(i));
            }
        }
        from[out.length()] = text.length();
        this.even = out.toString();
        this.offsets = from;
    }

    private static boolean blank(char c) {
        return c == ' ' || c == '\n';
    }

    /** Looks for words; where they stand more than once, the place inside of the longer words counts. */
    Quotation.Result find(String words, String within) {
        List<Passage> longer = within.isBlank() ? List.of() : places(within);
        List<Passage> all = places(words);
        List<Passage> inside = longer.size() == 1 ? all.stream().filter(p -> p.start() >= longer.get(0).start() && p.end() <= longer.get(0).end()).toList() : List.of();
        if (!inside.isEmpty() || all.size() == 1) {
            return new Quotation.Result(Refound.FOUND, java.util.Optional.of(inside.isEmpty() ? all.get(0) : inside.get(0)));
        }
        return new Quotation.Result(all.isEmpty() ? Refound.MISSING : Refound.AMBIGUOUS, java.util.Optional.empty());
    }

    /** Returns whether the text has these words. */
    boolean has(String words) {
        return !places(words).isEmpty();
    }

    private List<Passage> places(String words) {
        String exact = words.strip();
        if (exact.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return List.of();
        }
        List<Passage> found = new ArrayList<>();
        for (int at : starts(text, exact)) {
            found.add(Passage.of(text, at, at + exact.length()));
        }
        if (found.isEmpty()) {
            String alike = new Verbatim(exact).even.strip();
            for (int at : starts(even, alike)) {
                found.add(Passage.of(text, offsets[at], offsets[at + alike.length() - 1] + 1));
            }
        }
        return found;
    }

    private static List<Integer> starts(String in, String words) {
        List<Integer> starts = new ArrayList<>();
        for (int at = in.indexOf(words); at >= 0 && starts.size() < MOST_PLACES; at = in.indexOf(words, at + 1)) {
            if (parted(in, at) && parted(in, at + words.length())) {
                starts.add(at);
            }
        }
        return starts;
    }

    /** Returns whether a word may begin or end here: not both neighbours are letters or digits. */
    private static boolean parted(String in, int at) {
        return at == 0 || at == in.length() || !Character.isLetterOrDigit(in.codePointBefore(at)) || !Character.isLetterOrDigit(in.codePointAt(at));
    }
}
