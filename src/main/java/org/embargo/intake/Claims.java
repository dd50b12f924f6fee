package org.embargo.intake;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.embargo.assessment.Claimed;
import org.embargo.evidence.Passage;
import org.embargo.evidence.Place;
import org.embargo.evidence.Problem;
import org.embargo.evidence.Refused;
import org.embargo.evidence.SourceDocument;
import org.embargo.facts.DescribedFacts;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts single claims together into facts; a claim that a facts file could not hold is dropped with the reason. */
final class Claims {

    static final String DOCUMENT = "document";
    static final String SET_ASIDE = "set-aside";
    static final String EXTENSIONS = "extensions";

    private static final JsonMapper JSON = JsonMapper.shared();

    private final String file;
    private final String badValue;
    private final FactsFile format;
    private final List<Problem> dropped = new ArrayList<>();
    private final ObjectNode tree = JSON.createObjectNode();
    private final Map<String, ObjectNode> transfers = new LinkedHashMap<>();

    /**
     * Collects the claims of one file.
     *
     * @param badValue code of the problem of a value that is none of its fact
     * @param kinds the classes and groups of items that facts may name
     */
    Claims(String file, String badValue, Set<String> kinds) {
        this.file = file;
        this.badValue = badValue;
        this.format = new FactsFile(kinds);
    }

    /** Says that something was dropped. */
    void drop(String code, String sentence, String help, String pointer) {
        dropped.add(new Problem(code, sentence, help, Place.whole(file).pointing(pointer)));
    }

    /** Adds a claim, or drops it where its value is none of its fact. */
    void add(Claim claim) {
        if (bears(claim)) {
            put(claim);
        }
    }

    /** Returns whether a facts file could hold the claim; says why it is dropped where not. */
    boolean bears(Claim claim) {
        ObjectNode alone = JSON.createObjectNode();
        put(claim, alone, alone.putArray("transfers").addObject().put("id", claim.transfer().isEmpty() ? "T1" : claim.transfer()), true);
        try {
            format.read(file, alone.toString().getBytes(StandardCharsets.UTF_8));
            return true;
        } catch (Refused e) {
            e.problems().forEach(p -> drop(badValue, p.sentence(), p.help(), claim.pointer()));
            return false;
        }
    }

    /** Adds a claim that a facts file can hold. */
    void put(Claim claim) {
        put(claim, tree, claim.transfer().isEmpty() ? JSON.createObjectNode()
                : transfers.computeIfAbsent(claim.transfer(), id -> JSON.createObjectNode().put("id", id)), false);
    }

    private static void put(Claim claim, ObjectNode root, ObjectNode transfer, boolean alone) {
        JsonNode value = claim.value();
        switch (claim.path()) {
            case DOCUMENT -> root.set("document", value);
            case EXTENSIONS -> root.set("extensions", value);
            case SET_ASIDE -> aside(claim, root);
            default -> {
                if (value != null) {
                    value(transfer, claim.path(), value, alone);
                }
                evidence(transfer, claim, alone && claim.path().startsWith("items.") ? "items.0" : claim.path());
            }
        }
    }

    private static void aside(Claim claim, ObjectNode root) {
        for (Passage p : claim.passages()) {
            ObjectNode one = claim.value() instanceof ObjectNode given ? given.deepCopy() : JSON.createObjectNode().put("because", "set-aside");
            one.set("passage", passage(p));
            (root.path("setAside") instanceof ArrayNode list ? list : root.putArray("setAside")).add(one);
        }
    }

    private static void value(ObjectNode transfer, String path, JsonNode value, boolean alone) {
        String[] steps = path.split("\\.");
        if (steps[0].equals("items") && steps.length > 1) {
            int index = alone ? 0 : Integer.parseInt(steps[1]);
            ObjectNode item = item(transfer, index);
            if (steps.length > 2) {
                item.set(steps[2], value);
            } else if (value instanceof ObjectNode all) {
                item.setAll(all);
            } else {
                item.set("item", value);
            }
        } else if (steps.length > 1) {
            (transfer.path(steps[0]) instanceof ObjectNode node ? node : transfer.putObject(steps[0])).set(steps[1], value);
        } else {
            transfer.set(path, value);
        }
    }

    /** Returns the item of this number, behind others of which nothing is known where they are not there yet. */
    private static ObjectNode item(ObjectNode transfer, int index) {
        ArrayNode items = transfer.path("items") instanceof ArrayNode list ? list : transfer.putArray("items");
        while (items.size() <= index) {
            items.addObject();
        }
        return (ObjectNode) items.get(index);
    }

    private static void evidence(ObjectNode transfer, Claim claim, String path) {
        if (path.startsWith("items.") && !path.equals("items.0")) {
            item(transfer, Integer.parseInt(path.split("\\.")[1]));
        }
        if (!claim.passages().isEmpty()) {
            ObjectNode all = object(transfer, "passages");
            ArrayNode list = all.path(path) instanceof ArrayNode there ? there : all.putArray(path);
            claim.passages().forEach(p -> list.add(passage(p)));
        }
        if (!claim.filledBy().isEmpty()) {
            object(transfer, "filledBy").put(path, claim.filledBy());
        }
        if (!claim.steps().isEmpty()) {
            ArrayNode steps = object(transfer, "deductions").putArray(path);
            claim.steps().forEach(steps::add);
        }
    }

    private static ObjectNode object(ObjectNode node, String key) {
        return node.path(key) instanceof ObjectNode there ? there : node.putObject(key);
    }

    private static ObjectNode passage(Passage p) {
        ObjectNode node = JSON.createObjectNode().put("start", p.start()).put("end", p.end()).put("quote", p.quote());
        return p.locator().isEmpty() ? node : node.put("locator", p.locator());
    }

    /** Returns the facts of all claims about a document. */
    Claimed facts(SourceDocument document) {
        ArrayNode all = tree.putArray("transfers");
        transfers.values().forEach(all::add);
        DescribedFacts facts = format.read(file, tree.toString().getBytes(StandardCharsets.UTF_8));
        SourceDocument said = facts.document();
        SourceDocument cited = !tree.has(DOCUMENT) ? document : new SourceDocument(said.id(), said.title(), said.publisher(), said.author(),
                document.published().equals("unknown") ? said.published() : document.published(),
                document.published().equals("unknown") ? said.publishedBasis() : document.publishedBasis(), document.sha256(), document.text(), document.original()).readBy(said.readBy());
        return new Claimed(new DescribedFacts(List.of(cited), facts.transfers(), facts.setAside(), facts.extensions()).keptAsRead(), dropped);
    }
}
