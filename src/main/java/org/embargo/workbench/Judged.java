package org.embargo.workbench;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.embargo.assessment.Outcome;
import org.embargo.assessment.RuleOutline;
import org.embargo.assessment.Rulebook;
import org.embargo.assessment.Verdict;
import org.embargo.facts.ActProfile;
import org.embargo.facts.Conduct;
import org.embargo.facts.FactPattern;
import org.embargo.facts.ItemProfile;
import org.embargo.facts.Readings;
import org.embargo.law.Instrument;
import org.embargo.law.Measure;

/** What one rulebook says under one measure of every situation of the space. Every answer comes from Drools. */
final class Judged {

    /** The answer where the rulebook does not have the class. */
    static final Answer NO_SUCH_CLASS = new Answer(Outcome.INDETERMINATE, Set.of("no such class"));

    private final Space space;
    private final Diagrams diagrams;
    private final Rulebook rulebook;
    private final Measure measure;
    private final Definitions definitions;
    private final List<ActProfile> acts;
    private final List<ItemProfile> items;
    private final RuleTables tables;
    private final Diagrams.Joining firing;
    private final Diagrams.Joining pairing;
    private final Diagrams.Joining answering;
    private final Map<Object, Integer> places = new HashMap<>();
    private final Map<List<Object>, Integer> patterns = new HashMap<>();
    private final Map<List<Integer>, Integer> hours = new HashMap<>();
    private final Map<List<Integer>, Integer> situations = new HashMap<>();
    private final Map<String, String> names;
    private final boolean everyRule;
    private final int sameDay;
    private final boolean[] catchAll;

    /**
     * Puts the whole space to the rules.
     *
     * @param names rules that go by another name in answers, such as that of the rule which they are compared with
     * @param everyRule whether answers name exceptions that free nothing as well
     */
    Judged(Space space, Diagrams diagrams, Rulebook rulebook, Measure measure, Definitions definitions, Map<String, String> names, boolean everyRule) {
        this.space = space;
        this.diagrams = diagrams;
        this.rulebook = rulebook;
        this.measure = measure;
        this.definitions = definitions;
        this.names = names;
        this.everyRule = everyRule;
        this.acts = definitions.acts();
        this.items = definitions.items();
        this.catchAll = new boolean[space.periods().size()];
        measure.provisions().stream().filter(p -> p.id().equals(rulebook.catchAll())).forEach(p -> IntStream.range(0, catchAll.length)
                .forEach(i -> catchAll[i] |= p.inForceOn(space.periods().get(i).day())));
        acts.forEach(a -> places.put(a, places.size()));
        items.forEach(i -> places.put(i, places.size() - acts.size()));
        this.sameDay = space.variable(Space.SAME_DAY);
        List<String> provisions = measure.provisions().stream().map(p -> p.id()).toList();
        List<RuleOutline> rules = rulebook.rules().stream().filter(r -> provisions.contains(r.of())).toList();
        this.tables = new RuleTables(space, diagrams, rules, List.of(
                RuleTables.axis(Way.values().length, (w, fields) -> Fields.shown(pattern(w, 0, 0, 0, Map.of()), plain(fields), "")),
                RuleTables.axis(acts.size(), (a, fields) -> Fields.shown(acts.get(a), fields, "act.")),
                RuleTables.axis(items.size(), (i, fields) -> Fields.shown(items.get(i), fields, "item.")),
                RuleTables.axis(space.periods().size(), (p, fields) -> fields.contains("date") ? p : 0)),
                (at, variables) -> pattern(at[0], at[1], at[2], at[3], variables), this::judge);
        this.firing = diagrams.new Joining(this::fired);
        this.answering = diagrams.new Joining(this::answer);
        this.pairing = diagrams.new Joining(List::copyOf);
    }

    private static Set<String> plain(Set<String> fields) {
        Set<String> ways = new TreeSet<>(fields);
        ways.retainAll(Set.of("fromDprk", "toDprk", "foreignBuyerOrFlag"));
        return ways;
    }

    private Map<Object, Set<String>> judge(java.util.Collection<Object> asked) {
        return new HashMap<>(rulebook.judge(measure, asked.stream().map(FactPattern.class::cast).toList()));
    }

