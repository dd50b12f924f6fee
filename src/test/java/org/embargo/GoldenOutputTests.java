package org.embargo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compares what the command prints with files below {@code src/test/resources/cli}. The first line of each is the
 * command. {@code -Dembargo.golden=write} writes them anew; read the difference before you keep it.
 */
class GoldenOutputTests {

    private static final Path FOLDER = Path.of("src/test/resources/cli");

    @ParameterizedTest
    @MethodSource("files")
    void printsWhatItPrintedBefore(Path file) throws IOException {
        String golden = Files.readString(file);
        String command = golden.lines().findFirst().orElseThrow();

        String printed = command + "\n" + CommandRun.of(command.substring("$ embargo ".length()).split(" ")).out();

        if ("write".equals(System.getProperty("embargo.golden"))) {
            Files.writeString(file, printed);
        }
        assertThat(printed.replaceAll(CommandRun.DIGEST, CommandRun.SOME_DIGEST))
                .isEqualTo(Files.readString(file).replaceAll(CommandRun.DIGEST, CommandRun.SOME_DIGEST));
    }

    private static Stream<Path> files() throws IOException {
        return Files.list(FOLDER).filter(f -> f.toString().matches(".*\\.(txt|md)")).sorted();
    }
}
