package org.embargo.facts;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How far the act went; the furthest stage reached counts. */
public enum Stage {
    /** Delivered, received or found in use. */
    PERFORMED("performed"),
    /** Left the supplier and was seized, stopped or turned back. */
    INTERCEPTED("intercepted"),
    /** Tried, and stopped before anything left. */
    ATTEMPTED("attempted"),
    /** A signed contract or memorandum. */
    CONTRACTED("contracted"),
    /** Talks, requests, a deal that is not signed. */
    NEGOTIATED("negotiated"),
    /** Offered or marketed. */
    OFFERED("offered"),
    /** Intended. */
    PLANNED("planned"),
    /** Could or might happen. */
    HYPOTHETICAL("hypothetical");

    private final String word;

    Stage(String word) {
        this.word = word;
    }

    /** Returns the word of the facts format. */
    public String word() {
        return word;
    }

    /** Finds the one with this word. */
    public static Optional<Stage> of(String word) {
        return Arrays.stream(values()).filter(v -> v.word.equals(word)).findFirst();
    }

    /** Returns every word, in order. */
    public static List<String> words() {
        return Arrays.stream(values()).map(Stage::word).toList();
    }

    /** Returns the word. */
    @Override
    public String toString() {
        return word;
    }
}
