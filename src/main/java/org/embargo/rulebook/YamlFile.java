package org.embargo.rulebook;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.embargo.evidence.Place;
import org.embargo.evidence.Problem;
import org.embargo.evidence.Suggestion;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A YAML file of the rulebook whose every node knows its place; problems are gathered, not thrown. */
final class YamlFile {

    private final String name;
    private final String text;
    private final List<Problem> problems;
    private final boolean readable;
    private boolean broken;
    private final Optional<Node> root;

    /** Reads a text; one that is not there or not readable has been said elsewhere and counts as one without keys. */
    YamlFile(String name, String text, boolean readable, List<Problem> problems) {
        this.name = name;
        this.text = text;
        this.problems = problems;
        this.readable = readable;
        this.root = readable ? compose() : Optional.empty();
    }

    private Optional<Node> compose() {
        int before = problems.size();
        try {
            return new Compose(LoadSettings.builder().setLabel(name).setMaxAliasesForCollections(0).build())
                    .composeString(text);
        } catch (MarkedYamlEngineException e) {
            int at = e.getProblemMark().map(this::offset).orElse(0);
            problems.add(new Problem("rulebook/yaml", "this is not YAML: " + e.getProblem().replaceAll("\\s+", " "), "", Place.at(name, text, at, 1)));
        } catch (YamlEngineException | StackOverflowError e) {
            problems.add(new Problem("rulebook/yaml", "this is not YAML that a rulebook can have", "write plain keys and values, without anchors and control characters", Place.whole(name)));
        }
        broken = problems.size() > before;
        return Optional.empty();
    }

    /** Returns the entries of the top mapping. */
    Map<String, Node> entries() {
        return root.map(this::entries).orElse(Map.of());
    }

    /** Returns the entries of the top mapping and notes every key that is not known, and each that is needed and missing. */
    Map<String, Node> entries(Collection<String> known, String... needed) {
        Map<String, Node> found = root.map(node -> entries(node, known)).orElse(Map.of());
        List.of(needed).stream().filter(key -> readable && !broken && !found.containsKey(key)).forEach(key -> missing(key, root.orElse(null)));
        return found;
    }

    /** Returns the entries of a mapping, in order; notes a problem for anything else and for a repeated key. */
    Map<String, Node> entries(Node node) {
        Map<String, Node> found = new LinkedHashMap<>();
        if (!(node instanceof MappingNode mapping)) {
            problem("rulebook/shape", "a mapping is expected here", "", node);
            return found;
        }
        for (NodeTuple tuple : mapping.getValue()) {
            String key = text(tuple.getKeyNode());
            if (found.put(key, tuple.getValueNode()) != null) {
                problem("rulebook/duplicate", "`" + key + "` stands here twice", "keep one of them", tuple.getKeyNode());
            }
        }
        return found;
    }

    /** Returns the entries of a mapping and notes every key that is not known. */
    Map<String, Node> entries(Node node, Collection<String> known) {
        Map<String, Node> found = entries(node);
        found.forEach((key, value) -> {
            if (!known.contains(key)) {
                problem("rulebook/unknown-key", "`" + key + "` is not a key here", Suggestion.didYouMean(key, known), value);
            }
        });
        return found;
    }

    /** Returns the entries of a mapping without noting anything; for a look at what is read elsewhere. */
    Map<String, Node> peek(Node node) {
        Map<String, Node> found = new LinkedHashMap<>();
        if (node instanceof MappingNode mapping) {
            mapping.getValue().stream().filter(t -> t.getKeyNode() instanceof ScalarNode && t.getValueNode() instanceof ScalarNode)
                    .forEach(t -> found.put(((ScalarNode) t.getKeyNode()).getValue(), t.getValueNode()));
        }
        return found;
    }

    /** Returns the nodes of a list; a single scalar counts as a list of one. */
    List<Node> list(Node node) {
        return node instanceof SequenceNode sequence ? sequence.getValue() : List.of(node);
    }

    /** Returns the texts of a list. */
    List<String> texts(Node node) {
        List<String> all = new ArrayList<>();
        list(node).forEach(n -> all.add(text(n)));
        return all;
    }

    /** Returns a scalar's text; notes a problem for anything else. */
    String text(Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        problem("rulebook/shape", "one value is expected here", "", node);
        return "";
    }

