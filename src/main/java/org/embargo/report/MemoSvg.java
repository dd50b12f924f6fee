package org.embargo.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a drawing as SVG with its caption as title and its words as description. */
final class MemoSvg {

    private static final int ARROW = 7;

    private MemoSvg() {
    }

    /** Writes a drawing; the id makes those of its title and description. */
    static void write(Memo.Figure figure, String id, Markup out) {
        Drawing d = figure.drawing();
        out.open("svg", "xmlns", "http://www.w3.org/2000/svg", "role", "img", "id", id, "viewBox", "0 0 " + Drawing.WIDTH + " " + d.height(),
                "width", Integer.toString(Drawing.WIDTH), "height", Integer.toString(d.height()), "aria-labelledby", id + "-title " + id + "-words");
        out.open("title", "id", id + "-title").words(figure.caption()).close("title");
        out.open("desc", "id", id + "-words").words(says(figure)).close("desc");
        d.shapes().forEach(s -> shape(s, out));
        out.close("svg");
    }

    /** Says in one text what a drawing shows. */
    static String says(Memo.Figure figure) {
        return figure.says().stream().map(Line::plain).collect(Collectors.joining(" "));
    }

    /** Returns the corners of the head of an arrow that ends at a stroke's end, which runs from left to right. */
    static List<double[]> head(Drawing.Stroke s) {
        return List.of(new double[] {s.x2(), s.y2()}, new double[] {s.x2() - ARROW, s.y2() - ARROW / 2.0}, new double[] {s.x2() - ARROW, s.y2() + ARROW / 2.0});
    }

    private static void shape(Drawing.Shape shape, Markup out) {
        if (shape instanceof Drawing.Rect r) {
            out.empty("rect", "x", number(r.x()), "y", number(r.y()), "width", number(r.width()), "height", number(r.height()),
                    "fill", r.look().fill(), "stroke", r.look().line(), "stroke-dasharray", dashes(r.look()));
        } else if (shape instanceof Drawing.Stroke s) {
            out.empty("line", "x1", number(s.x1()), "y1", number(s.y1()), "x2", number(s.x2()), "y2", number(s.y2()), "stroke", s.look().line(), "stroke-dasharray", dashes(s.look()));
            if (s.arrow()) {
                out.empty("polygon", "points", head(s).stream().map(p -> number(p[0]) + "," + number(p[1])).collect(Collectors.joining(" ")), "fill", s.look().line());
            }
        } else if (shape instanceof Drawing.Words w) {
            out.open("text", "x", number(w.x()), "y", number(w.y()), "text-anchor", w.anchor().name().toLowerCase(java.util.Locale.ROOT), "font-weight", w.strong() ? "bold" : "normal")
                    .words(w.text()).close("text");
        }
    }

    private static String dashes(Drawing.Look look) {
        return look.dashes().isEmpty() ? "none" : look.dashes();
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }
}
