package org.embargo.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.embargo.assessment.Claimed;
import org.embargo.assessment.Input;
import org.embargo.evidence.Passage;
import org.embargo.evidence.Place;
import org.embargo.evidence.Problem;
import org.embargo.evidence.Refound;
import org.embargo.evidence.Refused;
import org.embargo.evidence.SourceDocument;
import org.embargo.facts.FilledBy;
import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Reads annotations of a document: the JSON-LD of the W3C Web Annotation model, and what tools such as Hypothesis export. One tag
 * names the transfer, one the fact; the comment is the value.
 */
final class AnnotationFile {

    /** An id as tags have it: with a digit, so that other tags of a tool are none. */
    private static final String ID = "[A-Za-z][A-Za-z0-9._-]*\\d[A-Za-z0-9._-]*";
    private static final YAMLMapper YAML = new YAMLMapper();

    private final Input input;
    private final String text;
    private final Places places;
    private final Map<String, String> states;
    private final Claims claims;

    /**
     * Reads for a document.
     *
     * @param places where in it pages and numbered paragraphs begin
     * @param kinds the classes and groups of items that facts may name
     * @param states codes of States by the phrases that the lexicon has for them
     */
    AnnotationFile(Input input, SourceDocument document, Places places, Set<String> kinds, Map<String, String> states) {
        this.input = input;
        this.text = document.text();
        this.places = places;
        this.states = states;
        this.claims = new Claims(input.name(), "annotations/bad-value", kinds);
    }

    /** Returns the facts of the annotations; refuses what is no list of annotations. */
    Claimed facts(SourceDocument document) {
        JsonNode root = root();
        String pointer = root.isArray() ? "" : root.path("items").isArray() ? "/items" : root.path("first").path("items").isArray() ? "/first/items"
                : root.path("rows").isArray() ? "/rows" : root.path("annotations").isArray() ? "/annotations" : "none";
        if (pointer.equals("none") && !root.has("target")) {
            throw refused("annotations/no-items", "`" + input.name() + "` holds no annotations", "hand in an AnnotationPage with its `items`, or a list of annotations");
        }
        JsonNode list = pointer.equals("none") ? JsonMapper.shared().createArrayNode().add(root) : root.at(pointer);
        for (int i = 0; i < list.size(); i++) {
            one(list.get(i), pointer.equals("none") ? "" : pointer + "/" + i);
        }
        return claims.facts(document);
    }

    private JsonNode root() {
        try {
            return JsonMapper.shared().readTree(input.content());
        } catch (JacksonException e) {
            throw refused("annotations/not-json", "`" + input.name() + "` is no JSON", "hand in annotations as JSON-LD");
        }
    }

    private Refused refused(String code, String sentence, String help) {
        return new Refused(new Problem(code, sentence, help, Place.whole(input.name())));
    }

    private void one(JsonNode annotation, String pointer) {
        AnnotationBody body = AnnotationBody.of(annotation);
        String path = body.tags().stream().filter(AnnotationFile::isPath).findFirst().orElse("");
        String filledBy = body.tags().stream().filter(FilledBy.words()::contains).findFirst().orElse("");
        String transfer = !body.transfer().isEmpty() ? body.transfer() : body.tags().stream().filter(t -> !isPath(t) && t.matches(ID)).findFirst().orElse("");
        boolean about = List.of(Claims.DOCUMENT, Claims.SET_ASIDE, Claims.EXTENSIONS).contains(path);
        if (path.isEmpty() || transfer.isEmpty() && !about) {
            claims.drop("annotations/no-fact", "the tags " + body.tags() + " do not name a transfer and a fact", "tag it for example `T1` and `supplier`", pointer);
            return;
        }
        List<JsonNode> targets = AnnotationBody.list(annotation.path("target"));
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < targets.size(); i++) {
            passage(targets.get(i), pointer + "/target" + (annotation.path("target").isArray() ? "/" + i : "")).ifPresent(passages::add);
        }
        boolean worded = targets.stream().anyMatch(t -> t.has("selector"));
        if (worded && passages.isEmpty()) {
            return;
        }
        claims.add(new Claim(about ? "" : transfer, path, value(body, path, passages), filledBy, body.steps(), passages, pointer));
    }

    private static boolean isPath(String tag) {
        return tag.matches("items\\.\\d{1,3}(\\.[A-Za-z]+)?|standing\\.(modality|assertedBy|deniedBy)|document|set-aside|extensions")
                || TransferReader.KEYS.contains(tag) && !List.of("id", "passages", "filledBy", "deductions").contains(tag) && !TransferReader.COMPUTED.contains(tag);
    }

    private Optional<Passage> passage(JsonNode target, String pointer) {
        if (!target.has("selector")) {
            return Optional.empty();
        }
        Quotation quotation = AnnotationBody.quotation(target);
        Quotation.Result result = quotation.in(text);
        if (result.how() == Refound.AMBIGUOUS) {
            claims.drop("annotations/ambiguous-quote", "the text has " + Problems.quoted(quotation.exact()) + " more than once, and nothing tells which is meant",
                    "export it with `prefix` and `suffix`, or with a TextPositionSelector", pointer);
        } else if (result.how() == Refound.MISSING) {
            claims.drop("annotations/missing-quote", quotation.exact().isEmpty() ? "no words of the text are selected" : "the text does not have the words " + Problems.quoted(quotation.exact()),
                    "annotate this text, or hand in the text that was annotated", pointer);
        }
        return result.passage().map(p -> p.at(places.at(p.start())));
    }

    private @Nullable JsonNode value(AnnotationBody body, String path, List<Passage> passages) {
        if (!body.json().isEmpty()) {
            return parsed(body.json());
        }
        if (!body.comment().isBlank()) {
            return parsed(body.comment().strip());
        }
        boolean party = path.equals("supplier") || path.equals("recipient");
        if (passages.isEmpty() || !party && !path.matches("items\\.\\d+")) {
            return null;
        }
        String words = passages.get(0).quote().replaceAll("\\s+", " ").strip();
        ObjectNode node = JsonMapper.shared().createObjectNode().put(party ? "party" : "description", words);
        if (party && states.containsKey(words)) {
            node.put("state", states.get(words));
        }
        return node;
    }

    /** Reads a value that somebody wrote; what is no YAML is a text. */
    static JsonNode parsed(String written) {
        try {
            JsonNode value = YAML.readTree(written);
            return value == null || value.isNull() || value.isMissingNode() ? JsonMapper.shared().getNodeFactory().stringNode(written) : value;
        } catch (JacksonException e) {
            return JsonMapper.shared().getNodeFactory().stringNode(written);
        }
    }
}
