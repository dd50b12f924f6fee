package org.embargo.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.embargo.assessment.AssessedTransfer;
import org.embargo.facts.ActDate;
import org.embargo.law.Measure;
import org.embargo.report.Drawing.Anchor;
import org.embargo.report.Drawing.Look;

/** Makes the timeline: when each transfer can have taken place, against the first days of the measures. */
final class MemoTimeline {

    private static final int LEFT = 60;
    private static final int RIGHT = Drawing.WIDTH - 14;
    private static final int ROW = 18;
    private static final int HEAD = 36;
    private static final int LEAST = 5;
    private static final int MOST_LABELS = 9;

    private final Ground ground;
    private final LocalDate from;
    private final LocalDate to;
    private final Drawing drawing = new Drawing();

    MemoTimeline(Ground ground) {
        this.ground = ground;
        List<LocalDate> days = Stream.concat(ground.assessment().measures().stream().map(Measure::firstDay),
                dates().flatMap(d -> Stream.of(d.earliest(), d.latest()).flatMap(Optional::stream))).sorted().toList();
        this.from = days.get(0).withDayOfYear(1).minusYears(1);
        this.to = days.get(days.size() - 1).withDayOfYear(1).plusYears(2);
    }

    Memo.Part part() {
        List<List<Line>> rows = new ArrayList<>();
        int bottom = HEAD + ROW * ground.assessment().transfers().size();
        measures(bottom);
        for (AssessedTransfer t : ground.assessment().transfers()) {
            bar(t, HEAD + ROW * rows.size());
            rows.add(row(t));
        }
        years(bottom);
        drawing.height(bottom + 22);
        String caption = "When each transfer can have taken place, against the first days of the measures";
        List<Line> says = rows.stream().map(r -> Line.of(r.get(0).plain() + ": " + r.get(1).plain() + "; " + r.get(3).plain() + ".")).toList();
        return new Memo.Part("timeline", 2, "Timeline", List.of(new Memo.Figure(caption, drawing, says),
                new Memo.Grid("The timeline as a table", List.of("No.", "Day or days of the act", "What the date rests on", "Against the measures asked"), List.of(8, 26, 34, 32), rows)));
    }

    private Stream<ActDate> dates() {
        return ground.assessment().transfers().stream().map(t -> t.transfer().date());
    }

    private double at(LocalDate day) {
        double whole = ChronoUnit.DAYS.between(from, to);
        return LEFT + (RIGHT - LEFT) * ChronoUnit.DAYS.between(from, day) / whole;
    }

    private void measures(int bottom) {
        int row = 0;
        for (Measure m : ground.assessment().measures()) {
            double x = at(m.firstDay());
            drawing.add(new Drawing.Stroke(x, HEAD - 6, x, bottom, Look.MARK, false));
            drawing.add(new Drawing.Words(x - 3, 12 + 14 * (row++ % 2), m.id() + " from " + m.firstDay(), Anchor.END, true));
        }
    }

    private void bar(AssessedTransfer t, int y) {
        ActDate d = t.transfer().date();
        drawing.add(new Drawing.Words(0, y + 13, t.transfer().id(), Anchor.START, true));
        double x1 = d.earliest().map(this::at).orElse((double) LEFT);
        double x2 = d.latest().map(this::at).orElse((double) RIGHT);
        boolean open = d.earliest().isEmpty() || d.latest().isEmpty();
        double width = Math.max(LEAST, x2 - x1);
        drawing.add(new Drawing.Rect(Math.min(x1, RIGHT - width), y + 4, width, ROW - 8, open ? Look.OPEN : Look.CERTAIN));
    }

    private void years(int bottom) {
        drawing.add(new Drawing.Stroke(LEFT, bottom, RIGHT, bottom, Look.PLAIN, false));
        int first = from.getYear();
        int count = to.getYear() - first;
        int step = Stream.of(1, 2, 5, 10, 20, 50, 100).filter(s -> count / s <= MOST_LABELS).findFirst().orElse(count);
        for (int year = (first / step + 1) * step; year < to.getYear(); year += step) {
            double x = at(LocalDate.of(year, 1, 1));
            drawing.add(new Drawing.Stroke(x, bottom, x, bottom + 4, Look.PLAIN, false));
            drawing.add(new Drawing.Words(x, bottom + 17, Integer.toString(year), Anchor.MIDDLE, false));
        }
    }

    private List<Line> row(AssessedTransfer t) {
        ActDate d = t.transfer().date();
        String days = d.earliest().map(Object::toString).orElse("open") + (d.earliest().equals(d.latest()) && d.earliest().isPresent() ? "" : " to " + d.latest().map(Object::toString).orElse("open"));
        String basis = d.basis().isEmpty() ? Days.of(d) : Days.of(d) + " (" + d.basis() + ")";
        List<String> against = ground.assessment().measures().stream().map(m -> against(d, m)).toList();
        return List.of(Line.of(t.transfer().id()), Line.of(days), Line.of(basis), Line.of(Wording.capital(String.join("; ", against))));
    }

    private static String against(ActDate d, Measure m) {
        if (d.latest().filter(day -> day.isBefore(m.firstDay())).isPresent()) {
            return m.id() + " had not begun";
        }
        return m.id() + (d.earliest().filter(day -> !day.isBefore(m.firstDay())).isPresent() ? " had begun" : " may or may not have begun");
    }
}
