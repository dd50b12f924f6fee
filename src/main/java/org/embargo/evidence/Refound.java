package org.embargo.evidence;

/** How a quotation is found again in a text. */
public enum Refound {
    /** Where it is said to stand. */
    FOUND("found"),
    /** Once, at another place. */
    MOVED("moved"),
    /** Not where it is said to stand, and more than once elsewhere. */
    AMBIGUOUS("ambiguous"),
    /** Nowhere. */
    MISSING("missing");

    private final String word;

    Refound(String word) {
        this.word = word;
    }

    /** Returns the word for it. */
    public String word() {
        return word;
    }

    /** Looks for the words of a passage in a text; a passage without a quotation is found where the text is long enough. */
    public static Refound of(Passage passage, String text) {
        boolean inside = passage.end() <= text.length();
        if (inside && (passage.quote().isEmpty() || text.startsWith(passage.quote(), passage.start()))) {
            return FOUND;
        }
        int first = passage.quote().isEmpty() ? -1 : text.indexOf(passage.quote());
        return first < 0 ? MISSING : text.indexOf(passage.quote(), first + 1) < 0 ? MOVED : AMBIGUOUS;
    }
}
