package org.embargo.rulebook;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.embargo.evidence.Suggestion;
import org.embargo.facts.ItemKind;
import org.embargo.facts.PhysicalFact;
import org.embargo.law.OtherMeasure;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads {@code items.yaml}: classes, groups and what stands for other measures. */
final class ItemFile {

    private static final Map<String, Object> DEFAULTS = new LinkedHashMap<>();

    static {
        DEFAULTS.put("subject", "arms");
        for (String word : new String[] {"register", "partOf", "munitionOf", "smallArm", "list", "otherMeasure", "listedFrom", "catchAll"}) {
            DEFAULTS.put(word, "none");
        }
        DEFAULTS.put("listedBy", "unscr-1718");
        DEFAULTS.put("fromDprk", "yes");
        DEFAULTS.put("toDprk", "yes");
        for (String flag : new String[] {"surfaceToAir", "unguided", "sensor", "input", "productionHelp", "sporting", "borderline",
            "militarised", "military", "unmanned", "asksListing", "unnamedSkill", "troops", "foodOrMedicine"}) {
            DEFAULTS.put(flag, Boolean.FALSE);
        }
    }

    private final YamlFile file;
    private final Map<String, ItemKind> kinds = new LinkedHashMap<>();
    private final Map<String, List<String>> groupMembers = new LinkedHashMap<>();
    private final Map<String, String> groupNames = new LinkedHashMap<>();
    private final Map<String, OtherMeasure> otherMeasures = new LinkedHashMap<>();

    ItemFile(YamlFile file) {
        this.file = file;
        Map<String, Node> top = file.entries();
        Map<String, List<String>> holds = new LinkedHashMap<>();
        if (top.containsKey("groups")) {
            file.entries(top.get("groups")).forEach((id, node) -> {
                Map<String, Node> at = file.entries(node, List.of("name", "holds"));
                groupNames.put(id, LawFiles.word(file, at, "name"));
                holds.put(id, at.containsKey("holds") ? file.texts(at.get("holds")) : List.of());
            });
        }
        if (top.containsKey("classes")) {
            file.entries(top.get("classes")).forEach((id, node) -> kinds.put(id, kind(id, node)));
        }
        if (top.containsKey("otherMeasures")) {
            file.entries(top.get("otherMeasures")).forEach((id, node) -> otherMeasures.put(id, otherMeasure(node)));
        }
        groupNames.keySet().forEach(group -> groupMembers.put(group, members(group, holds)));
    }

    private ItemKind kind(String id, Node node) {
        Set<String> known = new LinkedHashSet<>(DEFAULTS.keySet());
        known.addAll(List.of("name", "in", "usual"));
        Map<String, Node> at = file.entries(node, known);
        Map<String, Object> attributes = new LinkedHashMap<>(DEFAULTS);
        at.forEach((key, value) -> {
            if (DEFAULTS.get(key) instanceof Boolean) {
                attributes.put(key, file.text(value).equals("true"));
            } else if (DEFAULTS.containsKey(key)) {
                attributes.put(key, file.text(value));
            }
        });
        if (attributes.get("subject").equals("other")) {
            List.of("fromDprk", "toDprk").stream().filter(d -> !at.containsKey(d)).forEach(d -> attributes.put(d, "no"));
        }
        List<String> groups = at.containsKey("in") ? file.texts(at.get("in")) : List.of();
        groups.stream().filter(g -> !groupNames.containsKey(g)).forEach(g -> file.problem("rulebook/unknown-word",
                "`" + g + "` is no group", Suggestion.didYouMean(g, groupNames.keySet()), at.get("in")));
        return new ItemKind(id, LawFiles.word(file, at, "name"), groups, attributes, usual(at));
    }

    private OtherMeasure otherMeasure(Node node) {
        Map<String, Node> at = file.entries(node, List.of("phrase", "direction", "from"));
        return new OtherMeasure(LawFiles.word(file, at, "phrase"), LawFiles.word(file, at, "direction"), LawFiles.date(file, at, "from"));
    }

    private Map<PhysicalFact, Object> usual(Map<String, Node> at) {
        Map<PhysicalFact, Object> usual = new EnumMap<>(PhysicalFact.class);
        if (at.containsKey("usual")) {
            file.entries(at.get("usual")).forEach((key, node) -> PhysicalFact.of(key).ifPresentOrElse(
                    fact -> usual.put(fact, value(fact, node)),
                    () -> file.problem("rulebook/unknown-key", "`" + key + "` is no physical fact",
                            Suggestion.didYouMean(key, java.util.Arrays.stream(PhysicalFact.values()).map(PhysicalFact::key).toList()), node)));
        }
        return usual;
    }

    private Object value(PhysicalFact fact, Node node) {
        String written = file.text(node);
        try {
            return switch (fact.type()) {
                case NUMBER -> (Object) Double.valueOf(written);
                case TRUTH -> (Object) Boolean.valueOf(written);
                case WORD -> written;
            };
        } catch (NumberFormatException e) {
            file.problem("rulebook/not-a-number", "`" + written + "` is not a number", "", node);
            return 0.0;
        }
    }

    private List<String> members(String group, Map<String, List<String>> holds) {
        List<String> found = new ArrayList<>();
        for (ItemKind kind : kinds.values()) {
            if (kind.groups().contains(group) || holds.getOrDefault(group, List.of()).stream().anyMatch(kind.groups()::contains)) {
                found.add(kind.id());
            }
        }
        return found;
    }

    Map<String, ItemKind> kinds() {
        return kinds;
    }

    Map<String, List<String>> groups() {
        return groupMembers;
    }

    Map<String, String> groupNames() {
        return groupNames;
    }

    Map<String, OtherMeasure> otherMeasures() {
        return otherMeasures;
    }
}
