package org.embargo.law;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A number that the law uses, for the time for which it stood.
 *
 * @param name for example {@code warship-displacement}
 * @param edition name of the edition that has it
 * @param fact the physical fact that it is compared with, by its key
 * @param value the number, in the unit of that fact
 * @param from first day
 * @param lastDay last day, where a later edition replaced it
 */
public record Threshold(String name, String edition, String fact, double value, LocalDate from, Optional<LocalDate> lastDay) {

    /** Returns whether the edition stood on the day of an act. */
    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(from) && lastDay.map(last -> !day.isAfter(last)).orElse(true);
    }
}
