package org.embargo.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;

import org.embargo.evidence.Refused;
import org.embargo.intake.Documents.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents that are broken, empty or made to do harm: each ends within its bound, with the problem named. */
class HostileTests {

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("documents")
    void isRefusedWithItsCode(String name, String code, byte[] content) {
        assertThatThrownBy(() -> FormatTests.read(content)).isInstanceOfSatisfying(Refused.class, r ->
                assertThat(r.problems()).singleElement().satisfies(p -> {
                    assertThat(p.code()).as(p.sentence()).isEqualTo(code);
                    assertThat(p.help()).isNotEmpty();
                }));
    }

    static Stream<Arguments> documents() throws IOException {
        return Stream.concat(Stream.concat(large(), deep()), Stream.concat(broken(), empty()));
    }

    private static Stream<Arguments> large() throws IOException {
        return Stream.of(
                of("a text of 5 MB", "document/too-large", "North Korea sold arms. ".repeat(220_000)),
                of("a PDF file of more than 64 MB", "document/too-large", Arrays.copyOf(Documents.pdf("a", Setting.PLAIN), (64 << 20) + 1)),
                of("a web page with 5 million characters", "document/too-large", "<html><p>" + "North Korea sold arms. ".repeat(220_000)),
                of("a Word file that unpacks to 300 MB of blanks", "document/too-large", HostileFiles.docx(HostileFiles.blanks(300))),
                of("a Word file with 6 million characters", "document/too-large", HostileFiles.docx(HostileFiles.words(6))),
                of("a PDF file with a string that unpacks to 300 MB", "document/out-of-memory", HostileFiles.pdfOf(300)));
    }

    private static Stream<Arguments> deep() throws IOException {
        return Stream.of(
                of("a web page with 100,000 nested blocks", "document/too-deep", "<html><body>" + "<div>".repeat(100_000) + "North Korea sold arms."),
                of("a mail nested 1,000 deep", "document/too-deep", HostileFiles.nestedMail(1_000)),
                of("a Word file nested 100,000 deep", "document/too-deep", HostileFiles.docx("<w:p>".repeat(100_000))),
                of("100,000 nested brackets", "document/empty", "[".repeat(100_000)),
                of("100,000 nested lists of JSON", "facts/too-deep", "{\"transfers\":" + "[".repeat(100_000)),
                of("a PDF file whose pages are their own parents", "document/empty", HostileFiles.pdfWithPagesInALoop()),
                of("a PDF file whose cross references go round", "document/damaged", HostileFiles.pdfWithReferencesInALoop()));
    }

