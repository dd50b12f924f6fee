package org.embargo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands that settle an argument, and how they end. */
class ArgumentCommandTests {

    private static final Path REPORT = Path.of("seeds/north-korea-russia-2023/report.txt");

    @TempDir
    private static Path folder;
    private static Path receipt;

    @BeforeAll
    static void writesAReceipt() {
        receipt = folder.resolve("receipt.json");
        CommandRun.of("assess", CommandRun.EXAMPLE, "--receipt", receipt.toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "why-not EXAMPLE T1 unscr-1718/op-08-bb|usage/unknown-provision|did you mean",
        "why-not EXAMPLE T9 unscr-1874/op-09|usage/unknown-transfer|did you mean `T1`?",
        "why-not EXAMPLE T1 unscr-1874/op-09 --measure 2006|usage/bad-value|it is part of 2009",
        "what-if EXAMPLE T1|usage/bad-value|name a fact with --set or a reading with --reading",
        "what-if EXAMPLE T1 --set stage|usage/bad-set|write it as `stage=negotiated`",
        "what-if EXAMPLE T1 --set stag=negotiated|usage/bad-set|did you mean `stage`?",
        "what-if EXAMPLE T1 --set items.1.item=rifle|usage/bad-set|did you mean `items.0.item`?",
        "what-if EXAMPLE T1 --set items.0.item=riffle|usage/bad-set|did you mean `rifle`?",
        "questions EXAMPLE --format jsn|usage/bad-value|did you mean `json`?",
        "replay EXAMPLE|input/no-receipt|`embargo assess INPUT --receipt FILE` writes one",
        "verify-quotes EXAMPLE nowhere.txt|input/not-found|"})
    void refusesWithACodeAndHelpAndEndsWithTwo(String line, String code, String help) {
        CommandRun run = CommandRun.of(line.replace("EXAMPLE", CommandRun.SMALL).split(" "));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("error[" + code + "]: ").contains(help == null ? "" : "help: " + help);
    }

