package org.embargo.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.embargo.evidence.Passage;
import org.embargo.evidence.Problem;
import org.embargo.evidence.Refused;
import org.embargo.facts.Conduct;
import org.embargo.facts.DescribedFacts;
import org.embargo.facts.FilledBy;
import org.embargo.facts.Modality;
import org.embargo.facts.Notice;
import org.embargo.facts.Party;
import org.embargo.facts.PhysicalFact;
import org.embargo.facts.Possible;
import org.embargo.facts.Quantity;
import org.embargo.facts.Stage;
import org.embargo.facts.Transfer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactsFileTests {

    private static final FactsFile FILE = new FactsFile(ItemKinds.ALL);

    @Test
    void readsTheExampleOfTheFormat() throws IOException {
        Transfer t = FILE.read("salisbury.yaml", sample()).transfers().get(0);

        assertThat(t.supplier()).isEqualTo(Possible.known(Party.state("North Korea", "KP")));
        assertThat(t.items().get(0).kind()).isEqualTo(Possible.oneOf(List.of("portable-rocket-ammunition", "artillery-rocket")));
        assertThat(t.conduct()).isEqualTo(Possible.known(Conduct.SUPPLY));
        assertThat(t.stage()).isEqualTo(Possible.known(Stage.PERFORMED));
        assertThat(t.date().earliest()).contains(LocalDate.of(2022, 11, 1));
        assertThat(t.date().latest()).contains(LocalDate.of(2022, 11, 30));
        assertThat(t.standing().modality()).isEqualTo(Possible.known(Modality.ALLEGED));
        assertThat(t.standing().deniedBy().get(0).denies()).isEqualTo("transfer");
        assertThat(t.notice()).isEqualTo(Possible.known(Notice.NONE));
        assertThat(t.stateDetermination().isUnknown()).isTrue();
        assertThat(t.passages().get("supplier")).containsExactly(new Passage(1322, 1333, "North Korea"));
        assertThat(t.filledBy()).containsEntry("date", FilledBy.INFERRED);
    }

    @Test
    void readsTheDocumentAndWhatWasPutAside() throws IOException {
        DescribedFacts facts = FILE.read("salisbury.yaml", sample());

        assertThat(facts.document().id()).isEqualTo("salisbury-2023");
        assertThat(facts.document().published()).isEqualTo("2023-09~");
        assertThat(facts.document().publishedBasis()).startsWith("names 30 August");
        assertThat(facts.setAside().get(0).because()).isEqualTo("display");
    }

    @Test
    void takesAMissingFactAsUnknownAndAMissingActAsNone() {
        Transfer t = only("{ id: T1 }");

        assertThat(List.of(t.supplier(), t.recipient(), t.conduct(), t.stage(), t.stateDetermination(), t.standing().modality()))
                .allMatch(Possible::isUnknown);
        assertThat(t.date().earliest()).isEmpty();
        assertThat(t.items()).containsExactly(ItemReader.unknown());
        assertThat(t.notice()).isEqualTo(Possible.known(Notice.NONE));
        assertThat(t.intermediaries()).isEmpty();
    }

    @Test
    void readsDoubtWhereverAFactMayBeDoubtful() {
        Transfer t = only("{ id: T1, supplier: { oneOf: [ { state: KP }, { state: CN } ] }, recipient: { state: { oneOf: [SY, IR] } },"
                + " conduct: { oneOf: [sale, gift] }, stage: unknown, notice: { oneOf: [none, { daysBefore: 5 }] },"
                + " items: [ { item: rifle, armed: { oneOf: [true, false] }, rangeKm: 40, quantity: { oneOf: [20, { value: 30 }] } } ] }");

        assertThat(t.supplier().listed()).hasSize(2);
        assertThat(t.recipient().only().orElseThrow().state().listed()).containsExactly("SY", "IR");
        assertThat(t.conduct().listed()).containsExactly(Conduct.SALE, Conduct.GIFT);
        assertThat(t.notice().listed()).containsExactly(Notice.NONE, new Notice(true, 5));
        assertThat(t.items().get(0).physical(PhysicalFact.ARMED).listed()).containsExactly(true, false);
        assertThat(t.items().get(0).physical(PhysicalFact.RANGE_KM)).isEqualTo(Possible.known(40.0));
        assertThat(t.items().get(0).quantity().listed()).containsExactly(new Quantity(20, ""), new Quantity(30, ""));
    }

    @Test
    void takesOnlyTheLatestDayFromADateThatIsNotTheActs() {
        Transfer t = only("{ id: T1, date: { value: 2012-03, of: report } }");

        assertThat(t.date().earliest()).isEmpty();
        assertThat(t.date().latest()).contains(LocalDate.of(2012, 3, 31));
    }

    @Test
    void narrowsADateByItsBounds() {
        Transfer t = only("{ id: T1, date: { value: 2012, earliest: 2012-03-04, latest: 2013-01-01 } }");

        assertThat(t.date().earliest()).contains(LocalDate.of(2012, 3, 4));
        assertThat(t.date().latest()).contains(LocalDate.of(2012, 12, 31));
    }

    @Test
    void readsAYearWithoutQuotationMarksAndAPlainDate() {
        assertThat(only("{ id: T1, date: 2022 }").date().latest()).contains(LocalDate.of(2022, 12, 31));
        assertThat(only("{ id: T1, date: 2022-11-05 }").date().earliest()).contains(LocalDate.of(2022, 11, 5));
    }

    @Test
    void keepsExtensionsUntouched() {
        DescribedFacts facts = read("{ transfers: [], extensions: { tool: { confidence: 0.50, n: 3, tags: [a, null, true] } } }");

        assertThat(facts.extensions().toString()).isEqualTo("{tool={confidence=0.50, n=3, tags=[a, null, true]}}");
        assertThat(facts.extensions().get("tool")).isInstanceOf(Map.class);
    }

    @Test
    void takesTheFactsOfAnEarlierAssessmentAndLeavesWhatWasComputed() {
        DescribedFacts facts = read("""
                { "schemaVersion": 1, "engine": { "version": "0.1.0" }, "rulebook": {"name": "un"}, "readings": { "IQ-01": "wide" },
                \t"document": { "id": "d" },
                \t"transfers": [ { "id": "T1", "dateEarliest": "2022-11-01", "dateLatest": null, "date": "2022-11",
                \t\t"notes": "a\\/b \\u00e9 \\ud83d\\ude80", "determinations": { "2006": { "outcome": null } } } ],
                "setAside": [], "questions": [ { } ] }""");

        assertThat(facts.transfers().get(0).notes()).isEqualTo("a/b é 🚀");
        assertThat(facts.transfers().get(0).date().latest()).contains(LocalDate.of(2022, 11, 30));
    }

    @Test
    void readsAByteOrderMarkAndWindowsLineEnds() {
        assertThat(read("\uFEFFtransfers:\r\n  - id: T1\r\n    stage: planned\r\n").transfers().get(0).stage())
                .isEqualTo(Possible.known(Stage.PLANNED));
    }

    @ParameterizedTest
    @ValueSource(ints = {980, 1000, 1001, 1002, 1003, 1004, 1005, 1006, 1007, 1008, 1009, 1010, 2020, 2030})
    void readsASurrogatePairWhereverItStands(int before) {
        String notes = "x".repeat(before) + "🚀".repeat(30);

        assertThat(read("transfers: [ { id: T1, notes: " + notes + " } ]").transfers().get(0).notes()).isEqualTo(notes);
    }

    @Test
    void givesTheDocumentTheSameNameWhateverTheFileIsCalled() {
        byte[] none = "transfers: []".getBytes(StandardCharsets.UTF_8);

        assertThat(FILE.read("cases/congo-2016.yaml", none).document().id()).isEqualTo("facts");
    }

    @Test
    void refusesAnUnknownKeyWithASuggestion() {
        Problem problem = refused("transfers:\n  - id: T1\n    suplier: { state: KP }\n").get(0);

        assertThat(problem.code()).isEqualTo("facts/unknown-key");
        assertThat(problem.sentence()).isEqualTo("there is no key `suplier` here");
        assertThat(problem.help()).isEqualTo("did you mean `supplier`?");
        assertThat(problem.place().address()).isEqualTo("facts.yaml:3:5");
        assertThat(problem.place().underlined()).isEqualTo("suplier");
        assertThat(problem.place().pointer()).isEqualTo("/transfers/0/suplier");
    }

    @Test
    void namesEveryProblemAtOnceInTheOrderOfTheFile() {
        List<Problem> problems = refused("transfers:\n  - id: T1\n    stage: done\n    conduct: sell\n    date: 2022-13\n"
                + "  - id: T1\n    items: [ { item: rifel, rangeKm: -3 } ]\n");

        assertThat(problems).extracting(Problem::code).containsExactly("facts/unknown-word", "facts/unknown-word",
                "facts/bad-date", "facts/duplicate-id", "facts/unknown-item-class", "facts/not-a-number");
    }

    @Test
    void tellsAFactsFileFromADocument() throws IOException {
        assertThat(FactsFile.recognises(sample())).isTrue();
        assertThat(FactsFile.recognises("{ \"engine\": {} }".getBytes(StandardCharsets.UTF_8))).isTrue();
        assertThat(FactsFile.recognises("# A title\n\nNorth Korea sold rifles.\n".getBytes(StandardCharsets.UTF_8))).isFalse();
        assertThat(FactsFile.recognises("".getBytes(StandardCharsets.UTF_8))).isFalse();
    }

    private static DescribedFacts read(String text) {
        return FILE.read("facts.yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    private static Transfer only(String transfer) {
        return read("{ transfers: [ " + transfer + " ] }").transfers().get(0);
    }

    private static List<Problem> refused(String text) {
        return catchThrowableOfType(Refused.class, () -> read(text)).problems();
    }

    private static byte[] sample() throws IOException {
        try (InputStream in = FactsFileTests.class.getResourceAsStream("salisbury.yaml")) {
            return in.readAllBytes();
        }
    }
}
