package org.embargo.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.embargo.intake.PdfPage.Line;

/**
 * Takes off what is printed on page after page: running heads and feet, which are the same but for figures at the edge of
 * three pages (of both, where there are two), and page numbers.
 */
final class PageFurniture {

    private static final int EDGE_LINES = 4;
    private static final float EDGE = 0.14f;
    private static final Pattern NUMBER = Pattern.compile("(?i)(?:page )?[-\u2013 ]*(?:\\d{1,4}|[ivxl]{1,6})[-\u2013 ]*(?:(?:/|of) ?\\d{1,4})?");

    private PageFurniture() {
    }

    /** Changes the pages in place so that they are without it, and returns them. */
    static List<PdfPage> removed(List<PdfPage> pages) {
        Map<String, Integer> count = new HashMap<>();
        pages.forEach(p -> edges(p).stream().map(l -> key(p, l)).distinct().forEach(k -> count.merge(k, 1, Integer::sum)));
        int enough = pages.size() == 2 ? 2 : 3;
        pages.replaceAll(p -> {
            List<Line> edges = edges(p);
            return p.with(p.lines().stream().filter(l -> !edges.contains(l) || count.getOrDefault(key(p, l), 0) < enough && !NUMBER.matcher(l.text().strip()).matches()).toList());
        });
        return pages;
    }

    private static List<Line> edges(PdfPage page) {
        List<Line> down = new ArrayList<>(page.lines());
        down.sort(Comparator.comparingDouble(Line::y));
        List<Line> edges = new ArrayList<>();
        down.stream().limit(EDGE_LINES).filter(l -> l.y() < EDGE * page.height()).forEach(edges::add);
        down.stream().skip(Math.max(0, down.size() - EDGE_LINES)).filter(l -> l.y() > (1 - EDGE) * page.height()).forEach(edges::add);
        return edges;
    }

    private static String key(PdfPage page, Line line) {
        return (line.y() < page.height() / 2 ? "head " : "foot ") + line.text().replaceAll("\\d+", "#");
    }
}