    private FactPattern pattern(int way, int act, int item, int period, Map<String, String> variables) {
        Way w = Way.values()[way];
        Map<String, String> readings = new HashMap<>(variables);
        Variable.FIELDS.forEach(readings::remove);
        return new FactPattern(w.fromDprk(), w.toDprk(), w.foreign(), acts.get(act), items.get(item), space.periods().get(period).day(),
                Integer.parseInt(variables.getOrDefault(Variable.NOTICE, "-1")), variables.getOrDefault(Variable.COMMITTEE, "").equals("true"),
                variables.getOrDefault(Variable.DETERMINATION, "none"), variables.getOrDefault(Variable.ESCAPE_DETERMINED, "").equals("true"),
                variables.getOrDefault(Variable.ESCAPE_NOTIFIED, "").equals("true"), Readings.of(readings));
    }

    private Object fired(List<Object> fires) {
        Set<String> names = new LinkedHashSet<>();
        for (int r = 0; r < fires.size(); r++) {
            if (fires.get(r).equals(true)) {
                names.add(tables.rules().get(r).name());
            }
        }
        return names;
    }

    /** Returns the answer's diagram over the variables. */
    int at(int specimen, Way way, int conduct, int period) {
        int now = on(specimen, way, conduct, period);
        if (sameDay < 0 || !adoptionDay(period)) {
            return now;
        }
        int before = on(specimen, way, conduct, period - 1);
        return now == before ? now : hours.computeIfAbsent(List.of(now, before), k -> diagrams.choose(sameDay,
                space.variables().get(sameDay).values().stream().mapToInt(v -> v.equals(Space.NOT_YET) ? before : now).toArray()));
    }

    private boolean adoptionDay(int period) {
        return period > 0 && measure.instruments().stream().map(Instrument::adopted).anyMatch(space.periods().get(period).from()::equals);
    }

    private int on(int specimen, Way way, int conduct, int period) {
        int item = definitions.item(measure, specimen, way, catchAll[period] && space.conducts().get(conduct).movesGoods(), period);
        if (item < 0) {
            return diagrams.leaf(NO_SUCH_CLASS);
        }
        int act = definitions.act(conduct, way, period);
        List<Integer> key = List.of(way.ordinal(), period, act, item);
        Integer known = situations.get(key);
        if (known == null) {
            known = diagrams.put(pairing.of(act, item), pair -> pattern(way, (ActProfile) ((List<?>) pair).get(0), (ItemProfile) ((List<?>) pair).get(1), period));
            situations.put(key, known);
        }
        return known;
    }

    private int pattern(Way way, ActProfile act, ItemProfile item, int period) {
        List<Object> key = List.of(way, act, item, period);
        Integer known = patterns.get(key);
        if (known == null) {
            int fired = firing.of(tables.diagrams(way.ordinal(), places.get(act), places.get(item), period));
            boolean arms = !item.subject().equals("other") && !act.conduct().equals(Conduct.DESIGNATION.word());
            boolean began = !space.periods().get(period).day().isBefore(measure.firstDay());
            known = answering.of(fired, diagrams.leaf(arms), diagrams.leaf(began));
            patterns.put(key, known);
        }
        return known;
    }

    private Object answer(List<Object> values) {
        boolean arms = values.get(1).equals(true);
        boolean began = values.get(2).equals(true);
        Set<String> fired = began ? Definitions.strings(values.get(0)) : Set.of();
        Verdict verdict = Verdict.of(rulebook.rules(), measure.provisions(), fired);
        Set<String> counted = new TreeSet<>();
        rulebook.rules().stream().filter(r -> fired.contains(r.name()) && (everyRule || !r.effect().equals("excepts") || verdict.freeing().stream().anyMatch(p -> p.id().equals(r.of()))))
                .forEach(r -> counted.add(names.getOrDefault(r.name(), r.name())));
        Outcome outcome = !verdict.prohibiting().isEmpty() ? Outcome.VIOLATION : !arms ? Outcome.OUT_OF_SCOPE : began ? Outcome.NOT_A_VIOLATION : Outcome.NOT_IN_FORCE;
        return new Answer(outcome, counted);
    }
}
