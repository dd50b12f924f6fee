package org.embargo.workbench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

import org.embargo.assessment.Assessor;
import org.embargo.assessment.Choices;
import org.embargo.assessment.Determination;
import org.embargo.assessment.Engine;
import org.embargo.assessment.Input;
import org.embargo.assessment.Mutant;
import org.embargo.assessment.RuleOutline;
import org.embargo.assessment.Rulebook;
import org.embargo.facts.DescribedFacts;
import org.embargo.law.Measure;

/** Proposes a fixture that would notice a change of the rulebook: a situation that it moves, with the answers that it has without it. */
final class Proposal {

    private static final List<String> KEYS = List.of("outcome", "provisions", "mayApply", "exceptions", "proceduralBreaches", "dutyBearers", "dependsOn");
    private static final String TRANSFER = "T1";

    private final Engine engine;
    private final Mutant mutant;
    private final Rulebook changed;
    private final Situation situation;
    private final DescribedFacts facts;

    private Proposal(Engine engine, Mutant mutant, Rulebook changed, Situation situation) {
        this.engine = engine;
        this.mutant = mutant;
        this.changed = changed;
        this.situation = situation;
        this.facts = engine.reader().read(new Input("proposal.yaml", situation.factsFile().getBytes(StandardCharsets.UTF_8), Optional.empty()));
    }

    /** Returns the text of a fixture; nothing where what a fixture can expect is the same with the change and without it. */
    static Optional<String> of(Engine engine, Mutant mutant, Rulebook changed, Situation situation) {
        Proposal proposal = new Proposal(engine, mutant, changed, situation);
        Map<String, List<String>> readings = new TreeMap<>(situation.readings());
        if (proposal.moved(readings).isEmpty()) {
            return Optional.empty();
        }
        for (String question : List.copyOf(readings.keySet())) {
            List<String> answer = Objects.requireNonNull(readings.remove(question));
            if (proposal.moved(readings).isEmpty()) {
                readings.put(question, answer);
            }
        }
        return Optional.of(proposal.text(readings));
    }

    /** Returns the keys of the determination that the change moves, each with its value without the change. */
    private Map<String, Object> moved(Map<String, List<String>> readings) {
        Map<String, Object> before = values(engine.rulebook(), readings);
        Map<String, Object> after = values(changed, readings);
        Map<String, Object> moved = new LinkedHashMap<>();
        KEYS.stream().filter(k -> !Objects.equals(before.get(k), after.get(k))).forEach(k -> moved.put(k, before.get(k)));
        return moved;
    }

    private Map<String, Object> values(Rulebook rulebook, Map<String, List<String>> readings) {
        List<Measure> asked = rulebook.measures().stream().filter(m -> m.id().equals(situation.measure())).toList();
        Determination d = new Assessor(rulebook, "").assess(facts, asked, Choices.of(rulebook.questions(), readings), false)
                .transfers().get(0).determinations().get(situation.measure());
        return Expectation.values(d);
    }

    private String text(Map<String, List<String>> readings) {
        Map<String, Object> expected = new LinkedHashMap<>(Map.of("outcome", Objects.requireNonNull(values(engine.rulebook(), readings).get("outcome"))));
        expected.putAll(moved(readings));
        List<String> lines = new ArrayList<>();
        lines.add("# Proposed, and not yet accepted: it would notice that " + mutant.sentence().replaceAll("\\s+", " ") + ".");
        lines.add("about: " + about(readings));
        lines.add("case: >-");
        lines.add("  To be said by whoever accepts it.");
        if (!readings.isEmpty()) {
            lines.add("readings: { " + String.join(", ", readings.entrySet().stream().map(e -> e.getKey() + ": " + e.getValue().get(0)).toList()) + " }");
        }
        situation.factsFile().lines().filter(l -> !l.startsWith("#") && !l.startsWith("schemaVersion")).forEach(lines::add);
        lines.add("expect:");
        lines.add("  " + TRANSFER + ":");
        lines.add("    \"" + situation.measure() + "\": { " + String.join(", ", expected.entrySet().stream().map(e -> e.getKey() + ": " + e.getValue()).toList()) + " }");
        return String.join("\n", lines) + "\n";
    }

    /** The provision of the changed rule, or else the first that the answer names. */
    private String about(Map<String, List<String>> readings) {
        Optional<String> own = engine.rulebook().rules().stream().filter(r -> r.name().equals(mutant.of()) && !r.effect().equals("defines")).map(RuleOutline::of).findFirst();
        List<String> named = new ArrayList<>();
        for (Rulebook rulebook : List.of(engine.rulebook(), changed)) {
            Map<String, Object> values = values(rulebook, readings);
            List.of("provisions", "mayApply", "exceptions").forEach(k -> ((List<?>) Objects.requireNonNull(values.get(k))).forEach(id -> named.add(String.valueOf(id))));
        }
        return own.orElse(named.isEmpty() ? engine.rulebook().measures().get(0).provisions().get(0).id() : named.get(0));
    }
}
