package org.embargo.report;

import java.util.ArrayList;
import java.util.List;

import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvWriteFeature;

/** Writes one row for each transfer and measure as comma-separated values. */
final class MemoCsv {

    private static final String SHEET = "Findings";
    private static final String FORMULA = "=+-@\t\r";
    private static final CsvMapper CSV = CsvMapper.builder().enable(CsvWriteFeature.STRICT_CHECK_FOR_QUOTING).build();

    private MemoCsv() {
    }

    /** Writes the findings of a memo. */
    static String of(Memo memo) {
        Memo.Sheet sheet = memo.sheets().stream().filter(s -> s.name().equals(SHEET)).findFirst().orElseThrow();
        List<List<String>> rows = new ArrayList<>();
        rows.add(sheet.columns());
        sheet.rows().forEach(r -> rows.add(r.stream().map(MemoCsv::harmless).toList()));
        return CSV.writer(CSV.typedSchemaFor(List.class).withoutHeader()).writeValueAsString(rows);
    }

    /** Puts an apostrophe before what a spreadsheet would run as a formula. */
    static String harmless(String value) {
        return !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    }
}
