package org.embargo.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.embargo.assessment.Input;
import org.embargo.evidence.Passage;
import org.embargo.facts.DescribedFacts;
import org.embargo.intake.Documents.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same text gives the same transfers in every format and setting, and every passage quotes it where it says. */
class FormatTests {

    static final Intake INTAKE = new Intake(Set.of(), Path.of("seeds/lexicon"));
    private static final String REPORT = report();

    @ParameterizedTest(name = "{0}")
    @MethodSource("variants")
    void givesTheSameTransfersInEveryFormat(String name, byte[] content) {
        DescribedFacts read = read(content);

        assertThat(facts(read)).isEqualTo(facts(read(REPORT.getBytes(StandardCharsets.UTF_8))));
        quotesTheText(read);
    }

    static Stream<Arguments> variants() throws IOException {
        String curly = REPORT.replace("'", "\u2019").replaceAll("\"([^\"]*)\"", "\u201C$1\u201D");
        return Stream.of(
                given("curly quotes", curly),
                given("lines of 72 characters", wrapped(REPORT, 72)),
                given("CRLF", REPORT.replace("\n", "\r\n")),
                given("soft hyphens", REPORT.replace("shipping", "ship\u00ADping").replace("missiles", "mis\u00ADsiles").replace("Pyongyang", "Pyong\u00ADyang")),
                given("doubled blanks", REPORT.replace(" ", "  ")),
                given("words broken at line ends", REPORT.replace("shipping", "ship-\nping").replace("delivered", "deliv-\nered").replace("long-range", "long-\nrange")),
                given("ligatures", REPORT.replace("fi", "\uFB01").replace("fl", "\uFB02")),
                given("UTF-8 with a byte order mark", "\uFEFF" + REPORT),
                given("UTF-16", ("\uFEFF" + REPORT).getBytes(StandardCharsets.UTF_16LE)),
                given("Hangul and emoji in front", "\uC870\uC120 \uC778\uBBFC\uAD70 \uD83D\uDE80\n\n" + REPORT),
                given("Markdown", Documents.markdown(REPORT)),
                given("HTML", Documents.html(REPORT)),
                given("HTML with Hangul and emoji in front", Documents.html("\uC870\uC120 \uC778\uBBFC\uAD70 \uD83D\uDE80\n\n" + REPORT)),
                given("DOCX", Documents.docx(REPORT)),
                given("DOCX with Hangul and emoji in front", Documents.docx("\uC870\uC120 \uC778\uBBFC\uAD70 \uD83D\uDE80\n\n" + curly)),
                given("mail", Documents.mail(REPORT)),
                given("mail with Hangul and emoji in front", Documents.mail("\uC870\uC120 \uC778\uBBFC\uAD70 \uD83D\uDE80\n\n" + curly)),
                given("PDF", Documents.pdf(REPORT, Setting.PLAIN)),
                given("PDF with curly quotes", Documents.pdf(curly, Setting.PLAIN)),
                given("PDF with words broken at line ends", Documents.pdf(REPORT, new Setting(1, 11, 46, false, true, false))),
                given("PDF with a head and a number on every page", Documents.pdf(REPORT, new Setting(1, 14, 14, true, false, false))),
                given("PDF in two columns", Documents.pdf(REPORT, new Setting(2, 9, 30, true, true, false))),
                given("PDF in two columns, row by row", Documents.pdf(REPORT, new Setting(2, 9, 30, true, true, true))));
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 48, 57, 64, 72, 80, 95, 110})
    void givesTheSameTransfersWhereverLinesBreak(int width) {
        List<String> whole = facts(read(REPORT.getBytes(StandardCharsets.UTF_8)));

        assertThat(facts(read(wrapped(REPORT, width).getBytes(StandardCharsets.UTF_8)))).isEqualTo(whole);
        assertThat(facts(read(wrapped(REPORT, width).replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)))).isEqualTo(whole);
    }

    @Test
    void tellsFormatsByTheirContent() throws IOException {
        assertThat(Format.of("report.txt", Documents.pdf("a", Setting.PLAIN))).isEqualTo(Format.PDF);
        assertThat(Format.of("report.pdf", Documents.docx("a"))).isEqualTo(Format.DOCX);
        assertThat(Format.of("report.md", Documents.html("a"))).isEqualTo(Format.HTML);
        assertThat(Format.of("report.html", Documents.mail("a"))).isEqualTo(Format.EML);
        assertThat(Format.of("report.eml", "Seoul: a letter\nfrom Pyongyang: nothing".getBytes(StandardCharsets.UTF_8))).isEqualTo(Format.TEXT);
    }

    static DescribedFacts read(byte[] content) {
        return INTAKE.read(new Input("document", content, Optional.empty()));
    }

    static void quotesTheText(DescribedFacts read) {
        String text = read.document().text();
        Stream<Passage> all = Stream.concat(read.transfers().stream().flatMap(t -> t.passages().values().stream().flatMap(List::stream)), read.setAside().stream().map(s -> s.passage()));
        assertThat(all).isNotEmpty().allSatisfy(p -> assertThat(text.substring(p.start(), p.end())).isEqualTo(p.quote()).isNotBlank());
    }

    /** Everything that the rules see, and who says so; not where it stands. */
    static List<String> facts(DescribedFacts read) {
        return read.transfers().stream().map(t -> String.join(" | ", t.summary(), t.supplier().toString(), t.recipient().toString(), t.intermediaries().toString(),
                t.items().stream().map(i -> i.kind() + " " + i.quantity() + i.origin()).toList().toString(), t.conduct().toString(), t.stage().toString(),
                t.date().value() + t.date().of() + t.date().earliest() + t.date().latest(), t.standing().toString()).replaceAll("\\s+", " ").replace('\u2019', '\'')).toList();
    }

    private static Arguments given(String name, String text) {
        return given(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Arguments given(String name, byte[] content) {
        return Arguments.of(name, content);
    }

    private static String wrapped(String text, int width) {
        return java.util.Arrays.stream(text.split("\n\n")).map(p -> p.replaceAll("(.{1," + width + "})(?: |$)", "$1\n").strip()).reduce((a, b) -> a + "\n\n" + b).orElseThrow();
    }

    private static String report() {
        try {
            return Files.readString(Path.of("seeds/north-korea-russia-2023/report.txt"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
