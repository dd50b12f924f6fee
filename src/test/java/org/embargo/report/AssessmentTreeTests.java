package org.embargo.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.embargo.Embargo;
import org.embargo.assessment.Assessment;
import org.embargo.assessment.Input;
import org.embargo.evidence.SourceDocument;
import org.embargo.facts.DescribedFacts;
import org.junit.jupiter.api.BeforeAll;
import org.embargo.workbench.Folders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AssessmentTreeTests {

    private static final Path FOLDER = Path.of("seeds/north-korea-russia-2023");
    private static Embargo embargo;
    private static Assessment assessment;
    private static String json;

    @BeforeAll
    static void assess() throws IOException {
        embargo = Embargo.open(Path.of("rules"), Path.of("seeds"));
        assessment = embargo.assess(new Input("facts.yaml", Files.readAllBytes(FOLDER.resolve("facts.yaml")), Optional.empty()));
        json = embargo.report().render(assessment, "json");
    }

    @Test
    void hasTheKeysOfTheFormatInTheirOrder() {
        JsonNode tree = JsonMapper.shared().readTree(json);

        assertThat(tree.propertyNames()).containsExactly("schemaVersion", "engine", "rulebook", "readings", "document", "transfers", "setAside", "questions");
        assertThat(tree.at("/transfers/0").propertyNames()).endsWith("dateEarliest", "dateLatest", "evidence", "determinations");
        assertThat(tree.at("/transfers/1/determinations/2009").propertyNames()).containsExactly("outcome", "possible", "robust", "dependsOn", "provisions",
                "mayApply", "exceptions", "dutyBearers", "proceduralBreaches", "otherMeasure", "review", "findings");
        assertThat(tree.at("/transfers/1/determinations/2009/findings/0").propertyNames()).containsExactly("provision", "paragraph", "rule", "effect",
                "inForceFrom", "item", "applies", "conditions");
    }

    @Test
    void saysThatNobodyReviewedTheRules() {
        assertThat(JsonMapper.shared().readTree(json).at("/rulebook/reviewedBy").toString()).isEqualTo("[\"none\"]");
    }

    @Test
    void namesAReviewerAndStillNobodyForTheOtherRules(@TempDir Path folder) throws IOException {
        Folders.copy(Path.of("rules"), folder);
        Path law = folder.resolve("2009-unscr-1874/instrument.yaml");
        Files.writeString(law, Files.readString(law).replace("reviewedBy: none\n", "").replace("    inForceFrom: 2009-06-12\n    binds: States that supply", "    inForceFrom: 2009-06-12\n    reviewedBy: A. Lawyer\n    binds: States that supply"));
        Embargo reviewed = Embargo.open(folder, Path.of("seeds"));

        JsonNode tree = JsonMapper.shared().readTree(reviewed.report().render(reviewed.assess(assessment.facts(), List.of("2009"), Map.of()), "json"));

        assertThat(tree.at("/rulebook/reviewedBy").toString()).isEqualTo("[\"A. Lawyer\",\"none\"]");
        assertThat(new Citations(reviewed.assess(assessment.facts(), List.of("2009"), Map.of()).measures()).reviewed()).isFalse();
    }

    @Test
    void keepsToTheSchemaThatIsPublished() throws IOException {
        String schema = Files.readString(Path.of("src/main/resources/org/embargo/facts.schema.json"));

        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(schema).validate(json, InputFormat.JSON)).isEmpty();
    }

    @Test
    void writesAnOpenEndOfADateAsNull() {
        JsonNode hypothetical = JsonMapper.shared().readTree(json).at("/transfers/6");

        assertThat(hypothetical.get("dateEarliest").asString()).isEqualTo("2023-09-05");
        assertThat(hypothetical.get("dateLatest").isNull()).isTrue();
    }

    @Test
    void sortsTheKeysOfTheCanonicalFormAndLeavesNoBlanks() {
        assertThat(embargo.report().canonical(assessment)).startsWith("{\"document\":{\"id\":").doesNotContain("\n");
    }

    @Test
    void explainsOneTransferOnlyAsJson() {
        String explained = embargo.report().explain(assessment, assessment.transfers().get(1), Optional.of("2009"), "json");

        assertThat(JsonMapper.shared().readTree(explained).at("/transfers")).hasSize(1);
        assertThat(JsonMapper.shared().readTree(explained).at("/transfers/0/determinations").propertyNames()).containsExactly("2009");
    }

    @Test
    void underlinesTheWordsWhereTheTextIsAtHand() throws IOException {
        SourceDocument report = assessment.facts().document().withText(Files.readString(FOLDER.resolve("report.txt"), StandardCharsets.UTF_8));
        DescribedFacts facts = new DescribedFacts(report, assessment.facts().transfers().subList(1, 2), List.of(), Map.of());
        Assessment withText = embargo.assess(facts, List.of("2009"), Map.of());

        String explained = embargo.report().explain(withText, withText.transfers().get(0), Optional.empty(), "text");

        assertThat(explained.lines().filter(l -> l.contains("^"))).isNotEmpty();
        assertThat(explained).containsPattern("shipping artillery shells.*\n +\\^{16}\n");
    }
}
