package org.embargo.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.embargo.assessment.Claimed;
import org.embargo.assessment.Input;
import org.embargo.evidence.Passage;
import org.embargo.evidence.Problem;
import org.embargo.evidence.Refused;
import org.embargo.facts.DescribedFacts;
import org.embargo.facts.FilledBy;
import org.embargo.facts.Stage;
import org.embargo.facts.Transfer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AnnotationTests {

    private static final Path FOLDER = Path.of("src/test/resources/annotations");
    private static final String SHORT = "😀 In May 2019 North Korea shipped 300 rifles to Syria, officials said. North Korea denied it.\n";

    @ParameterizedTest
    @MethodSource("texts")
    void givesTheSameFactsAfterGoingOutAndComingIn(String text) {
        Corrected read = Corrected.read(text);

        Claimed claimed = in(text, read.annotations());

        assertThat(claimed.dropped()).isEmpty();
        assertThat(plain(claimed.facts())).isEqualTo(plain(read.facts()));
    }

    @Test
    void givesTheSameFactsWithCorrectionsAndExtensions() {
        Corrected read = Corrected.read(SHORT).set("T1", "items.0.rangeKm", "{ oneOf: [1, 2] }").marked("T1", "stage", FilledBy.CONFIRMED).set("T1", "notice", "{ daysBefore: 5 }");

        assertThat(plain(in(SHORT, read.annotations()).facts())).isEqualTo(plain(read.facts()));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void keepsToTheModel(String text) throws IOException {
        JsonNode schema = JsonMapper.shared().readTree(Files.readString(FOLDER.resolve("web-annotation.schema.json")));
        JsonNode annotations = JsonMapper.shared().readTree(Corrected.read(text).annotations());

        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(schema).validate(annotations)).isEmpty();
        assertThat(annotations.path("total").asInt()).isEqualTo(annotations.path("first").path("items").size());
        assertThat(annotations.path("first").path("items").valueStream().map(a -> a.path("id").asString())).doesNotHaveDuplicates();
    }

    @Test
    void countsPositionsInCodePoints() {
        JsonNode annotations = JsonMapper.shared().readTree(Corrected.read(SHORT).annotations());
        int[] points = SHORT.codePoints().toArray();

        List<JsonNode> selectors = annotations.findValues("selector");
        assertThat(selectors).isNotEmpty().allSatisfy(s -> {
            int start = s.get(0).path("start").asInt();
            assertThat(new String(points, start, s.get(0).path("end").asInt() - start)).isEqualTo(s.get(1).path("exact").asString());
        });
    }

    @Test
    void takesFactsFromWhatAnotherToolExported() throws IOException {
        Claimed claimed = in(SHORT, Files.readString(FOLDER.resolve("exported.json")));

        Transfer t = claimed.facts().transfers().get(0);
        assertThat(claimed.facts().transfers()).hasSize(1);
        assertThat(t.supplier().listed().get(0).name()).isEqualTo("North Korea");
        assertThat(t.recipient().listed().get(0).state().listed()).containsExactly("SY");
        assertThat(t.items().get(0).kind().listed()).containsExactly("rifle");
        assertThat(t.passages().get("conduct")).extracting(Passage::quote).containsExactly("shipped");
        assertThat(t.passages().get("supplier")).extracting(Passage::start).containsExactly(SHORT.indexOf("North Korea"));
    }

    @Test
    void dropsEachAnnotationThatTheTextDoesNotBear() throws IOException {
        Claimed claimed = in(SHORT, Files.readString(FOLDER.resolve("exported.json")));

        assertThat(claimed.dropped()).extracting(Problem::code, p -> p.place().pointer()).containsExactly(
                org.assertj.core.groups.Tuple.tuple("annotations/bad-value", "/rows/4"),
                org.assertj.core.groups.Tuple.tuple("annotations/missing-quote", "/rows/5/target/0"),
                org.assertj.core.groups.Tuple.tuple("annotations/ambiguous-quote", "/rows/6/target/0"),
                org.assertj.core.groups.Tuple.tuple("annotations/no-fact", "/rows/7"));
    }

    @Test
    void findsWordsWhoseQuotationMarksAndPlaceAreOthers() {
        String text = "Kim’s army shipped rifles to Syria.";
        String annotation = "{\"type\":\"Annotation\",\"body\":[{\"type\":\"TextualBody\",\"purpose\":\"tagging\",\"value\":\"T1 stage\"},"
                + "{\"type\":\"TextualBody\",\"value\":\"performed\"}],\"target\":{\"source\":\"urn:x\",\"selector\":[{\"type\":\"TextPositionSelector\",\"start\":90,\"end\":99},"
                + "{\"type\":\"TextQuoteSelector\",\"exact\":\"Kim's army\"}]}}";

        Transfer t = in(text, annotation).facts().transfers().get(0);

        assertThat(t.stage().listed()).containsExactly(Stage.PERFORMED);
        assertThat(t.passages().get("stage")).containsExactly(new Passage(0, 10, "Kim’s army"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"annotations/not-json: [", "annotations/no-items: {\"type\":\"AnnotationCollection\",\"first\":\"http://example.org/page1\"}", "annotations/no-items: 7"})
    void refusesWhatHoldsNoAnnotations(String given) {
        String code = given.substring(0, given.indexOf(':'));

        Refused refused = catchThrowableOfType(Refused.class, () -> in(SHORT, given.substring(code.length() + 2)));

        assertThat(refused.problems()).extracting(Problem::code).containsExactly(code);
    }

    private static Claimed in(String text, String annotations) {
        return Corrected.INTAKE.annotated(new Input("report.txt", text.getBytes(StandardCharsets.UTF_8), Optional.of("2023-09-05")),
                new Input("annotations.json", annotations.getBytes(StandardCharsets.UTF_8), Optional.empty()));
    }

    private static DescribedFacts plain(DescribedFacts facts) {
        return new DescribedFacts(facts.document(), facts.transfers(), facts.setAside(), facts.extensions());
    }

    private static Stream<String> texts() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("fixtures/documents"))) {
            List<String> all = new java.util.ArrayList<>(List.of(SHORT));
            for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                all.add(Files.readString(file));
                all.add("🚀 한국 😀\n\n" + Files.readString(file));
            }
            return all.stream();
        }
    }
}
