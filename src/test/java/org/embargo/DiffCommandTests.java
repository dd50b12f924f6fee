package org.embargo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.embargo.assessment.Outcome;
import org.embargo.workbench.EditedRules;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One edit of a rule, compared once over everything that a comparison takes. */
class DiffCommandTests {

    private static final String FIXTURES = "fixtures/unscr-1874/op-09";

    @TempDir
    private static Path folder;

    private static Path edited;
    private static Path examples;
    private static CommandRun run;
    private static JsonNode diff;

    @BeforeAll
    static void compare() throws IOException {
        edited = EditedRules.in(folder.resolve("rules"))
                .edit("2009-unscr-1874/op-09.drl", "rule \"unscr-1874/op-09/goods\"", "item.arms || item.majorArms", "item.majorArms").folder();
        Path stored = Files.createDirectory(folder.resolve("stored"));
        examples = folder.resolve("examples");
        CommandRun assessed = CommandRun.of("assess", CommandRun.SMALL, "--format", "json", "--receipt", stored.resolve("receipt.json").toString());
        Files.writeString(stored.resolve("assessment.json"), assessed.out());
        run = CommandRun.of("diff", "rules", edited.toString(), "--fixtures", FIXTURES, "--stored", stored.toString(), "--examples", examples.toString(), "--format", "json");
        diff = JsonMapper.shared().readTree(run.out());
    }

    @Test
    void endsWithFiveWhereSomethingDiffers() {
        assertThat(run.code()).isEqualTo(5);
        assertThat(diff.path("differs").asBoolean()).isTrue();
        assertThat(diff.at("/situations/moved/OUTCOME").asLong()).isEqualTo(885_264);
    }

    @Test
    void countsEverySituationThatMovedOnce() {
        long byKind = 0;
        long bySentence = 0;
        for (JsonNode count : diff.at("/situations/moved")) {
            byKind += count.asLong();
        }
        for (JsonNode move : diff.at("/situations/moves")) {
            bySentence += move.path("count").asLong();
        }

        assertThat(byKind).isEqualTo(bySentence).isEqualTo(3_334_464);
    }

    @Test
    void namesParagraphAndConditionThatMoved() {
        assertThat(diff.at("/situations/moves")).anySatisfy(m -> {
            assertThat(m.path("sentence").asString()).startsWith("exports from the DPRK of all small arms or light weapons").endsWith("would violate -> not covered");
            assertThat(m.path("paragraphs").toString()).contains("S/RES/1874 (2009), OP9");
            assertThat(m.path("causes").toString()).contains("item.majorArms");
        });
    }

    @Test
    void fixturesMove() {
        assertThat(diff.at("/fixtures/compared").asLong()).isGreaterThan(20);
        assertThat(diff.at("/fixtures/moves")).anySatisfy(m -> {
            assertThat(m.path("name").asString()).isEqualTo(FIXTURES + "/applies-rifles-exported-by-the-dprk.yaml");
            assertThat(m.path("to").asString()).isEqualTo("not covered");
        });
    }

    @Test
    void anAssessmentAndItsReceiptMoveAlike() {
        JsonNode moves = diff.at("/stored/moves");
        List<String> ofAssessment = moved(moves, "assessment.json");

        assertThat(diff.at("/stored/compared").asLong()).isEqualTo(2);
        assertThat(ofAssessment).isNotEmpty().isEqualTo(moved(moves, "receipt.json"));
    }

    private static List<String> moved(JsonNode moves, String file) {
        List<String> said = new ArrayList<>();
        moves.forEach(m -> {
            if (m.path("name").asString().endsWith(file)) {
                said.add(m.path("transfer").asString() + m.path("measure") + m.path("from") + m.path("to") + m.path("because"));
            }
        });
        return said;
    }

    @Test
    void everyExampleIsAnsweredAsItsSentenceSays() throws IOException {
        int number = 0;
        for (JsonNode move : diff.at("/situations/moves")) {
            Path file = examples.resolve(++number + ".yaml");
            assertThat(Files.readString(file)).isEqualTo(move.path("example").asString());
            String before = answer(Path.of("rules"), file);
            String now = answer(edited, file);
            if (move.path("kind").asString().equals("OTHER_READING")) {
                assertThat(before).as(file.toString()).isNotEqualTo(now);
            } else {
                assertThat(said(before)).as(move.path("sentence").asString()).isEqualTo(move.path("from").asString());
                assertThat(said(now)).as(move.path("sentence").asString()).isEqualTo(move.path("to").asString());
            }
        }
        assertThat(number).isGreaterThan(10);
    }

    /** Runs what the first line of an example says, and returns the answer as JSON. */
    private static String answer(Path rules, Path example) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(Files.readAllLines(example).get(0).replace("# embargo ", "").replace("THIS-FILE", example.toString()).split(" ")));
        arguments.addAll(List.of("--rules", rules.toString(), "--format", "json"));
        return JsonMapper.shared().readTree(CommandRun.of(arguments.toArray(String[]::new)).out()).at("/transfers/0/determinations").toString();
    }

    private static String said(String determinations) {
        Outcome outcome = Outcome.valueOf(JsonMapper.shared().readTree(determinations).iterator().next().path("outcome").asString());
        return outcome == Outcome.INDETERMINATE ? "depends on a reading" : outcome.phrase();
    }

    @Test
    void aCommentMovesNothing() {
        Path commented = EditedRules.in(folder.resolve("commented")).edit("2009-unscr-1874/op-09.drl", "From the DPRK", "every kind", "each and every kind").folder();

        CommandRun same = CommandRun.of("diff", "rules", commented.toString(), "--fixtures", FIXTURES);

        assertThat(same.code()).isZero();
        assertThat(same.out()).contains("Nothing is answered otherwise.", "under every reading; 0 moved.");
    }

    @Test
    void refusesARevisionThatIsNotThere() {
        CommandRun refused = CommandRun.of("diff", "no-such-revision");

        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("error[input/unknown-revision]: `no-such-revision` is neither a folder nor a revision");
    }

    @Test
    void refusesStoredAssessmentsThatAreNotThereOrNoFacts() throws IOException {
        Path wrong = Files.createDirectory(folder.resolve("wrong"));
        Files.writeString(wrong.resolve("one.json"), "[1]");
        Files.writeString(wrong.resolve("two.json"), "{");

        CommandRun missing = CommandRun.of("diff", "rules", "--fixtures", FIXTURES, "--stored", folder.resolve("none").toString());
        CommandRun broken = CommandRun.of("diff", "rules", "--fixtures", FIXTURES, "--stored", wrong.toString());

        assertThat(List.of(missing.code(), broken.code())).containsOnly(2);
        assertThat(missing.err()).contains("input/not-found");
        assertThat(broken.err()).contains("one.json", "two.json");
    }
}
