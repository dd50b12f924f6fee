package org.embargo.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.embargo.evidence.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each of the files below kept a parser busy for minutes, or without an end in sight, before there were bounds. */
class BoundsTests {

    private static final String HEAD = "package rules.definitions\nrule \"definitions/arms/x\"\nwhen\n    ";
    private static final String TAIL = "\nthen\n    insert( Profile.by(drools.getMatch(), $item) );\nend\n";

    static Stream<String> endless() {
        return Stream.of(
                HEAD + "A() or ".repeat(500) + "A()" + TAIL,
                HEAD + "not exists forall ".repeat(1000) + "A()" + TAIL,
                condition("((((((((((( armed ))))))))))) && ".repeat(500) + "armed"),
                condition("a" + "[b".repeat(300) + "]".repeat(300)),
                condition("a" + ".b".repeat(2000)),
                (HEAD + "A() or A() or A()" + TAIL).repeat(5000),
                "a ".repeat(30_000));
    }

    private static String condition(String text) {
        return HEAD + "$item : ItemFacts( " + text + " )" + TAIL;
    }

    @ParameterizedTest
    @MethodSource("endless")
    void refusesAFileThatWouldKeepTheParserBusy(String text) {
        List<Problem> problems = new ArrayList<>();

        assertThat(new RuleFile("definitions/arms.drl", text, Map.of(), problems).read()).isEmpty();
        assertThat(problems).extracting(Problem::code).containsOnly("rule/syntax");
    }

    @Test
    void allowsEveryShippedFile() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("rules"))) {
            List<Path> rules = files.filter(f -> f.toString().endsWith(".drl")).toList();
            assertThat(rules).hasSizeGreaterThan(20).allMatch(f -> Bounds.allow(new RuleText(f.toString(), read(f), new ArrayList<>()).withoutComments()));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
