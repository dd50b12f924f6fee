package org.embargo.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.embargo.evidence.Passage;
import org.junit.jupiter.api.Test;

class ExcerptTests {

    @Test
    void underlinesTheWordsInTheirLine() {
        String text = "First line.\nNorth Korea was shipping shells.\n";

        assertThat(new Excerpt(text).of(Passage.of(text, 12, 23))).containsExactly("North Korea was shipping shells.", "^^^^^^^^^^^");
    }

    @Test
    void cutsALongLineAroundTheWords() {
        String text = "word ".repeat(40) + "shells" + " word".repeat(40);

        List<String> lines = new Excerpt(text).of(Passage.of(text, 200, 206));

        assertThat(lines.get(0)).startsWith("...").endsWith("...").hasSizeLessThan(90);
        assertThat(lines.get(0).substring(lines.get(1).indexOf('^'), lines.get(1).length())).isEqualTo("shells");
    }

    @Test
    void quotesWhereTheTextIsNotAtHand() {
        assertThat(new Excerpt("").of(new Passage(35, 46, "North Korea"))).containsExactly("\"North Korea\" (35 to 46)");
    }
}
