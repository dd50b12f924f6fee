package org.embargo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.embargo.assessment.Assessment;
import org.embargo.assessment.AssessedTransfer;
import org.embargo.assessment.Change;
import org.embargo.assessment.Engine;
import org.embargo.assessment.Fixture;
import org.embargo.assessment.Outcome;
import org.embargo.facts.DescribedFacts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is offered as a change changes the answer, as {@code --set} and {@code --reading} make it; no part of it does. */
class ChangesPropertyTests {

    private static final int EVERY = 6;
    private static final Engine ENGINE = CommandRun.engine(Path.of("rules"));

    static Stream<Path> sample() throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.list(Path.of("fixtures/cases"))) {
            all = files.sorted().toList();
        }
        return Stream.iterate(0, i -> i < all.size(), i -> i + EVERY).map(all::get);
    }

    @ParameterizedTest
    @MethodSource("sample")
    void everyChangeFlipsTheAnswerAndNoPartOfItDoes(Path file) {
        Fixture fixture = fixture(file);
        Assessment all = ENGINE.withChanges(ENGINE.decide(fixture.facts(), List.of(), fixture.readings()));
        for (AssessedTransfer t : all.transfers()) {
            t.wouldChangeIf().forEach((measure, changes) -> {
                Outcome now = t.determinations().get(measure).outcome();
                for (List<Change> set : changes.sets()) {
                    assertThat(set).hasSizeBetween(1, 2);
                    assertThat(again(fixture, t.transfer().id(), measure, set)).as("%s %s", t.transfer().id(), set).isEqualTo(set.get(0).outcome());
                    assertThat(flips(now, set.get(0).outcome())).isTrue();
                    if (set.size() == 2) {
                        set.forEach(one -> assertThat(flips(now, again(fixture, t.transfer().id(), measure, List.of(one)))).as("%s alone of %s", one, set).isFalse());
                    }
                }
            });
        }
    }

    private static Outcome again(Fixture fixture, String transfer, String measure, List<Change> set) {
        Map<String, List<String>> readings = new HashMap<>(fixture.readings());
        List<String> settings = new ArrayList<>();
        for (Change c : set) {
            if (c.fact().startsWith("IQ-")) {
                readings.put(c.fact(), List.of(c.to()));
            } else {
                settings.add(c.fact() + "=" + c.to());
            }
        }
        DescribedFacts revised = ENGINE.reader().revise(fixture.facts(), transfer, settings);
        return ENGINE.decide(revised, List.of(measure), readings).transfer(transfer).orElseThrow().determinations().get(measure).outcome();
    }

    private static boolean flips(Outcome before, Outcome after) {
        return after != before && after != Outcome.INDETERMINATE && !(before.clear() && after.clear());
    }

    private static Fixture fixture(Path file) {
        try {
            return ENGINE.fixtureReader().readFixture(file.toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
