package org.embargo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.embargo.assessment.Engine;
import org.embargo.assessment.Input;
import org.embargo.evidence.Passage;
import org.embargo.evidence.SourceDocument;
import org.embargo.facts.DescribedFacts;
import org.embargo.facts.Possible;
import org.embargo.facts.Source;
import org.embargo.facts.Stage;
import org.embargo.facts.Together;
import org.embargo.facts.Transfer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What two documents describe: joined where it is the same, apart where that is not certain, and never silently chosen. */
class TogetherTests {

    private static final Path FOLDER = Path.of("src/test/resources/together");
    private static final String WIRE = FOLDER.resolve("wire.yaml").toString();
    private static final String PAPER = FOLDER.resolve("paper.yaml").toString();
    private static final String NEWS = FOLDER.resolve("news.txt").toString();
    private static final String GAZETTE = FOLDER.resolve("gazette.txt").toString();
    private static final Engine ENGINE = CommandRun.engine(Path.of("rules"));

    @TempDir
    private static Path folder;

    @Test
    void joinsTheSameTransferAndListsItsSources() throws IOException {
        DescribedFacts both = both();

        assertThat(both.transfers()).extracting(Transfer::id).containsExactly("T1", "T2");
        assertThat(both.transfers().get(0).sources()).containsExactly(new Source("wire", "T1"), new Source("paper", "T2"));
        assertThat(both.transfers().get(1).sources()).containsExactly(new Source("paper", "T1"));
    }

    @Test
    void leavesADisagreementOpenWithThePassagesOfBoth() throws IOException {
        Transfer shells = both().transfers().get(0);

        assertThat(shells.stage()).isEqualTo(Possible.oneOf(List.of(Stage.PERFORMED, Stage.INTERCEPTED)));
        assertThat(shells.items().get(0).kind().listed()).containsExactly("artillery-shell", "heavy-mortar-bomb");
        assertThat(shells.date().value()).isEqualTo("2022-09-05");
        assertThat(shells.passages().get("stage")).extracting(Passage::document).containsExactly("wire", "paper");
    }

