package org.embargo.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.embargo.intake.Extracted.Page;
import org.embargo.intake.PdfPage.Line;

/**
 * Joins the lines of pages to paragraphs, over the ends of columns and pages as well. Notes at the foot of a page follow
 * the paragraph that the page breaks off. A hyphen at the end of a line stays there with its line end, since only the
 * reader's words can tell whether it belongs to the word.
 */
final class PdfParagraphs {

    private static final Pattern NUMBERED = Pattern.compile("(?:\\d{1,3}\\.|\\([a-z]{1,4}\\)|[\u2022\u25AA\u25CF*\u2013-])\\s.*");
    private static final Pattern CLOSED = Pattern.compile(".*[.!?:;][\"')\\]\u201D\u2019]*\\d{0,3}");
    private static final float NOTE = 0.88f;

    private final float bodySize;
    private final float pitch;
    private final StringBuilder out = new StringBuilder();
    private final List<Page> pages = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private Line last = new Line("", 0, 0, 0, 0);
    private float right;

    private record Note(int page, Line line) {
    }

    private PdfParagraphs(float bodySize, float pitch) {
        this.bodySize = bodySize;
        this.pitch = pitch;
    }

    /** Joins the lines of all pages. */
    static PdfParagraphs of(List<PdfPage> pages) {
        PdfParagraphs text = new PdfParagraphs(bodySize(pages), pitch(pages));
        pages.forEach(text::add);
        text.notes();
        return text;
    }

    /** Returns the paragraphs, separated by empty lines. */
    String text() {
        return out.toString();
    }

    /** Returns where in the text each page begins; a page begins again behind the notes of the page before it. */
    List<Page> pages() {
        return pages;
    }

    private static float bodySize(List<PdfPage> pages) {
        TreeMap<Float, Integer> letters = new TreeMap<>();
        pages.forEach(p -> p.lines().forEach(l -> letters.merge(l.size(), l.text().length(), Integer::sum)));
        return letters.entrySet().stream().max(java.util.Map.Entry.comparingByValue()).map(java.util.Map.Entry::getKey).orElse(0f);
    }

    private void add(PdfPage page) {
        int foot = foot(page.lines());
        for (int i = 0; i < page.lines().size(); i++) {
            Line line = page.lines().get(i);
            right = right(page.lines(), last);
            if (i >= foot) {
                notes.add(new Note(page.number(), line));
            } else {
                body(page, line);
            }
        }
    }

    private void body(PdfPage page, Line line) {
        boolean begins = begins(line);
        if (begins) {
            notes();
        }
        put(page.number(), line, begins);
        last = line;
    }

    private void notes() {
        Line before = last;
        for (int i = 0; i < notes.size(); i++) {
            Line line = notes.get(i).line();
            put(notes.get(i).page(), line, i == 0 || line.text().matches("(?:\\d{1,3}|\\*)\\s.*") || notes.get(i - 1).page() != notes.get(i).page());
            last = line;
        }
        notes.clear();
        last = before;
    }

    private void put(int page, Line line, boolean begins) {
        boolean broken = !out.isEmpty() && hyphen(out.charAt(out.length() - 1)) && Character.isLowerCase(line.text().charAt(0));
        out.append(out.isEmpty() ? "" : begins ? "\n\n" : broken ? "\n" : " ");
        if (pages.isEmpty() || pages.get(pages.size() - 1).number() != page) {
            pages.add(new Page(out.length(), page));
        }
        out.append(line.text());
    }

    private static boolean hyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u00AD';
    }

    /** Returns the first of the small lines that stand below everything else, or the number of lines. */
    private int foot(List<Line> lines) {
        int foot = lines.size();
        while (foot > 0 && lines.get(foot - 1).size() < NOTE * bodySize) {
            foot--;
        }
        return foot == 0 || foot < lines.size() && !lines.get(foot).text().matches("(?:\\d{1,3}|\\*).*") ? lines.size() : foot;
    }

    private boolean begins(Line line) {
        boolean closed = CLOSED.matcher(last.text()).matches();
        float down = line.y() - last.y();
        if (Math.abs(line.size() - last.size()) > 0.12f * last.size()) {
            return true;
        }
        if (down < 0 || last.right() < line.left() && Math.abs(down) < 2) {
            return closed;
        }
        boolean shortLine = shortLine(line);
        if (NUMBERED.matcher(line.text()).matches() && (closed || shortLine || last.text().endsWith(","))) {
            return true;
        }
        boolean indented = line.left() > last.left() + 0.8f * line.size();
        return down > 1.45f * Math.max(pitch, line.size()) || closed && (indented || shortLine) || shortLine && down > 1.9f * line.size();
    }

    /** Tells whether the first word of a line would have had room in the line before it, so that somebody ended that on purpose. */
    private boolean shortLine(Line line) {
        int blank = line.text().indexOf(' ');
        int letters = 1 + (blank < 0 ? line.text().length() : blank);
        float wide = (line.right() - line.left()) / line.text().length();
        return last.right() + 1.1f * letters * wide < right;
    }

    /** Returns where lines that begin below another usually end: most of a column's lines are full. */
    private static float right(List<Line> lines, Line of) {
        List<Float> rights = new ArrayList<>(lines.stream().filter(l -> Math.abs(l.left() - of.left()) < 4 * l.size()).map(Line::right).toList());
        rights.sort(null);
        return rights.isEmpty() ? 0 : rights.get(rights.size() * 3 / 4);
    }

    /** Returns the distance of two lines of a paragraph: the smallest that is not rare, since where paragraphs are short the gaps between them prevail. */
    private static float pitch(List<PdfPage> pages) {
        List<Float> steps = new ArrayList<>();
        for (PdfPage page : pages) {
            for (int i = 1; i < page.lines().size(); i++) {
                float step = page.lines().get(i).y() - page.lines().get(i - 1).y();
                if (step > 2) {
                    steps.add(step);
                }
            }
        }
        steps.sort(null);
        return steps.isEmpty() ? 0 : steps.get(steps.size() / 10);
    }
}
