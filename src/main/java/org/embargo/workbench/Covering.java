package org.embargo.workbench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.embargo.assessment.Assessor;
import org.embargo.assessment.Choices;
import org.embargo.assessment.Evaluated;
import org.embargo.assessment.Fixture;
import org.embargo.assessment.RuleOutline;
import org.embargo.assessment.Rulebook;
import org.embargo.facts.ActFacts;
import org.embargo.facts.FactPattern;
import org.embargo.facts.ItemFacts;
import org.embargo.law.Measure;
import org.embargo.law.Provision;

/**
 * Finds what fixtures show of the rules. Every situation of a fixture that counts is put to Drools twice: to the rules, and
 * to their conditions one by one; what is seen of a rule is which conditions held together, and whether it applied.
 */
final class Covering {

    private final Rulebook rulebook;
    private final Map<String, Sightings> rules = new LinkedHashMap<>();
    private final Map<String, Set<String>> applies = new TreeMap<>();
    private final Map<String, Set<String>> staysOut = new TreeMap<>();

    /** The combinations of conditions that were seen of a rule, each with the first fixture. */
    private record Sightings(Map<Integer, String> applying, Map<Integer, String> silent) {

        String holding(boolean met, int condition) {
            return first(met, condition, applying, first(met, condition, silent, ""));
        }

        private static String first(boolean met, int condition, Map<Integer, String> seen, String otherwise) {
            return seen.entrySet().stream().filter(e -> (e.getKey() >> condition & 1) == (met ? 1 : 0)).map(Map.Entry::getValue).findFirst().orElse(otherwise);
        }

        /** Two situations that differ in the truth of this condition alone, of which the rule applies to the one where it holds. */
        String decisive(int condition) {
            return applying.keySet().stream().filter(m -> (m >> condition & 1) == 1).map(m -> silent.getOrDefault(m ^ 1 << condition, ""))
                    .filter(f -> !f.isEmpty()).findFirst().orElse("");
        }
    }

    Covering(Rulebook rulebook) {
        this.rulebook = rulebook;
        rulebook.rules().forEach(r -> rules.put(r.name(), new Sightings(new LinkedHashMap<>(), new LinkedHashMap<>())));
    }

    /** Looks at every fixture, in order. */
    static Coverage of(Rulebook rulebook, List<Fixture> fixtures) {
        Covering covering = new Covering(rulebook);
        for (Measure measure : rulebook.measures()) {
            Map<Evaluated, Fixture> evaluated = covering.evaluated(measure, fixtures);
            covering.see(measure, evaluated);
            evaluated.forEach((e, fixture) -> covering.outside(measure, e, fixture));
        }
        fixtures.forEach(covering::expected);
        return covering.coverage();
    }

    private Map<Evaluated, Fixture> evaluated(Measure measure, List<Fixture> fixtures) {
        Assessor assessor = new Assessor(rulebook, "");
        Map<Evaluated, Fixture> evaluated = new LinkedHashMap<>();
        for (Fixture fixture : fixtures) {
            Choices choices = Choices.of(rulebook.questions(), fixture.readings());
            fixture.facts().transfers().stream().filter(t -> names(fixture, t.id(), measure.id()) || names(fixture, Fixture.CASE, measure.id()))
                    .forEach(t -> evaluated.putIfAbsent(assessor.evaluated(t, measure, choices), fixture));
        }
        return evaluated;
    }

    private static boolean names(Fixture fixture, String transfer, String measure) {
        return fixture.expected().getOrDefault(transfer, Map.of()).containsKey(measure);
    }

    private void see(Measure measure, Map<Evaluated, Fixture> evaluated) {
        Map<Object, String> items = new LinkedHashMap<>();
        Map<Object, String> acts = new LinkedHashMap<>();
        Map<FactPattern, String> patterns = new LinkedHashMap<>();
        evaluated.forEach((e, fixture) -> {
            e.items().forEach(i -> items.putIfAbsent(i, fixture.name()));
            e.acts().forEach(a -> acts.putIfAbsent(a, fixture.name()));
            e.patterns().forEach(p -> patterns.putIfAbsent(p, fixture.name()));
        });
        List<String> asked = measure.provisions().stream().map(Provision::id).toList();
        see(measure, items, rulebook.define(items.keySet()), rulebook.rules().stream().filter(r -> about(r, ItemFacts.class)).toList());
        see(measure, acts, rulebook.define(acts.keySet()), rulebook.rules().stream().filter(r -> about(r, ActFacts.class)).toList());
        see(measure, patterns, rulebook.judge(measure, patterns.keySet()), rulebook.rules().stream().filter(r -> asked.contains(r.of())).toList());
    }

    private static boolean about(RuleOutline rule, Class<?> type) {
        return rule.effect().equals("defines") && rule.definesActs() == (type == ActFacts.class);
    }

    private void see(Measure measure, Map<?, String> situations, Map<?, Set<String>> applying, List<RuleOutline> asked) {
        Map<Object, Set<String>> met = rulebook.probe(measure, situations.keySet());
        situations.forEach((situation, fixture) -> asked.forEach(rule -> {
            Sightings seen = rules.get(rule.name());
            int held = IntStream.range(0, rule.conditions().size()).filter(i -> met.get(situation).contains(rule.name() + "#" + i)).map(i -> 1 << i).sum();
            (applying.get(situation).contains(rule.name()) ? seen.applying() : seen.silent()).putIfAbsent(held, fixture);
        }));
    }

    private void outside(Measure measure, Evaluated evaluated, Fixture fixture) {
        Map<FactPattern, Set<String>> applying = rulebook.judge(measure, evaluated.patterns());
        for (Provision p : measure.provisions()) {
            if (about(fixture, p) && rulebook.rules().stream().filter(r -> r.of().equals(p.id())).noneMatch(r -> applying.values().stream().anyMatch(a -> a.contains(r.name())))) {
                staysOut.computeIfAbsent(p.id(), k -> new TreeSet<>()).add(fixture.name());
            }
        }
    }

    /** A second reading of an exception shares the folder of the exception, whose id its own begins with. */
    private static boolean about(Fixture fixture, Provision provision) {
        return provision.id().equals(fixture.about()) || !provision.exceptionTo().isEmpty() && provision.id().startsWith(fixture.about() + "-");
    }

    private void expected(Fixture fixture) {
        fixture.expected().values().forEach(measures -> measures.values().forEach(keys -> {
            for (String key : List.of("provisions", "mayApply", "exceptions", "proceduralBreaches")) {
                if (keys.get(key) instanceof List<?> ids) {
                    ids.forEach(id -> applies.computeIfAbsent(String.valueOf(id), k -> new TreeSet<>()).add(fixture.name()));
                }
            }
        }));
    }

    private Coverage coverage() {
        List<Coverage.Rule> seen = new ArrayList<>();
        for (RuleOutline rule : rulebook.rules()) {
            Sightings s = rules.get(rule.name());
            seen.add(new Coverage.Rule(rule, s.applying().values().stream().findFirst().orElse(""), IntStream.range(0, rule.conditions().size())
                    .mapToObj(i -> new Coverage.Condition(rule.conditions().get(i).text(), s.holding(true, i), s.holding(false, i), s.decisive(i))).toList()));
        }
        return new Coverage(seen, rulebook.instruments().stream().flatMap(i -> i.provisions().stream())
                .map(p -> new Coverage.Paragraph(p, List.copyOf(applies.getOrDefault(p.id(), Set.of())), List.copyOf(staysOut.getOrDefault(p.id(), Set.of())))).toList());
    }
}
