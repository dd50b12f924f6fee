package org.embargo.rulebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.embargo.evidence.Place;
import org.embargo.evidence.Problem;
import org.embargo.evidence.Suggestion;
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
    private final Optional<Node> root;

    YamlFile(String name, String text, List<Problem> problems) {
        this.name = name;
        this.text = text;
        this.problems = problems;
        this.root = compose();
    }

    private Optional<Node> compose() {
        try {
            return new Compose(LoadSettings.builder().setLabel(name).setMaxAliasesForCollections(0).build())
                    .composeString(text);
        } catch (MarkedYamlEngineException e) {
            int at = e.getProblemMark().map(this::offset).orElse(0);
            problems.add(new Problem("rulebook/yaml", "this is not YAML: " + e.getProblem(), "", Place.at(name, text, at, 1)));
        } catch (YamlEngineException e) {
            problems.add(new Problem("rulebook/yaml", "this is not YAML", "", Place.whole(name)));
        }
        return Optional.empty();
    }

    /** Returns the entries of the top mapping. */
    Map<String, Node> entries() {
        return root.map(this::entries).orElse(Map.of());
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

    /** Notes a problem that underlines the node. */
    void problem(String code, String sentence, String help, Node node) {
        int start = node.getStartMark().map(this::offset).orElse(0);
        int end = node.getEndMark().map(this::offset).orElse(start + 1);
        problems.add(new Problem(code, sentence, help, Place.at(name, text, start, Math.max(1, end - start))));
    }

    private int offset(Mark mark) {
        return text.offsetByCodePoints(0, Math.min(mark.getIndex(), text.codePointCount(0, text.length())));
    }

    String name() {
        return name;
    }
}
