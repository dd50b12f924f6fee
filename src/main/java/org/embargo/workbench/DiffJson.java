package org.embargo.workbench;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes a difference as JSON, with everything that it holds. */
final class DiffJson {

    private DiffJson() {
    }

    static String of(Difference diff) {
        ObjectNode tree = JsonText.object();
        tree.put("base", diff.base()).put("head", diff.head()).put("differs", diff.any());
        ObjectNode situations = tree.putObject("situations");
        situations.put("compared", diff.compared()).put("items", diff.specimens());
        ObjectNode counts = situations.putObject("moved");
        diff.counts().forEach((kind, count) -> counts.put(kind.name(), count));
        ArrayNode moves = situations.putArray("moves");
        for (int i = 0; i < diff.moves().size(); i++) {
            move(moves.addObject(), diff.moves().get(i), diff.rows().get(i));
        }
        cases(tree.putObject("fixtures"), diff.fixtures());
        diff.stored().ifPresent(s -> cases(tree.putObject("stored"), s));
        words(tree.putArray("readings"), diff.readings());
        words(tree.putArray("measuresNotCompared"), diff.measures());
        return JsonText.pretty(tree);
    }

    private static void move(ObjectNode node, Move move, Difference.Row row) {
        node.put("kind", move.shift().kind().name()).put("sentence", row.sentence()).put("from", move.shift().from()).put("to", move.shift().to()).put("count", move.count());
        words(node.putArray("measures"), row.measures());
        words(node.putArray("items"), row.items());
        words(node.putArray("rulesLost"), move.shift().lost());
        words(node.putArray("rulesGained"), move.shift().gained());
        words(node.putArray("paragraphs"), row.paragraphs());
        words(node.putArray("causes"), row.causes());
        node.put("example", move.example().factsFile());
    }

    private static void cases(ObjectNode node, Cases cases) {
        node.put("compared", cases.compared());
        ArrayNode moves = node.putArray("moves");
        for (CaseMove move : cases.moves()) {
            ObjectNode one = moves.addObject();
            one.put("name", move.name()).put("transfer", move.transfer()).put("measure", move.measure()).put("kind", move.kind().name()).put("from", move.from()).put("to", move.to());
            words(one.putArray("because"), move.because());
        }
    }

    private static void words(ArrayNode array, Iterable<String> words) {
        words.forEach(array::add);
    }
}
