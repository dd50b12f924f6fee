package org.embargo.facts;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When the act took place, as far as known.
 *
 * @param value EDTF (ISO 8601-2) level 1, or {@code unknown}
 * @param of what is dated: conduct assertion designation report event; only {@code conduct} dates the act itself,
 *     any other gives the latest day on which it can have happened
 * @param throughout whether the act went on through the whole time, so that each day counts
 * @param basis what the date rests on, or empty
 * @param earliest first possible day of the act; empty when open
 * @param latest last possible day of the act; empty when open
 */
public record ActDate(String value, String of, boolean throughout, String basis, Optional<LocalDate> earliest,
        Optional<LocalDate> latest) {

    /** A date of which nothing is known. */
    public static ActDate unknown() {
        return new ActDate("unknown", "conduct", false, "", Optional.empty(), Optional.empty());
    }

    /** One known day of the act. */
    public static ActDate on(LocalDate day) {
        return new ActDate(day.toString(), "conduct", false, "", Optional.of(day), Optional.of(day));
    }
}
