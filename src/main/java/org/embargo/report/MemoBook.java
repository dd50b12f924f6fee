package org.embargo.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes the tables of a memo as a workbook, a sheet for each. Every value is a text, so that none is run or turned into a date. */
final class MemoBook {

    private static final int CHARACTER = 256;
    private static final int NARROWEST = 8;
    private static final int WIDEST = 60;
    private static final int LONGEST_CELL = 32_000;

    private MemoBook() {
    }

    /** Writes a memo's tables. */
    static byte[] of(Memo memo) {
        try (XSSFWorkbook book = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            CellStyle head = head(book);
            CellStyle body = body(book);
            memo.sheets().forEach(s -> sheet(book.createSheet(s.name()), s, head, body));
            properties(book.getProperties().getCoreProperties(), memo);
            book.write(out);
            return Packed.anew(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("a workbook is written in memory", e);
        }
    }

    /** Sets title and language, and a day that is not today's. */
    static void properties(POIXMLProperties.CoreProperties core, Memo memo) {
        core.setTitle(memo.title());
        core.setIdentifier(memo.reference());
        core.setCreator("Embargo");
        core.setCreated(Optional.of(Date.from(Packed.DAY.toInstant(ZoneOffset.UTC))));
        core.setModified(Optional.of(Date.from(Packed.DAY.toInstant(ZoneOffset.UTC))));
        core.setLastModifiedByUser("Embargo");
    }

    private static void sheet(Sheet sheet, Memo.Sheet table, CellStyle head, CellStyle body) {
        row(sheet.createRow(0), table.columns(), head);
        for (List<String> values : table.rows()) {
            row(sheet.createRow(sheet.getLastRowNum() + 1), values, body);
        }
        for (int i = 0; i < table.columns().size(); i++) {
            sheet.setColumnWidth(i, CHARACTER * width(table, i));
        }
        sheet.createFreezePane(1, 1);
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        sheet.setAutoFilter(new CellRangeAddress(0, Math.max(1, table.rows().size()), 0, table.columns().size() - 1));
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(org.apache.poi.ss.usermodel.PrintSetup.A4_PAPERSIZE);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private static void row(Row row, List<String> values, CellStyle style) {
        for (String value : values) {
            Cell cell = row.createCell(Math.max(0, row.getLastCellNum()));
            cell.setCellStyle(style);
            cell.setCellValue(value.length() > LONGEST_CELL ? value.substring(0, LONGEST_CELL) + " ..." : value);
        }
    }

    private static int width(Memo.Sheet table, int column) {
        int longest = table.rows().stream().flatMap(r -> r.get(column).lines()).mapToInt(String::length).max().orElse(0);
        return Math.max(NARROWEST, Math.min(WIDEST, Math.max(longest, table.columns().get(column).length() + 3) + 2));
    }

    private static CellStyle head(XSSFWorkbook book) {
        Font bold = book.createFont();
        bold.setBold(true);
        CellStyle style = book.createCellStyle();
        style.setFont(bold);
        style.setBorderBottom(BorderStyle.MEDIUM);
        return style;
    }

    private static CellStyle body(XSSFWorkbook book) {
        CellStyle style = book.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setQuotePrefixed(true);
        return style;
    }
}
