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

import org.embargo.assessment.Claimed;
import org.embargo.assessment.Engine;
import org.embargo.assessment.Input;
import org.embargo.assessment.OtherReader;
import org.embargo.assessment.Statement;
import org.embargo.assessment.Terms;
import org.embargo.evidence.SourceDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.json.JsonMapper;

/** What another reader may do, from the outside, against a stub on this computer. */
class OtherReaderTests {

    private static final String REPORT = StubEndpoint.ANSWERS.resolve("report.txt").toString();
    private static final Path PAGE = Path.of("docs/other-readers.md");

    @TempDir
    private Path folder;

    @Test
    void writesFactsThatAreInferredAndSayWhoReadThem() {
        CommandRun run = read("answer.http");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("readBy: model stub-1 at 127.0.0.1", "- read by another reader, model stub-1 at 127.0.0.1", "item: rifle").doesNotContain("stated", "otherReader");
        assertThat(run.err()).contains("compare it with the text");
    }

    @Test
    void leavesTheOutcomeToTheRules() throws IOException {
        Path facts = folder.resolve("facts.yaml");
        Files.writeString(facts, read("answer.http").out());

        CommandRun run = CommandRun.of("assess", facts.toString());

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Read by: model stub-1", "2009  would violate   S/RES/1874 (2009), OP9", "2006  not covered");
    }

    @Test
    void givesTheSameBytesForTheSameAnswer() {
        assertThat(read("dropped.http")).isEqualTo(read("dropped.http"));
    }

