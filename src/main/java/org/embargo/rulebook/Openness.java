package org.embargo.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.embargo.assessment.Relevant;

/**
 * Says which questions and open fields can still matter to a situation. It only prunes: a rule counts as long as none
 * of its conditions is certainly unmet, and whatever cannot be told counts as open. Drools alone decides what fires.
 */
final class Openness {

    /** What one rule lets matter. */
    private record Share(String rule, Set<String> questions, Set<String> fields) {
    }

    private final List<ReadyRule> rules;
    private final Cache<List<Object>, List<Share>> shares;
    private final Set<String> changed;
    private final List<ReadyRule> others;

    Openness(List<ParsedRule> rules) {
        this(rules.stream().map(ReadyRule::of).toList(), Caffeine.newBuilder().maximumSize(100_000).build(), Set.of(), List.of());
    }

    private Openness(List<ReadyRule> rules, Cache<List<Object>, List<Share>> shares, Set<String> changed, List<ReadyRule> others) {
        this.rules = rules;
        this.shares = shares;
        this.changed = changed;
        this.others = others;
    }

    /** Returns the same with one rule in the place of another; what was found of all others stands. */
    Openness with(String rule, Optional<ParsedRule> instead) {
        return with(Set.of(rule), instead.stream().toList());
    }

    /** Returns the same with some rules in the place of others; what was found of all others stands. */
    Openness with(Set<String> gone, List<ParsedRule> instead) {
        return new Openness(rules, shares, gone, instead.stream().map(ReadyRule::of).toList());
    }

    Relevant of(Object situation, Set<String> open) {
        Set<String> questions = new TreeSet<>();
        Set<String> fields = new TreeSet<>();
        List<Share> all = new ArrayList<>(shares.get(List.of(situation, open), key -> rules.stream().flatMap(r -> share(r, situation, open).stream()).toList()));
        all.removeIf(s -> changed.contains(s.rule()));
        others.forEach(r -> share(r, situation, open).ifPresent(all::add));
        all.forEach(s -> {
            questions.addAll(s.questions());
            fields.addAll(s.fields());
        });
        return new Relevant(questions, fields);
    }

    private static Optional<Share> share(ReadyRule rule, Object situation, Set<String> open) {
        Set<String> questions = new TreeSet<>();
        Set<String> fields = new TreeSet<>();
        if (rule.possible(situation, open)) {
            for (ReadyRule.Condition c : rule.conditions()) {
                if (c.test().on(situation, open) == ReadyRule.Truth.OPEN) {
                    questions.addAll(c.questions());
                    open.stream().filter(c.names()::contains).forEach(fields::add);
                }
            }
        }
        return questions.isEmpty() && fields.isEmpty() ? Optional.empty() : Optional.of(new Share(rule.name(), questions, fields));
    }
}
