package org.embargo.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.embargo.evidence.Passage;
import org.embargo.facts.FactPattern;
import org.embargo.facts.ItemFacts;
import org.embargo.facts.ActFacts;
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

    private final Rulebook rulebook;
    private final Expansion expansion;
    private final Transfer transfer;
    private final Choices choices;
    private final Map<String, RuleOutline> outlines = new LinkedHashMap<>();

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
            if (of.isEmpty()) {
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
        Set<Object> patterns = new LinkedHashSet<>();
        situations.forEach(s -> patterns.addAll(read(s.pattern().orElseThrow(), rule)));
        Map<Object, List<Boolean>> truths = rulebook.probe(expansion.measure(), rule.name(), patterns);
        Truth applies = Truth.over(situations.stream().map(s -> expansion.fired(s.pattern().orElseThrow()).contains(rule.name())).toList());
        List<Finding.Condition> conditions = conditions(rule, truths.values(), item, situations);
        return new Finding(provision.id(), provision.paragraph(), rule.name(), rule.effect(), provision.inForceFrom(), "items." + item, applies, conditions);
    }

    /** Answers the questions that a rule asks and a pattern leaves aside, each in every way that counts. */
    private List<FactPattern> read(FactPattern pattern, RuleOutline rule) {
        return filled(pattern.readings(), rule).stream().map(pattern::withReadings).toList();
    }

    private List<Readings> filled(Readings readings, RuleOutline rule) {
        Map<String, List<String>> missing = new TreeMap<>();
        rule.conditions().stream().flatMap(c -> c.questions().stream()).filter(q -> !readings.chosen().containsKey(q))
                .forEach(q -> missing.put(q, List.copyOf(choices.chosen().get(q))));
        List<Readings> all = new ArrayList<>();
        for (Map<String, String> chosen : Combinations.of(missing)) {
            Map<String, String> joined = new TreeMap<>(readings.chosen());
            joined.putAll(chosen);
            all.add(new Readings(joined));
        }
        return all;
    }

    private List<Finding.Condition> conditions(RuleOutline rule, Collection<List<Boolean>> truths, int item, List<Situation> situations) {
        return IntStream.range(0, rule.conditions().size()).mapToObj(i -> {
            RuleOutline.Condition c = rule.conditions().get(i);
            Truth truth = Truth.over(truths.stream().map(t -> t.get(i)).toList());
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
        Set<Object> things = new LinkedHashSet<>();
        for (Situation s : situations) {
            if (!filledItems(s.itemFacts(), rule).isEmpty() && definesItems(rule)) {
                things.addAll(filledItems(s.itemFacts(), rule));
            } else {
                filled(s.actFacts().readings(), rule).forEach(r -> things.add(new ActFacts(s.actFacts().conduct(),
                        s.actFacts().fromDprk(), s.actFacts().toDprk(), s.actFacts().date(), r)));
            }
        }
        Map<Object, List<Boolean>> truths = rulebook.probe(expansion.measure(), rule.name(), things);
        Map<Object, Set<String>> fired = rulebook.define(things);
        Truth applies = Truth.over(fired.values().stream().map(f -> f.contains(rule.name())).toList());
        return new Finding.Definition(rule.name(), applies, conditions(rule, truths.values(), item, List.of()));
    }

    private boolean definesItems(RuleOutline rule) {
        return rule.conditions().stream().noneMatch(c -> c.text().startsWith("conduct"));
    }

    private List<ItemFacts> filledItems(ItemFacts facts, RuleOutline rule) {
        return filled(facts.readings(), rule).stream().map(facts::withReadings).toList();
    }
}
