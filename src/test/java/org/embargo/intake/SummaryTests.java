package org.embargo.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.embargo.facts.Conduct;
import org.embargo.facts.Modality;
import org.embargo.facts.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SummaryTests {

    private static final List<String> SIDES = List.of("North Korea", "Iran");

    @ParameterizedTest
    @EnumSource(Conduct.class)
    void isOneLineWithoutADoubledWordForEveryConductStageAndModality(Conduct conduct) {
        for (Stage stage : Stage.values()) {
            for (Modality modality : Modality.values()) {
                for (List<String> goods : List.of(List.<String>of(), List.of("missiles"), List.of("rifles", "shells"))) {
                    String line = Summary.of(conduct, goods, false, SIDES, false) + Summary.standing(stage, modality);

                    assertThat(words(line)).as(line).doesNotHaveDuplicates();
                    assertThat(line).matches("[A-Z][A-Za-z ,-]+ \\([a-z, ]+\\)").doesNotContainPattern(" (of|with|in|for|over) (from|by|between) ");
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"SUPPLY,Supply of missiles from North Korea to Iran", "ASSISTANCE,Assistance with missiles by North Korea for Iran", "TRAINING,Training in missiles by North Korea for Iran",
        "LICENCE,Licence for missiles from North Korea to Iran", "FINANCING,Payment for missiles supplied by North Korea to Iran", "REPAIR,Repair of missiles by North Korea for Iran"})
    void saysEachKindOfActAsPeopleDo(Conduct conduct, String line) {
        assertThat(Summary.of(conduct, List.of("missiles"), false, SIDES, false)).isEqualTo(line);
    }

    @Test
    void namesBothSidesWhereItIsNotSaidWhoGives() {
        assertThat(Summary.of(Conduct.SALE, List.of("arms"), false, SIDES, true)).isEqualTo("Sale of arms between North Korea and Iran");
        assertThat(Summary.of(Conduct.ASSISTANCE, List.of("military cooperation"), true, SIDES, false)).isEqualTo("Military cooperation by North Korea for Iran");
    }

    private static List<String> words(String line) {
        return new ArrayList<>(List.of(line.toLowerCase(Locale.ROOT).replaceAll("[(),]", "").replaceAll("\\bto\\b|\\bby\\b|\\bas\\b|\\ba\\b|\\bfor\\b|\\bfrom\\b", "").strip().split("\\s+")));
    }
}
