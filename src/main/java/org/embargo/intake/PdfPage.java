package org.embargo.intake;

import java.util.List;

/**
 * A page of a PDF file: what is printed where.
 *
 * @param number counted from 1
 * @param lines lines, in the order of reading
 */
record PdfPage(int number, float height, float width, List<Line> lines) {

    /**
     * A line of one column.
     *
     * @param left where it begins, from the left edge
     * @param right where it ends
     * @param y how far its foot is from the top edge
     * @param size size of its letters
     */
    record Line(String text, float left, float right, float y, float size) {
    }

    /** Returns the same page with other lines. */
    PdfPage with(List<Line> others) {
        return new PdfPage(number, height, width, others);
    }
}
