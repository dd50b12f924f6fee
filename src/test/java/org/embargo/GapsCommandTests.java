package org.embargo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is left over on the side of the text, of the facts and of the law. */
class GapsCommandTests {

    private static final String REPORT = "seeds/north-korea-russia-2023/report.txt";

    @Test
    void namesSentencesThatBecameNothingAndNoneThatBecameATransferOrWasSetAside() {
        CommandRun run = CommandRun.of("gaps", CommandRun.EXAMPLE, "--document", REPORT);

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("\"It did not say which arms.\" (1220 to 1246; arms)").doesNotContain("artillery shells");
    }

    @Test
    void saysWhatCannotBeKnownWithoutTheText() {
        assertThat(CommandRun.of("gaps", CommandRun.EXAMPLE).out().replaceAll("\\s+", " "))
                .contains("cannot be known of north-korea-russia-2023: only its facts are at hand; name its text with --document");
    }

    @Test
    void namesFactsWithoutEffectAndProvisionsWithTheReason() {
        String out = CommandRun.of("gaps", CommandRun.EXAMPLE, "--all").out();

        assertThat(out).contains("T12, how much of it: 3000 kg").doesNotContain("T2, ");
        assertThat(out).contains("S/RES/2094 (2013), OP23 [unscr-2094/op-23]: luxury goods");
    }

    @Test
    void countsProvisionsUnlessAllAreAskedForAndTakesNoDateLineForASentence() {
        String out = CommandRun.of("gaps", CommandRun.EXAMPLE, "--document", REPORT).out();

        assertThat(out).contains("19 provisions of the resolutions; --all lists them").doesNotContain("\"September 5, 2023\"", "luxury goods");
    }

    @Test
    void saysTheSameAsJson() {
        assertThat(CommandRun.of("gaps", REPORT, "--format", "json").out()).contains("\"sentences\"", "\"mentions\"", "\"factsWithoutEffect\"", "\"notEncoded\"");
    }

    @Test
    void refusesAnotherText() {
        CommandRun run = CommandRun.of("gaps", CommandRun.EXAMPLE, "--document", "fixtures/documents/wire-2009-kang-nam.txt");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("error[usage/bad-value]").contains("its SHA-256 differs");
    }
}
