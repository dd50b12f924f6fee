package org.embargo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.embargo.assessment.Determination;
import org.embargo.assessment.Input;
import org.embargo.assessment.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What CONTRIBUTING.md promises to a policy person: a class, a question and a rule that asks it, without Java. */
class PolicyChangeTests {

    private static final String NEW_CLASS = "  signal-pistol: { name: signal pistols, smallArm: weapon, fromDprk: IQ-32, toDprk: IQ-32 }\n";
    private static final String NEW_QUESTION = """
            IQ-32:
              name: SIGNAL_PISTOLS
              kind: item
              asks: Are signal pistols arms?
              alternatives:
                arms: { phrase: signal pistols are arms }
                safety-gear: { phrase: signal pistols are safety gear }
              default: open
              matters: from 2009
            """;
    private static final String NEW_RULE = """

            rule "definitions/arms/signal-pistol"
            when
                $item : ItemFacts( armsByClass == "IQ-32", reads("IQ-32", "arms") )
            then
                insert( Profile.by(drools.getMatch(), $item) );
            end
            """;

    @TempDir
    static Path folder;
    private static Embargo embargo;

    @BeforeAll
    static void changeTheRules() throws IOException {
        try (Stream<Path> walk = Files.walk(Path.of("rules"))) {
            for (Path from : walk.toList()) {
                Files.copy(from, folder.resolve(Path.of("rules").relativize(from).toString()), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Path items = folder.resolve("items.yaml");
        Files.writeString(items, Files.readString(items).replace("classes:\n", "classes:\n" + NEW_CLASS));
        append("readings.yaml", NEW_QUESTION);
        append("definitions/arms.drl", NEW_RULE);
        embargo = Embargo.open(folder, Path.of("seeds"));
    }

    private static void append(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), Files.readString(folder.resolve(file)) + text);
    }

    @Test
    void aNewClassTurnsOnItsNewQuestion() {
        assertThat(signalPistols(Map.of()).outcome()).isEqualTo(Outcome.INDETERMINATE);
        assertThat(signalPistols(Map.of()).dependsOn()).containsExactly(List.of("IQ-32"));
    }

    @Test
    void theNewQuestionIsReadAsTheUserChooses() {
        assertThat(signalPistols(Map.of("IQ-32", List.of("arms"))).outcome()).isEqualTo(Outcome.VIOLATION);
        assertThat(signalPistols(Map.of("IQ-32", List.of("safety-gear"))).outcome()).isEqualTo(Outcome.NOT_A_VIOLATION);
    }

    @Test
    void theNewConditionIsExplainedInTheWordsOfTheQuestion() {
        assertThat(signalPistols(Map.of()).findings().toString()).contains("on the reading that signal pistols are arms (IQ-32)");
    }

    private static Determination signalPistols(Map<String, List<String>> readings) {
        String facts = "transfers: [ { id: T1, supplier: { state: KP }, recipient: { state: XA }, items: [ { item: signal-pistol } ],"
                + " conduct: sale, stage: performed, date: 2012-05-01 } ]\n";
        Input input = new Input("facts.yaml", facts.getBytes(StandardCharsets.UTF_8), Optional.empty());
        return embargo.assess(embargo.reader().read(input), List.of("2009"), readings).transfers().get(0).determinations().get("2009");
    }
}
