package org.embargo.facts;

import java.time.LocalDate;

/**
 * What the definitions see of the act itself: what was done, in which direction and when.
 *
 * @param conduct word of the facts format
 * @param fromDprk the goods or the service come from the DPRK
 * @param toDprk the goods or the service go to the DPRK
 * @param date day of the act
 * @param readings answers to the questions that matter
 */
public record ActFacts(String conduct, boolean fromDprk, boolean toDprk, LocalDate date, Readings readings) {

    /** Returns the same act with other answers to the questions. */
    public ActFacts withReadings(Readings other) {
        return new ActFacts(conduct, fromDprk, toDprk, date, other);
    }

    /** Returns whether the question is read so. */
    public boolean reads(String question, String alternative) {
        return readings.is(question, alternative);
    }
}
