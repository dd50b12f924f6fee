package org.embargo.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.embargo.evidence.Place;
import org.embargo.evidence.Problem;
import org.embargo.evidence.Refused;
import org.embargo.intake.Entry.Cue;
import org.embargo.intake.Entry.Frame;
import org.embargo.intake.Entry.ItemEntry;
import org.embargo.intake.Entry.PartyEntry;
import org.embargo.intake.Entry.Trigger;
import org.embargo.intake.Lexicon.Era;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the lexicon folder and refuses it, with every problem found, when it does not hold together. */
final class LexiconFiles {

    private final Path folder;
    private final YAMLMapper yaml = new YAMLMapper();
    private final List<Problem> problems = new ArrayList<>();
    private final PhraseTree phrases = new PhraseTree();
    private final PhraseTree signs = new PhraseTree();
    private final Map<String, PartyEntry> names = new HashMap<>();

    private LexiconFiles(Path folder) {
        this.folder = folder;
    }

    /** Reads {@code parties items conduct cues eras}.yaml of a folder. */
    static Lexicon read(Path folder) {
        LexiconFiles files = new LexiconFiles(folder);
        Lexicon lexicon = files.lexicon();
        if (!files.problems.isEmpty()) {
            throw new Refused(files.problems);
        }
        return lexicon;
    }

    private Lexicon lexicon() {
        Map<String, String> heads = parties(tree("parties.yaml"));
        Map<String, Map<String, String>> combinations = items(tree("items.yaml"));
        JsonNode cues = tree("cues.yaml");
        JsonNode conduct = tree("conduct.yaml");
        Inflection inflection = new Inflection(irregular(conduct));
        conduct(conduct, inflection);
        cues(cues, inflection);
        JsonNode eras = tree("eras.yaml");
        return new Lexicon(phrases, signs, heads, new HashSet<>(words(cues, "measures")), combinations,
                eras(eras, "eras"), eras(eras, "anchors"), names);
    }

    private JsonNode tree(String file) {
        try {
            JsonNode node = yaml.readTree(Files.readString(folder.resolve(file)));
            return node == null ? yaml.createObjectNode() : node;
        } catch (IOException e) {
            problem(file, "lexicon/missing-file", "the lexicon has no file `" + file + "`", "put it into " + folder, "");
        } catch (JacksonException e) {
            problem(file, "lexicon/not-yaml", "the file is not well-formed YAML: " + e.getOriginalMessage(), "", "");
        }
        return yaml.createObjectNode();
    }

    private void problem(String file, String code, String sentence, String help, String pointer) {
        problems.add(new Problem(code, sentence, help, Place.whole(folder.resolve(file).toString()).pointing(pointer)));
    }

    private static List<String> words(JsonNode node, String key) {
        List<String> out = new ArrayList<>();
        node.path(key).forEach(n -> out.add(n.asString()));
        return out;
    }

    private static String text(JsonNode node, String key) {
        return node.path(key).asString("");
    }

    private Map<String, String> parties(JsonNode root) {
        int at = 0;
        Set<String> codes = new HashSet<>();
        for (JsonNode state : root.path("states")) {
            String code = text(state, "code");
            if (!code.matches("[A-Z]{2}|[A-Z]{4}") || !codes.add(code) || text(state, "name").isEmpty()) {
                problem("parties.yaml", "lexicon/bad-state", "a State needs a name and an ISO code of its own, not `" + code + "`", "", "/states/" + at);
            }
            state(state, text(state, "name"), code);
            at++;
        }
        others(root);
        Map<String, String> heads = new HashMap<>();
        for (Map.Entry<String, JsonNode> kind : root.path("heads").properties()) {
            kind.getValue().forEach(n -> new Inflection(Map.of()).noun(n.asString()).forEach(w -> heads.put(w, kind.getKey())));
        }
        return heads;
    }

    private void state(JsonNode node, String name, String code) {
        name(name, new PartyEntry(name, code, "state", "name", "", ""));
        words(node, "names").forEach(n -> name(n, new PartyEntry(name, code, "state", "name", "", "")));
        words(node, "adjectives").forEach(n -> phrases.add(n, new PartyEntry(name, code, "state", "adjective", "", "")));
        words(node, "people").forEach(n -> phrases.add(n, new PartyEntry(name, code, "state", "people", "", "")));
        words(node, "shared").forEach(n -> phrases.add(n, new PartyEntry(name, code, "state", "shared name", "", "")));
        words(node, "sharedAdjectives").forEach(n -> phrases.add(n, new PartyEntry(name, code, "state", "shared adjective", "", "")));
        words(node, "seats").forEach(n -> name(n, new PartyEntry(name, code, "state", "seat", "", "")));
        words(node, "leaders").forEach(n -> phrases.add(n, new PartyEntry(n, code, "speaker", "name", name, "")));
    }

    private void others(JsonNode root) {
        int at = 0;
        for (JsonNode node : root.path("others")) {
            String kind = text(node, "kind");
            if (text(node, "name").isEmpty() || !Set.of("state", "non-state", "company", "person", "speaker", "vessel", "unnamed").contains(kind)) {
                problem("parties.yaml", "lexicon/bad-party", "a party needs a name and a known kind, not `" + kind + "`", "", "/others/" + at);
            }
            PartyEntry entry = new PartyEntry(text(node, "name"), text(node, "state"), kind, "name", text(node, "of"), text(node, "foundedIn"));
            List<String> all = new ArrayList<>(words(node, "names"));
            all.add(entry.name());
            all.forEach(n -> name(n, entry));
            at++;
        }
    }

