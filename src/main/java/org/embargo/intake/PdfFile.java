package org.embargo.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import java.util.regex.Pattern;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.embargo.intake.Extracted.Dated;
import org.embargo.intake.Extracted.Trust;

/** Takes the text of a PDF file in the order of reading, without what is printed on every page. Pages without text are named. */
final class PdfFile {

    private static final int TAIL = 16_384;
    private static final int MOST_PAGES = 5_000;
    /** A page with a picture and fewer characters than this is a picture of a page, perhaps with a stamp on it. */
    private static final int LEAST_CHARACTERS = 40;
    /** A title that a program made up from the name of a file. */
    private static final Pattern NO_TITLE = Pattern.compile("(?i).*\\.(?:docx?|pdf|indd|qxd|odt|rtf|html?)|microsoft word.*|untitled.*|.{0,2}");

    private PdfFile() {
    }

    /** Extracts a PDF file. Throws {@link Unreadable} when it is locked, damaged, or has nothing but pictures of pages. */
    static Extracted extract(byte[] content) throws IOException {
        if (!ended(content)) {
            // The parser would mend it, and nobody would know what is missing.
            throw Unreadable.of("document/damaged", "the document is a PDF file that is cut off", "get the whole file");
        }
        try (PDDocument file = Loader.loadPDF(content, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            if (file.getNumberOfPages() > MOST_PAGES) {
                throw Unreadable.tooLarge("the document has more than " + MOST_PAGES + " pages");
            }
            List<PdfPage> pages = new PdfReading().pages(file);
            List<Integer> pictures = pictures(file, PageFurniture.removed(pages));
            PdfParagraphs text = PdfParagraphs.of(pages);
            if (text.text().isBlank() && !pictures.isEmpty()) {
                throw Unreadable.of("document/scanned", "the document has pictures of pages and no text", "have the text recognised (OCR), save it with the text, and hand that in");
            }
            return new Extracted(text.text(), title(file.getDocumentInformation()), "", "", dated(file.getDocumentInformation()), text.pages(), numbers(pictures));
        } catch (InvalidPasswordException e) {
            throw Unreadable.of("document/encrypted", "the document is protected by a password", "save it without a password");
        } catch (Unreadable e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // The parser answers to broken objects in all these ways.
            throw Unreadable.damaged("a PDF file");
        }
    }

    private static boolean ended(byte[] content) {
        int from = Math.max(0, content.length - TAIL);
        return new String(content, from, content.length - from, StandardCharsets.ISO_8859_1).contains("%%EOF");
    }

    private static List<Integer> pictures(PDDocument file, List<PdfPage> pages) {
        List<Integer> pictures = new ArrayList<>();
        for (PdfPage page : pages) {
            int characters = page.lines().stream().mapToInt(l -> l.text().length()).sum();
            if (characters < LEAST_CHARACTERS && drawn(file.getPage(page.number() - 1))) {
                pictures.add(page.number());
            }
        }
        return pictures;
    }

    private static boolean drawn(PDPage page) {
        PDResources resources = page.getResources();
        if (resources == null) {
            return false;
        }
        for (COSName name : resources.getXObjectNames()) {
            if (resources.isImageXObject(name)) {
                return true;
            }
        }
        return false;
    }

    /** Writes page numbers as ranges. */
    static String numbers(List<Integer> pages) {
        List<String> ranges = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            int from = i;
            while (i + 1 < pages.size() && pages.get(i + 1) == pages.get(i) + 1) {
                i++;
            }
            ranges.add(from == i ? "" + pages.get(i) : pages.get(from) + " to " + pages.get(i));
        }
        return ranges.isEmpty() ? "" : (pages.size() == 1 ? "page " : "pages ") + String.join(", ", ranges) + " (no text, only a picture)";
    }

    private static String title(PDDocumentInformation about) {
        String title = about.getTitle() == null ? "" : about.getTitle().strip();
        return NO_TITLE.matcher(title).matches() ? "" : title;
    }

    private static Dated dated(PDDocumentInformation about) {
        return Optional.ofNullable(about.getCreationDate()).map(PdfFile::day).filter(d -> DocumentFrame.edtf(d).isPresent())
                .map(d -> new Dated(d, "day on which the file was made", Trust.FILE)).orElse(Dated.NONE);
    }

    private static String day(Calendar made) {
        TimeZone zone = made.getTimeZone();
        return made.toInstant().atZone(zone.toZoneId()).toLocalDate().toString();
    }
}
