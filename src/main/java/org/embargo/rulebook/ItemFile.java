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
import org.snakeyaml.engine.v2.nodes.ScalarNode;

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

    private static final List<String> TRUTH = List.of("true", "false");
    private static final List<String> CATEGORIES = List.of("none", "I", "II", "III", "IV", "V", "VI", "VII");
    /** The words that attributes of a class can have. */
    static final Map<String, List<String>> WORDS = Map.of("subject", List.of("arms", "may-be-arms", "other"),
            "register", CATEGORIES, "partOf", CATEGORIES, "munitionOf", CATEGORIES, "smallArm", List.of("none", "weapon", "munition", "part"),
            "list", List.of("none", "nuclear", "missile", "chemical", "committee", "conventional"), "catchAll", List.of("none", "toDprk", "both"));

    private final YamlFile file;
    private final Set<String> questions;
    private final Map<String, ItemKind> kinds = new LinkedHashMap<>();
    private final Map<String, List<String>> groupMembers = new LinkedHashMap<>();
    private final Map<String, String> groupNames = new LinkedHashMap<>();
    private final Map<String, OtherMeasure> otherMeasures = new LinkedHashMap<>();

    ItemFile(YamlFile file, Set<String> questions) {
        this.file = file;
        this.questions = questions;
        Map<String, Node> top = file.entries(List.of("groups", "classes", "otherMeasures"), "groups", "classes");
        Map<String, List<String>> holds = new LinkedHashMap<>();
        if (top.containsKey("otherMeasures")) {
            file.entries(top.get("otherMeasures")).forEach((id, node) -> otherMeasures.put(id, otherMeasure(node)));
        }
        if (top.containsKey("groups")) {
            Map<String, Node> groups = file.entries(top.get("groups"));
            groups.forEach((id, node) -> group(id, node, groups.keySet(), holds));
        }
        if (top.containsKey("classes")) {
            file.entries(top.get("classes")).forEach((id, node) -> kinds.put(id, kind(id, node)));
        }
        groupNames.keySet().forEach(group -> groupMembers.put(group, members(group, holds)));
    }

    private void group(String id, Node node, Set<String> groups, Map<String, List<String>> holds) {
        Map<String, Node> at = file.entries(node, List.of("name", "holds"));
        file.id(id, LawFiles.ID, node);
        groupNames.put(id, file.need(at, "name", node));
        holds.put(id, at.containsKey("holds") ? groups(at.get("holds"), groups) : List.of());
    }

    private List<String> groups(Node node, Set<String> known) {
        file.list(node).forEach(g -> file.oneOf(g, known, "group"));
        return file.list(node).stream().filter(ScalarNode.class::isInstance).map(file::text).toList();
    }

    private ItemKind kind(String id, Node node) {
        Set<String> known = new LinkedHashSet<>(DEFAULTS.keySet());
        known.addAll(List.of("name", "in", "usual"));
        Map<String, Node> at = file.entries(node, known);
        file.id(id, LawFiles.ID, node);
        if (groupNames.containsKey(id)) {
            file.problem("rulebook/duplicate", "`" + id + "` is a class and a group", "give one of them another id", node);
        }
        Map<String, Object> attributes = new LinkedHashMap<>(DEFAULTS);
        at.forEach((key, value) -> {
            if (DEFAULTS.containsKey(key)) {
                attributes.put(key, attribute(key, at));
            }
        });
        if (attributes.get("subject").equals("other")) {
            List.of("fromDprk", "toDprk").stream().filter(d -> !at.containsKey(d)).forEach(d -> attributes.put(d, "no"));
        }
        List<String> in = at.containsKey("in") ? groups(at.get("in"), groupNames.keySet()) : List.of();
        return new ItemKind(id, file.need(at, "name", node), in, attributes, usual(at));
    }

    private Object attribute(String key, Map<String, Node> at) {
        Node value = at.get(key);
        if (DEFAULTS.get(key) instanceof Boolean) {
            return file.oneOf(value, TRUTH, "answer to true or false").equals("true");
        }
        if (key.equals("listedFrom")) {
            return file.date(at, key, value).toString();
        }
        if (key.equals("otherMeasure")) {
            return file.oneOf(value, otherMeasures.keySet(), "other measure");
        }
        if (key.equals("listedBy")) {
            return file.text(value);
        }
        return file.oneOf(value, key.endsWith("Dprk") ? directions() : WORDS.get(key), "value of `" + key + "`");
    }

    private List<String> directions() {
        List<String> words = new ArrayList<>(List.of("yes", "no"));
        words.addAll(questions);
        return words;
    }

    private OtherMeasure otherMeasure(Node node) {
        Map<String, Node> at = file.entries(node, List.of("phrase", "direction", "from"));
        String direction = file.need(at, "direction", node).isBlank() ? "" : file.oneOf(at.get("direction"), List.of("toDprk", "fromDprk", "both"), "direction");
        return new OtherMeasure(file.need(at, "phrase", node), direction, file.date(at, "from", node));
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
        return switch (fact.type()) {
            case NUMBER -> (Object) file.number(node);
            case TRUTH -> file.oneOf(node, TRUTH, "answer to true or false").equals("true");
            case WORD -> file.oneOf(node, fact.words(), "word for `" + fact.key() + "`");
        };
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
