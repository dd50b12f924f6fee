package org.embargo.assessment;

import java.util.List;
import java.util.Map;

import org.embargo.facts.DescribedFacts;
import org.embargo.law.Edition;
import org.embargo.law.Measure;

/**
 * The whole answer on one document.
 *
 * @param engine version of Embargo
 * @param rulebook the rulebook's edition
 * @param choices the readings that counted
 * @param measures the measures asked, in order
 * @param facts what was handed in
 * @param transfers its transfers with their determinations
 * @param questions what would settle what is open
 */
public record Assessment(String engine, Edition rulebook, Choices choices, List<Measure> measures, DescribedFacts facts,
        List<AssessedTransfer> transfers, List<OpenQuestion> questions) {

    /** Returns the outcomes of all transfers under all measures. */
    public List<Outcome> outcomes() {
        return transfers.stream().flatMap(t -> t.determinations().values().stream()).map(Determination::outcome).toList();
    }

    /** Finds a transfer by id. */
    public java.util.Optional<AssessedTransfer> transfer(String id) {
        return transfers.stream().filter(t -> t.transfer().id().equals(id)).findFirst();
    }

    /** Returns the questions that the user answered otherwise than by default, with the answers that counted. */
    public Map<String, java.util.Set<String>> readings() {
        return choices.chosen();
    }
}
