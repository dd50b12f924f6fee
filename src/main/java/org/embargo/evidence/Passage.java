package org.embargo.evidence;

/**
 * A span of a document's canonical text.
 *
 * @param start offset of the first UTF-16 unit of the span
 * @param end offset just behind its last UTF-16 unit
 * @param quote the words between the two; empty when the file that names the span does not repeat them
 * @param locator where a person finds it, such as {@code p. 12, para. 34}; empty in a document without pages and numbers
 * @param document id of the document; empty where only one is described
 */
public record Passage(int start, int end, String quote, String locator, String document) implements Comparable<Passage> {

    /** Refuses a span that ends before it starts or starts before the text. */
    public Passage {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("a passage runs forward from an offset of at least 0: " + start + " to " + end);
        }
    }

    /** A span of the only document that is described, which has no pages and numbered paragraphs. */
    public Passage(int start, int end, String quote) {
        this(start, end, quote, "", "");
    }

    /** Returns the same span as one of a document among several. */
    public Passage in(String id) {
        return new Passage(start, end, quote, locator, id);
    }

    /** Returns the same span with the place at which a person finds it. */
    public Passage at(String place) {
        return new Passage(start, end, quote, place, document);
    }

    /** Cuts the span out of the text; throws when the text is shorter than the span. */
    public static Passage of(String text, int start, int end) {
        return new Passage(start, end, text.substring(start, end));
    }

    /** Returns whether the two spans share at least one character. */
    public boolean overlaps(Passage other) {
        return document.equals(other.document) && start < other.end && other.start < end;
    }

    /** Orders by document, and by place in its text. */
    @Override
    public int compareTo(Passage other) {
        return !document.equals(other.document) ? document.compareTo(other.document) : start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
