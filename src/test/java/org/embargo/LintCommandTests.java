package org.embargo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.embargo.workbench.EditedRules;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A rulebook with one fault for each code, looked at once, beside the shipped one. */
class LintCommandTests {

    private static final String LAW_2009 = "2009-unscr-1874/instrument.yaml";

    @TempDir
    private static Path folder;

    private static CommandRun faulty;
    private static JsonNode findings;

    @BeforeAll
    static void lintFaults() {
        EditedRules.in(folder)
                .edit("2009-unscr-1874/op-09.drl", "rule \"unscr-1874/op-09/payments\"", "act.payment,", "act.payment, act.transfer,")
                .edit(LAW_2009, "  op-10-exception:", "exceptionTo: [unscr-1874/op-10, unscr-2094/op-07]", "exceptionTo: [unscr-1718/op-08-b]")
                .edit("rulebook.yaml", "\"2009\"", "firstDay: 2009-06-12", "firstDay: 2006-10-01")
                .edit("items.yaml", "classes:", "\n", "\n  chaff: { name: chaff, subject: may-be-arms, fromDprk: \"no\", toDprk: \"no\" }\n")
                .edit("2017-unscr-2397/instrument.yaml", "  op-25:", "inForceFrom: 2017-12-22", "inForceFrom: 2030-01-01")
                .edit("2009-unscr-1874/op-23.drl", "/*", "operative paragraph 23", "operative paragraph 22")
                .edit("readings.yaml", "IQ-01:", "IQ-01:", "IQ-32:\n  name: NOBODY_ASKS\n  kind: rule\n  asks: Does a rule ask this?\n  alternatives:\n"
                        + "    asked: { phrase: a rule asks }\n    unasked: { phrase: no rule asks }\n  default: open\n  matters: nowhere\nIQ-01:")
                .edit(LAW_2009, "  op-11-to-15:", "    binds:", "    reviewedBy: A. Lawyer\n    binds:")
                .edit(LAW_2009, "  op-17:", "    binds:", "    reviewedBy: A. Lawyer\n    reviewedOn: 2026-01-31\n    reviewedSummary: " + "0".repeat(64) + "\n    binds:");
        faulty = CommandRun.of("lint", "--rules", folder.toString(), "--format", "sarif");
        findings = JsonMapper.shared().readTree(faulty.out()).at("/runs/0/results");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '|', value = {"lint/never-fires,error,2009-unscr-1874/op-09.drl,|rule \"unscr-1874/op-09/payments\"|,act.payment",
        "lint/opposite,error,2009-unscr-1874/op-10-exception.drl,|rule \"unscr-1874/op-10-exception/goods-and-services\"|,unscr-1874/op-10/goods",
        "lint/unhandled-date,error,rulebook.yaml,\"2009\":,2006-10-01", "lint/unhandled-class,warning,items.yaml,|  chaff:|,chaff",
        "lint/no-fixture,error,2017-unscr-2397/instrument.yaml,|  op-25:|,applying", "lint/no-citation,error,2009-unscr-1874/op-23.drl,|rule \"unscr-1874/op-23/goods-to-dprk\"|,OP23",
        "lint/idle-reading,warning,readings.yaml,IQ-32:,IQ-32", "lint/review-incomplete,error,2009-unscr-1874/instrument.yaml,|  op-11-to-15:|,reviewedSummary",
        "lint/summary-changed,error,2009-unscr-1874/instrument.yaml,|  op-17:|,A. Lawyer"})
    void eachCodeFiresAtItsPlace(String code, String level, String file, String line, String said) throws IOException {
        String uri = folder.resolve(file).toUri().toString().replaceFirst("^file:/+", "file:///");
        long at = 1 + Files.readAllLines(folder.resolve(file)).stream().takeWhile(l -> !l.contains(line)).count();

        assertThat(results(code)).anySatisfy(r -> {
            assertThat(r.at("/level").asString()).isEqualTo(level);
            assertThat(r.at("/locations/0/physicalLocation/artifactLocation/uri").asString()).isEqualTo(uri);
            assertThat(r.at("/locations/0/physicalLocation/region/startLine").asLong()).isEqualTo(at);
            assertThat(r.at("/message/text").asString()).contains(said, "for example");
        });
    }

    private static List<JsonNode> results(String code) {
        List<JsonNode> all = new ArrayList<>();
        findings.forEach(r -> {
            if (r.path("ruleId").asString().equals(code)) {
                all.add(r);
            }
        });
        return all;
    }

    @Test
    void errorsEndItWithOne() {
        assertThat(faulty.code()).isEqualTo(1);
    }

    @Test
    void theFaultsAreFoundAndNothingElse() {
        List<String> codes = new ArrayList<>();
        findings.forEach(r -> codes.add(r.path("ruleId").asString()));

        assertThat(codes).filteredOn(c -> !c.equals("lint/opposite")).containsExactlyInAnyOrder("lint/never-fires", "lint/unhandled-date", "lint/unhandled-class",
                "lint/no-fixture", "lint/no-fixture", "lint/no-citation", "lint/no-citation", "lint/no-citation", "lint/no-citation",
                "lint/idle-reading", "lint/idle-reading", "lint/idle-reading", "lint/review-incomplete", "lint/summary-changed");
    }

    @Test
    void sarifKeepsToItsSchema() throws IOException {
        try (InputStream schema = LintCommandTests.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            String text = new String(schema.readAllBytes(), StandardCharsets.UTF_8);
            var sarif = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(text);

            assertThat(sarif.validate(faulty.out(), InputFormat.JSON)).isEmpty();
            assertThat(sarif.validate(faulty.out().replace("\"ruleId\"", "\"rule-id\""), InputFormat.JSON)).isNotEmpty();
        }
    }

    @Test
    void theShippedRulebookHasTwoWarningsAndNoReviewer() {
        CommandRun run = CommandRun.of("lint");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("rules/readings.yaml:", "IQ-12 decides nothing", "IQ-21 decides nothing", "31 questions: 0 errors, 2 warnings.", "(reviewedBy: none)")
                .doesNotContain("  error  ");
    }

    @Test
    void oneFindingIsWordedAlikeForPeopleAndPrograms() {
        JsonNode json = JsonMapper.shared().readTree(CommandRun.of("lint", "--format", "json").out());
        String markdown = CommandRun.of("lint", "--format", "markdown").out();

        assertThat(json.path("errors").asInt()).isZero();
        assertThat(json.path("findings")).hasSize(2).allSatisfy(f -> {
            assertThat(f.at("/place/file").asString()).isEqualTo("rules/readings.yaml");
            assertThat(markdown).contains("- **warning** `" + f.path("code").asString() + "`", f.path("sentence").asString(), f.path("example").asString());
        });
    }

    @Test
    void refusesAFormatThatIsNotThere() {
        CommandRun run = CommandRun.of("lint", "--format", "sarff");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("usage/bad-value", "did you mean `sarif`");
    }
}
