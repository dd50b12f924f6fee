package org.embargo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.StreamSupport;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** The forms of a memo that are files of a program: PDF, Word, workbook. */
class MemoFilesTests {

    private static final int FAILURES = 20;

    @BeforeAll
    static void opensTheValidator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @EnumSource(value = PDFAFlavour.class, names = {"PDFUA_1", "PDFA_3_U"})
    void isAccessibleAndKeepsForAges(PDFAFlavour standard) throws Exception {
        assertThat(failures(MemoExample.worked("pdf"), standard)).isEmpty();
        assertThat(failures(MemoExample.of(MemoExample.KOREAN.toString(), "").write("pdf"), standard)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = PDFAFlavour.class, names = {"PDFUA_1", "PDFA_3_U"})
    void catchesAPdfThatIsNeither(PDFAFlavour standard) throws Exception {
        ByteArrayOutputStream bare = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(bare);
        }

        assertThat(failures(bare.toByteArray(), standard)).isNotEmpty();
    }

    @Test
    void writesKoreanNamesInATypefaceThatIsEmbedded() throws IOException {
        byte[] pdf = MemoExample.of(MemoExample.KOREAN.toString(), "").write("pdf");

        assertThat(MemoExample.words("pdf", pdf)).contains("조선광업개발무역회사", "김영호", "ZbrojovkaŘíčany&Łódź", "[U+642]");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(fonts(document)).anyMatch(f -> f.getName().contains("Nanum")).allMatch(PDFont::isEmbedded);
        }
    }

    @Test
    void carriesTheAssessmentInItself() throws IOException {
        try (PDDocument document = Loader.loadPDF(MemoExample.worked("pdf"))) {
            var files = document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();

            assertThat(MemoExample.string(files.get("assessment.json").getEmbeddedFile().toByteArray())).isEqualTo(CommandRun.of("assess", CommandRun.EXAMPLE, "--canonical").out());
        }
    }

    @Test
    void saysTheGistOnThePdfsFirstPage() throws IOException {
        try (PDDocument document = Loader.loadPDF(MemoExample.worked("pdf"))) {
            org.apache.pdfbox.text.PDFTextStripper first = new org.apache.pdfbox.text.PDFTextStripper();
            first.setEndPage(1);

            assertThat(first.getText(document)).contains("Everything below holds only if the facts are as described", "What is unknown", "Who says so, who denies it", "T1", "T10", "T13", "before the measure",
                    "OP8(b): The DPRK", "OP10: The ban", "another UN measure may apply", "North Korea \u2192 Russia", "hangs on the seven systems");
            assertThat(document.getNumberOfPages()).isLessThan(30);
        }
    }

    @Test
    void givesAWordFileRealHeadingsListsAndTables() throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(MemoExample.worked("docx")))) {
            List<String> styles = document.getParagraphs().stream().map(XWPFParagraph::getStyle).distinct().toList();

            assertThat(styles).contains("Title", "Heading1", "Heading2", "ListBullet", "Caption").allSatisfy(s -> assertThat(document.getStyles().styleExist(s)).isTrue());
            assertThat(document.getTables()).hasSizeGreaterThan(20).allSatisfy(t -> {
                assertThat(t.getRow(0).isRepeatHeader()).isTrue();
                assertThat(t.getStyleID()).isEqualTo("MemoTable");
            });
            assertThat(document.getProperties().getCoreProperties().getTitle()).startsWith("Memo: ");
            assertThat(document.getStyles().getCtStyles().toString()).contains("en-GB");
        }
    }

    @Test
    void givesAWorkbookASheetForEachKindOfThing() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(MemoExample.worked("xlsx")))) {
            assertThat(StreamSupport.stream(book.spliterator(), false).map(Sheet::getSheetName)).containsExactly("Transfers", "Findings", "Evidence", "Readings", "Questions");
            assertThat(book.getSheet("Findings").getLastRowNum()).isEqualTo(26);
            book.forEach(s -> s.forEach(r -> r.forEach(c -> assertThat(c.getCellType()).isEqualTo(org.apache.poi.ss.usermodel.CellType.STRING))));
        }
    }

    private static List<PDFont> fonts(PDDocument document) {
        return StreamSupport.stream(document.getPages().spliterator(), false).flatMap(p -> StreamSupport.stream(p.getResources().getFontNames().spliterator(), false).map(n -> font(p, n))).toList();
    }

    private static PDFont font(PDPage page, org.apache.pdfbox.cos.COSName name) {
        try {
            return page.getResources().getFont(name);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String> failures(byte[] pdf, PDFAFlavour standard) throws VeraPDFException, IOException {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), standard);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(standard, FAILURES, false, false, false)) {
            return validator.validate(parser).getTestAssertions().stream().filter(a -> a.getStatus() == TestAssertion.Status.FAILED).map(a -> a.getRuleId() + ": " + a.getMessage()).toList();
        }
    }
}
