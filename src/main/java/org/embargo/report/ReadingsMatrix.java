package org.embargo.report;

import java.util.Map;
import java.util.stream.Collectors;

import org.embargo.assessment.AssessedTransfer;
import org.embargo.assessment.Assessment;
import org.embargo.assessment.Determination;
import org.embargo.assessment.Outcome;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Shows what each transfer's answer would be under each reading that moves it, every other question as it counted. */
final class ReadingsMatrix {

    private final Assessment assessment;

    ReadingsMatrix(Assessment assessment) {
        this.assessment = assessment;
    }

    String text() {
        StringBuilder out = new StringBuilder();
        for (AssessedTransfer t : assessment.transfers()) {
            out.append(t.transfer().id()).append("  ").append(t.transfer().summary()).append('\n');
            t.determinations().values().forEach(d -> {
                out.append("    ").append(d.measure()).append("  ").append(Wording.answer(t.transfer(), d)).append("  [").append(mark(d)).append("]\n");
                d.byReading().forEach((question, outcomes) -> out.append("          ").append(question).append("  ").append(Wording.readings(outcomes)).append('\n'));
            });
        }
        return out.toString();
    }

    String markdown() {
        StringBuilder out = new StringBuilder("| transfer | measure | answer | robust | under other readings |\n|---|---|---|---|---|\n");
        for (AssessedTransfer t : assessment.transfers()) {
            t.determinations().values().forEach(d -> out.append("| ").append(t.transfer().id()).append(" | ").append(d.measure()).append(" | ")
                    .append(Wording.answer(t.transfer(), d)).append(" | ").append(mark(d)).append(" | ").append(d.byReading().entrySet().stream()
                            .map(e -> e.getKey() + ": " + Wording.readings(e.getValue())).collect(Collectors.joining("<br>"))).append(" |\n"));
        }
        return out.toString();
    }

    String json() {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        ArrayNode transfers = root.putArray("transfers");
        for (AssessedTransfer t : assessment.transfers()) {
            ObjectNode node = transfers.addObject().put("id", t.transfer().id());
            ObjectNode determinations = node.putObject("determinations");
            t.determinations().values().forEach(d -> {
                ObjectNode one = determinations.putObject(d.measure()).put("outcome", d.outcome().name()).put("robust", d.robust());
                ObjectNode readings = one.putObject("readings");
                d.byReading().forEach((question, outcomes) -> {
                    ObjectNode answers = readings.putObject(question);
                    outcomes.forEach((alternative, outcome) -> answers.put(alternative, outcome.name()));
                });
            });
        }
        return JsonText.pretty(root);
    }

    private static String mark(Determination d) {
        return d.robust() ? "robust" : "dependent";
    }
}
