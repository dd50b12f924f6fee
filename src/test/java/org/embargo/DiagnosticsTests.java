package org.embargo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class DiagnosticsTests {

    private static final Pattern CODE = Pattern.compile("\"((argued|usage|input|output|fixture|measures|readings)/[a-z-]+[a-z])\"");

    @Test
    void explainEveryCodeOfTheCommandInTheDocumentation() throws IOException {
        List<String> headings = Files.readAllLines(Path.of("docs/diagnostics.md"));
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            List<String> codes = sources.filter(Files::isRegularFile).flatMap(DiagnosticsTests::codes).distinct().toList();

            assertThat(codes).hasSizeGreaterThan(10).allMatch(code -> headings.contains("## " + code));
        }
    }

    private static Stream<String> codes(Path source) {
        try {
            return CODE.matcher(Files.readString(source)).results().map(r -> r.group(1));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
