package org.embargo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColoursTests {

    private static final String TEXT = "T1  Rifles\n    2009  would violate   OP9\n          ✓ it leaves\n          ✗ it arrives\n";

    @Test
    void addNothingButColour() {
        assertThat(Colours.paint(TEXT).replaceAll("\u001b\\[\\d+m", "")).isEqualTo(TEXT);
    }

    @Test
    void colourTheAnswerAndTheMarks() {
        assertThat(Colours.paint(TEXT)).contains("\u001b[31mwould violate\u001b[0m", "\u001b[32m✓\u001b[0m", "\u001b[31m✗\u001b[0m");
    }
}
