package org.embargo.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.embargo.evidence.Place;
import org.embargo.evidence.Problem;
import org.embargo.evidence.Refused;
import org.embargo.evidence.Suggestion;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A file of floors, in hundredths by what they are set for, and of what was argued instead of tried: {@code floors:}, a
 * mapping, and {@code argued:}, a list of mappings each of which says {@code because}.
 */
final class ArguedFile {

    private final String name;
    private final List<Problem> problems = new ArrayList<>();
    private final JsonNode root;

    private ArguedFile(String name, String text) {
        this.name = name;
        this.root = parse(text);
    }

    /**
     * Reads a file.
     *
     * @throws Refused when it is not there or is no mapping
     */
    static ArguedFile read(Path file) {
        try {
            ArguedFile read = new ArguedFile(file.toString(), Files.readString(file));
            read.keys(read.root, List.of("floors", "argued"));
            read.refuseIfAny();
            return read;
        } catch (IOException e) {
            throw new Refused(new Problem("input/unreadable", "`" + file + "` cannot be read", "name a file of floors and arguments", Place.whole(file.toString())));
        }
    }

    private JsonNode parse(String text) {
        try {
            JsonNode tree = new YAMLMapper().readTree(text);
            if (tree.isObject()) {
                return tree;
            }
        } catch (JacksonException e) {
            // said below, as for any other text that is no mapping
        }
        throw new Refused(problem("this file is no YAML mapping with `floors` and `argued`", "compare with fixtures/argued/coverage.yaml"));
    }

    /** Returns the floors, each for one of the given kinds. */
    Map<String, Double> floors(List<String> kinds) {
        Map<String, Double> floors = new TreeMap<>();
        root.path("floors").properties().forEach(e -> {
            if (!kinds.contains(e.getKey()) || !e.getValue().isNumber() || e.getValue().asDouble() < 0 || e.getValue().asDouble() > 100) {
                problems.add(problem("`" + e.getKey() + ": " + e.getValue() + "` is no floor", "floors are for " + String.join(", ", kinds) + ", from 0 to 100"));
            } else {
                floors.put(e.getKey(), e.getValue().asDouble());
            }
        });
        return floors;
    }

    /** Returns what was argued: texts by key, every one of the keys and {@code because} being there. */
    List<Map<String, String>> argued(List<String> keys) {
        List<Map<String, String>> all = new ArrayList<>();
        List<String> wanted = new ArrayList<>(keys);
        wanted.add("because");
        for (JsonNode entry : root.path("argued")) {
            keys(entry, wanted);
            Map<String, String> texts = new TreeMap<>();
            entry.properties().forEach(e -> texts.put(e.getKey(), e.getValue().asString("")));
            wanted.stream().filter(k -> texts.getOrDefault(k, "").isBlank()).forEach(k -> problems.add(problem("`" + k + "` is missing in `" + entry + "`", "say it")));
            all.add(texts);
        }
        return all;
    }

    private void keys(JsonNode node, List<String> known) {
        node.properties().stream().map(Map.Entry::getKey).filter(k -> !known.contains(k))
                .forEach(k -> problems.add(problem("`" + k + "` is not a key here", Suggestion.didYouMean(k, known))));
    }

    private Problem problem(String sentence, String help) {
        return new Problem("argued/wrong", sentence, help, Place.whole(name));
    }

    /** Refuses the file when anything in it was wrong. */
    void refuseIfAny() {
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
    }
}
