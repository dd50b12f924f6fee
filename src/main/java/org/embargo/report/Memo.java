package org.embargo.report;

import java.util.List;

/**
 * A memo before it has a form: every rendering is made from it and from nothing else.
 *
 * @param title what it is about
 * @param reference short digest of the assessment, to be quoted
 * @param parts its parts, in order
 * @param sheets the same findings as tables for programs, each with a name
 */
record Memo(String title, String reference, List<Part> parts, List<Sheet> sheets) {

    /**
     * A heading and what stands below it.
     *
     * @param id what links to it name
     * @param level 2 for a part, 3 for a part of a part
     */
    record Part(String id, int level, String heading, List<Block> blocks) {
    }

    /** What can stand below a heading. */
    sealed interface Block permits Text, Points, Grid, Figure {
    }

    /** A paragraph; one that frames the whole is set apart. */
    record Text(Line line, boolean frame) implements Block {
    }

    /** A list. */
    record Points(List<Line> lines) implements Block {
    }

    /**
     * A table. The first cell of each row is the row's heading.
     *
     * @param widths how wide the columns are, in hundredths of the whole
     */
    record Grid(String caption, List<String> columns, List<Integer> widths, List<List<Line>> rows) implements Block {
    }

    /**
     * A drawing.
     *
     * @param drawing what is drawn
     * @param says the same in words
     */
    record Figure(String caption, Drawing drawing, List<Line> says) implements Block {
    }

    /** A table for programs: plain values below names. */
    record Sheet(String name, List<String> columns, List<List<String>> rows) {
    }
}
