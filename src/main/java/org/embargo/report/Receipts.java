package org.embargo.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.embargo.assessment.Assessment;
import org.embargo.assessment.Input;
import org.embargo.assessment.Receipt;
import org.embargo.evidence.Place;
import org.embargo.evidence.Problem;
import org.embargo.evidence.Refused;
import org.embargo.evidence.SourceDocument;
import org.embargo.law.Measure;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes and reads receipts. A receipt is a facts file with what was asked and answered, and the digest of every value that
 * an answer rests on, of every answer's findings and of the whole. A seal over the digests tells an altered value from an
 * altered digest.
 */
final class Receipts {

    /** The key of what a receipt adds to a facts file. */
    static final String KEY = "receipt";
    /** Pointer to the answers without their findings. */
    static final String ANSWERS = "/" + KEY + "/answers";
    /** The key of the digest of the whole assessment: the pointer to the whole. */
    static final String WHOLE = "";

    private Receipts() {
    }

    /** Writes the receipt of an assessment. */
    static String write(Assessment assessment) {
        ObjectNode whole = AssessmentTree.of(assessment);
        ObjectNode tree = AssessmentTree.head(assessment);
        ObjectNode facts = FactsTree.of(assessment.facts());
        facts.remove(List.of("asRead", "conflicts"));
        facts.properties().stream().filter(e -> !tree.has(e.getKey())).forEach(e -> tree.set(e.getKey(), e.getValue()));
        ObjectNode receipt = tree.putObject(KEY);
        assessment.measures().stream().map(Measure::id).forEach(receipt.putArray("measures")::add);
        receipt.set("answers", answers(whole));
        Map<String, String> digests = new LinkedHashMap<>();
        restsOn(tree).forEach((pointer, value) -> digests.put(pointer, digest(value)));
        digests.put(ANSWERS, digest(receipt.get("answers")));
        digests.putAll(computed(whole));
        ObjectNode written = receipt.putObject("digests");
        digests.forEach(written::put);
        receipt.put("seal", digest(written));
        return JsonText.pretty(tree);
    }

    /** Returns what an assessment rests on, value by value: engine, rulebook, readings, document, facts and measures. */
    static Map<String, JsonNode> restsOn(JsonNode receipt) {
        Map<String, JsonNode> leaves = JsonLeaves.of(receipt);
        leaves.keySet().removeIf(p -> p.startsWith("/" + KEY) && !p.startsWith("/" + KEY + "/measures"));
        return leaves;
    }

    /** Returns every answer without the findings behind it, by transfer and measure. */
    static ObjectNode answers(ObjectNode whole) {
        ObjectNode answers = JsonNodeFactory.instance.objectNode();
        for (JsonNode t : whole.get("transfers")) {
            ObjectNode of = answers.putObject(t.get("id").asString());
            t.get("determinations").properties().forEach(e -> of.set(e.getKey(), ((ObjectNode) e.getValue().deepCopy()).without("findings")));
        }
        return answers;
    }

    /** Digests what is computed and not written into a receipt, and the whole last. */
    static Map<String, String> computed(ObjectNode whole) {
        Map<String, String> digests = new LinkedHashMap<>();
        for (int i = 0; i < whole.get("transfers").size(); i++) {
            String at = "/transfers/" + i + "/determinations/";
            whole.get("transfers").get(i).get("determinations").properties().forEach(e -> digests.put(at + JsonLeaves.escaped(e.getKey()) + "/findings",
                    digest(e.getValue().get("findings"))));
        }
        digests.put("/questions", digest(whole.get("questions")));
        digests.put(WHOLE, digest(whole));
        return digests;
    }

    /** Reads a receipt; refuses what is none. */
    static Receipt read(Input input) {
        JsonNode tree;
        try {
            tree = JsonMapper.shared().readTree(input.content());
        } catch (JacksonException e) {
            throw refused(input);
        }
        JsonNode receipt = tree.path(KEY);
        if (!receipt.path("measures").isArray() || !receipt.path("digests").isObject() || !tree.path("readings").isObject()) {
            throw refused(input);
        }
        Map<String, String> digests = new LinkedHashMap<>();
        receipt.path("digests").properties().forEach(e -> digests.put(e.getKey(), e.getValue().asString("")));
        Map<String, List<String>> readings = new LinkedHashMap<>();
        tree.path("readings").properties().forEach(e -> readings.put(e.getKey(), words(e.getValue())));
        return new Receipt(words(receipt.path("measures")), readings, digests, JsonText.pretty(tree));
    }

    private static List<String> words(JsonNode list) {
        List<String> words = new ArrayList<>();
        list.forEach(n -> words.add(n.asString("")));
        return words;
    }

    private static Refused refused(Input input) {
        return new Refused(new Problem("input/no-receipt", "`" + input.name() + "` is no receipt",
                "`embargo assess INPUT --receipt FILE` writes one", Place.whole(input.name())));
    }

    /** Digests the canonical form of a part. */
    static String digest(JsonNode part) {
        return SourceDocument.digest(part.isContainer() ? JsonText.canonical(part) : part.toString());
    }
}
