package org.embargo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmbargoCommandTests {

    @Test
    void endsWithZeroAndWritesNoProblemWhenAllIsWell() {
        CommandRun run = CommandRun.of("assess", CommandRun.EXAMPLE);

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("2009  would violate   S/RES/1874 (2009), OP9");
    }

    @Test
    void readsStandardInput() {
        CommandRun run = CommandRun.with("transfers: []", "assess", "-");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("No transfer is described.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "INDETERMINATE|1", "violation,not-a-violation|1", "NOT_A_VIOLATION|1", "VIOLATION|0"})
    void endsWithOneWhenTheGateTrips(String outcomes, int code) {
        assertThat(CommandRun.of("assess", CommandRun.SMALL, "--fail-on", outcomes).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "asses x|usage/unknown-command|did you mean `assess`?",
        "assess|usage/missing|see `embargo assess --help`",
        "assess --mesure 2006 x|usage/unknown-option|did you mean `--measure`?",
        "read a b|usage/unknown-argument|see `embargo read --help`",
        "assess nowhere.yaml|input/not-found|",
        "assess READMEE.md|input/not-found|did you mean `README.md`?",
        "assess seeds|input/is-a-folder|name a file in it",
        "assess EXAMPLE --format jsn|usage/bad-value|did you mean `json`?",
        "assess EXAMPLE --fail-on VIOLATON|usage/bad-value|did you mean `VIOLATION`?",
        "assess EXAMPLE --published soon|usage/bad-value|write a date such as 2023-09-05, 2023-09 or 2023-09~",
        "assess EXAMPLE --reading IQ-01|usage/bad-value|write it as `IQ-01=wide`; `embargo readings` lists them",
        "assess EXAMPLE --reading IQ-01=big|readings/unknown|it has wide, narrow, or open",
        "assess EXAMPLE --reading IQ-99=wide|readings/unknown|did you mean",
        "assess EXAMPLE --measure 2005|measures/unknown|did you mean `2006`?",
        "assess EXAMPLE --rules seeds|rulebook/not-found|name a folder with a `rulebook.yaml`",
        "assess EXAMPLE -o nowhere/out.txt|output/unwritable|see whether the folder is there and you may write to it",
        "explain EXAMPLE T2|usage/unknown-transfer|did you mean `T1`?",
        "law unscr-1874/op-99|usage/unknown-provision|did you mean `unscr-1874/op-09`?",
        "schema facst|usage/bad-value|did you mean `facts`?",
        "test fixtures/problems|fixture/none-selected|name a folder or file below `fixtures`",
        "test nowhere|input/not-found|name a folder or file below `fixtures`"})
    void refusesWithACodeAndHelpAndEndsWithTwo(String line, String code, String help) {
        CommandRun run = CommandRun.of(line.replace("EXAMPLE", CommandRun.SMALL).split(" "));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("error[" + code + "]: ").contains(help == null ? "" : "help: " + help).doesNotContain("\tat ");
    }

    @Test
    void namesEveryProblemOfAnInput() {
        CommandRun run = CommandRun.with("transfers: [ { id: T1, stage: delivered, conduct: suply } ]", "assess", "-");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err().split("\n\n")).hasSize(2).allMatch(p -> p.startsWith("error[facts/unknown-word]"));
    }

    @Test
    void refusesAnEmptyFile(@TempDir Path folder) throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.yaml"));

        assertThat(CommandRun.of("assess", empty.toString()).err()).startsWith("error[input/empty]");
    }

    @Test
    void takesControlCharactersOutOfWhatItQuotes() {
        CommandRun run = CommandRun.with("transfers: [ { id: T1, summary: \"a\\e[31mb\" } ]\nnotes: \u0007", "assess", "-");

        assertThat(run.out() + run.err()).doesNotContain("\u001b").doesNotContain("\u0007");
    }

    @Test
    void saysThatAFaultIsOursInOneLine() {
        assertThat(EmbargoCommandTests.faulty().err()).hasLineCount(1).startsWith("embargo: a fault of ours, IllegalStateException: out of order");
        assertThat(EmbargoCommandTests.faulty().code()).isEqualTo(70);
    }

    private static CommandRun faulty() {
        var err = new java.io.ByteArrayOutputStream();
        var streams = new org.embargo.cli.Commands.Streams(System.in, System.out, new java.io.PrintStream(err, true), false);
        int code = EmbargoCommand.run(Path.of(""), rules -> {
            throw new IllegalStateException("out of order");
        }, streams, "law");
        return new CommandRun(code, "", err.toString());
    }

    @Test
    void writesAFileWholeAndLeavesNothingBeside(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("out.json");

        CommandRun run = CommandRun.of("assess", CommandRun.SMALL, "--canonical", "-o", file.toString());

        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(file)).isEqualTo(CommandRun.of("assess", CommandRun.SMALL, "--canonical").out());
        assertThat(Files.list(folder)).containsExactly(file);
    }

    @Test
    void takesAReadingAndSaysSo() {
        CommandRun run = CommandRun.of("assess", CommandRun.EXAMPLE, "--measure", "2006", "--reading", "IQ-01=wide");

        assertThat(run.out()).containsSubsequence("T2  ", "2006  would violate   S/RES/1718 (2006), OP8(b)", "rests on the readings that counted: IQ-01 (wide)");
    }

    @Test
    void printsTheSchemaAsItIs() throws IOException {
        assertThat(CommandRun.of("schema", "facts").out()).isEqualTo(Files.readString(Path.of("src/main/resources/org/embargo/facts.schema.json")));
    }

    @Test
    void readsAFactsFileIntoOneThatReadsTheSame() {
        String facts = CommandRun.of("read", CommandRun.SMALL).out();

        assertThat(CommandRun.with(facts, "assess", "-", "--canonical").out()).isEqualTo(CommandRun.of("assess", CommandRun.SMALL, "--canonical").out());
    }

    @Test
    void saysWhichProvisionsAreNotEncodedAndWhy() {
        assertThat(CommandRun.of("law").out()).contains("not encoded: duties about ships and cargo", "reviewedBy: none");
        assertThat(CommandRun.of("law", "unscr-1874", "--format", "json").out()).contains("\"id\" : \"unscr-1874/op-09\"").doesNotContain("\"id\" : \"unscr-1718/");
    }

    @Test
    void listsTheReadingsWithTheirDefaults() {
        assertThat(CommandRun.of("readings").out()).contains("IQ-04  Is an unguided rocket", "category-vii (default)");
        assertThat(CommandRun.of("readings", "--format", "json").out()).contains("\"id\" : \"IQ-31\"");
    }

    @Test
    void namesEngineAndRulebookAsItsVersion() {
        assertThat(CommandRun.of("--version").out()).matches("embargo 0\\.1\\.0\nrulebook .* 0\\.1\\.0 \\([0-9a-f]{12}\\)\n");
    }

    @Test
    void helpsWithExamplesThatWork() {
        List<String> examples = CommandRun.of("--help").out().lines().filter(l -> l.startsWith("  ./embargo ")).toList();

        assertThat(examples).hasSize(3).allSatisfy(e -> assertThat(CommandRun.of(e.strip().substring("./embargo ".length()).split(" ")).code()).isZero());
    }

    @Test
    void completesItsCommandsAndOptions() {
        assertThat(CommandRun.of("completion").out()).contains("assess explain", "--fail-on");
    }
}
