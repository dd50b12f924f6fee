package org.embargo.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

import org.embargo.facts.ActDate;
import org.embargo.facts.Edtf;
import org.embargo.law.Instrument;
import org.embargo.law.Measure;

/**
 * Cuts the days on which an act may have happened wherever the law of some measure changes, so that each day lies in
 * exactly one stretch. An adoption day, on which the hour counts, stands by itself.
 */
final class Stretches {

    private static final String OPEN = "..";

    private Stretches() {
    }

    /** Returns the stretches in order, as dates of the facts format; none where it is not open when the act happened. */
    static List<String> of(ActDate date, Collection<Measure> measures, Collection<LocalDate> changes) {
        if (date.throughout()) {
            return List.of();
        }
        LocalDate begins = measures.stream().map(Measure::firstDay).min(LocalDate::compareTo).orElseThrow();
        TreeSet<LocalDate> starts = new TreeSet<>(changes);
        measures.stream().flatMap(m -> m.instruments().stream()).map(Instrument::adopted).forEach(a -> starts.addAll(List.of(a, a.plusDays(1))));
        measures.stream().flatMap(m -> m.provisions().stream()).forEach(p -> starts.add(p.inForceFrom()));
        starts.removeIf(s -> s.isBefore(begins) || date.earliest().filter(e -> !s.isAfter(e)).isPresent() || date.latest().filter(s::isAfter).isPresent());
        List<String> found = new ArrayList<>();
        Optional<LocalDate> from = date.earliest();
        for (LocalDate next : starts) {
            found.add(written(from, Optional.of(next.minusDays(1))));
            from = Optional.of(next);
        }
        found.add(written(from, date.latest()));
        return found;
    }

    /** Joins neighbours that lead to the same. */
    static <V> Map<String, V> joined(Map<String, V> led) {
        Map<String, V> joined = new LinkedHashMap<>();
        String last = "";
        for (Map.Entry<String, V> e : led.entrySet()) {
            String to = e.getKey();
            if (!last.isEmpty() && e.getValue().equals(joined.get(last))) {
                joined.remove(last);
                to = written(Edtf.parse(last).earliest(), Edtf.parse(to).latest());
            }
            joined.put(to, e.getValue());
            last = to;
        }
        return joined;
    }

    private static String written(Optional<LocalDate> from, Optional<LocalDate> to) {
        String first = from.map(LocalDate::toString).orElse(OPEN);
        String last = to.map(LocalDate::toString).orElse(OPEN);
        return first.equals(last) && !first.equals(OPEN) ? first : first + "/" + last;
    }
}
