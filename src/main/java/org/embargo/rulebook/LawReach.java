package org.embargo.rulebook;

import java.time.LocalDate;
import java.util.Collection;

import org.embargo.assessment.Mutant;
import org.embargo.facts.ActFacts;
import org.embargo.facts.FactPattern;
import org.embargo.facts.ItemFacts;

/** Says whether situations lie where a date is moved. A period that reaches across a date has a situation on the date itself. */
final class LawReach {

    private LawReach() {
    }

    static boolean onTheDay(Mutant mutant, Collection<?> situations) {
        LocalDate before = LocalDate.parse(mutant.before());
        return situations.stream().map(LawReach::day).anyMatch(d -> !d.isBefore(before.minusDays(2)) && !d.isAfter(before.plusDays(2)));
    }

    private static LocalDate day(Object situation) {
        return situation instanceof FactPattern p ? p.date() : situation instanceof ItemFacts i ? i.date() : ((ActFacts) situation).date();
    }
}
