package org.embargo.evidence;

/**
 * A span of a document's canonical text.
 *
 * @param start offset of the first UTF-16 unit of the span
 * @param end offset just behind its last UTF-16 unit
 * @param quote the words between the two; empty when the file that names the span does not repeat them
 * @param locator where a person finds it, such as {@code p. 12, para. 34}; empty in a document without pages and numbers
 */
public record Passage(int start, int end, String quote, String locator) implements Comparable<Passage> {

    /** Refuses a span that ends before it starts or starts before the text. */
    public Passage {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("a passage runs forward from an offset of at least 0: " + start + " to " + end);
        }
    }

    /** A span of a document without pages and numbered paragraphs. */
    public Passage(int start, int end, String quote) {
        this(start, end, quote, "");
    }

    /** Cuts the span out of the text; throws when the text is shorter than the span. */
    public static Passage of(String text, int start, int end) {
        return new Passage(start, end, text.substring(start, end));
    }

    /** Returns whether the two spans share at least one character. */
    public boolean overlaps(Passage other) {
        return start < other.end && other.start < end;
    }

    /** Orders by place in the text. */
    @Override
    public int compareTo(Passage other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
