package org.embargo.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.embargo.evidence.Passage;
import org.embargo.facts.DescribedFacts;
import org.embargo.facts.SetAside;
import org.embargo.facts.Transfer;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes facts as annotations of their document, in the JSON-LD of the W3C Web Annotation model: one for each fact. */
final class AnnotationTree {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int AROUND = 32;
    private static final List<String> NO_FACTS = List.of("id", "passages", "filledBy", "deductions");

    private final String text;
    private final String source;
    private final ArrayNode items = JSON.arrayNode();

    private AnnotationTree(DescribedFacts facts) {
        this.text = facts.document().text();
        this.source = "urn:embargo:sha256:" + facts.document().sha256();
    }

    /** Writes a collection of one page; the facts carry the text of their document. */
    static ObjectNode of(DescribedFacts facts) {
        AnnotationTree tree = new AnnotationTree(facts);
        tree.add("", "document", FactsTree.document(facts.document()), "", List.of(), List.of());
        facts.transfers().forEach(tree::transfer);
        facts.setAside().forEach(tree::aside);
        if (!facts.extensions().isEmpty()) {
            tree.add("", "extensions", FactsTree.json(facts.extensions()), "", List.of(), List.of());
        }
        ObjectNode root = JSON.objectNode().put("@context", "http://www.w3.org/ns/anno.jsonld").put("id", tree.source + ":annotations")
                .put("type", "AnnotationCollection").put("label", "Facts of " + facts.document().id()).put("total", tree.items.size());
        ObjectNode page = root.putObject("first").put("id", tree.source + ":annotations:page").put("type", "AnnotationPage").put("startIndex", 0);
        page.set("items", tree.items);
        return root;
    }

    private void transfer(Transfer t) {
        Map<String, @Nullable JsonNode> facts = new LinkedHashMap<>();
        FactsTree.of(t).properties().stream().filter(e -> !NO_FACTS.contains(e.getKey())).forEach(e -> {
            if (e.getKey().equals("items")) {
                for (int i = 0; i < e.getValue().size(); i++) {
                    facts.put("items." + i, e.getValue().get(i));
                }
            } else if (e.getKey().equals("standing")) {
                e.getValue().properties().forEach(s -> facts.put("standing." + s.getKey(), s.getValue()));
            } else {
                facts.put(e.getKey(), e.getValue());
            }
        });
        List.of(t.passages(), t.filledBy(), t.deductions()).forEach(m -> m.keySet().forEach(path -> facts.putIfAbsent(path, null)));
        facts.forEach((path, value) -> add(t.id(), path, value, t.filledBy().containsKey(path) ? t.filledBy().get(path).word() : "",
                t.deductions().getOrDefault(path, List.of()), t.passages().getOrDefault(path, List.of())));
    }

    private void aside(SetAside one) {
        ObjectNode value = JSON.objectNode().put("because", one.because());
        FactsTree.text(value, "note", one.note());
        FactsTree.text(value, "otherMeasure", one.otherMeasure());
        add("", "set-aside", value, "", List.of(), List.of(one.passage()));
    }

    private void add(String transfer, String path, @Nullable JsonNode value, String filledBy, List<String> steps, List<Passage> passages) {
        ObjectNode annotation = items.addObject().put("id", source + ":" + (transfer.isEmpty() ? "" : transfer + ":") + path + ":" + items.size())
                .put("type", "Annotation").put("motivation", "describing");
        ArrayNode body = annotation.putArray("body");
        List.of(transfer, path, filledBy).stream().filter(tag -> !tag.isEmpty()).forEach(tag -> textual(body, "tagging", tag));
        if (!transfer.isEmpty()) {
            body.addObject().put("type", "SpecificResource").put("purpose", "linking").put("source", source + ":" + transfer);
        }
        if (value != null) {
            textual(body, "describing", value.toString()).put("format", "application/json");
        }
        steps.forEach(step -> textual(body, "commenting", step));
        if (passages.isEmpty()) {
            annotation.put("target", source);
        } else {
            ArrayNode targets = annotation.putArray("target");
            passages.forEach(p -> target(targets, p));
        }
    }

    private static ObjectNode textual(ArrayNode body, String purpose, String value) {
        return body.addObject().put("type", "TextualBody").put("purpose", purpose).put("value", value);
    }

    /** Selects a passage by its place, in code points as the model counts, and by its words with what stands around them. */
    private void target(ArrayNode targets, Passage p) {
        ArrayNode selectors = targets.addObject().put("type", "SpecificResource").put("source", source).putArray("selector");
        selectors.addObject().put("type", "TextPositionSelector").put("start", text.codePointCount(0, p.start())).put("end", text.codePointCount(0, p.end()));
        int before = whole(Math.max(0, p.start() - AROUND));
        int behind = whole(Math.min(text.length(), p.end() + AROUND));
        selectors.addObject().put("type", "TextQuoteSelector").put("exact", text.substring(p.start(), p.end()))
                .put("prefix", text.substring(before, p.start())).put("suffix", text.substring(p.end(), behind));
    }

    /** Moves an offset out of the middle of a character. */
    private int whole(int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }
}
