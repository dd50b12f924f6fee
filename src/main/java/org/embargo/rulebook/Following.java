package org.embargo.rulebook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.embargo.assessment.Rulebook;

/**
 * A rules folder that is read again whenever it is asked. No rule leans on another, so of each file whose rules differ
 * from the first reading only that file is compiled, and the others keep what they have answered.
 */
final class Following implements Supplier<Rulebook> {

    private final Path folder;
    private final CompiledRules.Cache cache;
    private Optional<Compilation> rules = Optional.empty();
    private Optional<Compilation> probes = Optional.empty();

    Following(Path folder, CompiledRules.Cache cache) {
        this.folder = folder;
        this.cache = cache;
    }

    @Override
    public synchronized Rulebook get() {
        Parts parts = RulesFolder.parts(RulesFolder.bytes(folder));
        Compilation compiled = rules(parts);
        return new DroolsRulebook(parts, new Answers(compiled.of(parts.rules()), parts.thresholds()), compiled.openness(parts.rules()), () -> probes(parts).of(parts.rules()));
    }

    private Compilation rules(Parts parts) {
        if (rules.isEmpty()) {
            rules = Optional.of(new Compilation(DroolsRulebook::ruleTexts, parts.rules(), cache));
        }
        return rules.get();
    }

    private synchronized Compilation probes(Parts parts) {
        if (probes.isEmpty()) {
            probes = Optional.of(new Compilation(DroolsRulebook::probeTexts, parts.rules(), cache));
        }
        return probes.get();
    }

    /** Everything compiled at first, and what was compiled since, each file by itself. */
    private static final class Compilation {

        private final Function<List<ParsedRule>, Map<String, String>> texts;
        private final CompiledRules.Cache cache;
        private final Map<String, String> first;
        private final Asked whole;
        private final Set<String> names;
        private final Openness openness;
        private final Map<String, Asked> since = new LinkedHashMap<>();

        Compilation(Function<List<ParsedRule>, Map<String, String>> texts, List<ParsedRule> rules, CompiledRules.Cache cache) {
            this.texts = texts;
            this.cache = cache;
            this.first = byFile(rules).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> text(e.getValue())));
            this.names = rules.stream().map(ParsedRule::name).collect(Collectors.toSet());
            this.openness = new Openness(rules);
            this.whole = new Remembered(new Drools(texts.apply(rules), cache));
        }

        private static Map<String, List<ParsedRule>> byFile(List<ParsedRule> rules) {
            return rules.stream().collect(Collectors.groupingBy(ParsedRule::file, TreeMap::new, Collectors.toList()));
        }

        private String text(List<ParsedRule> rules) {
            return String.join("\n", texts.apply(rules).keySet());
        }

        Asked of(List<ParsedRule> rules) {
            Set<String> unchanged = new LinkedHashSet<>();
            Map<String, Asked> changed = new LinkedHashMap<>();
            byFile(rules).forEach((file, its) -> {
                String text = text(its);
                if (text.equals(first.get(file))) {
                    its.forEach(rule -> unchanged.add(rule.name()));
                } else {
                    changed.put(file, since.computeIfAbsent(text, t -> new Remembered(new Drools(texts.apply(its), cache))));
                }
            });
            return changed.isEmpty() && unchanged.size() == rules.size() && first.size() == byFile(rules).size() ? whole
                    : (circumstances, facts) -> joined(circumstances, facts, unchanged, changed.values());
        }

        Openness openness(List<ParsedRule> rules) {
            List<ParsedRule> changed = new ArrayList<>();
            byFile(rules).forEach((file, its) -> changed.addAll(text(its).equals(first.get(file)) ? List.of() : its));
            Set<String> gone = new LinkedHashSet<>(names);
            rules.stream().filter(r -> !changed.contains(r)).forEach(r -> gone.remove(r.name()));
            return openness.with(gone, changed);
        }

        private Map<Object, Set<String>> joined(Collection<?> circumstances, Collection<?> facts, Set<String> unchanged, Collection<Asked> changed) {
            Map<Object, Set<String>> fired = new LinkedHashMap<>();
            whole.ask(circumstances, facts).forEach((fact, names) -> fired.put(fact, names.stream()
                    .filter(n -> unchanged.contains(n.replaceFirst("#\\d+$", ""))).collect(Collectors.toCollection(LinkedHashSet::new))));
            changed.forEach(file -> file.ask(circumstances, facts).forEach((fact, names) -> fired.get(fact).addAll(names)));
            return fired;
        }
    }
}
