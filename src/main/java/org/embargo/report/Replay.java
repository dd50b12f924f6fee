package org.embargo.report;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.embargo.assessment.Assessment;
import org.embargo.assessment.Receipt;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Compares a receipt with itself and with what comes out now, in the order in which one part rests on the other. */
final class Replay {

    private static final String DIGESTS = "/" + Receipts.KEY + "/digests/";
    private static final int SHORT = 12;
    private static final int LONGEST = 60;
    private static final String NOTHING = "nothing";

    private final Receipt receipt;
    private final JsonNode tree;
    private final boolean sealed;

    Replay(Receipt receipt) {
        this.receipt = receipt;
        this.tree = JsonMapper.shared().readTree(receipt.content());
        this.sealed = digests().equals(seal());
    }

    /** Returns the first place at which the receipt was altered after it was written, as far as it shows without asking the rules. */
    Optional<Receipt.Difference> altered() {
        Map<String, JsonNode> now = Receipts.restsOn(tree);
        Set<String> pointers = new LinkedHashSet<>(now.keySet());
        receipt.digests().keySet().stream().filter(Replay::restedOn).forEach(pointers::add);
        return pointers.stream().filter(p -> !digest(now.get(p)).equals(receipt.digests().getOrDefault(p, NOTHING))).findFirst().map(p -> altered(p, now.get(p)));
    }

    private Receipt.Difference altered(String pointer, @Nullable JsonNode value) {
        String recorded = receipt.digests().getOrDefault(pointer, NOTHING);
        return sealed ? new Receipt.Difference(component(pointer), pointer, said(value), recorded.equals(NOTHING) ? NOTHING : "a value with sha256 " + brief(recorded))
                : new Receipt.Difference(Receipts.KEY, DIGESTS + JsonLeaves.escaped(pointer), brief(recorded), brief(digest(value)));
    }

    private static boolean restedOn(String pointer) {
        return !pointer.equals(Receipts.WHOLE) && !pointer.equals(Receipts.ANSWERS) && !pointer.equals("/questions") && !pointer.contains("/determinations/");
    }

    /** Returns the first difference in what was asked with and the first in what is answered; where there is none of either, any other. */
    List<Receipt.Difference> differences(Assessment assessment) {
        ObjectNode whole = AssessmentTree.of(assessment);
        List<Receipt.Difference> found = Stream.of(leaf("", head(tree), head(whole)), leaf(Receipts.ANSWERS, tree.at(Receipts.ANSWERS), Receipts.answers(whole)))
                .flatMap(Optional::stream).toList();
        return found.isEmpty() ? computed(Receipts.computed(whole)).stream().toList() : found;
    }

    private static JsonNode head(JsonNode tree) {
        ObjectNode head = JsonNodeFactory.instance.objectNode();
        List.of("engine", "rulebook", "readings").forEach(k -> head.set(k, tree.path(k)));
        return head;
    }

    private static Optional<Receipt.Difference> leaf(String at, JsonNode stored, JsonNode again) {
        Map<String, JsonNode> was = JsonLeaves.of(stored);
        Map<String, JsonNode> is = JsonLeaves.of(again);
        return JsonLeaves.differing(was, is).stream().findFirst().map(p -> new Receipt.Difference(component(at + p), at + p, said(was.get(p)), said(is.get(p))));
    }

    private Optional<Receipt.Difference> computed(Map<String, String> again) {
        Map<String, String> all = new LinkedHashMap<>(again);
        all.put(Receipts.ANSWERS, digest(tree.at(Receipts.ANSWERS)));
        Optional<Receipt.Difference> part = all.entrySet().stream().filter(e -> !e.getValue().equals(receipt.digests().get(e.getKey()))).findFirst().map(e -> {
            String stored = brief(receipt.digests().getOrDefault(e.getKey(), NOTHING));
            return new Receipt.Difference(sealed ? component(e.getKey()) : Receipts.KEY, sealed ? e.getKey() : DIGESTS + JsonLeaves.escaped(e.getKey()), stored, brief(e.getValue()));
        });
        return part.or(() -> sealed ? Optional.empty() : Optional.of(new Receipt.Difference(Receipts.KEY, "/" + Receipts.KEY + "/seal", brief(seal()), brief(digests()))));
    }

    private String seal() {
        return tree.path(Receipts.KEY).path("seal").asString(NOTHING);
    }

    private String digests() {
        return Receipts.digest(tree.path(Receipts.KEY).path("digests"));
    }

    private static String component(String pointer) {
        String[] parts = pointer.split("/");
        String first = parts.length < 2 ? "answers" : parts[1].equals(Receipts.KEY) ? parts[2] : parts[1];
        return switch (first) {
            case "engine", "rulebook", "readings", "document", "measures", "answers" -> first;
            case "documents" -> "document";
            case "questions" -> "answers";
            default -> pointer.contains("/determinations/") ? "answers" : "facts";
        };
    }

    private static String digest(@Nullable JsonNode value) {
        return value == null ? NOTHING : Receipts.digest(value);
    }

    private static String brief(String digest) {
        return digest.substring(0, Math.min(SHORT, digest.length()));
    }

    private static String said(@Nullable JsonNode value) {
        String said = value == null ? NOTHING : value.toString();
        return said.length() <= LONGEST ? said : said.substring(0, LONGEST) + " ...";
    }
}