    @Test
    void namesEveryBadSettingAtOnce() {
        CommandRun run = CommandRun.of("what-if", CommandRun.SMALL, "T1", "--set", "stag=negotiated", "--set", "items.0.rangeKm=far");

        assertThat(run.err().split("\n\n")).hasSize(2).allMatch(p -> p.startsWith("error[usage/bad-set]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "markdown", "json"})
    void endWithZeroAndSayWould(String format) {
        for (String line : new String[] {"why-not SMALL T1 unscr-1874/op-10", "what-if SMALL T1 --set stage=performed", "questions SMALL"}) {
            CommandRun run = CommandRun.of((line.replace("SMALL", CommandRun.SMALL) + " --format " + format).split(" "));

            assertThat(run.code()).as(run.err()).isZero();
            assertThat(run.out()).doesNotContain("violated", "violates");
        }
    }

    @Test
    void replaysAReceipt() {
        CommandRun run = CommandRun.of("replay", receipt.toString(), "--document", REPORT.toString());

        assertThat(run.code()).isZero();
        assertThat(run.out()).matches("the same: sha256 [0-9a-f]{64}\n");
    }

    /** What stands in a receipt, what is put there, and what replay then says. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "\"stage\" : \"performed\"|\"stage\" : \"planned\"|facts at /transfers/1/stage|\"planned\"|a value with sha256",
        "\"quote\" : \"artillery shells\"|\"quote\" : \"artillery shelly\"|facts at /transfers/1/passages/items.0/0/quote|\"artillery shelly\"|a value with sha256",
        "\"version\" : \"0.1.0\",|\"version\" : \"0.1.1\",|rulebook at /rulebook/version|\"0.1.1\"|a value with sha256",
        "\"wide\"|\"narrow\"|readings at /readings/IQ-01/1|\"narrow\"|a value with sha256",
        "\"publisher\" : \"Embargo|\"publisher\" : \"Embarga|document at /document/publisher|\"Embarga, worked example\"|a value with sha256",
        "\"name\" : \"embargo\"|\"name\" : \"imbargo\"|engine at /engine/name|\"imbargo\"|a value with sha256",
        "\"2006\",|\"2017\",|measures at /receipt/measures/0|\"2017\"|a value with sha256",
        "\"2006\",||measures at /receipt/measures/0|\"2009\"|a value with sha256",
        "\"id\" : \"T2\",|\"id\" : \"T2\", \"notes\" : \"slipped in\",|facts at /transfers/1/notes|\"slipped in\"|nothing",
        "\"outcome\" : \"NOT_IN_FORCE\"|\"outcome\" : \"VIOLATION\"|answers at /receipt/answers/T9/2006/outcome|\"VIOLATION\"|\"NOT_IN_FORCE\"",
        "\"/transfers/1/stage\" : \"|\"/transfers/1/stage\" : \"f|receipt at /receipt/digests/~1transfers~11~1stage|f|",
        "\"seal\" : \"|\"seal\" : \"f|receipt at /receipt/seal|f|"})
    void namesWhatWasTamperedWithBesideWhatIsExpected(String from, String to, String named, String stored, String expected) throws IOException {
        String[] lines = replayed(from, to == null ? "" : to).out().split("\n");

        assertThat(lines[0]).isEqualTo("differs first in " + named);
        assertThat(lines[1]).startsWith("  the receipt has: " + stored);
        assertThat(lines[2]).startsWith("  expected:        " + (expected == null ? "" : expected));
    }

    /** Without the seal the digests are as much to be doubted as the values. */
    @Test
    void namesTheDigestOfTheWholeWhereItAloneWasAltered() throws IOException {
        assertThat(replayed("\n      \"\" : \"", "\n      \"\" : \"f").out()).startsWith("differs first in receipt at /receipt/digests/\n");
    }

    private static CommandRun replayed(String from, String to) throws IOException {
        Path tampered = folder.resolve("tampered.json");
        String text = Files.readString(receipt);
        assertThat(text).contains(from);
        Files.writeString(tampered, text.replaceFirst(java.util.regex.Pattern.quote(from), java.util.regex.Matcher.quoteReplacement(to)));
        CommandRun run = CommandRun.of("replay", tampered.toString());
        assertThat(run.code()).as(run.err()).isEqualTo(1);
        return run;
    }

    /** Other rules make no altered receipt: what moved is named with both values, and the first answer that did. */
    @Test
    void namesOtherRulesAndTheFirstAnswerThatTheyGive() throws IOException {
        CommandRun run = CommandRun.of("replay", receipt.toString(), "--rules", otherRules().toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).startsWith("differs first in rulebook at /rulebook/version\n  the receipt has: \"0.1.0\"\n  expected:        \"9.9.9\"\n")
                .endsWith("and in answers at /receipt/answers/T1/2006/outcome\n  the receipt has: \"INDETERMINATE\"\n  expected:        \"NOT_IN_FORCE\"\n");
    }

    private static Path otherRules() throws IOException {
        Path rules = folder.resolve("rules");
        try (java.util.stream.Stream<Path> files = Files.walk(Path.of("rules"))) {
            for (Path file : files.toList()) {
                Path copy = rules.resolve(Path.of("rules").relativize(file));
                Files.copy(file, copy);
            }
        }
        Path book = rules.resolve("rulebook.yaml");
        Files.writeString(book, Files.readString(book).replace("version: 0.1.0", "version: 9.9.9").replaceFirst("firstDay: 2006-10-14", "firstDay: 2029-10-14"));
        return rules;
    }

    @Test
    void namesAnotherDocument() {
        CommandRun run = CommandRun.of("replay", receipt.toString(), "--document", "fixtures/documents/wire-2009-kang-nam.txt");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).startsWith("differs first in document at /document/sha256\n  the receipt has: 046b0414f5e1");
    }

    @Test
    void findsEveryQuotationOfTheWorkedExample() {
        CommandRun run = CommandRun.of("verify-quotes", CommandRun.EXAMPLE, REPORT.toString());

        assertThat(run.code()).isZero();
        assertThat(run.out()).endsWith("moved: 0\nambiguous: 0\nmissing: 0\n");
    }

    @Test
    void missesExactlyTheQuotationThatWasChangedByALetter() throws IOException {
        Path changed = folder.resolve("changed.txt");
        Files.writeString(changed, Files.readString(REPORT).replace("were making headway", "were making headwax"));

        CommandRun run = CommandRun.of("verify-quotes", CommandRun.EXAMPLE, changed.toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).startsWith("missing  T1 stage  \"were making headway\"").endsWith("moved: 0\nambiguous: 0\nmissing: 1\n");
    }

    @Test
    void findsWhatMovedBelowANewParagraph() throws IOException {
        Path moved = folder.resolve("moved.txt");
        Files.writeString(moved, "A new paragraph.\n\n" + Files.readString(REPORT));

        CommandRun run = CommandRun.of("verify-quotes", CommandRun.EXAMPLE, moved.toString());

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("moved  T1 stage", ", now at 254").contains("ambiguous: 0\nmissing: 0");
    }
}
