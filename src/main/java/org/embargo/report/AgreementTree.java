package org.embargo.report;

import java.util.Map;

import org.embargo.assessment.Agreement;
import org.embargo.assessment.Outcome;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes how far two reviewers agree as JSON. */
final class AgreementTree {

    private AgreementTree() {
    }

    static ObjectNode of(Agreement a) {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        tree.putObject("determinations").put("agreed", a.agreed()).put("of", a.asked());
        ObjectNode transfers = tree.putObject("transfers").put("f1", a.found());
        ArrayNode pairs = transfers.putArray("pairs");
        a.pairs().forEach(p -> pairs.addObject().put("one", p.one()).put("other", p.other()));
        ArrayNode alone = transfers.putArray("alone");
        a.alone().forEach(x -> outcomes(alone.addObject().put("by", x.first() ? "one" : "other").put("id", x.id()).put("summary", x.summary()), x.outcomes()));
        ArrayNode disagreements = tree.putArray("disagreements");
        a.disagreements().forEach(d -> disagreement(disagreements.addObject(), d));
        ArrayNode facts = tree.putArray("facts");
        a.facts().forEach(f -> {
            ObjectNode node = facts.addObject().put("fact", f.fact()).put("compared", f.compared()).put("same", f.same()).put("observed", f.observed());
            f.kappa().ifPresentOrElse(k -> node.put("kappa", k), () -> node.putNull("kappa"));
        });
        return tree;
    }

    private static void disagreement(ObjectNode node, Agreement.Disagreement d) {
        node.put("one", d.pair().one()).put("other", d.pair().other()).put("fact", d.fact());
        node.putObject("values").put("one", d.one()).put("other", d.other());
        ArrayNode moves = node.putArray("moves");
        d.moves().forEach(m -> moves.addObject().put("measure", m.measure()).put("before", m.before().name()).put("after", m.after().name()));
    }

    private static void outcomes(ObjectNode node, Map<String, Outcome> outcomes) {
        ObjectNode byMeasure = node.putObject("outcomes");
        outcomes.forEach((measure, outcome) -> byMeasure.put(measure, outcome.name()));
    }
}