    /** Returns the text of a key, or an empty text when the key is not there. */
    String word(Map<String, Node> at, String key) {
        return at.containsKey(key) ? text(at.get(key)) : "";
    }

    /** Returns the text of a key that the mapping must have; notes a problem when it is missing or blank. */
    String need(Map<String, Node> at, String key, Node mapping) {
        String found = word(at, key);
        if (found.isBlank() && (!at.containsKey(key) || at.get(key) instanceof ScalarNode)) {
            missing(key, at.getOrDefault(key, mapping));
        }
        return found;
    }

    /** Returns the texts of a list that the mapping must have; notes a problem when it is missing or empty. */
    List<String> needAll(Map<String, Node> at, String key, Node mapping) {
        List<String> found = at.containsKey(key) ? texts(at.get(key)) : List.of();
        if (found.isEmpty()) {
            missing(key, at.getOrDefault(key, mapping));
        }
        return found;
    }

    /** Returns a day that the mapping must have. */
    LocalDate date(Map<String, Node> at, String key, Node mapping) {
        String written = need(at, key, mapping);
        try {
            if (written.isBlank() || written.matches("\\d{4}-\\d\\d-\\d\\d")) {
                return written.isBlank() ? LocalDate.EPOCH : LocalDate.parse(written);
            }
        } catch (DateTimeParseException e) {
            // said below, as for any other text that is no day
        }
        problem("rulebook/bad-date", "`" + written + "` is not a day", "write it as 2006-10-14", at.get(key));
        return LocalDate.EPOCH;
    }

    /** Returns a scalar as a plain number of at least 0. */
    double number(Node node) {
        String written = text(node);
        if (!written.matches("\\d{1,9}(\\.\\d{1,6})?")) {
            problem("rulebook/not-a-number", "`" + written + "` is not a number", "write it as 75 or 0.5", node);
            return 0;
        }
        return Double.parseDouble(written);
    }

    /** Returns a scalar that must be one of a few words. */
    String oneOf(Node node, Collection<String> words, String what) {
        String written = text(node);
        if (!words.contains(written)) {
            problem("rulebook/unknown-word", "`" + written + "` is no " + what, Suggestion.nearest(written, words)
                    .map(w -> "did you mean `" + w + "`?").orElse("it can be " + String.join(", ", words)), node);
        }
        return written;
    }

    /** Notes an id that is not made of small letters, digits and hyphens, or has not the shape asked for. */
    void id(String id, String shape, Node node) {
        if (!id.matches(shape)) {
            problem("rulebook/bad-id", "`" + id + "` cannot be an id", "ids here look like `" + (shape.startsWith("IQ") ? "IQ-01" : "op-09") + "`", node);
        }
    }

    private void missing(String key, @Nullable Node node) {
        String sentence = "`" + key + "` is missing here";
        if (node == null) {
            problems.add(new Problem("rulebook/missing", sentence, "add it", Place.whole(name)));
        } else {
            problem("rulebook/missing", sentence, "add it", node);
        }
    }

    /** Notes a problem that underlines the node. */
    void problem(String code, String sentence, String help, Node node) {
        int start = node.getStartMark().map(this::offset).orElse(0);
        int end = node.getEndMark().map(this::offset).orElse(start + 1);
        problems.add(new Problem(code, sentence, help, Place.at(name, text, start, Math.max(1, end - start))));
    }

    /** Returns the file's text with something else in the place of a node. */
    String with(Node node, String other) {
        int start = node.getStartMark().map(this::offset).orElse(0);
        return text.substring(0, start) + other + text.substring(node.getEndMark().map(this::offset).orElse(start));
    }

    /** Returns the text of a node as it stands in the file. */
    String written(Node node) {
        return text.substring(node.getStartMark().map(this::offset).orElse(0), node.getEndMark().map(this::offset).orElse(0));
    }

    /** Returns the line on which a node begins, from 1. */
    int line(Node node) {
        return node.getStartMark().map(m -> m.getLine() + 1).orElse(0);
    }

    private int offset(Mark mark) {
        return text.offsetByCodePoints(0, Math.min(mark.getIndex(), text.codePointCount(0, text.length())));
    }

    String name() {
        return name;
    }
}
