package org.embargo.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Takes a written transfer apart into single facts by their paths, and puts it together again. */
final class FactsOf {

    static final List<String> EVIDENCE = List.of("passages", "filledBy", "deductions");
    private static final Set<String> NO_FACTS = Set.of("id", "passages", "filledBy", "deductions", "dateEarliest", "dateLatest", "evidence", "determinations");
    private static final int LONGEST = 160;

    private FactsOf() {
    }

    /**
     * Returns the facts of a transfer by path.
     *
     * @param wholeItems whether the items are one fact, since they cannot be told apart one by one
     */
    static Map<String, JsonNode> of(@Nullable JsonNode transfer, boolean wholeItems) {
        Map<String, JsonNode> facts = new LinkedHashMap<>();
        if (transfer == null) {
            return facts;
        }
        transfer.properties().stream().filter(e -> !NO_FACTS.contains(e.getKey())).forEach(e -> {
            if (e.getKey().equals("items") && !wholeItems) {
                for (int i = 0; i < e.getValue().size(); i++) {
                    int index = i;
                    e.getValue().get(i).properties().forEach(f -> facts.put("items." + index + "." + f.getKey(), f.getValue()));
                }
            } else if (e.getKey().equals("standing") && e.getValue().isObject()) {
                e.getValue().properties().forEach(f -> facts.put("standing." + f.getKey(), f.getValue()));
            } else {
                facts.put(e.getKey(), e.getValue());
            }
        });
        return facts;
    }

    /** Returns how many items a transfer has; -1 where there is no transfer. */
    static int items(@Nullable JsonNode transfer) {
        return transfer == null ? -1 : transfer.path("items").size();
    }

    /** Sets the fact at a path; nothing takes it out. */
    static void put(ObjectNode transfer, String path, @Nullable JsonNode value) {
        String[] steps = path.split("\\.");
        if (steps.length == 3) {
            set((ObjectNode) ((ArrayNode) transfer.get("items")).get(Integer.parseInt(steps[1])), steps[2], value);
        } else if (steps.length == 2) {
            ObjectNode standing = transfer.path("standing").isObject() ? (ObjectNode) transfer.get("standing") : transfer.putObject("standing");
            set(standing, steps[1], value);
        } else {
            set(transfer, path, value);
        }
    }

    private static void set(ObjectNode node, String key, @Nullable JsonNode value) {
        if (value == null) {
            node.remove(key);
        } else {
            node.set(key, value.deepCopy());
        }
    }

    /** Returns the path under which the evidence of a fact stands: that of the whole item, for what is told of an item. */
    static String group(String path) {
        String[] steps = path.split("\\.");
        return steps.length == 3 ? steps[0] + "." + steps[1] : path;
    }

    /** Returns whether an entry of the evidence belongs to a group of facts. */
    static boolean belongs(String path, String group) {
        return path.equals(group) || group(path).equals(group) || group.equals("items") && path.startsWith("items") || group.startsWith("standing.") && path.equals("standing");
    }

    /** Returns what counts when two values are compared: what the date rests on is told in many ways. */
    static @Nullable JsonNode plain(String path, @Nullable JsonNode value) {
        if (path.equals("date") && value instanceof ObjectNode date) {
            return date.deepCopy().without("basis");
        }
        return value;
    }

    /** Puts a value into words, as a facts file has it. */
    static String words(@Nullable JsonNode value) {
        String all = value == null ? "nothing" : said(value);
        return all.length() <= LONGEST ? all : all.substring(0, LONGEST) + " ...";
    }

    private static String said(JsonNode value) {
        if (value.isArray()) {
            return value.valueStream().map(FactsOf::said).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value.isObject()) {
            return value.properties().stream().map(e -> e.getKey() + ": " + said(e.getValue())).collect(Collectors.joining(", ", "{ ", " }"));
        }
        return value.isString() ? value.stringValue() : value.toString();
    }
}
