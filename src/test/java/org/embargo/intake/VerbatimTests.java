package org.embargo.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.embargo.evidence.Passage;
import org.embargo.evidence.Refound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerbatimTests {

    private static final String TEXT = "😀 조선 Kim’s army\n  shipped 300 rifles – in May – to Syria. North Korea’s army denied it; North Korea’s\u00A0envoy too.";
    private static final Verbatim VERBATIM = new Verbatim(TEXT);

    @ParameterizedTest
    @ValueSource(strings = {"Kim's army shipped 300 rifles", "rifles - in May - to", "Kim’s army\n  shipped", " 300 rifles ", "조선", "North Korea's envoy"})
    void findsWordsWhoseMarksAndBreaksAreOthers(String words) {
        Passage found = VERBATIM.find(words, "").passage().orElseThrow();

        assertThat(TEXT.substring(found.start(), found.end())).isEqualTo(found.quote());
        assertThat(PlainText.of(found.quote()).replaceAll("\\s+", " ")).isEqualTo(PlainText.of(words).replaceAll("\\s+", " ").strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"rifle", "Sy", "Kim's army shipped rifles", "south Korea", "north korea", "", " ", "–", "😀", "hipped"})
    void findsNoPartOfAWordAndNothingAlike(String words) {
        assertThat(VERBATIM.find(words, "").how()).isEqualTo(Refound.MISSING);
    }

    @Test
    void tellsPlacesApartByTheLongerWords() {
        assertThat(VERBATIM.find("North Korea", "").how()).isEqualTo(Refound.AMBIGUOUS);
        assertThat(VERBATIM.find("North Korea", "North Korea's envoy").passage().orElseThrow().start()).isEqualTo(TEXT.lastIndexOf("North"));
        assertThat(VERBATIM.find("North Korea", "South Korea's envoy").how()).isEqualTo(Refound.AMBIGUOUS);
    }
}
