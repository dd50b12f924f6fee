package org.embargo.report;

import java.util.List;

import org.embargo.assessment.Assessment;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes a memo as JSON: its parts as a tree, and beside it the assessment from which it was made. */
final class MemoTree {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private MemoTree() {
    }

    /** Writes a memo with its assessment. */
    static ObjectNode of(Memo memo, Assessment assessment) {
        ObjectNode tree = JSON.objectNode().put("memoVersion", 1).put("title", memo.title()).put("reference", memo.reference());
        ArrayNode parts = tree.putArray("parts");
        memo.parts().forEach(p -> {
            ObjectNode part = parts.addObject().put("id", p.id()).put("level", p.level()).put("heading", p.heading());
            ArrayNode blocks = part.putArray("blocks");
            p.blocks().forEach(b -> blocks.add(block(b)));
        });
        tree.set("assessment", AssessmentTree.of(assessment));
        return tree;
    }

    private static ObjectNode block(Memo.Block block) {
        ObjectNode node = JSON.objectNode();
        if (block instanceof Memo.Text t) {
            node.put("kind", "text").put("text", t.line().plain());
        } else if (block instanceof Memo.Points p) {
            words(node.put("kind", "points"), "points", p.lines());
        } else if (block instanceof Memo.Figure f) {
            words(node.put("kind", "figure").put("caption", f.caption()), "says", f.says());
        } else if (block instanceof Memo.Grid g) {
            node.put("kind", "table").put("caption", g.caption());
            g.columns().forEach(node.putArray("columns")::add);
            ArrayNode rows = node.putArray("rows");
            g.rows().forEach(r -> {
                ArrayNode cells = rows.addArray();
                r.forEach(c -> cells.add(c.plain()));
            });
        }
        return node;
    }

    private static void words(ObjectNode node, String key, List<Line> lines) {
        ArrayNode list = node.putArray(key);
        lines.forEach(l -> list.add(l.plain()));
    }
}