    private static Stream<Arguments> broken() throws IOException {
        byte[] docx = Documents.docx("North Korea sold arms.");
        byte[] pdf = Documents.pdf("North Korea sold arms.", Setting.PLAIN);
        return Stream.of(
                of("a Word file cut off", "document/damaged", Arrays.copyOf(docx, docx.length / 2)),
                of("a PDF file cut off", "document/damaged", Arrays.copyOf(pdf, pdf.length / 2)),
                of("a PDF file in name only", "document/damaged", "%PDF-1.7\nNorth Korea sold arms.\n%%EOF"),
                of("a Word file with external entities", "document/damaged", HostileFiles.docxWithEntity()),
                of("XML with external entities", "document/unknown-format", "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>"),
                of("a picture under the name of a text", "document/unknown-format", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0}),
                of("a workbook", "document/unknown-format", HostileFiles.zip("xl/workbook.xml", "<x/>".getBytes(StandardCharsets.UTF_8))),
                of("an archive", "document/unknown-format", HostileFiles.zip("a.txt", new byte[10])),
                of("a PDF file with a password", "document/encrypted", HostileFiles.lockedPdf()),
                of("a Word file with a password", "document/encrypted", HostileFiles.lockedDocx(docx)),
                of("pictures of pages", "document/scanned", HostileFiles.scanned("", "")),
                of("bytes that are no UTF-8", "document/invalid-utf-8", new byte[] {'a', (byte) 0xC3, 'b'}),
                of("half a character of UTF-16", "document/invalid-utf-8", new byte[] {(byte) 0xFE, (byte) 0xFF, 0, 'a', (byte) 0xD8, 0}),
                of("a text with zeros in it", "document/not-text", "North Korea\0sold arms."));
    }

    private static Stream<Arguments> empty() throws IOException {
        return Stream.of(
                of("nothing", "document/empty", ""),
                of("blanks", "document/empty", " \n\t\r\n "),
                of("an empty web page", "document/empty", "<!DOCTYPE html><html><body></body></html>"),
                of("an empty Word file", "document/empty", Documents.docx("")),
                of("an empty PDF file", "document/empty", Documents.pdf("", Setting.PLAIN)),
                of("an empty mail", "document/empty", "From: a@example.org\nTo: b@example.org\nDate: Tue, 5 Sep 2023 10:00:00 +0200\n\n"),
                of("a Markdown file of nothing but a head", "document/empty", "---\n\n---\n"));
    }

    @Test
    void doesNotOpenWhatAPageNames() {
        var read = FormatTests.read(("<?xml version=\"1.0\"?><!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><html><body><p>A page &x; of words.</p>"
                + "<img src=\"file:///etc/passwd\"/></body></html>").getBytes(StandardCharsets.UTF_8));

        assertThat(read.document().text()).contains("of words.").doesNotContain("root:");
    }

    @Test
    void readsAPageInAnEncodingThatItNamesAndOneThatNobodyKnows() {
        byte[] latin = "<html><head><meta charset=\"iso-8859-1\"></head><body><p>Caf\u00E9 owners</p></body></html>".getBytes(StandardCharsets.ISO_8859_1);
        byte[] unknown = "<html><head><meta charset=\"nobody-knows\"></head><body><p>Cafe owners</p></body></html>".getBytes(StandardCharsets.UTF_8);

        assertThat(FormatTests.read(latin).document().text()).isEqualTo("Caf\u00E9 owners");
        assertThat(FormatTests.read(unknown).document().text()).isEqualTo("Cafe owners");
    }

    @Test
    void namesThePagesThatItCouldNotRead() throws IOException {
        var read = FormatTests.read(HostileFiles.scanned("North Korea sold tanks to Mali in 2015, the ministry said on Monday.", "", "", "North Korea sold rifles to Chad in 2016, the ministry said."));

        assertThat(read.document().original().unread()).isEqualTo("pages 2 to 3 (no text, only a picture)");
        assertThat(read.transfers()).hasSize(2);
    }

    @Test
    void endsADocumentThatTakesTooLong() {
        // It would draw for hours; a bound of three seconds is enough to see that it ends.
        byte[] pdf = HostileFiles.pdfWithoutEnd();

        assertThatThrownBy(() -> new Unpacker(3).unpack(Format.PDF, pdf)).isInstanceOfSatisfying(Unreadable.class, u -> assertThat(u.code()).isEqualTo("document/out-of-time"));
    }

    @Test
    void saysSoWhenTheProcessDoesNotStart() throws IOException {
        System.setProperty(Unpacker.CLASS_PATH, "/nowhere");
        try {
            assertThatThrownBy(() -> FormatTests.read(Documents.docx("North Korea sold arms."))).isInstanceOfSatisfying(Refused.class,
                    r -> assertThat(r.problems()).extracting(p -> p.code()).containsExactly("document/no-worker"));
        } finally {
            System.clearProperty(Unpacker.CLASS_PATH);
        }
    }

    private static Arguments of(String name, String code, String content) {
        return of(name, code, content.getBytes(StandardCharsets.UTF_8));
    }

    private static Arguments of(String name, String code, byte[] content) {
        return Arguments.of(name, code, content);
    }

}
