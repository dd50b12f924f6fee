package org.embargo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestCommandTests {

    private static final String RIFLES = """
            about: unscr-1874/op-09
            case: Rifles leave the DPRK.
            transfers:
              - { id: rifles, supplier: { state: KP }, recipient: { state: XA }, items: [ { item: rifle } ], conduct: supply, stage: performed, date: { value: "2015-01-01", of: conduct } }
            expect:
              rifles:
            """;

    @TempDir
    private Path folder;

    @Test
    void passesAFolderOfFixtures() {
        CommandRun run = CommandRun.of("test", "fixtures/unscr-1874/op-09");

        assertThat(run.code()).isZero();
        assertThat(run.out()).matches("\\d+ fixtures: (\\d+) passed, 0 failed\n(not checked: .*\n)*");
    }

    @Test
    void showsExpectedActualAndTheConditionsOfAFailure() throws IOException {
        Path file = fixture("\"2009\": { outcome: NOT_A_VIOLATION }");

        CommandRun run = CommandRun.of("test", file.toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("rifles under 2009, outcome", "expected  NOT_A_VIOLATION", "actual    VIOLATION",
                "unscr-1874/op-09/goods on items.0 applies", "✓ fromDprk", "again: embargo test " + file, "1 fixture: 0 passed, 1 failed");
    }

    @Test
    void saysWhichMeasuresItCouldNotCheck() throws IOException {
        CommandRun run = CommandRun.of("test", fixture("\"2009\": { outcome: VIOLATION }\n    \"2050\": { outcome: VIOLATION }").toString());

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("not checked: what 1 fixture expects under measure 2050");
    }

    @Test
    void doesNotCountAFixtureAsPassedOfWhichNothingIsChecked() throws IOException {
        CommandRun run = CommandRun.of("test", fixture("\"2050\": { outcome: VIOLATION }").toString());

        assertThat(run.out()).startsWith("1 fixture: 0 passed, 0 failed, 1 without a measure that can be checked");
    }

    @Test
    void refusesAFixtureThatExpectsNothing() throws IOException {
        CommandRun run = CommandRun.of("test", fixture("{}").toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).contains("REFUSED", "error[fixture/expects-nothing]");
    }

    @Test
    void writesJUnitXmlWithTheFailure() throws IOException {
        CommandRun run = CommandRun.of("test", fixture("\"2009\": { outcome: NOT_A_VIOLATION }").toString(), "--format", "junit");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("tests=\"1\" failures=\"1\"", "<failure message=\"rifles under 2009, outcome: expected NOT_A_VIOLATION, actual VIOLATION\">");
    }

    @Test
    void writesJsonWithTheConditions() throws IOException {
        CommandRun run = CommandRun.of("test", fixture("\"2009\": { outcome: NOT_A_VIOLATION }").toString(), "--format", "json");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("\"failed\" : 1", "\"expected\" : \"NOT_A_VIOLATION\"", "\"actual\" : \"VIOLATION\"", "unscr-1874/op-09/goods on items.0 applies");
    }

    @Test
    void writesAnnotationsForGitHubAtTheLineOfTheExpectation() throws IOException {
        CommandRun run = CommandRun.of("test", fixture("\"2009\": { outcome: NOT_A_VIOLATION }").toString(), "--format", "github");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out().lines().findFirst().orElseThrow()).matches("::error file=.*rifles\\.yaml,line=6,title=a fixture failed::rifles under 2009, outcome: expected NOT_A_VIOLATION, actual VIOLATION%0A.*");
        assertThat(run.out()).endsWith("1 fixture: 0 passed, 1 failed\n");
    }

    @Test
    void writesAMarkdownTableOfFailuresWithoutMarkupOfTheFixture() throws IOException {
        CommandRun run = CommandRun.of("test", fixture("\"2009\": { outcome: NOT_A_VIOLATION, otherMeasure: \"a|b <i>\" }").toString(), "--format", "markdown");

        assertThat(run.out()).startsWith("### Fixtures\n\n1 fixture: 0 passed, 1 failed\n").contains("| rifles under 2009, outcome | NOT\\_A\\_VIOLATION | VIOLATION |", "a\\|b \\<i\\>");
    }

    @Test
    void refusesAFormatThatItDoesNotHave() {
        assertThat(CommandRun.of("test", "--format", "githob").err()).contains("did you mean `github`?");
    }

    private Path fixture(String expected) throws IOException {
        return Files.writeString(folder.resolve("rifles.yaml"), RIFLES + "    " + expected + "\n");
    }
}
