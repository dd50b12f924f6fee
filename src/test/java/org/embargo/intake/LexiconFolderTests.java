package org.embargo.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.embargo.evidence.Problem;
import org.embargo.evidence.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each file of reading/lexicon-check takes the place of one file of the small lexicon; its first line names what is found. */
class LexiconFolderTests {

    private static final Path SMALL = Path.of("src/test/resources/reading/small-lexicon");
    private static final Path FAULTS = Path.of("src/test/resources/reading/lexicon-check");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("faults")
    void namesEveryProblemWithItsLine(Path file) throws IOException {
        copy(SMALL);
        String name = file.getFileName().toString();
        Files.copy(file, folder.resolve(name.substring(name.indexOf('.') + 1)), StandardCopyOption.REPLACE_EXISTING);
        String[] expected = Files.readAllLines(file).get(0).substring("# expect: ".length()).split(", ");

        List<String> found = problems().stream().map(p -> p.code() + " " + p.place().line() + " " + p.place().pointer()).toList();

        assertThat(found).containsExactlyInAnyOrder(expected);
    }

    @Test
    void helpsWithEveryProblem() throws IOException {
        List<String> codes = faults().map(f -> f.getFileName().toString()).toList();

        assertThat(codes).hasSizeGreaterThan(12);
        for (Path file : faults().toList()) {
            copy(SMALL);
            String name = file.getFileName().toString();
            Files.copy(file, folder.resolve(name.substring(name.indexOf('.') + 1)), StandardCopyOption.REPLACE_EXISTING);
            assertThat(problems()).allSatisfy(p -> assertThat(p.help()).as(name).isNotEmpty());
        }
    }

    @Test
    void countsThePhrasesOfALexiconThatHoldsTogether() throws IOException {
        copy(SMALL);

        assertThat(new LexiconFolder(folder, ItemKinds.ALL).check()).containsExactly(
                java.util.Map.entry("parties.yaml", 17), java.util.Map.entry("items.yaml", 5), java.util.Map.entry("conduct.yaml", 3),
                java.util.Map.entry("cues.yaml", 8), java.util.Map.entry("eras.yaml", 2));
    }

    @Test
    void namesWhatIsWrongWithTwoFilesAtOnce() throws IOException {
        copy(SMALL);
        Files.writeString(folder.resolve("eras.yaml"), "eras: [");
        Files.delete(folder.resolve("cues.yaml"));

        assertThat(problems()).extracting(Problem::code).contains("lexicon/not-yaml", "lexicon/missing-file");
    }

    @Test
    void findsNothingWrongWithTheShippedLexicon() {
        assertThat(new LexiconFolder(Path.of("seeds/lexicon"), ItemKinds.ALL).check().values()).allMatch(phrases -> phrases > 10);
    }

    private List<Problem> problems() {
        return catchThrowableOfType(Refused.class, () -> new LexiconFolder(folder, ItemKinds.ALL).check()).problems();
    }

    private void copy(Path from) throws IOException {
        for (String file : LexiconFolder.FILES) {
            Files.copy(from.resolve(file), folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static Stream<Path> faults() throws IOException {
        try (Stream<Path> files = Files.list(FAULTS)) {
            return Arrays.stream(files.sorted().toArray(Path[]::new));
        }
    }
}
