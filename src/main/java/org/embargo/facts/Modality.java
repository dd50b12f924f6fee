package org.embargo.facts;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How firmly the document states the transfer; never a matter of law. */
public enum Modality {
    /** Stated as fact. */
    ASSERTED("asserted"),
    /** Stated as somebody's claim. */
    ALLEGED("alleged"),
    /** Stated as doubtful. */
    DOUBTED("doubted"),
    /** Known only from its denial. */
    DENIED("denied"),
    /** Stated as a possibility. */
    HYPOTHETICAL("hypothetical"),
    /** Stated as an intention. */
    PLANNED("planned");

    private final String word;

    Modality(String word) {
        this.word = word;
    }

    /** Returns the word of the facts format. */
    public String word() {
        return word;
    }

    /** Finds the one with this word. */
    public static Optional<Modality> of(String word) {
        return Arrays.stream(values()).filter(v -> v.word.equals(word)).findFirst();
    }

    /** Returns every word, in order. */
    public static List<String> words() {
        return Arrays.stream(values()).map(Modality::word).toList();
    }

    /** Returns the word. */
    @Override
    public String toString() {
        return word;
    }
}
