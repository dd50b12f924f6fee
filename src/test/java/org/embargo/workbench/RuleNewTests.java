package org.embargo.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

import org.embargo.Embargo;
import org.embargo.assessment.Engine;
import org.embargo.assessment.Finding;
import org.embargo.assessment.Truth;
import org.embargo.evidence.Problem;
import org.embargo.evidence.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleNewTests {

    private static final Engine SHIPPED = Embargo.open(Path.of("rules"), Path.of("seeds"), Path.of("target/compiled-rules"));

    @TempDir
    private Path home;
    private Path rules;
    private final StringBuilder out = new StringBuilder();

    @BeforeEach
    void copiesTheRules() {
        rules = Folders.copy(Path.of("rules"), home.resolve("rules"));
    }

    @ParameterizedTest
    @CsvSource({"unscr-1874/op-12, 2009-unscr-1874/op-12.drl, ''", "unscr-2999/op-03-b-ii, 2020-unscr-2999/op-03-b-ii.drl, --adopted=2020-05-04 --measure=2017"})
    void isRefusedWhileABlankIsLeft(String provision, String file, String options) {
        run(provision, options);

        List<Problem> problems = refusal();
        assertThat(problems).hasSizeGreaterThan(7).extracting(Problem::code).containsOnly("rulebook/not-filled-in");
        assertThat(problems).extracting(p -> p.place().file()).contains(file, file.replaceFirst("/.*", "/instrument.yaml"));
    }

    @ParameterizedTest
    @CsvSource({"unscr-1874/op-12, ''", "unscr-2999/op-03-b-ii, --adopted=2020-05-04 --measure=2017"})
    void loadsAndHasItsFixturesOnceEveryBlankIsFilled(String provision, String options) {
        run(provision, options);
        fillRules();
        Engine engine = open();
        fillFixtures(engine, provision);

        assertThat(engine.rulebook().instruments().stream().flatMap(i -> i.provisions().stream())).anyMatch(p -> p.id().equals(provision) && p.encoded());
        assertThat(Fixtures.below(home.resolve("fixtures"))).hasSize(5).allSatisfy(f -> assertThat(Fixtures.results(engine, f)).startsWith("1 fixture: 1 passed"));
        assertThat(truths(engine, provision)).containsEntry("applies-goods-it-reaches.yaml", Truth.MET).containsEntry("near-miss-goods-it-leaves-alone.yaml", Truth.NOT_MET)
                .containsEntry("before-goods-the-day-before-adoption.yaml", Truth.NOT_MET).containsEntry("depends-goods-on-the-adoption-day.yaml", Truth.OPEN)
                .containsEntry("applies-goods-the-day-after-adoption.yaml", Truth.MET);
    }

    @Test
    void writesAHeaderWithItsLabelsAndPutsTheEntryInOrder() throws IOException {
        run("unscr-1874/op-12", "");

        assertThat(Files.readString(rules.resolve("2009-unscr-1874/op-12.drl"))).startsWith("/*\n * S/RES/1874 (2009), operative paragraph 12\n")
                .contains(" * Applies to ", " * Binds ", " * Period       from 12 June 2009", " * Exceptions ", "package rules.unscr1874\n");
        assertThat(Files.readString(rules.resolve("2009-unscr-1874/instrument.yaml"))).containsSubsequence("  op-11-to-15:\n", "  op-12:\n    paragraph: OP12\n", "  op-17:\n");
    }

    @Test
    void givesANewResolutionToItsMeasuresAndToNoOther() {
        run("unscr-2999/op-03", "--adopted=2020-05-04 --measure=2009,2017");
        fillRules();

        assertThat(open().rulebook().measures()).allSatisfy(m -> assertThat(m.includes("unscr-2999")).isEqualTo(!m.id().equals("2006")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"unscr-1874/op-09", "unscr-1874/op-11-to-15", "1874/9", "unscr-1874/../op-09", "unscr-2999/op-03", "unscr-2999/op-03 --adopted=2020-05-04",
        "unscr-2999/op-03 --adopted=4.5.2020 --measure=2017", "unscr-2999/op-03 --adopted=2020-05-04 --measure=2050"})
    void refusesWhatItCannotBeginAndWritesNothing(String line) {
        Map<String, String> before = texts(home);

        assertThatThrownBy(() -> run(line, "")).isInstanceOf(Refused.class);
        assertThat(texts(home)).isEqualTo(before);
    }

    @Test
    void changesNoBundle() {
        Path there = rules;
        rules = Path.of("pom.xml");

        assertThatThrownBy(() -> run("unscr-1874/op-12", "")).isInstanceOf(Refused.class).hasMessageContaining("a bundle cannot be changed");
        assertThat(there.resolve("2009-unscr-1874/op-12.drl")).doesNotExist();
    }

    @Test
    void writesNothingWhereOneOfTheFilesIsThere() throws IOException {
        Path there = home.resolve("fixtures/unscr-1874/op-12/applies-goods-it-reaches.yaml");
        Files.createDirectories(there.getParent());
        Files.writeString(there, "mine");
        Map<String, String> before = texts(home);

        assertThatThrownBy(() -> run("unscr-1874/op-12", "")).isInstanceOf(Refused.class);
        assertThat(texts(home)).isEqualTo(before);
    }

    @Test
    void refusesAFixtureWithABlank() throws IOException {
        run("unscr-1874/op-12", "");
        Path file = home.resolve("fixtures/unscr-1874/op-12/applies-goods-it-reaches.yaml");

        assertThat(Fixtures.results(SHIPPED, file)).contains("error[fixture/not-filled-in]", "FILL IN: a class of items.yaml");
    }

    private void run(String provision, String options) {
        String line = ("new " + provision + " " + options).strip();
        List<Exception> thrown = new java.util.ArrayList<>();
        RuleCommands.of(new RuleCommands.Bench(() -> SHIPPED, () -> rules, home.resolve("fixtures"), out::append))
                .setExecutionExceptionHandler((e, c, p) -> {
                    thrown.add(e);
                    return 2;
                }).execute(line.split(" +"));
        if (!thrown.isEmpty()) {
            throw (RuntimeException) thrown.get(0);
        }
    }

    private Engine open() {
        return Embargo.open(rules, Path.of("seeds"), Path.of("target/compiled-rules"));
    }

    private List<Problem> refusal() {
        return catchThrowableOfType(Refused.class, this::open).problems();
    }

    /** Stands in for the author, who keeps the example of a rule. */
    private void fillRules() {
        rewrite(rules, text -> text.replaceAll("(?m)^ *// FILL IN.*\n", "").replaceAll("FILL IN: [^\"\n]*", "as the text says"));
    }

    private void fillFixtures(Engine engine, String provision) {
        rewrite(home.resolve("fixtures"), text -> text.replaceAll("FILL IN: a class of items.yaml that it reaches", "military-truck")
                .replaceAll("FILL IN: a class of items.yaml that it leaves alone", "quartermaster-goods").replaceAll("(?m)(case: \"|respect: )FILL IN: ([^\"\n]*)", "$1as said"));
        rewrite(home.resolve("fixtures"), text -> text.replaceAll("FILL IN: [^\"\n]*", outcome(engine, text.replaceAll("FILL IN: [^\"\n]*", "VIOLATION"))));
    }

    private static String outcome(Engine engine, String text) {
        var fixture = engine.fixtureReader().readFixture("a fixture", text.getBytes());
        String measure = fixture.expected().get("goods").keySet().iterator().next();
        return engine.decide(fixture.facts(), List.of(measure), Map.of()).transfers().get(0).determinations().get(measure).outcome().name();
    }

    private Map<String, Truth> truths(Engine engine, String provision) {
        Map<String, Truth> truths = new TreeMap<>();
        Fixtures.below(home.resolve("fixtures/" + provision)).forEach(file -> truths.put(file.getFileName().toString(), engine.assess(new FixtureRunner(engine).read(file).facts(),
                List.of("2017"), Map.of()).transfers().get(0).determinations().get("2017").findings().stream().filter(f -> f.provision().equals(provision)).map(Finding::applies)
                .findFirst().orElse(Truth.NOT_MET)));
        return truths;
    }

    private static void rewrite(Path folder, Function<String, String> change) {
        texts(folder).forEach((name, text) -> {
            try {
                Files.writeString(folder.resolve(name), change.apply(text));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static Map<String, String> texts(Path folder) {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(folder.relativize(file).toString(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
