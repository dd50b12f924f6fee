package org.embargo.intake;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.embargo.intake.PdfPage.Line;

/** Reads which words stand where on the pages of a PDF file. A wide gap in a line ends it: behind it begins another column. */
final class PdfReading extends PDFTextStripper {

    private static final float WIDE_GAP = 1.6f;
    private static final float SMALL = 0.8f;

    private record Word(String text, float left, float right, float y, float size) {
    }

    private final List<PdfPage> pages = new ArrayList<>();
    private final List<Word> words = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private int characters;

    /** Returns the pages. Throws {@link Unreadable} when they have more text than a report. */
    List<PdfPage> pages(PDDocument file) throws IOException {
        writeText(file, Writer.nullWriter());
        return pages;
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) throws IOException {
        if (positions.isEmpty() || text.isBlank()) {
            return;
        }
        characters += text.length();
        if (characters > Extracted.MOST_CHARACTERS) {
            throw Unreadable.tooLarge("the document has more than " + Extracted.MOST_CHARACTERS / 1_000_000 + " million characters");
        }
        TextPosition first = positions.get(0);
        TextPosition last = positions.get(positions.size() - 1);
        words.add(new Word(withoutMark(text.strip(), positions), first.getXDirAdj(), last.getXDirAdj() + last.getWidthDirAdj(), first.getYDirAdj(), first.getFontSizeInPt()));
    }

    /** Takes off a footnote's mark: small figures behind a word or its punctuation. */
    private static String withoutMark(String text, List<TextPosition> positions) {
        float size = positions.get(0).getFontSizeInPt();
        int end = text.length();
        for (int i = positions.size() - 1; i > 0 && end > 1 && Character.isDigit(text.charAt(end - 1)) && positions.get(i).getFontSizeInPt() < SMALL * size; i--) {
            end--;
        }
        return text.substring(0, end);
    }

    @Override
    protected void writeLineSeparator() {
        closeLine();
    }

    @Override
    protected void endArticle() {
        closeLine();
    }

    @Override
    protected void endPage(PDPage page) {
        closeLine();
        float height = page.getCropBox().getHeight();
        float width = page.getCropBox().getWidth();
        boolean turned = page.getRotation() % 180 != 0;
        PdfPage read = new PdfPage(getCurrentPageNo(), turned ? width : height, turned ? height : width, List.copyOf(lines));
        pages.add(Columns.ordered(read));
        lines.clear();
    }

    private void closeLine() {
        int from = 0;
        for (int i = 1; i <= words.size(); i++) {
            if (i == words.size() || words.get(i).left() - words.get(i - 1).right() > WIDE_GAP * Math.max(4, words.get(i).size())) {
                line(words.subList(from, i));
                from = i;
            }
        }
        words.clear();
    }

    /** Adds a line; a footnote's mark that stands alone in it, raised and small, is no word of it. */
    private void line(List<Word> of) {
        if (of.isEmpty()) {
            return;
        }
        float size = (float) of.stream().mapToDouble(Word::size).max().orElse(0);
        List<Word> kept = of.stream().filter(w -> w.size() >= SMALL * size || !w.text().matches("\\d{1,3}") || w == of.get(0)).toList();
        Word first = kept.get(0);
        String text = String.join(" ", kept.stream().map(Word::text).toList());
        lines.add(new Line(text, first.left(), of.get(of.size() - 1).right(), kept.get(kept.size() - 1).y(), size));
    }

    /** Opens a reader of text. */
    PdfReading() throws IOException {
        setSortByPosition(false);
        setSuppressDuplicateOverlappingText(true);
    }
}
