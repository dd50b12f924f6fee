package org.embargo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.embargo.workbench.Fixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What editors are told of a format is what the loader takes. */
class SchemaTests {

    private static final Map<String, String> FILES = Map.of("rulebook", "rules/rulebook.yaml", "items", "rules/items.yaml", "readings", "rules/readings.yaml",
            "vocabulary", "rules/vocabulary.yaml", "thresholds", "rules/definitions/thresholds.yaml", "instrument", "rules/2009-unscr-1874/instrument.yaml",
            "fixture", "fixtures/unscr-1874/op-10-exception/excepted-rifles-on-the-last-day.yaml");

    @ParameterizedTest
    @ValueSource(strings = {"rulebook", "items", "readings", "vocabulary", "thresholds", "instrument", "fixture"})
    void acceptsEveryShippedFile(String name) {
        assertThat(shipped(name)).isNotEmpty().allSatisfy(file -> assertThat(errors(name, text(file))).as(file.toString()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '|', value = {"rulebook,version:,versions:", "rulebook,|firstDay: 2006-10-14|,firstDay: yesterday", "rulebook,|instruments: [unscr-1718]|,instruments: []",
        "rulebook,|measures:|,|measures: none\nothers:|", "items,register: I,register: VIII", "items,subject: may-be-arms,subject: perhaps", "items,smallArm: weapon,smallArm: gun",
        "items,|calibreMm: 100|,|calibreMm: large|", "items,|calibreMm: 100|,|caliberMm: 100|", "items,|name: battle tank|,|title: battle tank|", "items,unguided: true,unguided: perhaps",
        "readings,IQ-01:,Q1:", "readings,kind: item,kind: thing", "readings,|default: open|,|defaults: open|", "readings,alternatives:,answers:", "vocabulary,|ask: What was done?|,|question: What?|",
        "vocabulary,fact: supplier,|fact: [supplier]|", "thresholds,fact: calibreMm,fact: caliber", "thresholds,value: 75,value: many", "thresholds,|from: 2003-12-08|,from: 2003",
        "instrument,bearer: dprk,bearer: everybody", "instrument,inForceFrom: 2009-06-12,inForceFrom: June", "instrument,summary:,summery:", "instrument,symbol:,sign:",
        "instrument,|notEncoded: a duty|,|notEncoded: ''\n    why: a duty|", "fixture,outcome: NOT_A_VIOLATION,outcome: FINE", "fixture,expect:,expects:", "fixture,stage: performed,stage: done",
        "fixture,about: unscr-1874/op-10-exception,about: 1874", "fixture,case:,story:", "fixture,|daysBefore: 5|,|days: 5|"})
    void refusesASeededFault(String name, String before, String after) {
        String sound = text(Path.of(FILES.get(name)));
        assertThat(sound).contains(before);

        assertThat(errors(name, sound.replaceFirst(java.util.regex.Pattern.quote(before), java.util.regex.Matcher.quoteReplacement(after)))).isNotEmpty();
    }

    @Test
    void titlesAndDescribesEveryKey() {
        List<String> bare = new ArrayList<>();
        FILES.keySet().forEach(name -> bare(name, JsonMapper.shared().readTree(CommandRun.of("schema", name).out()), bare));
        assertThat(bare).isEmpty();
    }

    /** The editor settings name the schemas as they lie in the sources, and the files that each is for. */
    @Test
    void isNamedInTheEditorSettingsForTheFilesThatItDescribes() throws IOException {
        JsonNode wired = JsonMapper.shared().readTree(Files.readString(Path.of(".vscode/settings.json"))).get("yaml.schemas");

        assertThat(wired.propertyNames()).allSatisfy(schema -> assertThat(Path.of(schema)).exists());
        FILES.forEach((name, file) -> assertThat(wired.get("src/main/resources/org/embargo/" + name + ".schema.json").valueStream().map(JsonNode::stringValue))
                .anyMatch(glob -> java.nio.file.FileSystems.getDefault().getPathMatcher("glob:" + glob).matches(Path.of(file))));
    }

    private static void bare(String at, JsonNode schema, List<String> bare) {
        schema.path("properties").properties().stream().filter(p -> !p.getKey().equals("oneOf") && !p.getValue().has("$ref") && !(p.getValue().has("title") && p.getValue().has("description")))
                .forEach(p -> bare.add(at + " " + p.getKey()));
        schema.forEach(child -> bare(at, child, bare));
    }

    private static Stream<Path> shipped(String name) {
        if (name.equals("fixture")) {
            return Fixtures.below(Path.of("fixtures"));
        }
        try (Stream<Path> files = Files.walk(Path.of("rules"))) {
            return files.filter(f -> f.getFileName().toString().equals(Path.of(FILES.get(name)).getFileName().toString())).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Error> errors(String name, String yaml) {
        return SCHEMAS.computeIfAbsent(name, n -> SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(CommandRun.of("schema", n).out()))
                .validate(yaml, InputFormat.YAML);
    }

    private static final Map<String, Schema> SCHEMAS = new java.util.concurrent.ConcurrentHashMap<>();

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
