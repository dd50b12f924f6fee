package org.embargo.rulebook;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Compiled rules that are asked once about each fact under the same circumstances. */
final class Remembered implements Asked {

    private final Asked rules;
    private final Map<List<?>, Kept> answers = new ConcurrentHashMap<>();

    Remembered(Asked rules) {
        this.rules = rules;
    }

    @Override
    public Map<Object, Set<String>> ask(Collection<?> circumstances, Collection<?> facts) {
        return answers.computeIfAbsent(List.copyOf(circumstances), c -> new Kept()).of(fact -> fact, facts, open -> rules.ask(circumstances, open));
    }
}
