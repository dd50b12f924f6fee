package org.embargo.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.embargo.evidence.Passage;
import org.embargo.facts.ActFacts;
import org.embargo.facts.FactPattern;
import org.embargo.facts.ItemFacts;
import org.embargo.facts.PhysicalFact;
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

    /** What holds of one item, of what is done with it, and of both together. */
    private record Held(Truths items, Truths acts, Truths patterns) {
    }

    Explainer(Rulebook rulebook, Expansion expansion, Transfer transfer, Choices choices) {
        this.rulebook = rulebook;
        this.expansion = expansion;
        this.transfer = transfer;
        this.choices = choices;
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
            Held held = held(of);
            for (Provision provision : expansion.provisions()) {
                rulebook.rules().stream().filter(o -> o.of().equals(provision.id()) && !o.effect().equals("defines"))
                        .forEach(o -> found.add(finding(provision, o, item, held)));
            }
        }
        return found;
    }

    private boolean counts(Situation s) {
        return choices.allow(new Possibility(s.values(), s.outcome()));
    }

    private Held held(List<Situation> situations) {
        List<ItemFacts> items = situations.stream().map(Situation::itemFacts).distinct().toList();
        List<ActFacts> acts = situations.stream().map(Situation::actFacts).distinct().toList();
        List<FactPattern> patterns = situations.stream().map(s -> s.pattern().orElseThrow()).distinct().toList();
        Map<Object, Set<String>> defined = rulebook.define(items);
        Map<Object, Set<String>> done = rulebook.define(acts);
        return new Held(
                Truths.of(rulebook, expansion.measure(), choices, items, defined::get, ItemFacts::readings, ItemFacts::withReadings),
                Truths.of(rulebook, expansion.measure(), choices, acts, done::get, ActFacts::readings, ActFacts::withReadings),
                Truths.of(rulebook, expansion.measure(), choices, patterns, expansion::fired, FactPattern::readings, FactPattern::withReadings));
    }

    private Finding finding(Provision provision, RuleOutline rule, int item, Held held) {
        return new Finding(provision.id(), provision.paragraph(), rule.name(), rule.effect(), provision.inForceFrom(), "items." + item,
                held.patterns().applies(rule.name()), conditions(rule, held.patterns(), item, held));
    }

    private List<Finding.Condition> conditions(RuleOutline rule, Truths truths, int item, Held held) {
        return IntStream.range(0, rule.conditions().size()).mapToObj(i -> {
            RuleOutline.Condition c = rule.conditions().get(i);
            Truth truth = truths.condition(rule.name(), i);
            String fact = c.facts().isEmpty() ? "" : path(c.facts().get(0), item);
            return new Finding.Condition(c.text(), truth == Truth.NOT_MET ? c.denial() : c.phrase(), truth, fact,
                    passages(fact, item), definitions(c, item, held));
        }).toList();
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

    /** Opens a condition into the rules of its definition that apply, or else into those that come nearest to applying. */
    private List<Finding.Definition> definitions(RuleOutline.Condition condition, int item, Held held) {
        List<Finding.Definition> found = new ArrayList<>();
        for (String term : condition.terms()) {
            rulebook.rules().stream().filter(r -> r.of().equals(term) && r.effect().equals("defines")).forEach(rule -> {
                Truths truths = rule.definesActs() ? held.acts() : held.items();
                found.add(new Finding.Definition(rule.name(), truths.applies(rule.name()), conditions(rule, truths, item, held)));
            });
        }
        List<Finding.Definition> reached = found.stream().filter(d -> d.applies() != Truth.NOT_MET).toList();
        return !reached.isEmpty() ? reached : found.stream().sorted(Comparator.comparingLong(d -> d.conditions().stream()
                .filter(c -> c.truth() == Truth.NOT_MET).count())).limit(NEAREST).toList();
    }
}
