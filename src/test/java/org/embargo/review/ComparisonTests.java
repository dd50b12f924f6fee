package org.embargo.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.embargo.assessment.Agreement;
import org.embargo.assessment.Agreement.OfFact;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ComparisonTests {

    /** By hand: 7 of 10 the same; the first says performed 6 times, the second 5: by chance .6 x .5 + .4 x .5 = .5; (.7 - .5) / (1 - .5) = .4. */
    @Test
    void reckonsKappaAsByHand() {
        OfFact stage = Comparison.of("stage", all(4, "performed", "performed", 2, "performed", "offered", 1, "offered", "performed", 3, "offered", "offered"));

        assertThat(stage.observed()).isEqualTo(0.7);
        assertThat(stage.kappa().orElseThrow()).isCloseTo(0.4, within(1e-9));
    }

    /** By hand: never the same; by chance .5 x .5 + .5 x .5 = .5; (0 - .5) / (1 - .5) = -1. */
    @Test
    void reckonsFullDisagreementAsMinusOne() {
        assertThat(Comparison.of("conduct", all(2, "sale", "gift", 2, "gift", "sale")).kappa()).contains(-1.0);
    }

    @Test
    void knowsNoKappaWhereOneValueOccursAloneOrValuesAreNoCategories() {
        assertThat(Comparison.of("stage", all(5, "performed", "performed")).kappa()).isEmpty();
        assertThat(Comparison.of("date", all(2, "2020", "2020", 1, "2021", "2022")).kappa()).isEmpty();
    }

    @Test
    void countsNotToKnowAsDisagreementWithOneWhoKnowsAndNotAtAllOtherwise() {
        JsonNode unknown = json("\"unknown\"");

        assertThat(Comparison.between("stage", unknown, unknown).counts()).isFalse();
        assertThat(Comparison.between("stage", unknown, json("\"offered\""))).matches(c -> c.counts() && !c.same());
        assertThat(Comparison.between("summary", json("\"a\""), json("\"b\"")).counts()).isFalse();
    }

    @Test
    void comparesPartiesAndDatesByWhoAndWhen() {
        assertThat(Comparison.between("supplier", json("{\"party\":\"Russia\",\"state\":\"RU\",\"kind\":\"state\"}"), json("{\"party\":\"russia\",\"state\":\"RU\"}")).same()).isTrue();
        assertThat(Comparison.between("date", json("{\"value\":\"2020\",\"of\":\"conduct\",\"basis\":\"a\"}"), json("{\"value\":\"2020\",\"of\":\"conduct\"}")).same()).isTrue();
    }

    /** By hand: 3 in both, 1 and 2 alone: precision 3/4, recall 3/5, F1 = 2 x 3 / 9. */
    @Test
    void reckonsF1AsByHand() {
        List<Agreement.Pair> pairs = Collections.nCopies(3, new Agreement.Pair("T1", "T1"));
        List<Agreement.Alone> alone = Collections.nCopies(3, new Agreement.Alone(true, "T4", "", java.util.Map.of()));

        assertThat(new Agreement(pairs, alone, List.of(), List.of(), 0, 0).found()).isCloseTo(6.0 / 9, within(1e-9));
    }

    private static List<Comparison> all(Object... triples) {
        List<Comparison> all = new ArrayList<>();
        for (int i = 0; i < triples.length; i += 3) {
            all.addAll(Collections.nCopies((Integer) triples[i], new Comparison("x", (String) triples[i + 1], (String) triples[i + 2])));
        }
        return all;
    }

    private static JsonNode json(String json) {
        return JsonMapper.shared().readTree(json);
    }
}
