package org.embargo.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.embargo.assessment.Statement;
import org.embargo.assessment.Terms;
import org.embargo.evidence.SourceDocument;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a model is asked, and what is taken from its answer. The text goes as a JSON string, out of which no word of it can break. */
final class ChatMessages {

    private static final int DEEPEST = 32;
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder().streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build()).build())
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY, DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    private ChatMessages() {
    }

    /** Returns what is asked about a document. */
    static String request(String model, SourceDocument document, Terms terms) {
        ObjectNode text = JSON.createObjectNode().put("title", document.title()).put("published", document.published()).put("text", document.text());
        ObjectNode request = JSON.createObjectNode().put("model", model).put("temperature", 0).put("stream", false);
        request.putObject("response_format").put("type", "json_object");
        request.putArray("messages").add(JSON.createObjectNode().put("role", "system").put("content", instructions(terms)))
                .add(JSON.createObjectNode().put("role", "user").put("content", text.toString()));
        return request.toString();
    }

    /** Returns what the model is told to do. */
    static String instructions(Terms terms) {
        try (InputStream in = ChatMessages.class.getResourceAsStream("/org/embargo/other-reader.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8).replace("{roles}", words(PartyReader.ROLES)).replace("{items}", words(terms.items()))
                    .replace("{conducts}", words(terms.conducts())).replace("{stages}", words(terms.stages())).replace("{modalities}", words(terms.modalities()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String words(List<String> words) {
        return "one of " + String.join(", ", words);
    }

    /** Returns what an answer states, whatever else stands in it; empty when it is none. */
    static Optional<List<Statement>> statements(byte[] answer) {
        return tree(new String(answer, StandardCharsets.UTF_8)).map(a -> a.path("choices").path(0).path("message").path("content"))
                .filter(JsonNode::isString).flatMap(content -> tree(unfenced(content.stringValue()))).filter(t -> t.path("transfers").isArray()).map(ChatMessages::statements);
    }

    private static List<Statement> statements(JsonNode said) {
        List<Statement> all = new ArrayList<>();
        JsonNode transfers = said.path("transfers");
        for (int i = 0; i < transfers.size(); i++) {
            JsonNode one = transfers.path(i);
            for (JsonNode fact : one.path("facts")) {
                List<String> quotes = fact.path("quotes").isString() ? List.of(fact.path("quotes").stringValue())
                        : fact.path("quotes").valueStream().filter(JsonNode::isString).map(JsonNode::stringValue).toList();
                all.add(new Statement("" + i, fact.path("fact").asString(""), fact.path("value").toString(), quotes, one.path("within").asString("")));
            }
        }
        return all;
    }

    /** Takes the marks off that models like to put around code. */
    private static String unfenced(String content) {
        return content.strip().replaceFirst("^```(json)?\\s*", "").replaceFirst("\\s*```$", "");
    }

    private static Optional<JsonNode> tree(String json) {
        try {
            return Optional.ofNullable(JSON.readTree(json));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }
}
