package org.embargo.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes and compares receipts. A receipt is a facts file with what was asked and the digest of every part of the
 * answer, the whole last.
 */
final class Receipts {

    private static final String WHOLE = "";
    private static final String KEY = "receipt";

    private Receipts() {
    }

    /** Writes the receipt of an assessment. */
    static String write(Assessment assessment) {
        ObjectNode tree = FactsTree.of(assessment.facts());
        tree.remove(List.of("asRead", "conflicts"));
        ObjectNode whole = AssessmentTree.of(assessment);
        List.of("engine", "rulebook", "readings").forEach(k -> tree.set(k, whole.get(k)));
        ObjectNode receipt = tree.putObject(KEY);
        assessment.measures().stream().map(Measure::id).forEach(receipt.putArray("measures")::add);
        ObjectNode digests = receipt.putObject("digests");
        digests(whole).forEach(digests::put);
        return JsonText.pretty(tree);
    }

    /** Reads what was asked and the digests. */
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
        List.of("engine", "rulebook", "readings").stream().filter(k -> !digest(tree.path(k)).equals(digests.get("/" + k))).forEach(k -> digests.put("/" + k, "not its own"));
        Map<String, List<String>> readings = new LinkedHashMap<>();
        tree.path("readings").properties().forEach(e -> readings.put(e.getKey(), words(e.getValue())));
        return new Receipt(words(receipt.path("measures")), readings, digests);
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

    /** Returns the first part that differs, in the order in which one part rests on the other. */
    static Optional<Receipt.Difference> difference(Receipt receipt, Assessment assessment) {
        Map<String, String> now = digests(AssessmentTree.of(assessment));
        List<String> pointers = new ArrayList<>(now.keySet());
        receipt.digests().keySet().stream().filter(p -> !now.containsKey(p)).forEach(pointers::add);
        return pointers.stream().filter(p -> !now.getOrDefault(p, "").equals(receipt.digests().get(p))).findFirst()
                .map(p -> new Receipt.Difference(component(p), p));
    }

    private static String component(String pointer) {
        String first = pointer.isEmpty() ? "receipt" : pointer.split("/")[1];
        return switch (first) {
            case "engine", "rulebook", "readings", "document", "receipt" -> first;
            case "documents" -> "document";
            case "questions" -> "answers";
            default -> pointer.contains("/determinations/") ? "answers" : "facts";
        };
    }

    /** Digests every part: what was asked of what, then each fact, then each answer, then the whole. */
    private static Map<String, String> digests(ObjectNode tree) {
        Map<String, String> facts = new LinkedHashMap<>();
        Map<String, String> answers = new LinkedHashMap<>();
        List.of("engine", "rulebook", "readings", "document", "documents", "setAside", "extensions").stream().filter(tree::has).forEach(k -> facts.put("/" + k, digest(tree.get(k))));
        for (int i = 0; i < tree.get("transfers").size(); i++) {
            String at = "/transfers/" + i + "/";
            tree.get("transfers").get(i).properties().stream().filter(e -> !e.getKey().equals("determinations")).forEach(e -> facts.put(at + e.getKey(), digest(e.getValue())));
            tree.get("transfers").get(i).get("determinations").properties().forEach(e -> answers.put(at + "determinations/" + e.getKey(), digest(e.getValue())));
        }
        facts.putAll(answers);
        facts.put("/questions", digest(tree.get("questions")));
        facts.put(WHOLE, digest(tree));
        return facts;
    }

    private static String digest(JsonNode part) {
        return SourceDocument.digest(part.isContainer() ? JsonText.canonical(part) : part.toString());
    }
}
