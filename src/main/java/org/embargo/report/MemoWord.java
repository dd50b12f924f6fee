package org.embargo.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** Writes a memo as a Word file with real headings, lists and tables, so that it can be edited and read aloud. */
final class MemoWord {

    private static final int TWIPS_OF_A_PAGE = 10_200;
    private static final int HUNDRED = 100;
    private static final BigInteger MARGIN = BigInteger.valueOf(850);
    private static final BigInteger A4_WIDTH = BigInteger.valueOf(11_906);
    private static final BigInteger A4_HEIGHT = BigInteger.valueOf(16_838);

    private final XWPFDocument document;
    private final WordRuns runs;
    private int bookmarks;

    private MemoWord(XWPFDocument document) {
        this.document = document;
        this.runs = new WordRuns(this::bookmark);
    }

    /** Writes a memo. */
    static byte[] of(Memo memo) {
        try (XWPFDocument document = new XWPFDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            WordStyles.add(document);
            MemoBook.properties(document.getProperties().getCoreProperties(), memo);
            page(document.getDocument().getBody().addNewSectPr());
            new MemoWord(document).write(memo);
            document.write(out);
            return Packed.anew(out.toByteArray());
        } catch (IOException | XmlException e) {
            throw new IllegalStateException("a Word file is written in memory, with the styles that are shipped", e);
        }
    }

    private static void page(CTSectPr section) {
        section.addNewPgSz().setW(A4_WIDTH);
        section.getPgSz().setH(A4_HEIGHT);
        CTPageMar margins = section.addNewPgMar();
        margins.setLeft(MARGIN);
        margins.setRight(MARGIN);
        margins.setTop(MARGIN);
        margins.setBottom(MARGIN);
    }

    private void write(Memo memo) {
        paragraph("Title").createRun().setText(memo.title());
        paragraph("Normal").createRun().setText("Reference " + memo.reference() + ". Draft, made by a program; not cleared. No legal advice.");
        memo.parts().forEach(this::part);
    }

    private void part(Memo.Part p) {
        XWPFParagraph heading = paragraph("Heading" + (p.level() - 1));
        heading.setPageBreak(p.id().equals("scope"));
        bookmark(heading, p.id());
        heading.createRun().setText(p.heading());
        p.blocks().forEach(this::block);
    }

    private void block(Memo.Block block) {
        if (block instanceof Memo.Text t) {
            runs.write(t.line(), paragraph(t.frame() ? "Frame" : "Normal"));
        } else if (block instanceof Memo.Points p) {
            p.lines().forEach(l -> runs.write(l, paragraph("ListBullet")));
        } else if (block instanceof Memo.Grid g) {
            grid(g);
        } else if (block instanceof Memo.Figure f) {
            runs.write(Line.of(f.caption() + ", in words:"), paragraph("Caption"));
            f.says().forEach(l -> runs.write(l, paragraph("ListBullet")));
        }
    }

    private void grid(Memo.Grid g) {
        runs.write(Line.of(g.caption()), paragraph("Caption"));
        XWPFTable table = document.createTable(1, g.columns().size());
        WordStyles.table(table, g.caption());
        table.getRow(0).setRepeatHeader(true);
        row(table.getRow(0), g.columns().stream().map(Line::of).toList(), g.widths());
        g.rows().forEach(r -> row(table.createRow(), r, g.widths()));
        paragraph("TableText");
    }

    private void row(XWPFTableRow row, List<Line> cells, List<Integer> widths) {
        row.setCantSplitRow(true);
        for (int i = 0; i < cells.size(); i++) {
            XWPFTableCell cell = row.getCell(i);
            cell.setWidth(Integer.toString(TWIPS_OF_A_PAGE * widths.get(i) / HUNDRED));
            XWPFParagraph paragraph = cell.getParagraphs().get(0);
            paragraph.setStyle("TableText");
            runs.write(cells.get(i), paragraph);
        }
    }

    private XWPFParagraph paragraph(String style) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        return paragraph;
    }

    private void bookmark(XWPFParagraph paragraph, String name) {
        CTBookmark start = paragraph.getCTP().addNewBookmarkStart();
        start.setName(WordRuns.name(name));
        start.setId(BigInteger.valueOf(bookmarks));
        paragraph.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(bookmarks++));
    }
}
