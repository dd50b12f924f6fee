package org.embargo.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.embargo.evidence.Passage;
import org.embargo.evidence.SourceDocument;
import org.embargo.facts.Party;
import org.embargo.facts.Possible;
import org.embargo.facts.Transfer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the texts under fixtures/documents and compares them with their gold answers. The floors stand a little below what the
 * reader reaches; they show that a change made it worse, and are no measure on unseen texts.
 */
class ReadingScoreTests {

    private static final Texts FIRST = new Texts(Path.of("fixtures/documents"), 0.93, 0.90);
    private static final Texts SECOND = new Texts(Path.of("fixtures/documents/second"), 0.70, 0.47);
    private static final Texts THIRD = new Texts(Path.of("fixtures/documents/third"), 0.50, 0.22);

    /** Texts with their gold answers, and how well they must at least be read. */
    private record Texts(Path folder, double precision, double recall) {
    }

    private static final Map<String, String> TEXTS = new TreeMap<>();
    private static final Map<String, List<Transfer>> READ = new TreeMap<>();

    @BeforeAll
    static void read() throws IOException {
        TextReader reader = new TextReader(Path.of("seeds/lexicon"));
        for (Texts texts : List.of(FIRST, SECOND, THIRD)) {
            for (Path file : gold(texts)) {
                JsonNode doc = gold(file).path("doc");
                String name = doc.path("file").asString();
                SourceDocument text = SourceDocument.ofText(name, Files.readString(texts.folder().resolve(name)));
                boolean silent = doc.path("publishedBasis").asString().startsWith("not in the text");
                TEXTS.put(texts.folder() + "/" + name, text.text());
                READ.put(texts.folder() + "/" + name, reader.read(silent ? text.publishedOn(doc.path("published").asString(), "given") : text).transfers());
            }
        }
    }

    @Test
    void finds_most_transfers_and_few_that_are_none() throws IOException {
        finds(FIRST);
    }

    @Test
    void finds_some_transfers_and_few_that_are_none_in_the_second_texts() throws IOException {
        finds(SECOND);
    }

    @Test
    void finds_some_transfers_and_few_that_are_none_in_the_third_texts() throws IOException {
        finds(THIRD);
    }

    private static void finds(Texts texts) throws IOException {
        int right = 0;
        int missed = 0;
        int false_ = 0;
        for (Path file : gold(texts)) {
            JsonNode gold = gold(file);
            List<Transfer> left = new ArrayList<>(READ.get(texts.folder() + "/" + gold.path("doc").path("file").asString()));
            for (JsonNode expected : gold.path("transfers")) {
                boolean found = left.stream().filter(t -> alike(t, expected)).findFirst().map(left::remove).orElse(false);
                right += found && !expected.path("optional").asBoolean(false) ? 1 : 0;
                missed += found || expected.path("optional").asBoolean(false) ? 0 : 1;
            }
            false_ += left.size();
        }

        assertThat(right).as("%d right, %d missed, %d false", right, missed, false_).isGreaterThanOrEqualTo(ceil(texts.recall() * (right + missed)));
        assertThat(right).as("%d right, %d missed, %d false", right, missed, false_).isGreaterThanOrEqualTo(ceil(texts.precision() * (right + false_)));
    }

    @Test
    void finds_nothing_where_nothing_was_moved() {
        READ.forEach((name, transfers) -> {
            if (name.contains("/neg-")) {
                assertThat(transfers).as(name).isEmpty();
            }
        });
    }

    @Test
    void quotes_the_text_at_the_offsets() {
        READ.forEach((name, transfers) -> transfers.stream().flatMap(t -> t.passages().values().stream()).flatMap(List::stream)
                .forEach(p -> assertThat(TEXTS.get(name).substring(p.start(), p.end())).isEqualTo(p.quote())));
    }

    /** A transfer is the expected one when words overlap and no named side is another State's; one side must be named. */
    private static boolean alike(Transfer transfer, JsonNode expected) {
        int start = expected.path("evidence").path("start").asInt();
        int end = expected.path("evidence").path("end").asInt();
        boolean overlap = transfer.passages().values().stream().flatMap(List::stream).anyMatch((Passage p) -> p.start() < end && start < p.end());
        int from = side(transfer.supplier(), expected.path("from"));
        int to = side(transfer.recipient(), expected.path("to"));
        return overlap && from >= 0 && to >= 0 && from + to > 0;
    }

    /** Returns 1 for the side that is expected, 0 for an unnamed one, -1 for another. */
    private static int side(Possible<Party> side, JsonNode expected) {
        List<String> codes = side.listed().stream().flatMap(p -> p.state().listed().stream()).toList();
        List<String> names = new ArrayList<>();
        expected.forEach(e -> names.add(code(e.asString().replaceAll("\\s*\\(.*", ""))));
        return codes.isEmpty() ? 0 : codes.stream().anyMatch(names::contains) ? 1 : -1;
    }

    private static String code(String state) {
        return switch (state) {
            case "DPRK" -> "KP";
            case "SSRC" -> "SY";
            default -> STATES.getOrDefault(state, state);
        };
    }

    private static final Map<String, String> STATES = Stream.of(Locale.getISOCountries())
            .collect(Collectors.toMap(c -> new Locale("", c).getDisplayCountry(Locale.ENGLISH).replaceAll("\\s*\\(.*", ""), c -> c, (a, b) -> a));

    private static int ceil(double value) {
        return (int) Math.ceil(value);
    }

    private static JsonNode gold(Path file) throws IOException {
        return new JsonMapper().readTree(Files.readString(file));
    }

    private static List<Path> gold(Texts texts) throws IOException {
        try (Stream<Path> files = Files.list(texts.folder().resolve("gold"))) {
            return files.sorted().toList();
        }
    }
}
