package org.embargo.workbench;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes how changes of the rulebook came out as JSON. */
final class MutationJson {

    private MutationJson() {
    }

    static String of(MutationScore score) {
        ObjectNode root = JsonText.object();
        ObjectNode figures = root.putObject("figures");
        for (Mutation.Verdict v : Mutation.Verdict.values()) {
            figures.put(v.word(), score.count(v));
        }
        figures.put("percentNoticed", Math.round(score.percent(false) * 10) / 10.0).put("percentNoticedOrArgued", Math.round(score.percent(true) * 10) / 10.0);
        ArrayNode all = root.putArray("mutants");
        score.mutations().forEach(m -> all.addObject().put("id", m.mutant().id()).put("kind", m.mutant().kind().word()).put("of", m.mutant().of())
                .put("file", m.mutant().file()).put("line", m.mutant().line()).put("before", m.mutant().before()).put("after", m.mutant().after())
                .put("sentence", m.mutant().sentence()).put("verdict", m.verdict().word()).put("reason", m.reason()).put("proposal", m.proposal()));
        ArrayNode missed = root.putArray("missed");
        score.shortfalls().forEach(missed::add);
        return JsonText.pretty(root);
    }
}
