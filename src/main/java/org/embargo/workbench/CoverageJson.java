package org.embargo.workbench;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes what fixtures show of a rulebook as JSON. */
final class CoverageJson {

    private CoverageJson() {
    }

    static String of(CoverageScore score) {
        ObjectNode root = JsonText.object();
        ObjectNode figures = root.putObject("figures");
        score.figures().forEach(f -> figures.putObject(f.kind()).put("seen", f.seen()).put("argued", f.argued()).put("of", f.all()));
        ArrayNode rules = root.putArray("rules");
        score.coverage().rules().forEach(r -> rule(rules.addObject(), r));
        ArrayNode paragraphs = root.putArray("paragraphs");
        score.coverage().paragraphs().forEach(p -> paragraph(paragraphs.addObject(), p));
        ArrayNode gaps = root.putArray("gaps");
        score.gaps().forEach(g -> gaps.addObject().put("rule", g.rule()).put("condition", g.condition()).put("way", g.way()).put("because", g.because()));
        ArrayNode missed = root.putArray("missed");
        score.shortfalls().forEach(missed::add);
        return JsonText.pretty(root);
    }

    private static void rule(ObjectNode node, Coverage.Rule rule) {
        node.put("rule", rule.outline().name()).put("file", rule.outline().file()).put("applies", rule.fired());
        ArrayNode conditions = node.putArray("conditions");
        rule.conditions().forEach(c -> conditions.addObject().put("text", c.text()).put("met", c.met()).put("unmet", c.unmet()).put("decisive", c.decisive()));
    }

    private static void paragraph(ObjectNode node, Coverage.Paragraph p) {
        node.put("provision", p.provision().id()).put("paragraph", p.provision().paragraph()).put("state", p.said());
        p.applies().forEach(node.putArray("applies")::add);
        p.staysOut().forEach(node.putArray("staysOut")::add);
    }
}
