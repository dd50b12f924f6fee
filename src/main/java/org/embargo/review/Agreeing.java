package org.embargo.review;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.embargo.assessment.Agreement;
import org.embargo.assessment.Agreement.Alone;
import org.embargo.assessment.Agreement.Disagreement;
import org.embargo.assessment.Agreement.Move;
import org.embargo.assessment.Agreement.Pair;
import org.embargo.assessment.Assessment;
import org.embargo.assessment.Input;
import org.embargo.assessment.Outcome;
import org.embargo.assessment.Reader;
import org.embargo.facts.DescribedFacts;
import org.embargo.facts.Transfer;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Compares the facts of two reviewers and puts each disagreement to the rules. */
final class Agreeing {

    private final Function<DescribedFacts, String> writing;
    private final Reader reading;
    private final Function<DescribedFacts, Assessment> deciding;
    private final Map<String, List<Comparison>> byFact = new LinkedHashMap<>();

    Agreeing(Function<DescribedFacts, String> writing, Reader reading, Function<DescribedFacts, Assessment> deciding) {
        this.writing = writing;
        this.reading = reading;
        this.deciding = deciding;
    }

    /** Returns how far the two agree. */
    Agreement agreement(DescribedFacts one, DescribedFacts other) {
        Map<Transfer, Transfer> pairs = Likeness.pairs(one.transfers(), other.transfers(), Likeness::of);
        Map<String, Map<String, Outcome>> here = outcomes(one);
        Map<String, Map<String, Outcome>> there = outcomes(other);
        List<Alone> alone = new ArrayList<>();
        one.transfers().stream().filter(t -> !pairs.containsKey(t)).forEach(t -> alone.add(new Alone(true, t.id(), t.summary(), here.getOrDefault(t.id(), Map.of()))));
        other.transfers().stream().filter(t -> !pairs.containsValue(t)).forEach(t -> alone.add(new Alone(false, t.id(), t.summary(), there.getOrDefault(t.id(), Map.of()))));
        List<Disagreement> disagreements = new ArrayList<>();
        List<Pair> named = new ArrayList<>();
        int agreed = 0;
        for (Transfer t : one.transfers().stream().filter(pairs::containsKey).toList()) {
            Pair pair = new Pair(t.id(), pairs.get(t).id());
            named.add(pair);
            disagreements.addAll(compared(one, t, pairs.get(t), pair, here.getOrDefault(t.id(), Map.of())));
            agreed += (int) here.get(t.id()).entrySet().stream().filter(e -> there.get(pair.other()).get(e.getKey()) == e.getValue()).count();
        }
        disagreements.sort(Comparator.comparingInt((Disagreement d) -> d.moves().size()).reversed());
        int measures = here.values().stream().findFirst().or(() -> there.values().stream().findFirst()).map(Map::size).orElse(0);
        return new Agreement(named, alone, byFact.entrySet().stream().map(e -> Comparison.of(e.getKey(), e.getValue())).toList(), disagreements,
                agreed, measures * (named.size() + alone.size()));
    }

    private Map<String, Map<String, Outcome>> outcomes(DescribedFacts facts) {
        Map<String, Map<String, Outcome>> out = new HashMap<>();
        deciding.apply(facts).transfers().forEach(t -> {
            Map<String, Outcome> byMeasure = new LinkedHashMap<>();
            t.determinations().forEach((m, d) -> byMeasure.put(m, d.outcome()));
            out.put(t.transfer().id(), byMeasure);
        });
        return out;
    }

    private List<Disagreement> compared(DescribedFacts facts, Transfer one, Transfer other, Pair pair, Map<String, Outcome> before) {
        ObjectNode mine = written(facts, one);
        ObjectNode theirs = written(facts, other);
        boolean whole = FactsOf.items(mine) != FactsOf.items(theirs);
        Map<String, JsonNode> is = FactsOf.of(mine, whole);
        Map<String, JsonNode> says = FactsOf.of(theirs, whole);
        Set<String> paths = new LinkedHashSet<>(is.keySet());
        paths.addAll(says.keySet());
        List<Disagreement> out = new ArrayList<>();
        for (String path : paths) {
            Comparison comparison = Comparison.between(path, is.get(path), says.get(path));
            if (comparison.counts()) {
                byFact.computeIfAbsent(Comparison.fact(path), k -> new ArrayList<>()).add(comparison);
            }
            if (comparison.counts() && !comparison.same()) {
                out.add(new Disagreement(pair, path, said(is.get(path)), said(says.get(path)), moves(facts, mine, path, says.get(path), before)));
            }
        }
        return out;
    }

    private static String said(@Nullable JsonNode value) {
        return value == null ? "unknown" : FactsOf.words(value);
    }

    private ObjectNode written(DescribedFacts facts, Transfer transfer) {
        DescribedFacts only = new DescribedFacts(facts.document(), List.of(transfer), List.of(), Map.of());
        return (ObjectNode) JsonMapper.shared().readTree(writing.apply(only)).path("transfers").get(0);
    }

    /** Puts the first reviewer's transfer with the second's value for one fact to the rules. */
    private List<Move> moves(DescribedFacts facts, ObjectNode mine, String path, @Nullable JsonNode value, Map<String, Outcome> before) {
        ObjectNode changed = mine.deepCopy().without(FactsOf.EVIDENCE);
        FactsOf.put(changed, path, value);
        ObjectNode file = JsonMapper.shared().createObjectNode();
        file.putArray("transfers").add(changed);
        List<Transfer> transfers = reading.read(new Input("agree", file.toString().getBytes(StandardCharsets.UTF_8), Optional.empty())).transfers();
        Map<String, Outcome> after = outcomes(new DescribedFacts(facts.document(), transfers, List.of(), Map.of())).getOrDefault(mine.path("id").asString(), Map.of());
        List<Move> moves = new ArrayList<>();
        before.forEach((measure, outcome) -> {
            if (after.get(measure) != outcome) {
                moves.add(new Move(measure, outcome, after.get(measure)));
            }
        });
        return moves;
    }
}
