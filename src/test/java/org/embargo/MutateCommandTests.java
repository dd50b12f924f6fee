package org.embargo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MutateCommandTests {

    private static final String EXEMPTIONS = "fixtures/unscr-2397";
    private static final String ONE = "fixtures/unscr-1874/op-09/applies-rifles-exported-by-the-dprk.yaml";

    @TempDir
    private Path folder;

    @Test
    void theFixturesOfAProvisionNoticeEveryChangeOfItsRule() {
        CommandRun run = CommandRun.of("mutate", EXEMPTIONS, "--rule", "unscr-2397/op-25", "--format", "json");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("\"survived\" : 0", "\"verdict\" : \"killed\"", "\"reason\" : \"fixtures/unscr-2397/");
    }

    @Test
    void saysWhatNoFixtureNoticesAsASentence() {
        CommandRun run = CommandRun.of("mutate", ONE, "--rule", "unscr-1874/op-09/goods");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("SURVIVED  no fixture notices that S/RES/1874 (2009), OP9, rule `goods`, no longer asks whether the act is a supply, sale or transfer of goods",
                "2009-unscr-1874/op-09.drl:", "a fixture that would:");
    }

    @Test
    void proposesAFixtureThatPassesAndThatNoticesTheChange() throws IOException {
        CommandRun survived = CommandRun.of("mutate", ONE, "--rule", "unscr-1874/op-09/goods");
        String[] parts = survived.out().split("SURVIVED ");
        int left = parts.length - 1;
        String proposal = parts[1].substring(parts[1].indexOf("      # Proposed")).replaceAll("(?m)^ {6}", "").replaceAll("(?s)\n\n.*", "\n");
        Path file = Files.writeString(folder.resolve("proposed.yaml"), proposal);

        assertThat(CommandRun.of("test", file.toString()).out()).startsWith("1 fixture: 1 passed");
        CommandRun again = CommandRun.of("mutate", ONE, file.toString(), "--rule", "unscr-1874/op-09/goods");
        assertThat(again.out().split("SURVIVED ").length - 1).isLessThan(left);
    }

    @Test
    void endsWithThreeBelowAFloor() {
        CommandRun run = CommandRun.of("mutate", ONE, "--rule", "unscr-2397/op-25", "--floor", "90");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).contains("Missed\n  - 0.0 % is below the floor of 90 %");
    }

    @Test
    void refusesARuleThatIsNotThere() {
        CommandRun run = CommandRun.of("mutate", ONE, "--rule", "unscr-1874/op-9");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("there is nothing to change in `unscr-1874/op-9`", "did you mean");
    }

    @Test
    void triesNothingWhileAFixtureFails() throws IOException {
        Path file = Files.writeString(folder.resolve("wrong.yaml"), Files.readString(Path.of(ONE)).replace("VIOLATION", "NOT_A_VIOLATION"));

        CommandRun run = CommandRun.of("mutate", file.toString(), "--rule", "unscr-2397/op-25");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("FAILED", "0 passed, 1 failed");
    }

    @Test
    void saysHowManyItRunsInASecondBesideThoseBuiltInFull() {
        CommandRun run = CommandRun.of("mutate", EXEMPTIONS, "--rule", "unscr-2397/op-25/exemption", "--timings");

        assertThat(run.err()).containsPattern("timings: \\d+ mutants run in \\d+\\.\\d s, \\d+\\.\\d in a second")
                .containsPattern("timings: \\d+ of them built in full and run in \\d+\\.\\d s");
    }
}
