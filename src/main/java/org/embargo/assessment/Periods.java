package org.embargo.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.embargo.facts.ActDate;
import org.embargo.law.Instrument;
import org.embargo.law.Measure;

/**
 * Folds the days on which an act may have happened into the periods between the days on which the law changes. All days
 * before the measure began are one period.
 */
final class Periods {

    /**
     * A stretch of days for which the law is one and the same.
     *
     * @param label what it is called where an answer depends on it
     * @param day a day of it
     * @param adoptionDay whether it is a single adoption day, on which the hour counts (IQ-26)
     * @param edtf all of it, as a date of the facts format
     */
    record Period(String label, LocalDate day, boolean adoptionDay, String edtf) {
    }

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2200, 1, 1);

    private Periods() {
    }

    /** Returns the periods that the act can lie in, in order; at least one. */
    static List<Period> of(ActDate date, Measure measure, List<LocalDate> changes, Set<LocalDate> decisions) {
        LocalDate from = date.earliest().orElse(FIRST);
        LocalDate to = date.latest().orElse(LAST);
        Set<LocalDate> adoptions = new TreeSet<>();
        measure.instruments().stream().map(Instrument::adopted).forEach(adoptions::add);
        TreeSet<LocalDate> starts = new TreeSet<>(changes);
        adoptions.forEach(a -> {
            starts.add(a);
            starts.add(a.plusDays(1));
        });
        measure.provisions().forEach(p -> starts.add(p.inForceFrom()));
        starts.addAll(decisions);
        starts.removeIf(start -> start.isBefore(measure.firstDay()));
        starts.add(FIRST);
        List<Period> found = new ArrayList<>();
        for (LocalDate start : starts) {
            LocalDate next = starts.higher(start);
            LocalDate end = next == null ? LAST : next.minusDays(1);
            if (start.isAfter(to) || end.isBefore(from)) {
                continue;
            }
            boolean adoption = adoptions.contains(start);
            boolean reachesBoth = adoption && from.isBefore(start) && to.isAfter(start);
            if (!reachesBoth) {
                LocalDate day = start.isBefore(from) ? from : start;
                found.add(new Period(label(start, end), day, adoption, edtf(start, end)));
            }
        }
        return found;
    }

    private static String label(LocalDate start, LocalDate end) {
        if (start.equals(end)) {
            return "on " + start;
        }
        return start.equals(FIRST) ? "before " + end.plusDays(1) : end.equals(LAST) ? "from " + start : start + " to " + end;
    }

    private static String edtf(LocalDate start, LocalDate end) {
        return start.equals(end) ? start.toString() : (start.equals(FIRST) ? ".." : start) + "/" + (end.equals(LAST) ? ".." : end);
    }
}
