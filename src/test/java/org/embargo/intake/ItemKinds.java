package org.embargo.intake;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The classes and groups of the rulebook, for tests. */
public final class ItemKinds {

    public static final Set<String> ALL = all();

    private ItemKinds() {
    }

    private static Set<String> all() {
        JsonNode items = new YAMLMapper().readTree(Path.of("rules/items.yaml").toFile());
        Set<String> kinds = new TreeSet<>(items.get("groups").propertyNames());
        kinds.addAll(items.get("classes").propertyNames());
        return kinds;
    }
}
