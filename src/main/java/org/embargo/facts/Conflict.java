package org.embargo.facts;

import java.util.List;
import java.util.Map;

import org.embargo.evidence.Passage;

/**
 * Something that a merge did not decide. It stays in the facts file until a person takes it out.
 *
 * @param transfer id of the transfer; empty when it is about the document
 * @param fact path of the fact; {@code transfer} for the whole transfer
 * @param because {@code changed} (corrected, and the reader now says otherwise too), {@code unmarked} (differs, and nothing
 *     tells who said it), {@code gone} (corrected, and the reader no longer finds it), {@code removed} (taken out, and the reader
 *     now says something else) or {@code words-missing} (the words that it rests on are not in the text any more)
 * @param values the values as a facts file has them, by {@code kept}, {@code reader} and {@code was}, as far as there are any
 * @param passages the words that are missing
 */
public record Conflict(String transfer, String fact, String because, Map<String, Object> values, List<Passage> passages) {

    /** Keeps the list from changing. */
    public Conflict {
        values = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(values));
        passages = List.copyOf(passages);
    }

    /** Returns the reasons that there are. */
    public static List<String> reasons() {
        return List.of("changed", "unmarked", "gone", "removed", "words-missing");
    }
}
