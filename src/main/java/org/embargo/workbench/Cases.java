package org.embargo.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.embargo.assessment.AssessedTransfer;
import org.embargo.assessment.Assessment;
import org.embargo.assessment.Determination;
import org.embargo.assessment.Engine;
import org.embargo.assessment.Fixture;
import org.embargo.assessment.Input;
import org.embargo.assessment.Outcome;
import org.embargo.evidence.Place;
import org.embargo.evidence.Problem;
import org.embargo.evidence.Refused;
import org.embargo.facts.DescribedFacts;
import org.embargo.law.Measure;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Described cases under two rulebooks: fixtures and stored assessments. */
final class Cases {

    private final Engine base;
    private final Engine head;
    private final List<CaseMove> moves = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private int compared;

    Cases(Engine base, Engine head) {
        this.base = base;
        this.head = head;
    }

    int compared() {
        return compared;
    }

    List<CaseMove> moves() {
        return moves;
    }

    /** Compares fixtures, under the readings that each sets. */
    Cases fixtures(List<Path> files) {
        files.forEach(file -> reading(file, content -> {
            Fixture fixture = head.fixtureReader().readFixture(file.toString(), content);
            compare(file.toString(), fixture.facts(), measures(List.of()), fixture.readings());
        }));
        return refused();
    }

    /** Compares the assessments and receipts in a folder, each under the measures and readings that it was asked under. */
    Cases stored(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(f -> f.toString().endsWith(".json")).sorted().forEach(file -> reading(file, content -> stored(file.toString(), content)));
        } catch (IOException e) {
            throw new Refused(new Problem("input/not-found", "there is no folder `" + folder + "`", "name a folder with the JSON of assessments or receipts", Place.whole("--stored")));
        }
        return refused();
    }

    private interface Reading {
        void read(byte[] content);
    }

    private void reading(Path file, Reading reading) {
        try {
            reading.read(Files.readAllBytes(file));
        } catch (IOException e) {
            problems.add(new Problem("input/unreadable", "`" + file + "` cannot be read", "see whether it is a file that you may read", Place.whole(file.toString())));
        } catch (Refused refused) {
            problems.addAll(refused.problems());
        }
    }

    private Cases refused() {
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
        return this;
    }

    private void stored(String name, byte[] content) {
        DescribedFacts facts = head.reader().read(new Input(name, content, Optional.empty()));
        JsonNode tree = JsonMapper.shared().readTree(content);
        Map<String, List<String>> readings = new TreeMap<>();
        tree.path("readings").properties().forEach(e -> readings.put(e.getKey(), words(e.getValue())));
        List<String> asked = new ArrayList<>(words(tree.path("receipt").path("measures")));
        tree.path("transfers").forEach(t -> t.path("determinations").properties().forEach(e -> asked.add(e.getKey())));
        compare(name, facts, measures(asked), readings);
    }

    private static List<String> words(JsonNode list) {
        List<String> words = new ArrayList<>();
        list.forEach(n -> words.add(n.asString("")));
        return words;
    }

    /** Returns the measures that both rulebooks have, of those that are asked. */
    private List<String> measures(List<String> asked) {
        List<String> there = base.rulebook().measures().stream().map(Measure::id).toList();
        return head.rulebook().measures().stream().map(Measure::id).filter(there::contains).filter(m -> asked.isEmpty() || asked.contains(m)).toList();
    }

    private void compare(String name, DescribedFacts facts, List<String> measures, Map<String, List<String>> readings) {
        compared++;
        Assessment before = base.decide(facts, measures, known(base, readings));
        Assessment now = head.decide(facts, measures, known(head, readings));
        for (int t = 0; t < now.transfers().size(); t++) {
            AssessedTransfer was = before.transfers().get(t);
            AssessedTransfer is = now.transfers().get(t);
            measures.forEach(m -> compare(name, is.transfer().id(), m, was.determinations().get(m), is.determinations().get(m)));
        }
    }

    /** Leaves out readings that a rulebook does not have. */
    private static Map<String, List<String>> known(Engine engine, Map<String, List<String>> readings) {
        Map<String, List<String>> known = new LinkedHashMap<>();
        readings.forEach((question, names) -> {
            var asked = engine.rulebook().questions().get(question);
            List<String> there = asked == null ? List.of() : names.stream().filter(n -> n.equals("open") || asked.names().contains(n)).toList();
            if (!there.isEmpty()) {
                known.put(question, there);
            }
        });
        return known;
    }

    private void compare(String name, String transfer, String measure, Determination before, Determination now) {
        Map<String, Object> was = Expectation.values(before);
        Map<String, Object> is = Expectation.values(now);
        was.put("duties", duties(before));
        is.put("duties", duties(now));
        List<String> because = is.keySet().stream().filter(k -> !Objects.equals(was.get(k), is.get(k))).map(k -> k + ": " + was.get(k) + " -> " + is.get(k)).toList();
        if (!because.isEmpty()) {
            moves.add(new CaseMove(name, transfer, measure, Shift.Kind.of(before.outcome(), now.outcome()), said(before), said(now), because));
        }
    }

    private static List<String> duties(Determination d) {
        return d.dutyBearers().stream().map(b -> b.state() + " " + b.duty() + " (" + b.provision() + ")").toList();
    }

    private static String said(Determination d) {
        return d.outcome() != Outcome.INDETERMINATE ? d.outcome().phrase()
                : "depends on " + (d.dependsOn().isEmpty() ? "several facts" : String.join(" and ", d.dependsOn().get(0)));
    }
}
