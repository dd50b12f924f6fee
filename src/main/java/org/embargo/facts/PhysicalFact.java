package org.embargo.facts;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The physical facts that can classify an item, with the names and units of the facts format. */
public enum PhysicalFact {
    /** Calibre of the weapon or round, in millimetres. */
    CALIBRE_MM("calibreMm", Type.NUMBER),
    /** Range, or that of the weapons carried, in kilometres. */
    RANGE_KM("rangeKm", Type.NUMBER),
    /** Standard displacement of a vessel, in metric tonnes. */
    DISPLACEMENT_TONNES("displacementTonnes", Type.NUMBER),
    /** Unladen weight, in metric tonnes. */
    WEIGHT_TONNES("weightTonnes", Type.NUMBER),
    /** Carries, or was equipped to carry, weapons. */
    ARMED("armed", Type.TRUTH),
    /** Fires mainly at targets that its crew does not see. */
    INDIRECT_FIRE("indirectFire", Type.TRUTH),
    /** Meets the specification of the list that names such items. */
    MEETS_LIST_SPECIFICATION("meetsListSpecification", Type.TRUTH),
    /** Is named by one of the lists. */
    LISTED("listed", Type.TRUTH),
    /** Who uses it in the end: {@code military}, {@code police} or {@code civil}. */
    END_USER("endUser", Type.WORD),
    /** What is being built: {@code plant} or {@code building}. */
    SITE("site", Type.WORD);

    /** What values a fact can have. */
    public enum Type {
        /** A number of at least 0. */
        NUMBER,
        /** True or false. */
        TRUTH,
        /** One of a few words. */
        WORD
    }

    private final String key;
    private final Type type;

    PhysicalFact(String key, Type type) {
        this.key = key;
        this.type = type;
    }

    /** Returns the key of the facts format. */
    public String key() {
        return key;
    }

    /** Returns what values it can have: {@link Double}, {@link Boolean} or {@link String}. */
    public Type type() {
        return type;
    }

    /** Returns the words it can have; empty unless it is a word. */
    public List<String> words() {
        return switch (this) {
            case END_USER -> List.of("military", "police", "civil");
            case SITE -> List.of("plant", "building");
            default -> List.of();
        };
    }

    /** Finds the fact with this key. */
    public static Optional<PhysicalFact> of(String key) {
        return Arrays.stream(values()).filter(f -> f.key.equals(key)).findFirst();
    }
}
