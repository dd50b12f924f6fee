package org.embargo.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Optional;
import java.util.TimeZone;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.embargo.assessment.Input;
import org.embargo.evidence.SourceDocument;
import org.embargo.intake.Documents.Setting;
import org.junit.jupiter.api.Test;

/** What a file says of itself: taken where it can be trusted, and named as what it rests on. */
class MetadataTests {

    private static final String STORY = "North Korea shipped shells to Russia last month, the White House said.";

    @Test
    void takesAPagesDateTitleAuthorAndPublisher() {
        SourceDocument page = page("<meta property='article:published_time' content='2022-11-03T23:10:00-05:00'><meta property='og:title' content='Shells by sea'>"
                + "<meta name='author' content='A. Writer'><meta property='og:site_name' content='The Daily'>", STORY);

        assertThat(page).extracting(SourceDocument::published, SourceDocument::publishedBasis, SourceDocument::title, SourceDocument::author, SourceDocument::publisher)
                .containsExactly("2022-11-03", "page metadata `article:published_time`", "Shells by sea", "A. Writer", "The Daily");
    }

    @Test
    void takesTheDateOfLinkedDataAndDatesActsByIt() {
        var read = FormatTests.read(html("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\": \"2022-11-03\"}</script>", STORY));

        assertThat(read.document().published()).isEqualTo("2022-11-03");
        assertThat(read.transfers().get(0).date().value()).isEqualTo("2022-10");
    }

    @Test
    void takesNoDateWhereLinkedDataNamesSeveralArticles() {
        assertThat(page("<script type='application/ld+json'>[{\"datePublished\":\"2022-11-03\"},{\"datePublished\":\"2019-01-01\"}]</script>", STORY).published()).isEqualTo("unknown");
    }

    @Test
    void takesTheDayOnWhichAMailWasSent() {
        SourceDocument mail = FormatTests.read(Documents.mail(STORY)).document();

        assertThat(mail).extracting(SourceDocument::published, SourceDocument::publishedBasis, SourceDocument::title, SourceDocument::author)
                .containsExactly("2023-09-05", "mail header `Date`", "Report", "Ren\u00E9");
    }

    @Test
    void prefersTheDateLineOfAStoryThatWasSentOn() {
        assertThat(FormatTests.read(Documents.mail("November 3, 2022\n\n" + STORY)).document().published()).isEqualTo("2022-11-03");
    }

    @Test
    void takesTheHeadOfAMarkdownFile() {
        SourceDocument file = FormatTests.read(("---\ntitle: \"Shells by sea\"\nauthor: A. Writer\ndate: 2022-11-03\n---\n" + STORY).getBytes(StandardCharsets.UTF_8)).document();

        assertThat(file).extracting(SourceDocument::published, SourceDocument::title, SourceDocument::author).containsExactly("2022-11-03", "Shells by sea", "A. Writer");
    }

    @Test
    void trustsTheDayOnWhichAFileWasMadeLeast() throws IOException {
        assertThat(FormatTests.read(made(STORY)).document()).extracting(SourceDocument::published, SourceDocument::publishedBasis)
                .containsExactly("2022-11-03~", "day on which the file was made; no other date is reckoned from it");
        assertThat(FormatTests.read(made(STORY)).transfers().get(0).date().value()).isEqualTo("unknown");
        assertThat(FormatTests.read(made("In June 2019 North Korea sold tanks to Mali.")).document().published()).isEqualTo("2019-06~");
    }

    @Test
    void prefersTheDateThatTheUserGives() {
        var given = FormatTests.INTAKE.read(new Input("page", html("<meta name='date' content='2022-11-03'>", STORY), Optional.of("2021-02-01")));

        assertThat(given.document().published()).isEqualTo("2021-02-01");
    }

    @Test
    void keepsTheDigestOfTheFileAndOfTheText() throws IOException {
        byte[] file = Documents.docx(STORY);
        SourceDocument document = FormatTests.read(file).document();

        assertThat(document.original().sha256()).isEqualTo(SourceDocument.digest(file)).isNotEqualTo(document.sha256());
        assertThat(document.original().format()).isEqualTo("docx");
        assertThat(document.sha256()).isEqualTo(SourceDocument.digest(STORY));
    }

    @Test
    void namesAttachmentsThatItDoesNotRead() {
        String mail = new String(Documents.mail(STORY), StandardCharsets.US_ASCII).replace("multipart/alternative", "multipart/mixed")
                .replace("Content-Type: text/html; charset=UTF-8", "Content-Type: application/pdf\r\nContent-Disposition: attachment; filename=\"annex.pdf\"");

        assertThat(FormatTests.read(mail.getBytes(StandardCharsets.US_ASCII)).document().original().unread()).isEqualTo("attachment annex.pdf");
    }

    private static SourceDocument page(String head, String text) {
        return FormatTests.read(html(head, text)).document();
    }

    private static byte[] html(String head, String text) {
        return ("<!doctype html><html><head>" + head + "</head><body><h1>Shells by sea</h1><p>" + text + "</p></body></html>").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] made(String text) throws IOException {
        try (PDDocument file = Loader.loadPDF(Documents.pdf(text, Setting.PLAIN)); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Calendar day = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
            day.set(2022, Calendar.NOVEMBER, 3, 12, 0, 0);
            file.getDocumentInformation().setCreationDate(day);
            file.save(out);
            return out.toByteArray();
        }
    }
}
