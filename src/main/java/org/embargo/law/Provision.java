package org.embargo.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One operative paragraph or sub-paragraph, in force from a date.
 *
 * @param id instrument and paragraph, for example {@code unscr-1874/op-09}
 * @param instrument id of the instrument that it stands in
 * @param paragraph how it is cited, for example {@code S/RES/1874 (2009), OP9}
 * @param summary what it says, in our own words
 * @param inForceFrom first day
 * @param lastDay last day, where an instrument that the measure includes ended it
 * @param binds whom it binds, in words
 * @param duties who must do what
 * @param exceptionTo the provisions that this one makes an exception to; empty for a prohibition
 * @param notEncoded why no rule encodes it; empty when one does
 * @param review {@code confirmed} where the reference saw a source for it, else {@code unconfirmed}
 * @param reviewedBy who has compared rule and paragraph; {@code none} until a lawyer has
 * @param reviewedOn the day of that review; empty where there was none
 * @param reviewedSummary SHA-256 of the summary as it was reviewed; empty where nobody did
 */
public record Provision(String id, String instrument, String paragraph, String summary, LocalDate inForceFrom,
        Optional<LocalDate> lastDay, String binds, List<Duty> duties, List<String> exceptionTo, String notEncoded,
        String review, String reviewedBy, String reviewedOn, String reviewedSummary) {

    /** Returns whether it was in force on the day of an act. */
    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(inForceFrom) && lastDay.map(last -> !day.isAfter(last)).orElse(true);
    }

    /** Returns the same provision, ended before the given day. */
    public Provision endedBy(LocalDate day) {
        return new Provision(id, instrument, paragraph, summary, inForceFrom, Optional.of(day.minusDays(1)), binds,
                duties, exceptionTo, notEncoded, review, reviewedBy, reviewedOn, reviewedSummary);
    }

    /** Returns whether a rule encodes it. */
    public boolean encoded() {
        return notEncoded.isEmpty();
    }

    /** Returns whether somebody has compared the rule with the paragraph. */
    public boolean reviewed() {
        return !reviewedBy.isBlank() && !reviewedBy.equals("none");
    }

    /** Returns the name of the folder and file that its id gives, below {@code rules/} without the year. */
    public String shortName() {
        return id.substring(id.indexOf('/') + 1);
    }
}
