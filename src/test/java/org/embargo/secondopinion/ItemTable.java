package org.embargo.secondopinion;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.embargo.facts.PhysicalFact;

/** The table of goods and services of the reference, one cell for each measure and direction. */
final class ItemTable {

    /** Columns of the table that a measure answers. Those of later measures are added here once the rulebook has them. */
    private static final List<Column> COLUMNS = List.of(new Column("out2006", "2006", true, "date2006"), new Column("in2006", "2006", false, "date2006"),
            new Column("out2009", "2009", true, "date2009"), new Column("in2009", "2009", false, "date2009"),
            new Column("from2270", "2017", true, "2016-05-02"), new Column("from2270", "2017", false, "2016-05-02"),
            new Column("end2017", "2017", true, "2018-06-01"), new Column("end2017", "2017", false, "2018-06-01"));
    private static final String COMMA_OUTSIDE_QUOTES = ",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)";

    /** A column: the measure asked, the direction, and the column with the day of the act, or that day. */
    private record Column(String name, String measure, boolean fromDprk, String dateColumn) {
    }

    /**
     * One answer of the reference.
     *
     * @param row number of its row
     * @param column its column
     * @param name what people call the thing
     * @param kind class of {@code rules/items.yaml}
     * @param stated facts stated of it: physical facts by key, and {@code makes}
     * @param conduct what is done
     * @param civil the subject is not arms
     * @param measure the measure asked
     * @param fromDprk comes from the DPRK, or goes there
     * @param day day of the act
     * @param code the answer, see {@link ItemTableTests}
     */
    record Cell(String row, String column, String name, String kind, Map<String, String> stated, String conduct, boolean civil, String measure,
            boolean fromDprk, LocalDate day, String code) {

        /** Returns the same cell with another stated fact. */
        Cell with(PhysicalFact fact, Object value) {
            Map<String, String> more = new TreeMap<>(stated);
            more.put(fact.key(), value.toString());
            return new Cell(row, column, name, kind, more, conduct, civil, measure, fromDprk, day, code);
        }

        @Override
        public String toString() {
            return "row " + row + " " + column + " " + code + ": " + name + " (" + kind + (stated.isEmpty() ? "" : " " + stated) + ", " + conduct + ")";
        }
    }

    private ItemTable() {
    }

    /** Returns every cell of the given measures in which the direction arises. */
    static List<Cell> cells(List<String> measures) {
        List<String> lines = lines();
        List<String> header = List.of(lines.get(0).split(","));
        List<Cell> cells = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            Map<String, String> row = new TreeMap<>();
            String[] values = line.split(COMMA_OUTSIDE_QUOTES, -1);
            for (int i = 0; i < values.length; i++) {
                row.put(header.get(i), values[i].replace("\"", ""));
            }
            COLUMNS.stream().filter(c -> measures.contains(c.measure()) && !code(row, c).equals("-")).forEach(c -> cells.add(cell(row, c)));
        }
        return cells;
    }

    private static Cell cell(Map<String, String> row, Column column) {
        String[] words = row.get("class").split(" ");
        Map<String, String> stated = new TreeMap<>();
        Stream.of(words).skip(1).map(w -> w.split("=")).forEach(pair -> stated.put(pair[0], pair[1]));
        return new Cell(row.get("row"), column.name(), row.get("item"), words[0], stated, row.get("conduct"), row.get("subject").equals("other"), column.measure(),
                column.fromDprk(), LocalDate.parse(row.getOrDefault(column.dateColumn(), column.dateColumn())), code(row, column));
    }

    /** A column for both directions says "Y out, D in" where they differ; a direction that does not arise in 2009 does not later. */
    private static String code(Map<String, String> row, Column column) {
        String written = row.get(column.name());
        boolean arises = !row.get(column.fromDprk() ? "out2009" : "in2009").equals("-");
        if (column.dateColumn().startsWith("date")) {
            return written;
        }
        for (String part : written.split(", ")) {
            if (part.endsWith(column.fromDprk() ? " out" : " in")) {
                return part.substring(0, part.indexOf(' '));
            }
        }
        return arises ? written : "-";
    }

    private static List<String> lines() {
        try (InputStream in = ItemTable.class.getResourceAsStream("items.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(l -> !l.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
