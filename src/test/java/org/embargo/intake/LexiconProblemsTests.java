package org.embargo.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.embargo.evidence.Problem;
import org.embargo.evidence.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Each file of src/test/resources/reading/lexicon takes the place of one file of the shipped lexicon. */
class LexiconProblemsTests {

    private static final Path SHIPPED = Path.of("seeds/lexicon");
    private static final Path FOLDER = Path.of("src/test/resources/reading/lexicon");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("files")
    void namesTheProblem(Path file) throws IOException {
        copy();
        String name = file.getFileName().toString();
        Files.copy(file, folder.resolve(name.substring(name.indexOf('.') + 1)), StandardCopyOption.REPLACE_EXISTING);
        String first = Files.readAllLines(file).get(0);

        List<String> problems = problems().stream().map(p -> ("# expect: " + p.code() + " at " + p.place().pointer()).strip()).toList();

        assertThat(problems).containsExactly(first.strip());
        assertThat(first).startsWith("# expect: lexicon/" + name.substring(0, name.indexOf('.')));
    }

    @Test
    void namesTheFileThatIsMissing() throws IOException {
        copy();
        Files.delete(folder.resolve("eras.yaml"));

        assertThat(problems()).extracting(Problem::code).containsExactly("lexicon/missing-file");
    }

    @Test
    void hasOnlyItemClassesOfTheRulebook() throws IOException {
        JsonNode items = new YAMLMapper().readTree(Files.readString(SHIPPED.resolve("items.yaml")));

        Set<String> kinds = new TreeSet<>();
        for (String list : List.of("items", "combinations")) {
            for (JsonNode node : items.path(list)) {
                kinds.addAll(kinds(node));
            }
        }

        assertThat(kinds).hasSizeGreaterThan(100).isSubsetOf(ItemKinds.ALL);
    }

    private static List<String> kinds(JsonNode node) {
        List<String> out = new ArrayList<>();
        if (node.has("kind")) {
            out.add(node.path("kind").asString());
        }
        node.path("oneOf").forEach(k -> out.add(k.asString()));
        node.path("beside").forEach(k -> out.add(k.asString()));
        return out;
    }

    private List<Problem> problems() {
        return catchThrowableOfType(Refused.class, () -> LexiconFiles.read(folder)).problems();
    }

    private void copy() throws IOException {
        for (String name : List.of("parties.yaml", "items.yaml", "conduct.yaml", "cues.yaml", "eras.yaml")) {
            Files.copy(SHIPPED.resolve(name), folder.resolve(name));
        }
    }

    private static Stream<Path> files() throws IOException {
        return Files.list(FOLDER).sorted();
    }
}
