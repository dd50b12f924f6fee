package org.embargo.law;

import java.time.LocalDate;

/**
 * A UN measure outside the arms embargo.
 *
 * @param phrase what it is, with its paragraphs
 * @param direction {@code toDprk}, {@code fromDprk} or {@code both}
 * @param from first day
 */
public record OtherMeasure(String phrase, String direction, LocalDate from) {

    /** Returns whether it can concern an act in the given direction that may have happened on the given last day. */
    public boolean concerns(boolean fromDprk, boolean toDprk, LocalDate latest) {
        boolean way = direction.equals("both") || direction.equals("toDprk") && toDprk || direction.equals("fromDprk") && fromDprk;
        return way && !latest.isBefore(from);
    }
}
