package org.embargo.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.embargo.Embargo;
import org.embargo.assessment.Fixture;
import org.embargo.facts.DescribedFacts;
import org.embargo.facts.Transfer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FixtureCommandTests {

    private static final Embargo EMBARGO = Embargo.open(Path.of("rules"), Path.of("seeds"), Path.of("target/compiled-rules"));
    private static final String EXAMPLE = "seeds/north-korea-russia-2023/facts.yaml";
    private static final String GIFT = """
            transfers:
              - id: rifles
                summary: "Rifles are given: old ones"
                supplier: { party: Old Mining Company, state: KP, kind: company }
                recipient: { state: XA }
                items: [ { item: rifle, description: worn rifles } ]
                conduct: gift
                stage: performed
                date: { value: "%s", of: conduct }
            """;

    @TempDir
    private Path folder;
    private final StringBuilder out = new StringBuilder();

    @Test
    void writesAFixtureThatPassesIntoTheFolderOfItsProvision() throws IOException {
        assertThat(run("add", gift("2012-05-06"), "rifles")).isZero();

        Path written = folder.resolve("unscr-1874/op-09/applies-rifles-are-given-old-ones.yaml");
        assertThat(Fixtures.results(EMBARGO, written)).startsWith("1 fixture: 1 passed");
        assertThat(written).hasContent("""
                about: unscr-1874/op-09
                case: "Rifles are given: old ones."
                transfers:
                  - id: rifles
                    supplier: { state: KP, kind: company }
                    recipient: { state: XA }
                    items: [ { item: rifle } ]
                    conduct: gift
                    stage: performed
                    date: { value: "2012-05-06", of: conduct }
                expect:
                  rifles:
                    "2006": { outcome: NOT_A_VIOLATION }
                    "2009": { outcome: VIOLATION, provisions: [unscr-1874/op-09] }
                    "2017": { outcome: VIOLATION, provisions: [unscr-1874/op-09] }
                """);
    }

    @ParameterizedTest
    @CsvSource({"2009-06-11, unscr-1874/op-09, before", "2009-06-12, unscr-1874/op-09, depends", "2009-06-13, unscr-1874/op-09, applies",
        "2012-01-01, unscr-1718/op-08-b, near-miss", "2012-01-01, unscr-1874/op-23, near-miss"})
    void namesTheSideAfterTheProvisionThatItIsAbout(String day, String about, String side) throws IOException {
        assertThat(run("add", gift(day), "rifles", "--about", about, "--case", "Rifles.")).isZero();

        assertThat(folder.resolve(about + "/" + side + "-rifles.yaml")).exists();
    }

    @Test
    void keepsRealCasesWithTheirSource() throws IOException {
        assertThat(run("add", EXAMPLE, "T2", "--reading", "IQ-01=wide")).isZero();

        assertThat(Files.readString(folder.resolve("cases/applies-artillery-shells-said-to-have-been-shipped-to-russia-t2.yaml")))
                .contains("source:\n  - title: North Korea and Russia deepen their trade in arms\n", "readings: { IQ-01: wide }\n").doesNotContain("quote", "passages");
    }

    /** Every shipped fixture can be made again from its own facts and passes: names and words never carry an answer. */
    @ParameterizedTest
    @ValueSource(strings = {"fixtures/unscr-1718", "fixtures/unscr-2270"})
    void makesEveryShippedFixtureAgain(String shipped) {
        Fixtures.below(Path.of(shipped)).forEach(file -> {
            Fixture fixture = new FixtureRunner(EMBARGO).read(file);
            for (Transfer transfer : fixture.facts().transfers()) {
                DescribedFacts facts = new DescribedFacts(fixture.facts().document(), List.of(transfer), List.of(), Map.of());
                var assessment = EMBARGO.assess(facts, List.of("all"), fixture.readings());
                String text = FixtureDraft.of(assessment, assessment.transfers().get(0), fixture.about(), fixture.sentence(), fixture.readings(), EMBARGO.report().factsFile(facts)).text();
                assertThat(TextResults.details(List.of(new FixtureRunner(EMBARGO).run(file.toString(), text.getBytes(java.nio.charset.StandardCharsets.UTF_8))))).as(text).isEmpty();
            }
        });
    }

    @Test
    void overwritesNothing() throws IOException {
        Path there = Files.writeString(folder.resolve("there.yaml"), "mine");

        assertThat(run("add", gift("2012-05-06"), "rifles", "-o", there.toString())).isNotZero();
        assertThat(there).hasContent("mine");
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("there.yaml", "gift.yaml");
    }

    @Test
    void countsASuggestionOnlyWhenItIsAccepted() throws IOException {
        Path suggested = folder.resolve("suggested/unscr-1874/op-09/applies-rifles.yaml");
        run("add", gift("2012-05-06"), "rifles", "-o", suggested.toString());
        Files.writeString(suggested, "# suggested: no fixture guards this.\n" + Files.readString(suggested));
        run("add", gift("2012-05-06"), "rifles", "-o", folder.resolve("unscr-1874/op-09/applies-others.yaml").toString());
        assertThat(Selection.of(List.of(folder.resolve("unscr-1874"), folder.resolve("suggested")))).hasSize(2);
        assertThat(Selection.of(List.of(folder)).stream().map(Path::toString)).noneMatch(f -> f.contains("suggested"));

        assertThat(run("accept", suggested.toString())).isZero();

        assertThat(suggested).doesNotExist();
        assertThat(Files.readString(folder.resolve("unscr-1874/op-09/applies-rifles.yaml"))).startsWith("about: unscr-1874/op-09");
    }

    @Test
    void acceptsNoSuggestionThatFails() throws IOException {
        Path suggested = folder.resolve("suggested/unscr-1874/op-09/applies-rifles.yaml");
        run("add", gift("2012-05-06"), "rifles", "-o", suggested.toString());
        Files.writeString(suggested, Files.readString(suggested).replace("\"2009\": { outcome: VIOLATION", "\"2009\": { outcome: NOT_IN_FORCE"));

        assertThat(run("accept", suggested.toString())).isEqualTo(1);
        assertThat(suggested).exists();
        assertThat(out).contains("FAILED");
    }

    /** Without its near misses a provision's rules can be changed unnoticed. */
    @Test
    void suggestsFixturesThatPassAndThatNoticeWhatNoneNoticed() throws IOException {
        Folders.copy(Path.of("fixtures/unscr-1874/op-23"), folder.resolve("unscr-1874/op-23"));
        for (Path file : Fixtures.below(folder).filter(f -> f.getFileName().toString().matches("(near-miss|outside|depends).*")).toList()) {
            Files.delete(file);
        }
        assertThat(run("suggest", "--rule", "unscr-1874/op-23/services-from-dprk")).isZero();

        List<Path> suggested = Fixtures.below(folder.resolve("suggested")).toList();
        assertThat(suggested).isNotEmpty().allSatisfy(f -> {
            assertThat(Fixtures.results(EMBARGO, f)).startsWith("1 fixture: 1 passed");
            assertThat(Files.readString(f)).startsWith("# suggested: no fixture notices it when ");
        });
        assertThat(out).containsPattern("\\d+ suggestions? for these").containsPattern("gaps of coverage: \\d+ without them, \\d+ with them");

        String first = survivors(out.toString());
        assertThat(run(Stream.concat(Stream.of("accept"), suggested.stream().map(Path::toString)).toArray(String[]::new))).isZero();
        out.setLength(0);
        assertThat(run("suggest", "--rule", "unscr-1874/op-23/services-from-dprk")).isZero();
        assertThat(Integer.parseInt(survivors(out.toString()))).isLessThan(Integer.parseInt(first));
    }

    private static String survivors(String said) {
        return said.contains("nothing to suggest") ? "0" : said.replaceFirst("(?s).*?(\\d+) changes? that no fixture notices.*", "$1");
    }

    @Test
    void choosesTheFewestSuggestionsAndSaysWhetherFewerWouldDo() {
        BitSet left = bits(0, 1, 2, 3);
        BitSet right = bits(4, 5, 6, 7);
        assertThat(SmallestCover.of(List.of(bits(0, 1, 4, 5, 2), left, right, bits(6)))).isEqualTo(new SmallestCover(List.of(1, 2), true));
        assertThat(SmallestCover.of(List.of())).isEqualTo(new SmallestCover(List.of(), true));
        assertThat(SmallestCover.of(IntStream.range(0, 20).mapToObj(i -> bits(i, 20)).toList())).isEqualTo(new SmallestCover(IntStream.range(0, 20).boxed().toList(), false));
    }

    private static BitSet bits(int... places) {
        BitSet bits = new BitSet();
        IntStream.of(places).forEach(bits::set);
        return bits;
    }

    private int run(String... arguments) {
        return FixtureCommands.of(new FixtureCommands.Bench(() -> EMBARGO, folder, out::append, new Stopwatch(() -> java.time.Instant.EPOCH))).setExecutionExceptionHandler((e, c, p) -> 2).execute(arguments);
    }

    private String gift(String day) throws IOException {
        return Files.writeString(folder.resolve("gift.yaml"), GIFT.replace("%s", day)).toString();
    }
}
