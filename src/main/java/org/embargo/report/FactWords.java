package org.embargo.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.embargo.facts.Item;
import org.embargo.facts.Transfer;

/** Puts the paths of facts and the ids of questions into plain words. */
final class FactWords {

    private static final String QUESTION = "IQ-";
    private static final String ITEMS = "items.";
    private static final Map<String, String> OF_THE_ACT = Map.of(
            "supplier", "who supplied it",
            "recipient", "who received it",
            "conduct", "what was done",
            "stage", "the stage",
            "date", "the date",
            "notice", "the notice to the Committee",
            "committeeDecision", "the Committee's decision",
            "stateDetermination", "a State's determination",
            "escape", "a humanitarian or livelihood purpose");
    private static final Map<String, String> OF_THE_ITEM = Map.of(
            "item", "what it is",
            "calibreMm", "its calibre",
            "rangeKm", "its range",
            "displacementTonnes", "its displacement",
            "weightTonnes", "its weight",
            "armed", "whether it is armed",
            "indirectFire", "whether it fires at unseen targets",
            "meetsListSpecification", "whether it meets the list's specification",
            "endUser", "who uses it in the end",
            "listed", "whether a list names it");

    private FactWords() {
    }

    /** Says which facts and readings decide together. */
    static String of(Transfer transfer, List<String> set) {
        return of(set, p -> fact(transfer, p));
    }

    /** Says in a few words which facts and readings decide: each kind of fact once, whatever the item. */
    static String brief(List<String> set) {
        return of(set, FactWords::bare);
    }

    private static String of(List<String> set, UnaryOperator<String> words) {
        List<String> facts = set.stream().filter(p -> !p.startsWith(QUESTION)).map(words).distinct().toList();
        List<String> readings = set.stream().filter(p -> p.startsWith(QUESTION)).toList();
        List<String> all = new ArrayList<>(facts);
        if (!readings.isEmpty()) {
            all.add("the reading of " + and(readings));
        }
        return and(all);
    }

    /** Names the fact at a path; an item by its number where there are several. */
    static String named(Transfer transfer, String path) {
        if (path.startsWith(ITEMS) && path.indexOf('.', ITEMS.length()) < 0) {
            return transfer.items().size() < 2 ? "the item" : item(transfer, path);
        }
        return path.startsWith("intermediaries") ? "who came between" : path.startsWith("standing") ? "who says so" : fact(transfer, path);
    }

    /** Joins words by commas and a last "and". */
    static String and(List<String> words) {
        int last = words.size() - 1;
        return last < 1 ? String.join("", words) : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    private static String fact(Transfer transfer, String path) {
        String words = bare(path);
        return !path.startsWith(ITEMS) || transfer.items().size() < 2 ? words : words + " (" + item(transfer, path) + ")";
    }

    private static String bare(String path) {
        if (!path.startsWith(ITEMS)) {
            return OF_THE_ACT.getOrDefault(path, path);
        }
        String fact = path.substring(path.lastIndexOf('.') + 1);
        return OF_THE_ITEM.getOrDefault(fact, fact.equals("site") ? "what is built" : fact);
    }

    /** Names the item at a path such as {@code items.0} or {@code items.0.rangeKm}. */
    static String item(Transfer transfer, String path) {
        int index = Integer.parseInt(path.split("\\.")[1]);
        Item item = transfer.items().get(index);
        return item.description().isEmpty() ? "item " + (index + 1) : item.description();
    }
}
