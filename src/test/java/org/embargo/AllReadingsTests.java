package org.embargo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The matrix of transfers by readings. */
class AllReadingsTests {

    @Test
    void showsWhatEachReadingLeadsToAndWhetherTheAnswerIsRobust() {
        String matrix = CommandRun.of("assess", CommandRun.EXAMPLE, "--transfer", "T2", "--all-readings").out();
        assertThat(matrix).contains("    2006  depends on the reading of IQ-01  [dependent]", "IQ-01  wide: would violate; narrow: not covered",
                "    2009  would violate  [robust]");
    }

    @Test
    void isTheSameMatrixAsJsonAndAsATable() {
        assertThat(CommandRun.of("assess", CommandRun.EXAMPLE, "--transfer", "T2", "--all-readings", "--format", "json").out())
                .contains("\"narrow\" : \"NOT_A_VIOLATION\"", "\"robust\" : true");
        assertThat(CommandRun.of("assess", CommandRun.EXAMPLE, "--transfer", "T2", "--all-readings", "--format", "markdown").out())
                .contains("| T2 | 2006 | depends on the reading of IQ-01 | dependent | IQ-01: wide: would violate; narrow: not covered |");
    }
}
