package org.embargo.rulebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/** What Drools answered about facts, kept so that it is asked once about each. */
final class Kept {

    private final Cache<Object, Set<String>> answers = Caffeine.newBuilder().maximumSize(200_000).build();

    /** Returns the answer about each fact; those that are not kept under their key are asked for together. */
    Map<Object, Set<String>> of(Function<Object, Object> key, Collection<?> facts, Function<Collection<Object>, Map<Object, Set<String>>> ask) {
        Map<Object, Set<String>> found = new LinkedHashMap<>();
        List<Object> unanswered = new ArrayList<>();
        for (Object fact : facts) {
            Set<String> known = answers.getIfPresent(key.apply(fact));
            found.put(fact, known == null ? Set.of() : known);
            if (known == null) {
                unanswered.add(fact);
            }
        }
        if (!unanswered.isEmpty()) {
            ask.apply(unanswered).forEach((fact, fired) -> {
                answers.put(key.apply(fact), fired);
                found.put(fact, fired);
            });
        }
        return found;
    }
}
