package org.embargo.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.embargo.evidence.Passage;
import org.embargo.evidence.Refound;

/**
 * Words that are said to stand in a text, with what stands around them.
 *
 * @param exact the words; empty where only their place is told
 * @param prefix what stands before them; may be empty
 * @param suffix what stands behind them; may be empty
 * @param start offset of the first in Unicode code points; -1 when not told
 * @param end offset behind the last in Unicode code points; -1 when not told
 */
record Quotation(String exact, String prefix, String suffix, int start, int end) {

    /** Where it was found, or why not. */
    record Result(Refound how, Optional<Passage> passage) {
    }

    /** Looks the words up in a text: where they are said to stand, or else where what is around them fits best. */
    Result in(String text) {
        String plain = PlainText.of(text);
        int told = start < 0 || start > text.codePointCount(0, text.length()) ? -1 : text.offsetByCodePoints(0, start);
        if (exact.isEmpty()) {
            boolean inside = told >= 0 && end >= start && end <= text.codePointCount(0, text.length());
            return inside ? new Result(Refound.FOUND, Optional.of(Passage.of(text, told, text.offsetByCodePoints(told, end - start)))) : new Result(Refound.MISSING, Optional.empty());
        }
        String words = PlainText.of(exact);
        if (told >= 0 && plain.startsWith(words, told)) {
            return new Result(Refound.FOUND, Optional.of(Passage.of(text, told, told + words.length())));
        }
        return nearest(text, plain, words, told);
    }

    private Result nearest(String text, String plain, String words, int told) {
        List<Integer> best = new ArrayList<>();
        int most = -1;
        for (int at = plain.indexOf(words); at >= 0; at = plain.indexOf(words, at + 1)) {
            int fit = around(plain, at, at + words.length());
            if (fit > most) {
                best.clear();
            }
            if (fit >= most) {
                most = fit;
                best.add(at);
            }
        }
        if (best.isEmpty()) {
            return new Result(Refound.MISSING, Optional.empty());
        }
        if (best.size() > 1 && told < 0) {
            return new Result(Refound.AMBIGUOUS, Optional.empty());
        }
        int at = best.stream().min(java.util.Comparator.comparingInt(b -> Math.abs(b - told))).orElseThrow();
        return new Result(Refound.MOVED, Optional.of(Passage.of(text, at, at + words.length())));
    }

    /** Counts how many characters around a place are those that were told. */
    private int around(String plain, int from, int to) {
        String before = PlainText.of(prefix);
        String behind = PlainText.of(suffix);
        int fit = 0;
        while (fit < before.length() && fit < from && before.charAt(before.length() - 1 - fit) == plain.charAt(from - 1 - fit)) {
            fit++;
        }
        int more = 0;
        while (more < behind.length() && to + more < plain.length() && behind.charAt(more) == plain.charAt(to + more)) {
            more++;
        }
        return fit + more;
    }
}
