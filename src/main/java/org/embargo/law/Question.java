package org.embargo.law;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An interpretive question that the words of the provisions leave open.
 *
 * @param id for example {@code IQ-01}
 * @param name for example {@code RELATED_MATERIEL_AMMUNITION}
 * @param kind item, rule, engine, duty, facts or note: what the answer acts on
 * @param asks the question as a sentence
 * @param alternatives the answers that are held or open
 * @param defaults names of the alternatives that count unless the user chooses; more than one leaves it open
 * @param matters where and when it matters, in words
 * @param sources what it rests on
 */
public record Question(String id, String name, String kind, String asks, List<Alternative> alternatives,
        Set<String> defaults, String matters, String sources) {

    /** Finds an alternative by name. */
    public Optional<Alternative> alternative(String alternativeName) {
        return alternatives.stream().filter(a -> a.name().equals(alternativeName)).findFirst();
    }

    /** Returns the names of all alternatives, in order. */
    public List<String> names() {
        return alternatives.stream().map(Alternative::name).toList();
    }
}
