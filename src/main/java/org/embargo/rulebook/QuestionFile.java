package org.embargo.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.embargo.evidence.Suggestion;
import org.embargo.law.Alternative;
import org.embargo.law.Question;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads {@code readings.yaml}: the interpretive questions. */
final class QuestionFile {

    private static final List<String> KINDS = List.of("item", "rule", "engine", "duty", "facts", "note");

    private final YamlFile file;

    private QuestionFile(YamlFile file) {
        this.file = file;
    }

    static Map<String, Question> questions(YamlFile file) {
        QuestionFile questions = new QuestionFile(file);
        Map<String, Question> all = new LinkedHashMap<>();
        file.entries().forEach((id, node) -> all.put(id, questions.question(id, node)));
        return all;
    }

    private Question question(String id, Node node) {
        Map<String, Node> at = file.entries(node, List.of("name", "kind", "asks", "alternatives", "default", "matters", "sources"));
        file.id(id, "IQ-\\d{2,3}", node);
        List<Alternative> alternatives = alternatives(at, node);
        String kind = file.need(at, "kind", node).isBlank() ? "" : file.oneOf(at.get("kind"), KINDS, "kind of question");
        return new Question(id, file.need(at, "name", node), kind, file.need(at, "asks", node), alternatives,
                defaults(at, alternatives, node), file.need(at, "matters", node), file.word(at, "sources"));
    }

    private List<Alternative> alternatives(Map<String, Node> at, Node node) {
        List<Alternative> all = new ArrayList<>();
        if (at.containsKey("alternatives")) {
            file.entries(at.get("alternatives")).forEach((name, a) -> {
                Map<String, Node> in = file.entries(a, List.of("phrase", "holders"));
                file.id(name, LawFiles.ID, a);
                all.add(new Alternative(name, file.need(in, "phrase", a), file.word(in, "holders")));
            });
        } else {
            file.need(at, "alternatives", node);
        }
        return all;
    }

    private Set<String> defaults(Map<String, Node> at, List<Alternative> alternatives, Node node) {
        List<String> names = alternatives.stream().map(Alternative::name).toList();
        List<String> given = file.needAll(at, "default", node);
        for (String name : given) {
            if (!name.equals("open") && !names.contains(name)) {
                file.problem("rulebook/unknown-word", "`" + name + "` is no alternative of this question", Suggestion.didYouMean(name, names), at.get("default"));
            }
        }
        return new LinkedHashSet<>(given.contains("open") ? names : given);
    }
}