    @Test
    void countsAnOfficialWhomBothQuoteOnce() {
        CommandRun run = CommandRun.of("assess", WIRE, PAPER);

        assertThat(run.code()).isZero();
        assertThat(run.out().replaceAll("\\s+", " ")).contains("Told by wire (as T1) and paper (as T2). One source, however many documents quote it: John Kirby (US).",
                "The documents disagree on what it is and the stage; each account counts as possible.", "North Korea (KP) denies the transfer (in paper).");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "value: 2022-09,|value: 2022-11,|true", "value: 2022-09,|value: 2020-01,|false", "state: RU|state: SY|false", "item: artillery-shell|item: rifle|true",
        "conduct: supply|conduct: training|false", "stage: performed|stage: negotiated|false", "value: 2022-09,|value: 2016/2022-09,|true",
        "item: artillery-shell|item: arms|true"})
    void keepsApartWhatIsNotCertainlyTheSame(String from, String to, boolean perhaps) throws IOException {
        byte[] other = Files.readString(Path.of(WIRE)).replace(from, to).getBytes(java.nio.charset.StandardCharsets.UTF_8);

        List<Transfer> transfers = Together.of(List.of(ENGINE.reader().read(new Input("wire", other, Optional.empty())), facts(PAPER))).transfers();

        assertThat(transfers).extracting(Transfer::id).containsExactly("T1", "T2", "T3");
        assertThat(transfers.stream().anyMatch(t -> t.notes().contains("may be the same as T1"))).isEqualTo(perhaps);
        assertThat(transfers.get(0).notes().contains("may be the same as T")).isEqualTo(perhaps);
    }

    @Test
    void takesTheDayInsideTheOthersMonthAndKeepsApartWhatMonthsContradict() {
        CommandRun run = CommandRun.of("assess", NEWS, GAZETTE);

        assertThat(run.code()).isZero();
        assertThat(run.out().replaceAll("\\s+", " ")).contains("supply, performed, 2022-09-05", "This may be the same as T3, told otherwise; it is not joined.",
                "This may be the same as T2, told otherwise; it is not joined.").doesNotContain("The documents disagree");
    }

    @Test
    void countsAGovernmentAndItsSpokesmanOnce() {
        assertThat(CommandRun.of("assess", NEWS, GAZETTE).out().replaceAll("\\s+", " "))
                .contains("One source, however many documents quote it: John Kirby (US) and United States (US) together.");
    }

    @Test
    void saysInWhichDocumentsADenialStands() throws IOException {
        assertThat(Together.of(List.of(facts(NEWS), facts(GAZETTE))).transfers().get(0).standing().deniedBy()).singleElement()
                .satisfies(d -> assertThat(d.documents()).containsExactly("sha256-" + SourceDocument.digest(Files.readString(Path.of(NEWS))).substring(0, 12),
                        "sha256-" + SourceDocument.digest(Files.readString(Path.of(GAZETTE))).substring(0, 12)));
    }

    @Test
    void callsADocumentByTheNameOfItsFile() {
        assertThat(CommandRun.of("assess", NEWS, GAZETTE).out()).contains("Document: news.txt", "Document: gazette.txt").doesNotContain("sha256-");
        assertThat(CommandRun.of("assess", NEWS).out()).contains("Document: news.txt").doesNotContain("sha256-");
    }

    @Test
    void putsBothDocumentsIntoOneMemo() {
        String memo = CommandRun.of("report", NEWS, GAZETTE, "--format", "md").out();

        assertThat(memo.lines().filter(l -> l.startsWith("| \u00b6"))).hasSize(6).filteredOn(l -> l.contains("artillery")).hasSize(2).allSatisfy(l -> assertThat(l).contains("T1").doesNotContain("| nothing |"));
        assertThat(memo).contains("2 documents describe 3 transfers", "SHA-256 of the text of news.txt", "SHA-256 of the text of gazette.txt", "gazette.txt, \u00b62", "denied, in news.txt and gazette.txt");
    }

    @Test
    void roundTripsThroughTheJsonOfAnAssessmentAndReplays() throws IOException {
        Path json = folder.resolve("both.json");
        Path receipt = folder.resolve("receipt.json");
        CommandRun.of("assess", WIRE, PAPER, "--format", "json", "-o", json.toString(), "--receipt", receipt.toString());

        DescribedFacts again = facts(json.toString());
        assertThat(again.transfers()).isEqualTo(both().transfers());
        assertThat(again.documents()).hasSize(2);
        assertThat(CommandRun.of("replay", receipt.toString()).out()).startsWith("the same: ");
        assertThat(CommandRun.of("explain", json.toString(), "T1").out()).contains("\"stopped\" (100 to 107) in paper");
        assertThat(CommandRun.of("what-if", json.toString(), "T1", "--set", "stage=planned").code()).isZero();
        Files.writeString(receipt, Files.readString(receipt).replace("\"Arms by rail\"", "\"Arms by ship\""));
        assertThat(CommandRun.of("replay", receipt.toString()).out()).startsWith("differs first in document at /documents/1/title\n").contains("the receipt has: \"Arms by ship\"");
    }

    @Test
    void looksForEachQuotationInItsOwnDocument() throws IOException {
        Path json = folder.resolve("texts.json");
        String wire = FOLDER.resolve("wire.txt").toString();
        String paper = FOLDER.resolve("paper.txt").toString();
        CommandRun.of("assess", wire, paper, "--format", "json", "-o", json.toString());

        assertThat(CommandRun.of("verify-quotes", json.toString(), wire, paper).out()).contains("missing: 0", "moved: 0");
        assertThat(CommandRun.of("verify-quotes", json.toString(), paper, wire).code()).isEqualTo(1);
        assertThat(CommandRun.of("verify-quotes", json.toString(), wire).err()).startsWith("error[usage/bad-value]").contains("quotes 2 documents");
    }

    @Test
    void namesTheProblemsOfEveryDocumentAtOnce() {
        CommandRun run = CommandRun.of("assess", "nowhere.txt", WIRE, "nowhere-else.txt");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("`nowhere.txt`", "`nowhere-else.txt`");
        assertThat(CommandRun.of("assess", WIRE, WIRE).err()).contains("is handed in twice");
    }

    @Test
    void givesDocumentsOfOneNameIdsOfTheirOwn() throws IOException {
        DescribedFacts twice = Together.of(List.of(facts(WIRE), facts(WIRE), facts(PAPER)));

        assertThat(twice.documents()).extracting(d -> d.id()).containsExactly("wire", "wire-2", "paper");
        assertThat(twice.transfers()).extracting(Transfer::id).doesNotHaveDuplicates();
    }

    private static DescribedFacts both() throws IOException {
        return Together.of(List.of(facts(WIRE), facts(PAPER)));
    }

    private static DescribedFacts facts(String file) throws IOException {
        return ENGINE.reader().read(new Input(file, Files.readAllBytes(Path.of(file)), Optional.empty()));
    }
}
