package org.embargo.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.embargo.evidence.Place;
import org.embargo.evidence.Problem;
import org.embargo.evidence.Refused;
import org.embargo.facts.DescribedFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FactsProblemsTests {

    private static final Path FOLDER = Path.of("fixtures/problems");
    private static final Pattern EXPECTED = Pattern.compile("# expect: (\\S+) at (\\S+) underlining \"(.*)\"");
    private static final List<FactsCode> SHOWN_BELOW = List.of(FactsCode.TOO_LARGE, FactsCode.MORE_PROBLEMS, FactsCode.EXPECTS_NOTHING);
    private static final FactsFile FILE = new FactsFile(ItemKinds.ALL);

    @ParameterizedTest
    @MethodSource("files")
    void namesTheProblemAndUnderlinesIt(Path file) throws IOException {
        byte[] content = Files.readAllBytes(file);
        Matcher expected = EXPECTED.matcher(new String(content, StandardCharsets.ISO_8859_1));
        assertThat(expected.find()).as("the first line says what is expected").isTrue();

        List<Problem> problems = problems(file, content);

        assertThat(problems).extracting(Problem::code).containsExactly(expected.group(1));
        Place place = problems.get(0).place();
        String at = place.line() > 0 ? place.line() + ":" + place.column() : place.pointer();
        assertThat(at).isEqualTo(expected.group(2));
        assertThat(place.underlined()).isEqualTo(expected.group(3));
        assertThat(problems.get(0).sentence()).doesNotEndWith(".").doesNotContain("\n").matches("[^A-Z].*|[A-Z]+ .*");
        assertThat(file.getFileName().toString()).startsWith(expected.group(1).replace('/', '-'));
    }

    @Test
    void hasAFixtureForEveryCode() throws IOException {
        List<String> names = files().map(f -> f.getFileName().toString()).toList();

        assertThat(Arrays.stream(FactsCode.values()).filter(c -> !SHOWN_BELOW.contains(c)).map(c -> c.code().replace('/', '-')))
                .allMatch(code -> names.stream().anyMatch(n -> n.startsWith(code + ".")));
    }

    @Test
    void explainsEveryCodeInTheDocumentation() throws IOException {
        List<String> headings = Files.readAllLines(Path.of("docs/diagnostics.md"));

        assertThat(Arrays.stream(FactsCode.values()).map(c -> "## " + c.code())).allMatch(headings::contains);
    }

    @Test
    void refusesAFileWithoutAnyBytes() {
        assertThat(problems(Path.of("none.yaml"), new byte[0])).extracting(Problem::code).containsExactly("facts/empty");
    }

    @Test
    void refusesAFileThatIsTooLarge() {
        assertThat(problems(Path.of("large.yaml"), new byte[FactsText.MOST_BYTES + 1])).extracting(Problem::code)
                .containsExactly("facts/too-large");
    }

    @Test
    void countsTheProblemsThatItDoesNotList() {
        String many = "transfers: [" + "{}, ".repeat(500) + "]";

        List<Problem> problems = problems(Path.of("many.yaml"), many.getBytes(StandardCharsets.UTF_8));

        assertThat(problems).hasSize(201);
        assertThat(problems.get(200).sentence()).isEqualTo("there are 300 more problems than are listed");
    }

    private static List<Problem> problems(Path file, byte[] content) {
        Path text = file.resolveSibling(file.getFileName().toString().replace(".yaml", ".txt"));
        Refused refused = catchThrowableOfType(Refused.class, () -> {
            DescribedFacts facts = FILE.read(file.getFileName().toString(), content);
            throw new Refused(FactsFile.verifyPassages(facts, Files.readString(text)));
        });
        return refused.problems();
    }

    private static Stream<Path> files() throws IOException {
        return Files.list(FOLDER).filter(f -> f.getFileName().toString().matches("facts-.*\\.(yaml|json)")).sorted();
    }
}
