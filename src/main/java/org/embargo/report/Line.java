package org.embargo.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A line of a memo: runs of words, some of them strong, quoted or linked.
 *
 * @param runs in order
 */
record Line(List<Run> runs) {

    /** What the target of a run begins with to which others link. */
    static final String ANCHOR = "@";

    /** How a run is shown. */
    enum Kind {
        PLAIN, STRONG, QUOTE
    }

    /**
     * Words shown in one way.
     *
     * @param text the words; a newline begins a new line
     * @param target what they link to: {@code #} and the id of a part or an evidence, or an address; empty for none
     */
    record Run(String text, Kind kind, String target) {
    }

    /** A line of plain words. */
    static Line of(String text) {
        return new Line(List.of(new Run(text, Kind.PLAIN, "")));
    }

    /** A line of strong words. */
    static Line strong(String text) {
        return new Line(List.of(new Run(text, Kind.STRONG, "")));
    }

    /** Adds plain words. */
    Line and(String text) {
        return text.isEmpty() ? this : and(new Run(text, Kind.PLAIN, ""));
    }

    /** Adds strong words. */
    Line andStrong(String text) {
        return and(new Run(text, Kind.STRONG, ""));
    }

    /** Adds words of the document. */
    Line andQuote(String text) {
        return and(new Run(text, Kind.QUOTE, ""));
    }

    /** Adds words that link to something. */
    Line andLink(String text, String target) {
        return and(new Run(text, Kind.PLAIN, target));
    }

    /** Returns the same words, to which others can link. */
    Line anchor(String id) {
        return new Line(List.of(new Run(plain(), Kind.PLAIN, ANCHOR + id)));
    }

    /** Adds another line. */
    Line and(Line other) {
        List<Run> all = new ArrayList<>(runs);
        all.addAll(other.runs);
        return new Line(all);
    }

    private Line and(Run run) {
        return and(new Line(List.of(run)));
    }

    /** Puts lines below each other in one cell. */
    static Line below(List<Line> lines) {
        List<Run> all = new ArrayList<>();
        for (Line line : lines) {
            if (!all.isEmpty()) {
                all.add(new Run("\n", Kind.PLAIN, ""));
            }
            all.addAll(line.runs);
        }
        return new Line(all);
    }

    /** Returns the words alone. */
    String plain() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }
}
