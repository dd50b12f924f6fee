package org.embargo.facts;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How a fact came to have its value. */
public enum FilledBy {
    /** The words say it. */
    STATED("stated"),
    /** It follows from words and a named step. */
    INFERRED("inferred"),
    /** Taken for granted, with the reason in the notes. */
    ASSUMED("assumed"),
    /** A reviewer checked it. */
    CONFIRMED("confirmed"),
    /** A reviewer changed it. */
    CORRECTED("corrected");

    private final String word;

    FilledBy(String word) {
        this.word = word;
    }

    /** Returns the word of the facts format. */
    public String word() {
        return word;
    }

    /** Finds the one with this word. */
    public static Optional<FilledBy> of(String word) {
        return Arrays.stream(values()).filter(v -> v.word.equals(word)).findFirst();
    }

    /** Returns every word, in order. */
    public static List<String> words() {
        return Arrays.stream(values()).map(FilledBy::word).toList();
    }

    /** Returns the word. */
    @Override
    public String toString() {
        return word;
    }
}
