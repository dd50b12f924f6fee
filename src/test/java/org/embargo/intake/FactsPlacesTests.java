package org.embargo.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.embargo.evidence.Place;
import org.embargo.evidence.Problem;
import org.embargo.evidence.Refused;
import org.embargo.facts.Possible;
import org.embargo.facts.Stage;
import org.embargo.facts.Transfer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactsPlacesTests {

    @Test
    void placesAProblemInJson() {
        Place place = only("{\n  \"transfers\": [\n    { \"id\": \"T1\",\t\"stage\": \"done\" }\n  ]\n}").place();

        assertThat(place.address()).isEqualTo("facts.json:3:28");
        assertThat(place.underlined()).isEqualTo("\"done\"");
        assertThat(place.pointer()).isEqualTo("/transfers/0/stage");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void countsColumnsInUtf16Units(boolean json) {
        String yaml = "# 🚀\ntransfers:\n  - { notes: '🚀', id: T1, date: soon }\n";
        String text = json ? "{\n\"transfers\": [\n  { \"notes\": \"🚀\", \"id\": 7 } ] }" : yaml;

        Place place = only(text).place();

        assertThat(place.source().substring(place.column() - 1)).startsWith(json ? "7" : "soon");
        assertThat(place.underlined()).isEqualTo(json ? "7" : "soon");
        assertThat(place.line()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"UK, GB", "DPRK, KP", "North Korea, KP", "kp, KP", "RUS, RU", "Rusia, RU", "SU, SUHH", "YDYD, YDYE"})
    void suggestsTheCodeOfAState(String word, String code) {
        Problem problem = only("transfers: [ { id: T1, supplier: { state: " + word + " } } ]");

        assertThat(problem.code()).isEqualTo("facts/unknown-state");
        assertThat(problem.help()).isEqualTo("did you mean `" + code + "`?");
    }

    @Test
    void readsTheTransfersOfAFixture() {
        String fixture = """
                about: unscr-1874/op-10-exception
                transfers:
                  - id: rifles
                    supplier: { state: CN }
                    items: [ { item: rifle } ]
                    stage: performed
                    date: { value: "2016-03-01", of: conduct }
                expect: { rifles: { "2009": { outcome: NOT_A_VIOLATION } } }
                """;
        Problems problems = new Problems("applies.yaml", fixture);
        Fields fields = FactsSyntax.tree(fixture, problems)
                .flatMap(root -> Fields.of(root, List.of("about", "transfers", "expect"), problems)).orElseThrow();

        List<Transfer> transfers = new TransferReader(ItemKinds.ALL, problems).transfers(fields.find("transfers").orElseThrow());

        problems.refuseIfAny();
        assertThat(transfers.get(0).stage()).isEqualTo(Possible.known(Stage.PERFORMED));
    }

    private static Problem only(String text) {
        List<Problem> problems = catchThrowableOfType(Refused.class, () -> new FactsFile(ItemKinds.ALL).read("facts.json",
                text.getBytes(StandardCharsets.UTF_8))).problems();
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }
}