    private void name(String phrase, PartyEntry entry) {
        phrases.add(phrase, entry);
        if (phrase.length() >= 6 && phrase.chars().allMatch(Character::isLetter) && Character.isUpperCase(phrase.charAt(0))) {
            names.put(phrase, entry);
        }
    }

    private Map<String, Map<String, String>> items(JsonNode root) {
        Inflection inflection = new Inflection(Map.of());
        int at = 0;
        for (JsonNode node : root.path("items")) {
            List<String> kinds = node.has("kind") ? List.of(text(node, "kind")) : words(node, "oneOf");
            ItemEntry entry = new ItemEntry(kinds, text(node, "head"), node.path("goods").asBoolean(true),
                    node.path("weak").asBoolean(false), node.path("civil").asBoolean(false), text(node, "otherMeasure"));
            if (words(node, "words").isEmpty()) {
                problem("items.yaml", "lexicon/no-words", "an item needs at least one phrase under `words`", "", "/items/" + at);
            }
            words(node, "words").forEach(w -> inflection.noun(w).forEach(f -> phrases.add(f, entry)));
            at++;
        }
        Map<String, Map<String, String>> out = new HashMap<>();
        for (JsonNode node : root.path("combinations")) {
            words(node, "beside").forEach(b -> out.computeIfAbsent(text(node, "head"), k -> new HashMap<>()).put(b, text(node, "kind")));
        }
        return out;
    }

    private Map<String, List<String>> irregular(JsonNode conduct) {
        Map<String, List<String>> out = new HashMap<>();
        for (Map.Entry<String, JsonNode> verb : conduct.path("irregular").properties()) {
            out.put(verb.getKey(), words(conduct.path("irregular"), verb.getKey()));
        }
        return out;
    }

    private void conduct(JsonNode root, Inflection inflection) {
        Map<String, Frame> frames = new HashMap<>();
        for (Map.Entry<String, JsonNode> frame : root.path("frames").properties()) {
            Map<String, String> roles = new LinkedHashMap<>();
            frame.getValue().properties().forEach(r -> roles.put(r.getKey(), r.getValue().asString()));
            frames.put(frame.getKey(), new Frame(frame.getKey(), Map.copyOf(roles)));
        }
        int at = 0;
        for (JsonNode node : root.path("acts")) {
            Frame frame = frames.get(text(node, "frame"));
            if (frame == null || org.embargo.facts.Conduct.of(text(node, "conduct")).isEmpty() || org.embargo.facts.Stage.of(text(node, "stage")).isEmpty()) {
                problem("conduct.yaml", "lexicon/bad-act", "an act needs a known frame, conduct and stage", "frames: " + frames.keySet().stream().sorted().toList(), "/acts/" + at);
            } else {
                act(node, frame, inflection);
            }
            at++;
        }
    }

    private void act(JsonNode node, Frame frame, Inflection inflection) {
        boolean needs = node.path("needsItem").asBoolean(true);
        for (String verb : words(node, "verbs")) {
            inflection.verb(verb).forEach((phrase, form) -> phrases.add(phrase,
                    new Trigger(verb, frame, text(node, "conduct"), text(node, "stage"), false, needs, form)));
        }
        for (String noun : words(node, "nouns")) {
            inflection.noun(noun).forEach(phrase -> phrases.add(phrase,
                    new Trigger(noun, frame, text(node, "conduct"), text(node, "stage"), true, needs, "noun")));
        }
    }

    private void cues(JsonNode root, Inflection inflection) {
        for (Map.Entry<String, JsonNode> kind : root.path("phrases").properties()) {
            kind.getValue().forEach(n -> signs.add(n.asString(), new Cue(kind.getKey(), "", "")));
        }
        for (Map.Entry<String, JsonNode> kind : root.path("verbs").properties()) {
            kind.getValue().forEach(n -> inflection.verb(n.asString()).forEach((p, form) -> signs.add(p, new Cue(kind.getKey(), "", form))));
        }
        for (Map.Entry<String, JsonNode> governor : root.path("governors").properties()) {
            governor.getValue().forEach(n -> signs.add(n.asString(), new Cue("governor", governor.getKey(), "")));
        }
    }

    private List<Era> eras(JsonNode root, String key) {
        List<Era> out = new ArrayList<>();
        int at = 0;
        for (JsonNode node : root.path(key)) {
            if (key.equals("anchors") && !node.has("from")) {
                problem("eras.yaml", "lexicon/bad-date", "an anchor needs the day `from` which texts can name it", "write it as 2006-10-14", "/anchors/" + at);
            }
            for (String phrase : words(node, "phrases")) {
                out.add(new Era(phrase.toLowerCase(java.util.Locale.ROOT), day(node, "from", key, at), day(node, "to", key, at)));
            }
            at++;
        }
        return out;
    }

    private Optional<LocalDate> day(JsonNode node, String key, String list, int at) {
        if (!node.has(key)) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text(node, key)));
        } catch (DateTimeParseException e) {
            problem("eras.yaml", "lexicon/bad-date", "`" + text(node, key) + "` is not a day", "write it as 1991-12-26", "/" + list + "/" + at + "/" + key);
            return Optional.empty();
        }
    }
}
