package org.embargo.intake;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A stretch of time as a text gives it.
 *
 * @param earliest first day; empty when open
 * @param latest last day; empty when open
 * @param edtf the same in EDTF; {@code unknown} when nothing is known
 * @param basis the words it rests on
 * @param window whether it is a wide time rather than a point, such as the past year
 */
record When(Optional<LocalDate> earliest, Optional<LocalDate> latest, String edtf, String basis, boolean window) {

    /** Nothing known. */
    static final When NONE = new When(Optional.empty(), Optional.empty(), "unknown", "", false);

    static When day(LocalDate day, String basis) {
        return new When(Optional.of(day), Optional.of(day), day.toString(), basis, false);
    }

    static When month(YearMonth month, String basis) {
        return new When(Optional.of(month.atDay(1)), Optional.of(month.atEndOfMonth()), month.toString(), basis, false);
    }

    static When year(int year, String basis) {
        return new When(Optional.of(LocalDate.of(year, 1, 1)), Optional.of(LocalDate.of(year, 12, 31)), String.format(java.util.Locale.ROOT, "%04d", year), basis, false);
    }

    static When between(LocalDate from, LocalDate to, String basis) {
        return new When(Optional.of(from), Optional.of(to), from + "/" + to, basis, true);
    }

    /** A stretch whose ends may be open. */
    static When open(Optional<LocalDate> from, Optional<LocalDate> to, String basis) {
        if (from.isEmpty() && to.isEmpty()) {
            return NONE;
        }
        String edtf = from.map(LocalDate::toString).orElse("..") + "/" + to.map(LocalDate::toString).orElse("..");
        return new When(from, to, edtf, basis, true);
    }

    /** Returns whether something is known. */
    boolean known() {
        return earliest.isPresent() || latest.isPresent();
    }

    /** Returns whether the two can be the same time. */
    boolean overlaps(When other) {
        return !earliest.orElse(LocalDate.MIN).isAfter(other.latest.orElse(LocalDate.MAX))
                && !other.earliest.orElse(LocalDate.MIN).isAfter(latest.orElse(LocalDate.MAX));
    }

    /** Returns how many days it spans; very many when an end is open. */
    long days() {
        return earliest.isEmpty() || latest.isEmpty() ? Long.MAX_VALUE : latest.get().toEpochDay() - earliest.get().toEpochDay();
    }

    When because(String words) {
        return new When(earliest, latest, edtf, words, window);
    }
}
