package org.embargo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;

import org.embargo.assessment.Assessment;
import org.embargo.assessment.Engine;
import org.embargo.assessment.Input;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeterminismTests {

    private static final Locale LOCALE = Locale.getDefault();
    private static final TimeZone ZONE = TimeZone.getDefault();

    @AfterEach
    void goHome() {
        Locale.setDefault(LOCALE);
        TimeZone.setDefault(ZONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--canonical", "--format=json", "--format=text", "--format=markdown"})
    void givesTheSameBytesInAnotherPlaceAndLanguage(String format) {
        String here = CommandRun.of("assess", CommandRun.SMALL, format).out();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

        assertThat(CommandRun.of("assess", CommandRun.SMALL, format).out()).isEqualTo(here);
    }

    @Test
    void givesTheSameBytesFromAFreshlyOpenedRulebook() throws IOException {
        Engine fresh = Embargo.open(Path.of("rules"), Path.of("seeds"));

        assertThat(fresh.report().canonical(assessment(fresh, CommandRun.EXAMPLE))).isEqualTo(CommandRun.of("assess", CommandRun.EXAMPLE, "--canonical").out());
    }

    @Test
    void givesTheSameBytesWhenItsAnswerIsHandedInAgain() {
        String first = CommandRun.of("assess", CommandRun.EXAMPLE, "--canonical").out();
        String pretty = CommandRun.of("assess", CommandRun.EXAMPLE, "--format", "json").out();

        assertThat(CommandRun.with(first, "assess", "-", "--canonical").out()).isEqualTo(first);
        assertThat(CommandRun.with(pretty, "assess", "-", "--canonical").out()).isEqualTo(first);
    }

    @Test
    void rendersTheSameTextFromTheLibraryAsFromTheCommand() throws IOException {
        Engine engine = CommandRun.engine(Path.of("rules"));

        assertThat(engine.report().render(assessment(engine, CommandRun.SMALL), "text")).isEqualTo(CommandRun.of("assess", CommandRun.SMALL).out());
    }

    private static Assessment assessment(Engine engine, String file) throws IOException {
        Input input = new Input(file, Files.readAllBytes(Path.of(file)), Optional.empty());
        return engine.assess(engine.reader().read(input), List.of(), Map.of());
    }
}
