package org.embargo.assessment;

import java.time.LocalDate;
import java.util.Map;

import org.embargo.facts.ActProfile;
import org.embargo.facts.Conduct;

/**
 * Everything of a fact pattern but the item: who, what, when, and what was told to whom.
 *
 * @param values what is open and how it turns out here
 * @param fromDprk the DPRK supplies or sells
 * @param toDprk the DPRK receives
 * @param foreignBuyerOrFlag another State's national procures or its flag carries
 * @param conduct what was done
 * @param day a day of the period that the act lies in here
 * @param moment label of the period, with the answer to IQ-26 on an adoption day
 * @param noticeDays days of notice; -1 for none
 * @param clearance what the Committee or a State decided
 */
record Scene(Map<String, String> values, boolean fromDprk, boolean toDprk, boolean foreignBuyerOrFlag, Conduct conduct,
        LocalDate day, String moment, int noticeDays, Clearances.Clearance clearance) {

    /** Returns whether anybody of the DPRK is on exactly one side. */
    boolean linked() {
        return fromDprk != toDprk;
    }

    /** An act profile of which nothing but the conduct is known. */
    ActProfile unsettled() {
        return new ActProfile(conduct.word(), false, false, false);
    }
}
