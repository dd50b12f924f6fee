package org.embargo.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A drawing of boxes, lines and words, in units of which a page is {@link #WIDTH} wide. It is written as SVG, and drawn into
 * a PDF, from the same shapes.
 */
final class Drawing {

    /** How wide every drawing is. */
    static final int WIDTH = 640;

    /** A box; a dashed one stands for what is open, a filled one for what is certain. */
    record Rect(double x, double y, double width, double height, Look look) implements Shape {
    }

    /** A straight line; with an arrow at its end or without. */
    record Stroke(double x1, double y1, double x2, double y2, Look look, boolean arrow) implements Shape {
    }

    /** One line of words. */
    record Words(double x, double y, String text, Anchor anchor, boolean strong) implements Shape {
    }

    /** What is drawn. */
    sealed interface Shape permits Rect, Stroke, Words {
    }

    /** Which side of a word stands at its place. */
    enum Anchor {
        START, MIDDLE, END
    }

    /** How a shape looks; never told apart by colour alone. */
    enum Look {
        PLAIN("#ffffff", "#505a5f", ""), CERTAIN("#d2e2f1", "#1d4e7a", ""), OPEN("#fff7d6", "#7a5b00", "4 3"), NOT("#eeeeee", "#6b7276", "1 3"),
        MARK("#ffffff", "#8a1538", "6 3");

        private final String fill;
        private final String line;
        private final String dashes;

        Look(String fill, String line, String dashes) {
            this.fill = fill;
            this.line = line;
            this.dashes = dashes;
        }

        /** Returns the colour inside. */
        String fill() {
            return fill;
        }

        /** Returns the colour of the line. */
        String line() {
            return line;
        }

        /** Returns the lengths of dashes and gaps; empty for a whole line. */
        String dashes() {
            return dashes;
        }
    }

    private final List<Shape> shapes = new ArrayList<>();
    private int height;

    /** Adds a shape. */
    void add(Shape shape) {
        shapes.add(shape);
    }

    /** Sets how high the drawing is. */
    void height(int units) {
        height = units;
    }

    /** Returns the shapes in the order in which they are drawn. */
    List<Shape> shapes() {
        return List.copyOf(shapes);
    }

    /** Returns how high it is. */
    int height() {
        return height;
    }
}
