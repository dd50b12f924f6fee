package org.embargo.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.embargo.assessment.AssessedTransfer;
import org.embargo.assessment.Assessment;
import org.embargo.assessment.OpenQuestion;

import org.embargo.facts.Evidence;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes an assessment in the facts format: the facts as they were handed in, and beside them what was computed. */
final class AssessmentTree {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int VERSION = 1;

    private AssessmentTree() {
    }

    /** Writes the whole assessment. */
    static ObjectNode of(Assessment assessment) {
        ObjectNode tree = head(assessment);
        ArrayNode transfers = tree.putArray("transfers");
        assessment.transfers().forEach(t -> transfers.add(transfer(t, List.copyOf(t.determinations().keySet()))));
        tree.set("setAside", FactsTree.setAside(assessment.facts().setAside()));
        tree.set("questions", questions(assessment.questions()));
        if (!assessment.facts().extensions().isEmpty()) {
            tree.set("extensions", FactsTree.json(assessment.facts().extensions()));
        }
        return tree;
    }

    /** Writes what is said of one transfer under some measures. */
    static ObjectNode of(Assessment assessment, AssessedTransfer transfer, List<String> measures) {
        ObjectNode tree = head(assessment);
        tree.putArray("transfers").add(transfer(transfer, measures));
        String id = transfer.transfer().id();
        tree.set("questions", questions(assessment.questions().stream().filter(q -> q.transfer().equals(id)).toList()));
        return tree;
    }

    /** Writes what every answer begins with: engine, rulebook, readings and document. */
    static ObjectNode head(Assessment assessment) {
        ObjectNode tree = JSON.objectNode().put("schemaVersion", VERSION);
        tree.putObject("engine").put("name", "embargo").put("version", assessment.engine());
        ArrayNode reviewers = tree.putObject("rulebook").put("name", assessment.rulebook().name()).put("version", assessment.rulebook().version())
                .put("sha256", assessment.rulebook().sha256()).putArray("reviewedBy");
        new Citations(assessment.measures()).reviewers().forEach(reviewers::add);
        ObjectNode readings = tree.putObject("readings");
        assessment.readings().forEach((question, counted) -> {
            ArrayNode names = readings.putArray(question);
            counted.stream().sorted().forEach(names::add);
        });
        FactsTree.documents(tree, assessment.facts());
        return tree;
    }

    private static ObjectNode transfer(AssessedTransfer assessed, List<String> measures) {
        ObjectNode node = FactsTree.of(assessed.transfer());
        day(node, "dateEarliest", assessed.transfer().date().earliest());
        day(node, "dateLatest", assessed.transfer().date().latest());
        if (!assessed.transfer().filledBy().isEmpty()) {
            node.put("evidence", Evidence.of(assessed.transfer()).word());
        }
        ObjectNode determinations = node.putObject("determinations");
        assessed.determinations().forEach((measure, d) -> {
            if (measures.contains(measure)) {
                ObjectNode determination = DeterminationTree.of(d);
                if (assessed.wouldChangeIf().containsKey(measure)) {
                    ChangeTree.put(determination, "wouldChangeIf", assessed.wouldChangeIf().get(measure));
                }
                determinations.set(measure, determination);
            }
        });
        return node;
    }

    private static void day(ObjectNode node, String key, Optional<LocalDate> day) {
        day.ifPresentOrElse(d -> node.put(key, d.toString()), () -> node.putNull(key));
    }

    private static ArrayNode questions(List<OpenQuestion> questions) {
        ArrayNode list = JSON.arrayNode();
        for (OpenQuestion q : questions) {
            ObjectNode node = list.addObject().put("transfer", q.transfer()).put("fact", q.fact())
                    .put("question", q.question()).put("settles", q.settles());
            ObjectNode outcomes = node.putObject("outcomes");
            q.outcomes().forEach((measure, byValue) -> {
                ObjectNode values = outcomes.putObject(measure);
                byValue.forEach((value, outcome) -> values.put(value, outcome.name()));
            });
        }
        return list;
    }
}
