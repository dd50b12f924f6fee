package org.embargo.report;

import org.embargo.assessment.Changes;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes what would change an answer in the facts format. */
final class ChangeTree {

    private ChangeTree() {
    }

    /** Puts the sets of changes under a key, and beside it how many there are besides. */
    static void put(ObjectNode node, String key, Changes changes) {
        ArrayNode sets = node.putArray(key);
        changes.sets().forEach(set -> {
            ArrayNode list = sets.addArray();
            set.forEach(c -> list.addObject().put("fact", c.fact()).put("from", c.from()).put("to", c.to()).put("outcome", c.outcome().name()).put("open", c.open()));
        });
        if (changes.moreSingle() + changes.moreDouble() > 0) {
            node.put(key + "More", changes.moreSingle() + changes.moreDouble());
        }
        if (!changes.complete()) {
            node.put(key + "Complete", false);
        }
    }
}
