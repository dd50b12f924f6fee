package org.embargo.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.embargo.evidence.Passage;
import org.embargo.facts.ActDate;
import org.embargo.facts.CommitteeDecision;
import org.embargo.facts.Edtf;
import org.embargo.facts.Escape;
import org.embargo.facts.Item;
import org.embargo.facts.Notice;
import org.embargo.facts.Party;
import org.embargo.facts.PhysicalFact;
import org.embargo.facts.Possible;
import org.embargo.facts.Quantity;
import org.embargo.facts.Standing;
import org.embargo.facts.StateDetermination;
import org.embargo.facts.Transfer;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes one transfer in the facts format. */
final class TransferTree {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final JsonNode UNKNOWN = JSON.stringNode(Edtf.UNKNOWN);
    private static final JsonNode NONE = JSON.stringNode("none");

    private TransferTree() {
    }

    /** Writes a transfer, its keys in the order of the format's page. */
    static ObjectNode of(Transfer transfer) {
        ObjectNode node = JSON.objectNode().put("id", transfer.id());
        FactsTree.text(node, "summary", transfer.summary());
        node.set("supplier", possible(transfer.supplier(), TransferTree::party));
        node.set("recipient", possible(transfer.recipient(), TransferTree::party));
        list(node, "intermediaries", transfer.intermediaries(), TransferTree::party);
        list(node, "items", transfer.items(), TransferTree::item);
        node.set("conduct", possible(transfer.conduct(), c -> JSON.stringNode(c.word())));
        node.set("stage", possible(transfer.stage(), s -> JSON.stringNode(s.word())));
        node.set("date", date(transfer.date()));
        if (!transfer.contractDate().equals(Edtf.UNKNOWN)) {
            node.put("contractDate", transfer.contractDate());
        }
        if (!transfer.standing().equals(Standing.unknown())) {
            node.set("standing", standing(transfer.standing()));
        }
        acts(node, transfer);
        evidence(node, transfer);
        FactsTree.text(node, "notes", transfer.notes());
        list(node, "sources", transfer.sources(), s -> JSON.objectNode().put("document", s.document()).put("transfer", s.transfer()));
        return node;
    }

    private static void acts(ObjectNode node, Transfer transfer) {
        unlessNone(node, "notice", transfer.notice(), Notice.NONE,
                n -> JSON.objectNode().put("daysBefore", n.daysBefore()));
        unlessNone(node, "committeeDecision", transfer.committeeDecision(), CommitteeDecision.NONE, d -> {
            ObjectNode decision = JSON.objectNode();
            FactsTree.text(decision, "date", d.date());
            FactsTree.text(decision, "allows", d.allows());
            return decision;
        });
        if (!transfer.stateDetermination().isUnknown()) {
            node.set("stateDetermination", possible(transfer.stateDetermination(),
                    d -> d.equals(StateDetermination.NONE) ? NONE : determination(d)));
        }
        unlessNone(node, "escape", transfer.escape(), Escape.NONE, e -> JSON.objectNode().put("kind", e.kind())
                .put("determined", e.determined()).put("notified", e.notified()));
    }

    private static ObjectNode determination(StateDetermination determination) {
        ObjectNode node = JSON.objectNode().put("state", determination.state());
        FactsTree.text(node, "date", determination.date());
        return node;
    }

    private static void evidence(ObjectNode node, Transfer transfer) {
        if (!transfer.passages().isEmpty()) {
            ObjectNode passages = node.putObject("passages");
            transfer.passages().forEach((path, some) -> list(passages, path, some));
        }
        if (!transfer.filledBy().isEmpty()) {
            ObjectNode filledBy = node.putObject("filledBy");
            transfer.filledBy().forEach((path, how) -> filledBy.put(path, how.word()));
        }
        if (!transfer.deductions().isEmpty()) {
            node.set("deductions", FactsTree.json(transfer.deductions()));
        }
    }

    private static void list(ObjectNode node, String path, List<Passage> passages) {
        ArrayNode list = node.putArray(path);
        passages.forEach(p -> list.add(FactsTree.passage(p)));
    }

