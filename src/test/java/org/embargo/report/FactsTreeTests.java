package org.embargo.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.embargo.facts.DescribedFacts;
import org.embargo.intake.FactsReading;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

class FactsTreeTests {

    private static final int MANY = 400;

    @ParameterizedTest
    @ValueSource(longs = {1718, 1874, 2270})
    void readsBackWhatItWroteAsYaml(long seed) {
        RandomFacts random = new RandomFacts(seed);
        for (int i = 0; i < MANY; i++) {
            DescribedFacts facts = random.facts();
            String yaml = FactsTree.yaml(facts);
            assertThat(FactsReading.read(yaml)).as(yaml).isEqualTo(facts);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1718, 1874, 2270})
    void readsBackWhatItWroteAsJson(long seed) {
        RandomFacts random = new RandomFacts(seed);
        for (int i = 0; i < MANY; i++) {
            DescribedFacts facts = random.facts();
            assertThat(FactsReading.read(FactsTree.of(facts).toPrettyString())).isEqualTo(facts);
        }
    }

    @Test
    void writesYamlThatAnotherParserReadsAsTheSameTree() {
        RandomFacts random = new RandomFacts(8);
        // One window for the whole text: this parser fails where the edge of a window splits a surrogate pair.
        LoadSettings oneWindow = LoadSettings.builder().setBufferSize(1 << 20).build();
        YAMLMapper yaml = new YAMLMapper(YAMLFactory.builder().loadSettings(oneWindow).build());
        for (int i = 0; i < MANY; i++) {
            DescribedFacts facts = random.facts();
            JsonNode read = yaml.readTree(FactsTree.yaml(facts));
            assertThat(read.toString().length()).isPositive();
            assertThat(read.get("transfers").toString()).isEqualTo(FactsTree.of(facts).get("transfers").toString());
        }
    }

    @Test
    void writesTheSameTextAgainAfterReading() {
        DescribedFacts facts = new RandomFacts(3).facts();

        assertThat(FactsTree.yaml(FactsReading.read(FactsTree.yaml(facts)))).isEqualTo(FactsTree.yaml(facts));
    }

    @Test
    void writesAPageThatIsPleasantToEdit() throws IOException {
        DescribedFacts facts = FactsReading.read("""
                { document: { id: d, published: 2023-09~ }, transfers: [ { id: T1, supplier: { party: North Korea, state: KP },
                recipient: { state: { oneOf: [NO, SY] } }, items: [ { item: rifle, quantity: 24, rangeKm: 0.5 } ],
                date: { value: 2022-11, extent: throughout }, notice: { daysBefore: 5 },
                passages: { items.0: [ { start: 3, end: 9, quote: "a: \\"b\\"" } ] }, notes: "Two lines:\\nhere" } ] }""");

        assertThat(FactsTree.yaml(facts)).isEqualTo(Files.readString(Path.of("src/test/resources/org/embargo/report/pleasant.yaml")));
    }

    @Test
    void keepsTheOrderOfTheFormatsKeys() {
        DescribedFacts facts = FactsReading.read("{ setAside: [ { because: visit, passage: { end: 2, start: 1 } } ], transfers: [ { notes: n,"
                + " stage: planned, id: T1 } ], document: { author: a, id: d } }");

        assertThat(FactsTree.of(facts).propertyNames()).containsExactly("schemaVersion", "document", "transfers", "setAside");
        assertThat(FactsTree.of(facts.transfers().get(0)).propertyNames())
                .containsExactly("id", "supplier", "recipient", "items", "conduct", "stage", "date", "notes");
    }
}
