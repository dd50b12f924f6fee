package org.embargo.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.embargo.evidence.Passage;
import org.embargo.evidence.Refused;
import org.embargo.evidence.SourceDocument;
import org.embargo.facts.DescribedFacts;
import org.embargo.facts.Modality;
import org.embargo.facts.Party;
import org.embargo.facts.Transfer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What reading must keep to, whatever the text. */
class ReadingPropertiesTests {

    private static final Path LEXICON = Path.of("seeds/lexicon");
    private static final TextReader READER = new TextReader(LEXICON);
    private static final String STORY = """
            GENEVA, June 2, 2019 (Wire) - North Korea's army sold rifles and "heavy" machine guns to Eritrea in 2014, UN experts said on Thursday.

            Eritrea's government has denied buying weapons from Pyongyang. A shipment of rockets from the DPRK to Syria was allegedly seized in Egypt last month, according to diplomats who asked not to be named.

            North Korea tested two missiles on Sunday.
            """;

    @Test
    void curly_quotes_dashes_and_odd_blanks_change_nothing() {
        String odd = STORY.replace("'", "\u2019").replace("\"heavy\"", "\u201Cheavy\u201D").replace(" - ", " \u2013 ").replace("North Korea", "North\u00A0Korea");
        assertThat(facts(odd)).isEqualTo(facts(STORY));
    }

    @Test
    void windows_line_ends_change_nothing() {
        assertThat(facts(STORY.replace("\n", "\r\n"))).isEqualTo(facts(STORY));
    }

    @Test
    void doubled_blanks_change_nothing() {
        assertThat(facts(STORY.replace(". ", ".  ").replace(" to ", "  to "))).isEqualTo(facts(STORY));
    }

    @Test
    void lines_wrapped_to_a_width_change_nothing() {
        assertThat(facts(wrapped(STORY, 60))).isEqualTo(facts(STORY));
    }

    @Test
    void passages_quote_the_text_behind_emoji_and_hangul() {
        String text = "\uD83D\uDE80\uD83D\uDE80 \uC870\uC120 \uC778\uBBFC\uAD70\n\n" + STORY;
        DescribedFacts read = READER.read(SourceDocument.ofText("t", text));
        assertThat(read.transfers()).isNotEmpty();
        for (Transfer t : read.transfers()) {
            t.passages().values().stream().flatMap(List::stream).forEach(p -> assertThat(Passage.of(text, p.start(), p.end())).isEqualTo(p));
        }
        read.setAside().forEach(s -> assertThat(s.passage()).isEqualTo(Passage.of(text, s.passage().start(), s.passage().end())));
    }

    @Test
    void the_same_text_gives_the_same_facts_in_any_locale() {
        DescribedFacts first = READER.read(SourceDocument.ofText("t", STORY));
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(new TextReader(LEXICON).read(SourceDocument.ofText("t", STORY))).isEqualTo(first);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void every_stated_fact_has_a_passage_and_every_inferred_one_a_step() {
        for (Transfer t : READER.read(SourceDocument.ofText("t", STORY)).transfers()) {
            t.filledBy().forEach((path, by) -> assertThat(by.word().equals("stated") ? t.passages().keySet() : t.deductions().keySet())
                    .as(t.id() + " " + path).contains(path));
        }
    }

    @Test
    void a_denial_stands_beside_the_transfer_and_does_not_make_one() {
        DescribedFacts read = READER.read(SourceDocument.ofText("t", STORY));
        Transfer rifles = read.transfers().get(0);
        assertThat(rifles.standing().deniedBy()).extracting(d -> d.by().name()).containsExactly("Eritrea");
        assertThat(read.setAside()).extracting(s -> s.because()).contains("denial", "test");
    }

    @Test
    void only_a_denial_gives_a_transfer_that_is_known_from_its_denial() {
        DescribedFacts read = READER.read(SourceDocument.ofText("t", "North Korea denied selling tanks to Mali."));
        assertThat(read.transfers()).extracting(t -> t.standing().modality().only().orElseThrow()).containsExactly(Modality.DENIED);
    }

    @Test
    void payment_in_goods_is_a_transfer_of_its_own_the_other_way() {
        DescribedFacts read = READER.read(SourceDocument.ofText("t", "North Korea sold shells to Russia in exchange for airliners and raw materials."));
        assertThat(read.transfers()).hasSize(2);
        assertThat(read.transfers().get(1).recipient().only().flatMap(p -> p.state().only())).contains(Party.DPRK);
        assertThat(read.transfers().get(1).items().get(0).kind().listed()).containsExactly("payment-aircraft");
    }

    @Test
    void a_designation_gives_only_the_latest_day() {
        Transfer t = READER.read(SourceDocument.ofText("t", "In May 2019, Japan sanctioned a North Korean trader for selling tanks to Mali.")).transfers().get(0);
        assertThat(t.date().of()).isEqualTo("designation");
        assertThat(t.date().earliest()).isEmpty();
        assertThat(t.date().latest().orElseThrow()).hasToString("2019-05-31");
    }

    @Test
    void a_long_text_without_stops_is_read_in_reasonable_time() {
        String text = "North Korea sold tanks and Syria bought them from Iran ".repeat(4000);
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        // The time that this thread was at work: a machine that has other things to do as well changes nothing.
        long start = threads.getCurrentThreadCpuTime();
        READER.read(SourceDocument.ofText("t", text));
        assertThat((threads.getCurrentThreadCpuTime() - start) / 1_000_000_000L).isLessThan(15);
    }

    @Test
    void a_lexicon_that_does_not_hold_together_is_refused_with_every_problem(@TempDir Path folder) throws IOException {
        for (String file : List.of("parties.yaml", "items.yaml", "cues.yaml", "eras.yaml")) {
            Files.copy(LEXICON.resolve(file), folder.resolve(file));
        }
        Files.writeString(folder.resolve("conduct.yaml"), "acts: [ { frame: nope, conduct: supply, stage: performed, verbs: [x] } ]");
        Files.writeString(folder.resolve("eras.yaml"), "eras: [ { phrases: [then], from: never } ]");
        assertThatThrownBy(() -> new TextReader(folder)).isInstanceOfSatisfying(Refused.class,
                r -> assertThat(r.problems()).extracting(p -> p.code()).containsExactlyInAnyOrder("lexicon/bad-act", "lexicon/bad-date"));
    }

    private static List<String> facts(String text) {
        return READER.read(SourceDocument.ofText("t", text)).transfers().stream().map(t -> t.summary().replaceAll("\\s+", " ") + t.date().earliest() + t.date().latest()
                + t.date().of() + t.standing().modality() + t.standing().deniedBy() + t.items().stream().map(i -> i.kind().toString()).toList()).toList();
    }

    private static String wrapped(String text, int width) {
        StringBuilder out = new StringBuilder();
        int column = 0;
        for (String word : text.replace("\n\n", " \n\n ").split(" ")) {
            if (word.equals("\n\n")) {
                out.append("\n\n");
                column = 0;
                continue;
            }
            boolean fits = column == 0 || column + 1 + word.length() <= width;
            out.append(column == 0 ? "" : fits ? " " : "\n").append(word);
            column = fits ? column + word.length() + (column == 0 ? 0 : 1) : word.length();
        }
        return out.toString();
    }
}
