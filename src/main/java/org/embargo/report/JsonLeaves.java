package org.embargo.report;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import tools.jackson.databind.JsonNode;

/** The values of a JSON tree that hold no others, each under its pointer (RFC 6901), in the order of the tree. */
final class JsonLeaves {

    private JsonLeaves() {
    }

    /** Returns every leaf; an empty list or object is one. */
    static Map<String, JsonNode> of(JsonNode tree) {
        Map<String, JsonNode> found = new LinkedHashMap<>();
        collect("", tree, found);
        return found;
    }

    private static void collect(String pointer, JsonNode node, Map<String, JsonNode> found) {
        if (node.isEmpty()) {
            found.put(pointer, node);
        }
        node.properties().forEach(e -> collect(pointer + "/" + escaped(e.getKey()), e.getValue(), found));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(pointer + "/" + i, node.get(i), found);
        }
    }

    /** Writes a key, which may be a pointer itself, as a part of a pointer. */
    static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }

    /** Returns the pointers at which two trees have different leaves, in the order of the first. */
    static Set<String> differing(Map<String, JsonNode> one, Map<String, JsonNode> other) {
        Set<String> all = new LinkedHashSet<>(one.keySet());
        all.addAll(other.keySet());
        all.removeIf(p -> Objects.equals(one.get(p), other.get(p)));
        return all;
    }
}
