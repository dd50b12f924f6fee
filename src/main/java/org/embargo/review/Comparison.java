package org.embargo.review;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.embargo.assessment.Agreement.OfFact;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One fact as two reviewers have it, in words that can be compared; empty where a reviewer does not know it.
 *
 * @param path its path
 * @param one the first's value
 * @param other the second's value
 */
record Comparison(String path, String one, String other) {

    /** What reviewers word freely, and what follows from the rest. */
    private static final Set<String> FREE = Set.of("summary", "notes", "description");
    /** Facts whose values are categories, so that agreement by chance can be reckoned. */
    private static final Set<String> CATEGORIES = Set.of("supplier", "recipient", "item", "conduct", "stage", "standing.modality", "origin", "endUser");

    /** Compares two values of a fact. */
    static Comparison between(String path, @Nullable JsonNode one, @Nullable JsonNode other) {
        return new Comparison(path, comparable(path, one), comparable(path, other));
    }

    /** Returns the name of a fact by its path: that of an item's fact is the same for each item. */
    static String fact(String path) {
        return path.startsWith("items.") ? path.substring(path.lastIndexOf('.') + 1) : path;
    }

    private static String comparable(String path, @Nullable JsonNode value) {
        if (value == null || value.isString() && value.stringValue().equals("unknown")) {
            return "";
        }
        return FactsOf.words(plain(FactsOf.plain(path, value))).toLowerCase(Locale.ROOT);
    }

    /** Leaves away of a party and of a date what says nothing about who or when. */
    private static JsonNode plain(@Nullable JsonNode value) {
        if (value instanceof ObjectNode node && node.has("state")) {
            return node.deepCopy().without(List.of("kind"));
        }
        return java.util.Objects.requireNonNull(value);
    }

    /** Returns whether it is counted: at least one of the two knows it, and it is more than wording. */
    boolean counts() {
        return !FREE.contains(fact(path)) && !(one.isEmpty() && other.isEmpty());
    }

    /** Returns whether both have the same; not to know is no agreement with somebody who knows. */
    boolean same() {
        return one.equals(other);
    }

    /** Adds comparisons of one fact up. */
    static OfFact of(String fact, List<Comparison> all) {
        int same = (int) all.stream().filter(Comparison::same).count();
        return new OfFact(fact, all.size(), same, CATEGORIES.contains(fact) ? kappa(all, same) : Optional.empty());
    }

    /** Reckons Cohen's kappa: (observed - expected) / (1 - expected); there is none where chance alone would agree always. */
    private static Optional<Double> kappa(List<Comparison> all, int same) {
        Map<String, Integer> ones = new HashMap<>();
        Map<String, Integer> others = new HashMap<>();
        all.forEach(c -> {
            ones.merge(c.one(), 1, Integer::sum);
            others.merge(c.other(), 1, Integer::sum);
        });
        long products = 0;
        for (Map.Entry<String, Integer> e : ones.entrySet()) {
            products += (long) e.getValue() * others.getOrDefault(e.getKey(), 0);
        }
        long square = (long) all.size() * all.size();
        return products == square ? Optional.empty() : Optional.of((double) ((long) same * all.size() - products) / (square - products));
    }
}
