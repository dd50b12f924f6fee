package org.embargo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What reviewers do, from the outside. */
class ReviewCommandTests {

    private static final String TEXT = "seeds/north-korea-russia-2023/report.txt";
    private static final String PROBLEMS = "fixtures/problems/";

    @TempDir
    private Path folder;

    @Test
    void mergesAFileWithItselfIntoTheSameBytes() throws IOException {
        Path file = read();

        CommandRun run = CommandRun.of("merge", file.toString(), file.toString());

        assertThat(run.out()).isEqualTo(Files.readString(file));
        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("nothing is new");
    }

    @Test
    void keepsAnUnmarkedCorrectionWhenTheDocumentIsReadAgain() throws IOException {
        Path file = read();
        Files.writeString(file, Files.readString(file).replaceFirst("stage: performed", "stage: contracted"));
        Path longer = folder.resolve("longer.txt");
        Files.writeString(longer, Files.readString(Path.of(TEXT)) + "\nNobody would comment on any of it.\n");

        CommandRun run = CommandRun.of("merge", file.toString(), longer.toString());

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("stage: contracted", "stage: corrected");
        assertThat(run.err()).contains("kept T2: stage stays contracted; the reader says performed");
    }

    @Test
    void endsWithOneAndListsWhatBothChanged() throws IOException {
        Path file = read();
        Files.writeString(file, Files.readString(file).replaceFirst("(?s)(filledBy:.*?date: )inferred", "$1confirmed"));
        Path other = folder.resolve("other.txt");
        Files.writeString(other, Files.readString(Path.of(TEXT)).replace("August 30", "August 28"));

        CommandRun run = CommandRun.of("merge", file.toString(), other.toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("conflicts:\n  - transfer: T1\n    fact: date\n    because: changed");
        assertThat(run.err()).contains("conflict T1: date stays", "the reader now says");
        assertThat(CommandRun.with(run.out(), "assess", "-").err()).contains("conflicts of a merge that nobody has settled");
    }

    @ParameterizedTest
    @CsvSource({"merge/no-text, merge merge-no-text-old.yaml merge-no-text-new.yaml", "agree/other-text, agree merge-no-text-old.yaml merge-no-text-new.yaml",
        "merge/other-text, merge merge-no-text-old.yaml merge-no-text-new.yaml --document annotations-dropped.txt",
        "annotations/not-json, read annotations-dropped.txt --annotations annotations-not-json.json",
        "annotations/no-items, read annotations-dropped.txt --annotations annotations-no-items.json",
        "annotations/no-text, read merge-no-text-old.yaml --annotations annotations-dropped.json",
        "usage/missing, annotations merge-no-text-old.yaml", "annotations/other-text, annotations merge-no-text-old.yaml --document annotations-dropped.txt",
        "annotations/missing-quote, annotations facts-wrong-quote.yaml --document facts-wrong-quote.txt", "usage/missing, lexicon", "lexicon/missing-file, lexicon check facts-tag.yaml"})
    void refusesWithACode(String code, String command) {
        CommandRun run = CommandRun.of(command.replaceAll("(?<= )(?=[a-z-]+\\.)", PROBLEMS).split(" "));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("error[" + code + "]");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void endsWithOneWhereAnnotatedWordsWereDropped() {
        CommandRun run = CommandRun.of("read", PROBLEMS + "annotations-dropped.txt", "--annotations", PROBLEMS + "annotations-dropped.json");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("annotations/missing-quote", "annotations/ambiguous-quote", "annotations/bad-value", "annotations/no-fact");
        assertThat(run.out()).contains("transfers: []");
    }

    @Test
    void writesAnnotationsThatComeInAsTheSameFile() throws IOException {
        Path annotations = folder.resolve("report.jsonld");

        assertThat(CommandRun.of("annotations", TEXT, "-o", annotations.toString()).code()).isZero();

        assertThat(CommandRun.of("read", TEXT, "--annotations", annotations.toString()).out()).isEqualTo(Files.readString(read()));
    }

    private Path read() {
        Path file = folder.resolve("facts.yaml");
        assertThat(CommandRun.of("read", TEXT, "-o", file.toString()).code()).isZero();
        return file;
    }
}
