package org.embargo.facts;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How firmly the document states the transfer; never a matter of law. */
public enum Modality {
    /** Stated as fact. */
    ASSERTED("asserted", "stated as fact"),
    /** Stated as somebody's claim. */
    ALLEGED("alleged", "alleged"),
    /** Stated as doubtful. */
    DOUBTED("doubted", "doubted"),
    /** Known only from its denial. */
    DENIED("denied", "known only from a denial"),
    /** Stated as a possibility. */
    HYPOTHETICAL("hypothetical", "thought possible"),
    /** Stated as an intention. */
    PLANNED("planned", "told as a plan");

    private final String word;
    private final String phrase;

    Modality(String word, String phrase) {
        this.word = word;
        this.phrase = phrase;
    }

    /** Returns what people see. */
    public String phrase() {
        return phrase;
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
