package org.embargo.evidence;

import java.util.List;
import java.util.Optional;
import java.util.Set;

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

    /**
     * Returns where the words of a passage stand now: where they are said to, at their only other place, or as far from there
     * as other passages have moved, when that fits one distance only. Empty when they are missing or nothing tells.
     */
    public static Optional<Integer> place(Passage passage, String text, Set<Integer> distances) {
        return switch (of(passage, text)) {
            case FOUND -> Optional.of(passage.start());
            case MOVED -> Optional.of(text.indexOf(passage.quote()));
            case MISSING -> Optional.empty();
            case AMBIGUOUS -> {
                List<Integer> fitting = distances.stream().map(d -> passage.start() + d).filter(at -> at >= 0 && text.startsWith(passage.quote(), at)).toList();
                yield fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
            }
        };
    }
}
