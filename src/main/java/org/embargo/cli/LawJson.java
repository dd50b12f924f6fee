package org.embargo.cli;

import java.util.List;

import org.embargo.law.Alternative;
import org.embargo.law.Instrument;
import org.embargo.law.Provision;
import org.embargo.law.Question;

import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes what the rulebook contains as JSON. */
final class LawJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private LawJson() {
    }

    static String instruments(List<Instrument> instruments) {
        ArrayNode list = JSON.arrayNode();
        for (Instrument i : instruments) {
            ObjectNode node = list.addObject().put("id", i.id()).put("symbol", i.symbol()).put("adopted", i.adopted().toString()).put("link", i.link());
            ArrayNode provisions = node.putArray("provisions");
            i.provisions().forEach(p -> provision(provisions.addObject(), p));
        }
        return pretty(JSON.objectNode().set("instruments", list));
    }

    private static void provision(ObjectNode node, Provision p) {
        node.put("id", p.id()).put("paragraph", p.paragraph()).put("summary", p.summary()).put("inForceFrom", p.inForceFrom().toString())
                .put("binds", p.binds()).put("encoded", p.encoded());
        if (!p.encoded()) {
            node.put("notEncoded", p.notEncoded());
        }
        p.exceptionTo().forEach(node.putArray("exceptionTo")::add);
        node.put("review", p.review()).put("reviewedBy", p.reviewedBy());
    }

    static String readings(List<Question> questions) {
        ArrayNode list = JSON.arrayNode();
        for (Question q : questions) {
            ObjectNode node = list.addObject().put("id", q.id()).put("name", q.name()).put("kind", q.kind()).put("asks", q.asks());
            ArrayNode alternatives = node.putArray("alternatives");
            for (Alternative a : q.alternatives()) {
                alternatives.addObject().put("name", a.name()).put("phrase", a.phrase()).put("holders", a.holders());
            }
            q.defaults().stream().sorted().forEach(node.putArray("defaults")::add);
            node.put("matters", q.matters()).put("sources", q.sources());
        }
        return pretty(JSON.objectNode().set("questions", list));
    }

    private static String pretty(JsonNode tree) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return JsonMapper.shared().writer().with(new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter))
                .writeValueAsString(tree) + "\n";
    }
}
