package org.embargo.report;

import java.util.List;

import org.embargo.assessment.Determination;
import org.embargo.assessment.Finding;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes a measure's answer with its findings in the facts format. */
final class DeterminationTree {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private DeterminationTree() {
    }

    /** Writes a determination. */
    static ObjectNode of(Determination d) {
        ObjectNode node = JSON.objectNode().put("outcome", d.outcome().name());
        words(node, "possible", d.possible().stream().map(Enum::name).toList());
        node.put("robust", d.robust());
        if (!d.restsOn().isEmpty()) {
            words(node, "restsOn", d.restsOn());
        }
        node.set("dependsOn", sets(d.dependsOn()));
        if (d.dependsOnMore() > 0) {
            node.put("dependsOnMore", d.dependsOnMore());
        }
        words(node, "provisions", d.provisions());
        words(node, "mayApply", d.mayApply());
        words(node, "exceptions", d.exceptions());
        ArrayNode bearers = node.putArray("dutyBearers");
        d.dutyBearers().forEach(b -> bearers.addObject().put("state", b.state()).put("duty", b.duty()).put("provision", b.provision()));
        words(node, "proceduralBreaches", d.proceduralBreaches());
        if (d.otherMeasure().isEmpty()) {
            node.putNull("otherMeasure");
        } else {
            node.put("otherMeasure", d.otherMeasure());
        }
        node.put("review", d.review());
        ArrayNode findings = node.putArray("findings");
        d.findings().forEach(f -> findings.add(finding(f)));
        return node;
    }

    /** Writes sets of facts and questions. */
    static ArrayNode sets(List<List<String>> sets) {
        ArrayNode list = JSON.arrayNode();
        sets.forEach(set -> set.forEach(list.addArray()::add));
        return list;
    }

    /** Writes a finding. */
    static ObjectNode finding(Finding f) {
        ObjectNode node = JSON.objectNode().put("provision", f.provision()).put("paragraph", f.paragraph()).put("rule", f.rule())
                .put("effect", f.effect()).put("inForceFrom", f.inForceFrom().toString()).put("item", f.item())
                .put("applies", f.applies().word());
        node.set("conditions", conditions(f.conditions()));
        return node;
    }

    private static ArrayNode conditions(List<Finding.Condition> conditions) {
        ArrayNode list = JSON.arrayNode();
        for (Finding.Condition c : conditions) {
            ObjectNode node = list.addObject().put("condition", c.text()).put("phrase", c.phrase()).put("truth", c.truth().word());
            FactsTree.text(node, "fact", c.fact());
            ArrayNode passages = node.putArray("passages");
            c.passages().forEach(p -> passages.add(FactsTree.passage(p)));
            if (!c.definitions().isEmpty()) {
                ArrayNode definitions = node.putArray("definitions");
                c.definitions().forEach(d -> definitions.addObject().put("rule", d.rule()).put("applies", d.applies().word())
                        .set("conditions", conditions(d.conditions())));
            }
        }
        return list;
    }

    private static void words(ObjectNode node, String key, List<String> words) {
        ArrayNode list = node.putArray(key);
        words.forEach(list::add);
    }
}
