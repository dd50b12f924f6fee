package org.embargo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.embargo.assessment.Assessment;
import org.embargo.assessment.Engine;
import org.embargo.assessment.Fixture;
import org.embargo.assessment.Input;
import org.embargo.assessment.Inquiry;
import org.embargo.assessment.Outcome;
import org.embargo.facts.DescribedFacts;
import org.embargo.workbench.Fixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answering a question settles what it promised. */
class InquiryPropertyTests {

    private static final int CASES = 12;
    private static final Engine ENGINE = CommandRun.engine(Path.of("rules"));

    @ParameterizedTest
    @ValueSource(strings = {CommandRun.EXAMPLE, CommandRun.SMALL})
    void everyAnswerToTheFirstQuestionSettlesAtLeastWhatItPromisedAndOneExactlyThat(String file) throws IOException {
        DescribedFacts facts = ENGINE.reader().read(new Input(file, Files.readAllBytes(Path.of(file)), Optional.empty()));
        Assessment before = ENGINE.decide(facts, List.of(), Map.of());
        Inquiry first = ENGINE.inquiries(before).get(0);

        List<Long> settled = first.outcomes().keySet().stream().map(answer -> unsettled(before) - unsettled(answered(facts, first, answer))).toList();

        assertThat(first.settles()).isPositive();
        assertThat(settled).allMatch(n -> n >= first.settles()).contains((long) first.settles()).contains((long) first.atMost());
    }

    /** Over the real cases: whatever is answered to the question that settles most, as many answers are settled as it said. */
    @Test
    void theFirstQuestionOfEveryCaseKeepsItsPromise() throws IOException {
        int asked = 0;
        for (Path file : Fixtures.below(Path.of("fixtures/cases")).toList()) {
            Fixture fixture = ENGINE.fixtureReader().readFixture(file.toString(), Files.readAllBytes(file));
            Assessment before = ENGINE.decide(fixture.facts(), List.of(), Map.of());
            List<Inquiry> inquiries = ENGINE.inquiries(before);
            if (!inquiries.isEmpty() && asked < CASES) {
                Inquiry first = inquiries.get(0);
                List<Long> settled = first.outcomes().keySet().stream().map(a -> unsettled(before) - unsettled(answered(fixture.facts(), first, a))).toList();
                assertThat(settled).as("%s %s", file, first).allMatch(n -> n >= first.settles() && n <= first.atMost())
                        .contains((long) first.settles()).contains((long) first.atMost());
                asked++;
            }
        }
        assertThat(asked).isGreaterThan(5);
    }

    private static Assessment answered(DescribedFacts facts, Inquiry question, String answer) {
        return question.fact().startsWith("IQ-") ? ENGINE.decide(facts, List.of(), Map.of(question.fact(), List.of(answer)))
                : ENGINE.decide(ENGINE.reader().revise(facts, question.transfers().get(0), List.of(question.fact() + "=" + answer)), List.of(), Map.of());
    }

    private static long unsettled(Assessment assessment) {
        return assessment.outcomes().stream().filter(o -> o == Outcome.INDETERMINATE).count();
    }
}
