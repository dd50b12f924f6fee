package org.embargo.report;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;

import org.embargo.evidence.Original;
import org.embargo.evidence.Passage;
import org.embargo.evidence.SourceDocument;
import org.embargo.facts.AsRead;
import org.embargo.facts.Conflict;
import org.embargo.facts.DescribedFacts;
import org.embargo.facts.SetAside;
import org.embargo.facts.Transfer;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes facts in the facts format, with the keys in the order of its page. What is unknown is written so where a
 * reviewer would want to fill it in; what has its default is left out.
 */
final class FactsTree {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int VERSION = 1;
    /** The key of what the reader had said. */
    static final String AS_READ = "asRead";

    private FactsTree() {
    }

    /** Writes everything that was taken from one document. */
    static ObjectNode of(DescribedFacts facts) {
        ObjectNode tree = JSON.objectNode().put("schemaVersion", VERSION);
        documents(tree, facts);
        if (!facts.conflicts().isEmpty()) {
            ArrayNode conflicts = tree.putArray("conflicts");
            facts.conflicts().forEach(c -> conflicts.add(conflict(c)));
        }
        ArrayNode transfers = tree.putArray("transfers");
        facts.transfers().forEach(t -> transfers.add(of(t)));
        if (!facts.setAside().isEmpty()) {
            tree.set("setAside", setAside(facts.setAside()));
        }
        if (!facts.extensions().isEmpty()) {
            tree.set("extensions", json(facts.extensions()));
        }
        facts.asRead().ifPresent(r -> tree.set(AS_READ, asRead(r)));
        return tree;
    }

    private static ObjectNode asRead(AsRead read) {
        ObjectNode node = JSON.objectNode();
        node.set("document", document(read.document()));
        ArrayNode transfers = node.putArray("transfers");
        read.transfers().forEach(t -> transfers.add(of(t)));
        node.set("setAside", setAside(read.setAside()));
        return node;
    }

    private static ObjectNode conflict(Conflict conflict) {
        ObjectNode node = JSON.objectNode();
        text(node, "transfer", conflict.transfer());
        node.put("fact", conflict.fact()).put("because", conflict.because());
        if (!conflict.values().isEmpty()) {
            node.set("values", json(conflict.values()));
        }
        if (!conflict.passages().isEmpty()) {
            ArrayNode passages = node.putArray("passages");
            conflict.passages().forEach(p -> passages.add(passage(p)));
        }
        return node;
    }

    /** Writes one transfer. */
    static ObjectNode of(Transfer transfer) {
        return TransferTree.of(transfer);
    }

    /** Writes everything that was taken from one document as YAML that is pleasant to edit. */
    static String yaml(DescribedFacts facts) {
        return FactsYaml.of(of(facts));
    }

    /** Puts the document, or the documents where there are several. */
    static void documents(ObjectNode tree, DescribedFacts facts) {
        if (facts.documents().size() == 1) {
            tree.set("document", document(facts.document()));
        } else {
            ArrayNode all = tree.putArray("documents");
            facts.documents().forEach(d -> all.add(document(d)));
        }
    }

    /** Writes a document as it is cited, without its text. */
    static ObjectNode document(SourceDocument document) {
        ObjectNode node = JSON.objectNode().put("id", document.id());
        text(node, "title", document.title());
        text(node, "publisher", document.publisher());
        text(node, "author", document.author());
        if (!document.publishedBasis().isEmpty()) {
            node.putObject("published").put("value", document.published()).put("basis", document.publishedBasis());
        } else if (!document.published().equals("unknown")) {
            node.put("published", document.published());
        }
        text(node, "sha256", document.sha256());
        original(node, document.original());
        text(node, "readBy", document.readBy());
        return node;
    }

    private static void original(ObjectNode document, Original original) {
        if (!original.equals(Original.NONE)) {
            ObjectNode node = document.putObject("original").put("format", original.format()).put("sha256", original.sha256());
            text(node, "unread", original.unread());
        }
    }

    /** Writes what was put aside. */
    static ArrayNode setAside(List<SetAside> setAside) {
        ArrayNode list = JSON.arrayNode();
        for (SetAside one : setAside) {
            ObjectNode node = list.addObject();
            node.set("passage", passage(one.passage()));
            node.put("because", one.because());
            text(node, "note", one.note());
            text(node, "otherMeasure", one.otherMeasure());
        }
        return list;
    }

    /** Writes a passage. */
    static ObjectNode passage(Passage passage) {
        ObjectNode node = JSON.objectNode().put("start", passage.start()).put("end", passage.end());
        text(node, "quote", passage.quote());
        text(node, "locator", passage.locator());
        text(node, "document", passage.document());
        return node;
    }

    /** Puts a text under a key, unless it is empty. */
    static void text(ObjectNode node, String key, String text) {
        if (!text.isEmpty()) {
            node.put(key, text);
        }
    }

    /** Writes maps, lists and scalars as they are. */
    static JsonNode json(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            ObjectNode node = JSON.objectNode();
            map.forEach((k, v) -> node.set(String.valueOf(k), json(v)));
            return node;
        }
        if (value instanceof Iterable<?> list) {
            ArrayNode node = JSON.arrayNode();
            list.forEach(v -> node.add(json(v)));
            return node;
        }
        if (value instanceof Number number) {
            return number(number);
        }
        return value instanceof Boolean truth ? JSON.booleanNode(truth) : value == null ? JSON.nullNode()
                : JSON.stringNode(value.toString());
    }

    /** Writes a number, a whole one without a point. */
    static JsonNode number(Number number) {
        if (number instanceof BigDecimal decimal) {
            return JSON.numberNode(decimal);
        }
        if (number instanceof BigInteger whole) {
            return JSON.numberNode(whole);
        }
        boolean whole = number.doubleValue() == number.longValue();
        return whole ? JSON.numberNode(number.longValue()) : JSON.numberNode(number.doubleValue());
    }
}
