package org.embargo.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.embargo.evidence.Problem;
import org.embargo.evidence.Refused;
import org.embargo.facts.Conduct;
import org.embargo.facts.FilledBy;
import org.embargo.facts.Modality;
import org.embargo.facts.PhysicalFact;
import org.embargo.facts.Stage;
import org.embargo.intake.FactsReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class FactsSchemaTests {

    private static final JsonMapper JSON = new JsonMapper();
    private static final JsonNode TREE = tree();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(TREE);
    private static final Set<String> STRUCTURAL = Set.of("facts/unknown-key", "facts/unknown-word", "facts/wrong-type",
            "facts/not-a-number", "facts/missing", "facts/bad-choice", "facts/bad-id", "facts/bad-digest", "facts/unsupported-version");

    @Test
    void acceptsEveryFileThatTheLoaderAccepts() {
        RandomFacts random = new RandomFacts(7);
        for (int i = 0; i < 200; i++) {
            ObjectNode tree = FactsTree.of(random.facts());
            assertThat(SCHEMA.validate(tree)).as(tree.toString()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"transfers: [ { id: T1 } ]", "transfers: [ { id: T1, date: 2022, items: unknown, intermediaries: none } ]",
        "transfers: [ { id: T1, date: 2022-11-05, notice: { oneOf: [none, { daysBefore: 5 }] }, items: [ { quantity: 3 } ] } ]",
        "{ transfers: [ { id: T1, determinations: { x: 1 }, dateEarliest: null } ], engine: { a: 1 }, questions: [] }"})
    void acceptsShortFormsAndWhatAnAssessmentAdds(String yaml) {
        FactsReading.read(yaml);

        assertThat(errors(yaml)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"unknown-key", "unknown-word", "wrong-type", "not-a-number", "missing", "bad-choice", "bad-id", "bad-digest",
        "unsupported-version"})
    void refusesWhatTheLoaderRefusesForItsStructure(String code) throws IOException {
        assertThat(errors(Files.readString(Path.of("fixtures/problems/facts-" + code + ".yaml")))).isNotEmpty();
    }

    @Test
    void agreesWithTheLoaderOnDamagedFiles() {
        Random random = new Random(1874);
        RandomFacts facts = new RandomFacts(1874);
        int refused = 0;
        for (int i = 0; i < 1500; i++) {
            ObjectNode tree = FactsTree.of(facts.facts());
            tree.remove("extensions");
            damage(tree, random);
            List<String> codes = codes(tree.toString());
            List<Error> errors = SCHEMA.validate(tree);
            if (codes.isEmpty() || codes.stream().anyMatch(STRUCTURAL::contains)) {
                assertThat(errors.isEmpty()).as("%s %s %s", codes, errors, tree).isEqualTo(codes.isEmpty());
            }
            refused += codes.isEmpty() ? 0 : 1;
        }
        assertThat(refused).isGreaterThan(500);
    }

    @Test
    void listsTheWordsOfTheNouns() {
        assertThat(words("conduct")).isEqualTo(Conduct.words());
        assertThat(words("stage")).isEqualTo(Stage.words());
        assertThat(words("modality")).isEqualTo(Modality.words());
        assertThat(words("filledBy")).isEqualTo(FilledBy.words());
        assertThat(words("endUser")).isEqualTo(PhysicalFact.END_USER.words());
        assertThat(words("site")).isEqualTo(PhysicalFact.SITE.words());
    }

    @Test
    void titlesAndDescribesEveryKey() {
        List<String> bare = new ArrayList<>();
        for (JsonNode definition : TREE.get("$defs")) {
            definition.path("properties").properties().stream().filter(p -> !p.getValue().has("$ref"))
                    .filter(p -> !p.getValue().has("title") || !p.getValue().has("description")).forEach(p -> bare.add(p.getKey()));
            assertThat(definition.has("title") && definition.has("description")).as(definition.toString()).isTrue();
        }
        assertThat(bare).isEmpty();
    }

    private static void damage(JsonNode tree, Random random) {
        List<Runnable> damages = new ArrayList<>();
        collect(tree, damages, random);
        damages.get(random.nextInt(damages.size())).run();
    }

    private static void collect(JsonNode node, List<Runnable> damages, Random random) {
        List<String> values = List.of("true", "7", "\"zzz\"", "[]", "{}", "-1", "\"unknown\"", "\"none\"", "[{}]", "0.5", "null");
        JsonNode value = JSON.readTree(values.get(random.nextInt(values.size())));
        if (node instanceof ObjectNode object) {
            for (String key : List.copyOf(object.propertyNames())) {
                damages.add(() -> object.set(key, value));
                damages.add(() -> object.set(key + "s", object.remove(key)));
                collect(object.get(key), damages, random);
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                int at = i;
                damages.add(() -> array.set(at, value));
                collect(array.get(i), damages, random);
            }
        }
    }

    private static List<String> codes(String text) {
        try {
            FactsReading.read(text);
            return List.of();
        } catch (Refused e) {
            return e.problems().stream().map(Problem::code).toList();
        }
    }

    private static List<Error> errors(String yaml) {
        return SCHEMA.validate(yaml, InputFormat.YAML);
    }

    private static List<String> words(String definition) {
        return TREE.get("$defs").get(definition).get("enum").valueStream().map(JsonNode::stringValue).toList();
    }

    private static JsonNode tree() {
        try (InputStream in = FactsSchemaTests.class.getResourceAsStream("/org/embargo/facts.schema.json")) {
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