    private static ObjectNode party(Party party) {
        ObjectNode node = JSON.objectNode();
        FactsTree.text(node, "party", party.name());
        node.set("state", possible(party.state(), JSON::stringNode));
        FactsTree.text(node, "kind", party.kind());
        FactsTree.text(node, "role", party.role());
        return node;
    }

    private static ObjectNode item(Item item) {
        ObjectNode node = JSON.objectNode();
        FactsTree.text(node, "description", item.description());
        node.set("item", possible(item.kind(), JSON::stringNode));
        unlessUnknown(node, "origin", item.origin(), JSON::stringNode);
        unlessUnknown(node, "quantity", item.quantity(), TransferTree::quantity);
        for (PhysicalFact fact : PhysicalFact.values()) {
            unlessUnknown(node, fact.key(), item.physical(fact), FactsTree::json);
        }
        unlessUnknown(node, "makes", item.makes(), JSON::stringNode);
        return node;
    }

    private static ObjectNode quantity(Quantity quantity) {
        ObjectNode node = JSON.objectNode();
        node.set("value", FactsTree.number(quantity.value()));
        FactsTree.text(node, "unit", quantity.unit());
        return node;
    }

    private static JsonNode date(ActDate date) {
        if (date.equals(ActDate.unknown())) {
            return UNKNOWN;
        }
        ObjectNode node = JSON.objectNode().put("value", date.value()).put("of", date.of());
        if (date.throughout()) {
            node.put("extent", "throughout");
        }
        FactsTree.text(node, "basis", date.basis());
        Edtf value = value(date.value());
        if (!date.earliest().equals(date.of().equals("conduct") ? value.earliest() : Optional.empty())) {
            date.earliest().ifPresent(day -> node.put("earliest", day.toString()));
        }
        if (!date.latest().equals(value.latest())) {
            date.latest().ifPresent(day -> node.put("latest", day.toString()));
        }
        return node;
    }

    private static Edtf value(String text) {
        try {
            return Edtf.parse(text);
        } catch (IllegalArgumentException e) {
            return Edtf.parse(Edtf.UNKNOWN);
        }
    }

    private static ObjectNode standing(Standing standing) {
        ObjectNode node = JSON.objectNode();
        node.set("modality", possible(standing.modality(), m -> JSON.stringNode(m.word())));
        list(node, "assertedBy", standing.assertedBy(), a -> told(party(a.by()), a.date(), a.documents()));
        list(node, "deniedBy", standing.deniedBy(), d -> told(party(d.by()).put("denies", d.denies()), d.date(), d.documents()));
        return node;
    }

    private static ObjectNode told(ObjectNode node, String date, List<String> documents) {
        FactsTree.text(node, "date", date);
        list(node, "documents", documents, JSON::stringNode);
        return node;
    }

    private static <T> void list(ObjectNode node, String key, List<T> values, Function<T, ? extends JsonNode> writing) {
        if (!values.isEmpty()) {
            ArrayNode list = node.putArray(key);
            values.forEach(v -> list.add(writing.apply(v)));
        }
    }

    private static <T> void unlessUnknown(ObjectNode node, String key, Possible<T> value,
            Function<T, ? extends JsonNode> writing) {
        if (!value.isUnknown()) {
            node.set(key, possible(value, writing));
        }
    }

    private static <T> void unlessNone(ObjectNode node, String key, Possible<T> value, T none,
            Function<T, ? extends JsonNode> writing) {
        if (!value.equals(Possible.known(none))) {
            node.set(key, possible(value, v -> v.equals(none) ? NONE : writing.apply(v)));
        }
    }

    private static <T> JsonNode possible(Possible<T> value, Function<T, ? extends JsonNode> writing) {
        if (value instanceof Possible.Known<T> known) {
            return writing.apply(known.value());
        }
        if (value.isUnknown()) {
            return UNKNOWN;
        }
        ObjectNode node = JSON.objectNode();
        list(node, "oneOf", value.listed(), writing);
        return node;
    }
}
