package org.embargo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;

class CoverageCommandTests {

    private static final String FEW = "fixtures/unscr-2375";
    private static final String FLOORS = "fixtures/argued/coverage.yaml";

    @TempDir
    private Path folder;

    @Test
    void theShippedFixturesSeeEveryRuleApplyAndEveryConditionBothWaysOrArgueWhyNot() {
        CommandRun run = CommandRun.of("test", "--coverage", "--floors", FLOORS);

        assertThat(run.out()).doesNotContain("Missed").doesNotContain("never applies");
        assertThat(run.code()).isZero();
    }

    @Test
    void countsWhatAFewFixturesShow() {
        CommandRun run = CommandRun.of("test", FEW, "--coverage", "--format", "json");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("\"rule\" : \"unscr-2375/op-26/exemption\"", "\"state\" : \"both sides\"", "\"state\" : \"encoded, not tried\"", "\"way\" : \"decisive\"");
    }

    @Test
    void namesTheFixtureInWhichAConditionAloneDecides() {
        CommandRun run = CommandRun.of("test", FEW, "--coverage", "--format", "json");

        assertThat(run.out()).containsPattern("\"text\" : \"committeeAllows\",\\s*\"met\" : \"fixtures/unscr-2375/[^\"]+\",\\s*\"unmet\" : \"fixtures/unscr-2375/[^\"]+\",\\s*\"decisive\" : \"fixtures/unscr-2375/[^\"]+\"");
    }

    @Test
    void endsWithThreeWhenAFloorIsMissed() {
        CommandRun run = CommandRun.of("test", FEW, "--coverage", "--floor", "rules=99");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).containsPattern("Missed\n  - rules that apply in a fixture: \\d+\\.\\d % is below the floor of 99 %");
    }

    @Test
    void endsWithThreeWhenAnArgumentIsNotNeeded() throws IOException {
        Path file = Files.writeString(folder.resolve("floors.yaml"),
                "argued:\n  - { rule: unscr-2375/op-26/exemption, condition: committeeAllows, way: met, because: nobody asks }\n");

        CommandRun run = CommandRun.of("test", FEW, "--coverage", "--floors", file.toString());

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).contains("argued and not needed: unscr-2375/op-26/exemption, committeeAllows, met");
    }

    @Test
    void refusesAFileOfFloorsWithEveryFault() throws IOException {
        Path file = Files.writeString(folder.resolve("floors.yaml"), "floors: { rule: 90, rules: 900 }\nargued:\n  - { rule: a, condition: b, way: met }\n");

        CommandRun run = CommandRun.of("test", FEW, "--coverage", "--floors", file.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("`rule: 90` is no floor", "`rules: 900` is no floor", "`because` is missing");
    }

    @Test
    void refusesAFloorForNothing() {
        CommandRun run = CommandRun.of("test", FEW, "--coverage", "--floor", "rulez=9");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("there is no floor for `rulez`", "did you mean `rules`?");
    }

    @Test
    void writesOnePageOfWellFormedHtmlThatSaysEverythingInWords() throws Exception {
        CommandRun run = CommandRun.of("test", FEW, "--coverage", "--format", "html");
        String page = run.out().replace("<!DOCTYPE html>", "");

        assertThat(DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(page))).getElementsByTagName("pre").getLength()).isGreaterThan(25);
        assertThat(page).contains("<mark class=\"full\">committeeAllows</mark><sup> MUD </sup>").doesNotContain("http");
    }

    @Test
    void writesMarkdownForAPullRequest() {
        CommandRun run = CommandRun.of("test", FEW, "--coverage", "--format", "markdown");

        assertThat(run.out()).startsWith("## Coverage\n\n| what | seen | of | argued |").contains("### Paragraphs");
    }
}
