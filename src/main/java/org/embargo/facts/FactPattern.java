package org.embargo.facts;

import java.time.LocalDate;

/**
 * One fully specified possibility of a transfer, as the provisions see it: no names, ids or passages, nothing
 * missing. A decision depends on this value alone.
 *
 * @param fromDprk the DPRK, an entity or national of it supplies or sells, or the goods leave its territory
 * @param toDprk the DPRK, an entity or national of it receives, or the goods enter its territory
 * @param foreignBuyerOrFlag a national of another State takes part in procuring, or its flag ship or aircraft carries
 * @param act what the act is in law
 * @param item what the item is in law
 * @param date day of the act
 * @param noticeDays days before the act on which the Committee was told; -1 when it was not
 * @param committeeAllows the Committee allowed the act
 * @param determination who determined that the item serves armed forces: {@code jurisdiction} for a State with
 *     jurisdiction over the act, {@code other} for another State, {@code none}
 * @param escapeDetermined a State determined one of the purposes of S/RES/2270, OP8
 * @param escapeNotified the Committee was told of the purpose beforehand
 * @param readings answers to the questions that matter
 */
public record FactPattern(boolean fromDprk, boolean toDprk, boolean foreignBuyerOrFlag, ActProfile act, ItemProfile item,
        LocalDate date, int noticeDays, boolean committeeAllows, String determination, boolean escapeDetermined, boolean escapeNotified,
        Readings readings) {

    /** Returns whether the question is read so. */
    public boolean reads(String question, String alternative) {
        return readings.is(question, alternative);
    }

    /** Returns the same possibility with another determination by a State. */
    public FactPattern determined(String other) {
        return new FactPattern(fromDprk, toDprk, foreignBuyerOrFlag, act, item, date, noticeDays, committeeAllows,
                other, escapeDetermined, escapeNotified, readings);
    }

    /** Returns the same possibility with other answers to the questions. */
    public FactPattern withReadings(Readings other) {
        return new FactPattern(fromDprk, toDprk, foreignBuyerOrFlag, act, item, date, noticeDays, committeeAllows,
                determination, escapeDetermined, escapeNotified, other);
    }
}
