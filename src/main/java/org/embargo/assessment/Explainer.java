package org.embargo.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.embargo.evidence.Passage;
import org.embargo.facts.PhysicalFact;
import org.embargo.facts.Readings;
import org.embargo.facts.Transfer;
import org.embargo.law.Provision;

/**
 * Computes what is said about a determination: every rule of the measure on every item, each condition ticked, crossed
 * or open as Drools finds the same constraint over all possible fact patterns, down to the definitions.
 */
final class Explainer {

    private static final int NEAREST = 2;
    private static final int MOST_ALTERNATIVES = 3;

    private final Rulebook rulebook;
    private final Expansion expansion;
    private final Transfer transfer;
    private final Choices choices;
    private final Map<String, RuleOutline> outlines = new LinkedHashMap<>();
    private final Map<String, Collection<Set<String>>> met = new HashMap<>();
    private final Map<String, Collection<Set<String>>> defined = new HashMap<>();

    Explainer(Rulebook rulebook, Expansion expansion, Transfer transfer, Choices choices) {
        this.rulebook = rulebook;
        this.expansion = expansion;
        this.transfer = transfer;
        this.choices = choices;
        rulebook.rules().forEach(r -> outlines.put(r.name(), r));
    }

    /** Returns one finding for each rule of the measure and each item. */
    List<Finding> findings() {
        List<Finding> found = new ArrayList<>();
        for (int i = 0; i < transfer.items().size(); i++) {
            int item = i;
            List<Situation> of = expansion.situations().stream().filter(s -> s.item() == item && s.pattern().isPresent() && counts(s)).toList();
            if (of.stream().allMatch(s -> s.outcome() == Outcome.OUT_OF_SCOPE)) {
                continue;
            }
            for (Provision provision : expansion.measure().provisions()) {
                outlines.values().stream().filter(o -> o.of().equals(provision.id()) && !o.effect().equals("defines"))
                        .forEach(o -> found.add(finding(provision, o, item, of)));
            }
        }
        return found;
    }

    private boolean counts(Situation s) {
        return choices.allow(new Possibility(s.values(), s.outcome()));
    }

    private Finding finding(Provision provision, RuleOutline rule, int item, List<Situation> situations) {
        Truth applies = Truth.over(situations.stream().map(s -> s.outcome() != Outcome.OUT_OF_SCOPE && expansion.fired(s.pattern().orElseThrow()).contains(rule.name())).toList());
        List<Finding.Condition> conditions = conditions(rule, metByPatterns(item, situations), item, situations);
        return new Finding(provision.id(), provision.paragraph(), rule.name(), rule.effect(), provision.inForceFrom(), "items." + item, applies, conditions);
    }

    private Collection<Set<String>> metByPatterns(int item, List<Situation> situations) {
        return met.computeIfAbsent("patterns." + item, key -> {
            Set<Object> patterns = new LinkedHashSet<>();
            situations.forEach(s -> read(s.pattern().orElseThrow().readings()).forEach(r -> patterns.add(s.pattern().orElseThrow().withReadings(r))));
            return rulebook.probe(expansion.measure(), patterns).values();
        });
    }

    private Collection<Set<String>> metByParts(boolean ofAct, int item, List<Situation> situations) {
        return met.computeIfAbsent((ofAct ? "acts." : "items.") + item, key -> {
            Set<Object> filled = new LinkedHashSet<>();
            situations.forEach(s -> read(ofAct ? s.actFacts().readings() : s.itemFacts().readings())
                    .forEach(r -> filled.add(ofAct ? s.actFacts().withReadings(r) : s.itemFacts().withReadings(r))));
            return rulebook.probe(expansion.measure(), filled).values();
        });
    }

    private Collection<Set<String>> definedParts(boolean ofAct, int item, List<Situation> situations) {
        return defined.computeIfAbsent((ofAct ? "acts." : "items.") + item, key -> {
            Set<Object> plain = new LinkedHashSet<>();
            situations.forEach(s -> plain.add(ofAct ? s.actFacts() : s.itemFacts()));
            return rulebook.define(plain).values();
        });
    }

    /**
     * Answers the questions that a situation leaves aside, since they cannot matter to it, in as many ways as it takes to
     * give each question every answer that counts.
     */
    private List<Readings> read(Readings readings) {
        Set<Readings> all = new LinkedHashSet<>();
        for (int i = 0; i < MOST_ALTERNATIVES; i++) {
            Map<String, String> filled = new TreeMap<>(readings.chosen());
            for (Map.Entry<String, Set<String>> e : choices.chosen().entrySet()) {
                List<String> names = List.copyOf(e.getValue());
                filled.putIfAbsent(e.getKey(), names.get(i % names.size()));
            }
            all.add(new Readings(filled));
        }
        return List.copyOf(all);
    }

    private List<Finding.Condition> conditions(RuleOutline rule, Collection<Set<String>> met, int item, List<Situation> situations) {
        return IntStream.range(0, rule.conditions().size()).mapToObj(i -> {
            RuleOutline.Condition c = rule.conditions().get(i);
            Truth truth = Truth.over(met.stream().map(m -> m.contains(rule.name() + "#" + i)).toList());
            String fact = c.facts().isEmpty() ? "" : path(c.facts().get(0), item);
            List<Finding.Definition> definitions = situations.isEmpty() ? List.of() : definitions(c, item, situations);
            return new Finding.Condition(c.text(), phrase(c, truth), truth, fact, passages(fact, item), definitions);
        }).toList();
    }

    private static String phrase(RuleOutline.Condition c, Truth truth) {
        return truth == Truth.NOT_MET ? c.denial() : c.phrase();
    }

    private static String path(String fact, int item) {
        boolean ofItem = fact.equals("item") || PhysicalFact.of(fact).isPresent();
        return ofItem ? "items." + item + "." + fact : fact;
    }

    private List<Passage> passages(String fact, int item) {
        Map<String, List<Passage>> all = transfer.passages();
        if (fact.isEmpty()) {
            return List.of();
        }
        List<Passage> own = all.getOrDefault(fact, List.of());
        return own.isEmpty() && fact.startsWith("items.") ? all.getOrDefault("items." + item, List.of()) : own;
    }

    private List<Finding.Definition> definitions(RuleOutline.Condition condition, int item, List<Situation> situations) {
        List<Finding.Definition> found = new ArrayList<>();
        for (String term : condition.terms()) {
            for (RuleOutline rule : outlines.values()) {
                if (rule.of().equals(term) && rule.effect().equals("defines")) {
                    found.add(definition(rule, item, situations));
                }
            }
        }
        List<Finding.Definition> reached = found.stream().filter(d -> d.applies() != Truth.NOT_MET).toList();
        return !reached.isEmpty() ? reached : found.stream().sorted(Comparator.comparingLong(d -> d.conditions().stream()
                .filter(c -> c.truth() == Truth.NOT_MET).count())).limit(NEAREST).toList();
    }

    private Finding.Definition definition(RuleOutline rule, int item, List<Situation> situations) {
        boolean ofAct = rule.conditions().stream().anyMatch(c -> c.text().startsWith("conduct"));
        Truth applies = Truth.over(definedParts(ofAct, item, situations).stream().map(f -> f.contains(rule.name())).toList());
        return new Finding.Definition(rule.name(), applies, conditions(rule, metByParts(ofAct, item, situations), item, List.of()));
    }
}
