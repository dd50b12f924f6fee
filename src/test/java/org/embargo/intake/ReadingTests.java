package org.embargo.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.embargo.evidence.SourceDocument;
import org.embargo.facts.DescribedFacts;
import org.embargo.facts.Party;
import org.embargo.facts.Possible;
import org.embargo.facts.Quantity;
import org.embargo.facts.Transfer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the tables of dates and of conduct, a line at a time. */
class ReadingTests {

    private static final Path TABLES = Path.of("src/test/resources/reading");
    private static final Lexicon LEXICON = LexiconFiles.read(Path.of("seeds/lexicon"));
    private static final TextReader READER = new TextReader(Path.of("seeds/lexicon"));

    @TestFactory
    Stream<DynamicTest> dates_mean_what_the_table_says() throws IOException {
        return rows("dates.yaml").stream().map(row -> dynamicTest(row.toString(), () -> date(row)));
    }

    private static void date(JsonNode row) {
        Optional<When> published = DocumentFrame.edtf(text(row, "published"));
        List<DateFinder.Dated> found = new DateFinder(published, LEXICON.eras()).find(text(row, "words"));
        When first = found.isEmpty() ? When.NONE : found.get(0).when();
        assertThat(first.earliest().map(Object::toString).orElse("")).isEqualTo(text(row, "earliest"));
        assertThat(first.latest().map(Object::toString).orElse("")).isEqualTo(text(row, "latest"));
    }

    @TestFactory
    Stream<DynamicTest> sentences_give_the_transfers_of_the_table() throws IOException {
        return rows("conduct.yaml").stream().map(row -> dynamicTest(text(row, "text"), () -> conduct(row)));
    }

    private static void conduct(JsonNode row) {
        DescribedFacts facts = READER.read(SourceDocument.ofText("t", text(row, "text")).publishedOn("2023-10-15", "given"));
        List<String> expected = new ArrayList<>();
        row.path("facts").forEach(f -> expected.add(f.asString()));
        assertThat(facts.transfers()).as("%s", facts.transfers().stream().map(Transfer::summary).toList()).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            assertThat(said(facts.transfers().get(i))).matches(expected.get(i).replace("*", ".*").replace("?", "\\?"));
        }
        List<String> deniers = facts.transfers().stream().flatMap(t -> t.standing().deniedBy().stream()).map(d -> d.by().name()).toList();
        row.path("denied").forEach(name -> assertThat(deniers).contains(name.asString()));
    }

    @Test
    void a_year_before_the_supplier_is_no_number_of_goods() {
        Transfer read = READER.read(SourceDocument.ofText("t", "In June 2010 Iran shipped rifles to North Korea.")).transfers().get(0);
        assertThat(read.items().get(0).quantity()).isEqualTo(Possible.unknown());
    }

    @Test
    void a_number_right_before_the_goods_counts_them_even_if_it_looks_like_a_year() {
        Transfer read = READER.read(SourceDocument.ofText("t", "In June 2011 Iran shipped 2010 rifles to North Korea.")).transfers().get(0);
        assertThat(read.items().get(0).quantity()).isEqualTo(Possible.known(new Quantity(2010, "")));
    }

    private static String said(Transfer t) {
        return state(t.supplier()) + ">" + state(t.recipient()) + " " + t.conduct().only().orElseThrow() + " " + t.stage().only().orElseThrow();
    }

    private static String state(Possible<Party> party) {
        return party.listed().isEmpty() ? "?" : party.listed().get(0).state().only().orElse(party.listed().get(0).name());
    }

    private static List<JsonNode> rows(String file) throws IOException {
        List<JsonNode> out = new ArrayList<>();
        new YAMLMapper().readTree(Files.readString(TABLES.resolve(file))).forEach(out::add);
        return out;
    }

    private static String text(JsonNode row, String key) {
        return row.path(key).asString("");
    }
}
