package org.embargo.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.embargo.facts.Edtf;
import org.embargo.facts.Item;
import org.embargo.facts.PhysicalFact;
import org.embargo.facts.Possible;
import org.embargo.facts.Quantity;

/** Reads the items of a transfer. */
final class ItemReader {

    static final List<String> KEYS = Stream.of(Stream.of("description", "item", "origin", "quantity"),
            Stream.of(PhysicalFact.values()).map(PhysicalFact::key), Stream.of("makes")).flatMap(k -> k).toList();

    private static final List<String> QUANTITY_KEYS = List.of("value", "unit");

    private final Leaves leaves;
    private final Problems problems;

    ItemReader(Leaves leaves, Problems problems) {
        this.leaves = leaves;
        this.problems = problems;
    }

    /** Reads a list of at least one item, or {@code unknown} for one item of which nothing is known. */
    List<Item> items(Located node) {
        if (node.is(Edtf.UNKNOWN)) {
            return List.of(unknown());
        }
        List<Item> items = new ArrayList<>();
        for (Located one : Fields.list(node, problems)) {
            Fields.of(one, KEYS, problems).map(this::item).ifPresent(items::add);
        }
        if (node instanceof Located.Sequence sequence && sequence.values().isEmpty()) {
            problems.add(FactsCode.MISSING, Fields.label(node) + " lists no item",
                    "write `[ { item: unknown } ]` when the goods are not known", node);
        }
        return items;
    }

    /** Returns an item of which nothing is known. */
    static Item unknown() {
        return Item.of("", Possible.unknown());
    }

    private Item item(Fields fields) {
        return new Item(fields.read("description", leaves::text, ""),
                fields.read("item", n -> leaves.possible(n, leaves::kind), Possible.unknown()),
                fields.read("origin", n -> leaves.possible(n, leaves::state), Possible.unknown()),
                fields.read("quantity", n -> leaves.possible(n, this::quantity), Possible.unknown()),
                physical(fields),
                fields.read("makes", n -> leaves.possible(n, leaves::kind), Possible.unknown()));
    }

    private Optional<Quantity> quantity(Located node) {
        if (node instanceof Located.Scalar) {
            return leaves.number(node).map(n -> new Quantity(n, ""));
        }
        return Fields.of(node, QUANTITY_KEYS, problems).flatMap(fields -> {
            String unit = fields.read("unit", leaves::text, "");
            return fields.need("value", "write `unknown` when the number is not known").flatMap(leaves::number)
                    .map(n -> new Quantity(n, unit));
        });
    }

    private Map<PhysicalFact, Possible<Object>> physical(Fields fields) {
        Map<PhysicalFact, Possible<Object>> known = new EnumMap<>(PhysicalFact.class);
        for (PhysicalFact fact : PhysicalFact.values()) {
            Possible<Object> value = fields.read(fact.key(), n -> leaves.possible(n, v -> value(fact, v)),
                    Possible.unknown());
            if (!value.isUnknown()) {
                known.put(fact, value);
            }
        }
        return known;
    }

    private Optional<Object> value(PhysicalFact fact, Located node) {
        return switch (fact.type()) {
            case NUMBER -> leaves.number(node).map(n -> n);
            case TRUTH -> leaves.truth(node).map(t -> t);
            case WORD -> leaves.word(node, fact.words()).map(w -> w);
        };
    }
}
