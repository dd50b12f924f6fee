package org.embargo.facts;

import java.util.Map;

/**
 * One kind of goods in a transfer, or the goods that a service concerns.
 *
 * @param description the document's words, or empty
 * @param kind class or group of {@code rules/items.yaml}; unknown includes goods that are no arms
 * @param origin State where it was made; says nothing about who supplied it
 * @param quantity how many
 * @param physical what is known of its physical facts: {@link Double}, {@link Boolean} or {@link String} by type
 * @param makes of a plant under construction: the class that it makes
 */
public record Item(String description, Possible<String> kind, Possible<String> origin, Possible<Quantity> quantity,
        Map<PhysicalFact, Possible<Object>> physical, Possible<String> makes) {

    /** Keeps the physical facts from changing. */
    public Item {
        physical = Map.copyOf(physical);
    }

    /** An item of which only the description and the class are known. */
    public static Item of(String description, Possible<String> kind) {
        return new Item(description, kind, Possible.unknown(), Possible.unknown(), Map.of(), Possible.unknown());
    }

    /** Returns what is known of one physical fact. */
    public Possible<Object> physical(PhysicalFact fact) {
        return physical.getOrDefault(fact, Possible.unknown());
    }

    /** Returns the same item of another class or group. */
    public Item withKind(Possible<String> other) {
        return new Item(description, other, origin, quantity, physical, makes);
    }

    /** Returns the same plant making something of another class or group. */
    public Item withMakes(Possible<String> other) {
        return new Item(description, kind, origin, quantity, physical, other);
    }

    /** Returns the same item with another physical fact. */
    public Item with(PhysicalFact fact, Possible<Object> value) {
        Map<PhysicalFact, Possible<Object>> changed = new java.util.EnumMap<>(PhysicalFact.class);
        changed.putAll(physical);
        changed.put(fact, value);
        return new Item(description, kind, origin, quantity, changed, makes);
    }

    /** Takes over a fact of another item, by the name that it has in the facts format; an unknown name changes nothing. */
    public Item like(Item other, String key) {
        return switch (key) {
            case "item" -> withKind(other.kind);
            case "origin" -> new Item(description, kind, other.origin, quantity, physical, makes);
            case "makes" -> withMakes(other.makes);
            default -> PhysicalFact.of(key).map(f -> with(f, other.physical(f))).orElse(this);
        };
    }
}
