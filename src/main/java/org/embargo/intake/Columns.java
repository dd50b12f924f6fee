package org.embargo.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.embargo.intake.PdfPage.Line;

/**
 * Puts the lines of a page with two columns into the order of reading, where the file has them row by row. A table has
 * short cells, so it stays as it is.
 */
final class Columns {

    private static final int FEWEST_ROWS = 5;
    private static final float NARROWEST = 0.28f;

    private Columns() {
    }

    /** Returns the page in the order of reading. */
    static PdfPage ordered(PdfPage page) {
        List<float[]> gaps = gaps(page);
        if (gaps.size() < FEWEST_ROWS) {
            return page;
        }
        gaps.sort(Comparator.comparingDouble(g -> g[0]));
        float from = gaps.get(gaps.size() * 9 / 10)[0];
        gaps.sort(Comparator.comparingDouble(g -> g[1]));
        float to = gaps.get(gaps.size() / 10)[1];
        return from < to ? page.with(split(page.lines(), (from + to) / 2)) : page;
    }

    /** Returns the gaps between two wide lines that stand in one row and follow each other in the file. */
    private static List<float[]> gaps(PdfPage page) {
        List<float[]> gaps = new ArrayList<>();
        for (int i = 1; i < page.lines().size(); i++) {
            Line left = page.lines().get(i - 1);
            Line right = page.lines().get(i);
            boolean row = Math.abs(left.y() - right.y()) < 2 && left.right() < right.left();
            if (row && left.right() - left.left() > NARROWEST * page.width() && right.right() - right.left() > NARROWEST / 4 * page.width()) {
                gaps.add(new float[] {left.right(), right.left()});
            }
        }
        return gaps;
    }

    private static List<Line> split(List<Line> lines, float middle) {
        List<Line> out = new ArrayList<>();
        List<Line> right = new ArrayList<>();
        for (Line line : lines) {
            if (line.left() < middle && line.right() > middle) {
                out.addAll(right);
                right.clear();
                out.add(line);
            } else if (line.left() >= middle) {
                right.add(line);
            } else {
                out.add(line);
            }
        }
        out.addAll(right);
        return out;
    }
}