    @Test
    void dropsWhatTheTextDoesNotBearAndSaysSoTwice() {
        CommandRun run = read("dropped.http");

        assertThat(run.code()).isEqualTo(1);
        assertThat(List.of("claims/other-state", "claims/bad-value", "claims/twice", "claims/missing-quote", "claims/no-quote", "claims/no-fact", "claims/ambiguous-quote"))
                .allSatisfy(code -> assertThat(run.err()).contains("dropped: error[" + code + "]")).allSatisfy(code -> assertThat(run.out()).contains("(" + code + ")"));
        assertThat(run.out()).contains("recipient: unknown", "description: \"300 rifles\"", "stage: performed").doesNotContain("state: IR", "NOT_COVERED", "2019-04", "daysBefore", "id: T2");
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void refusesAnAnswerThatIsNone(String file) {
        CommandRun run = read(file);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("error[" + file.replaceFirst("^(reader)-(unauthorized|busy|failed|not-json|no-claims).*", "$1/$2") + "]").doesNotContain(StubEndpoint.KEY);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void takesNothingFromATextThatGivesOrders() {
        CommandRun run = read("reader-no-claims-invented.http");

        assertThat(run.err()).contains("nothing that it states stands in the text", "`Seoul shipped`", "claims/no-quote", "`committeeDecision` is no fact", "`determinations` is no fact");
    }

    @Test
    void asksOnceAndFollowsNoRedirect() {
        try (StubEndpoint stub = StubEndpoint.of("reader-busy.http"); StubEndpoint other = StubEndpoint.of("answer.http")) {
            CommandRun.in(stub.environment(), "read", REPORT, "--reader", "endpoint");
            assertThat(stub.asked()).hasSize(1);
            try (StubEndpoint redirecting = StubEndpoint.answering(e -> {
                e.getResponseHeaders().set("Location", other.url() + "/chat/completions");
                e.sendResponseHeaders(307, -1);
                e.close();
            })) {
                assertThat(CommandRun.in(redirecting.environment(), "read", REPORT, "--reader", "endpoint").err()).contains("HTTP 307");
            }
            assertThat(other.asked()).isEmpty();
        }
    }

    @Test
    void sendsTheTextAsDataAndTheKeyInItsHeaderAlone() throws IOException {
        try (StubEndpoint stub = StubEndpoint.of("answer.http")) {
            CommandRun.in(stub.environment(), "read", REPORT, "--reader", "endpoint");

            StubEndpoint.Asked asked = stub.asked().get(0);
            assertThat(asked.path()).isEqualTo("/v1/chat/completions");
            assertThat(asked.authorization()).isEqualTo("Bearer " + StubEndpoint.KEY);
            assertThat(asked.body()).doesNotContain(StubEndpoint.KEY);
            var messages = JsonMapper.shared().readTree(asked.body()).path("messages");
            assertThat(JsonMapper.shared().readTree(messages.path(1).path("content").asString()).path("text").asString()).isEqualTo(Files.readString(Path.of(REPORT)));
            assertThat(messages.path(0).path("content").asString()).contains("artillery-shell", "repair-and-return", "intercepted").doesNotContain("South Korea shipped", "{items}");
        }
    }

    /** The page shows what goes out and what comes back; here it is what really does. */
    @Test
    void isShownOnItsPageAsItIs() throws IOException {
        try (StubEndpoint stub = StubEndpoint.of("answer.http")) {
            CommandRun run = CommandRun.in(stub.environment(), "read", REPORT, "--reader", "endpoint");

            String sent = JsonMapper.shared().readTree(stub.asked().get(0).body()).path("messages").path(1).path("content").asString();
            String answer = JsonMapper.shared().readTree(Files.readString(StubEndpoint.ANSWERS.resolve("answer.http")).split("\n\n", 2)[1]).at("/choices/0/message/content").asString();
            assertThat(Files.readString(PAGE)).contains(sent, answer, run.out().substring(run.out().indexOf("    supplier:"), run.out().indexOf("    standing:")), run.out().lines().filter(l -> l.contains("readBy")).findFirst().orElseThrow().strip());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"read", "assess"})
    void opensNoConnectionWhenNobodyAsksForIt(String command) {
        try (StubEndpoint stub = StubEndpoint.of("answer.http")) {
            assertThat(CommandRun.in(stub.environment(), command, REPORT).code()).isZero();
            assertThat(stub.asked()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"reader/not-configured, --reader endpoint", "reader/not-configured, --reader endpoint --reader-url https://models.example.org/v1",
        "reader/bad-url, --reader endpoint --reader-url http://models.example.org/v1 --reader-model m", "reader/bad-url, --reader endpoint --reader-url https://user:pass@models.example.org/v1 --reader-model m",
        "reader/bad-url, --reader endpoint --reader-url file:///etc/passwd --reader-model m", "reader/bad-url, --reader endpoint --reader-url http://localhost.example.org/v1 --reader-model m",
        "reader/bad-url, --reader endpoint --reader-url ht[tp --reader-model m", "reader/unreachable, --reader endpoint --reader-url http://localhost:1/v1 --reader-model m",
        "usage/bad-value, --reader oracle", "usage/bad-value, --reader-url http://localhost:1/v1", "usage/bad-value, --reader endpoint --annotations x.json"})
    void refusesWithACode(String code, String options) {
        CommandRun run = CommandRun.in(Map.of(), ("read " + REPORT + " " + options).split(" "));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("error[" + code + "]").doesNotContain("pass@");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void namesEverythingThatIsNotConfiguredAtOnce() {
        assertThat(CommandRun.in(Map.of(), "read", REPORT, "--reader", "endpoint").err()).contains("EMBARGO_READER_URL", "EMBARGO_READER_MODEL");
    }

    @Test
    void doesNotShowAKeyThatIsNone() {
        CommandRun run = CommandRun.in(Map.of("EMBARGO_READER_URL", "http://localhost:1", "EMBARGO_READER_MODEL", "m", "EMBARGO_READER_KEY", "sk-one\nsk-two"), "read", REPORT, "--reader", "endpoint");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("error[reader/bad-key]").doesNotContain("sk-");
    }

    @Test
    void refusesAFactsFileSinceItHasNoText() {
        try (StubEndpoint stub = StubEndpoint.of("answer.http")) {
            assertThat(CommandRun.in(stub.environment(), "read", CommandRun.SMALL, "--reader", "endpoint").err()).contains("error[reader/no-text]");
            assertThat(stub.asked()).isEmpty();
        }
    }

    /** How an engineer plugs in a source of his own; docs/other-readers.md has it. */
    @Test
    void takesStatementsOfAnyOtherSource() throws IOException {
        OtherReader table = new OtherReader() {
            @Override
            public String name() {
                return "our table of shipments";
            }

            @Override
            public List<Statement> read(SourceDocument document, Terms terms) {
                return List.of(new Statement("row 7", "supplier", "{ party: North Korea, state: KP }", List.of("North Korea"), "North Korea shipped 300 rifles to Syria"),
                        new Statement("row 7", "items.0.item", terms.items().contains("rifle") ? "rifle" : "arms", List.of("300 rifles"), ""),
                        new Statement("row 7", "recipient", "{ party: Cuba, state: CU }", List.of("Havana"), ""));
            }
        };
        Engine embargo = CommandRun.engine(Path.of("rules"));

        Claimed claimed = embargo.reader().readBy(new Input("report.txt", Files.readString(Path.of(REPORT)).getBytes(StandardCharsets.UTF_8), Optional.empty()), table);

        assertThat(claimed.facts().transfers()).singleElement().satisfies(t -> assertThat(t.items().get(0).kind().listed()).containsExactly("rifle"));
        assertThat(claimed.facts().document().readBy()).isEqualTo("our table of shipments");
        assertThat(claimed.dropped()).extracting(p -> p.code()).containsExactly("claims/missing-quote");
        assertThat(embargo.assess(claimed.facts(), List.of(), Map.of()).transfers()).hasSize(1);
    }

    private static CommandRun read(String answer) {
        try (StubEndpoint stub = StubEndpoint.of(answer)) {
            return CommandRun.in(stub.environment(), "read", REPORT, "--reader", "endpoint");
        }
    }

    private static Stream<String> refusals() throws IOException {
        return Files.list(StubEndpoint.ANSWERS).map(f -> f.getFileName().toString()).filter(f -> f.startsWith("reader-")).sorted();
    }
}
