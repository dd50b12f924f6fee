package org.embargo.assessment;

import java.util.List;

import org.embargo.evidence.Problem;
import org.embargo.facts.DescribedFacts;

/**
 * Facts that somebody else stated about a document, as far as their words are in it.
 *
 * @param facts what stands up to the text
 * @param dropped what does not, each with the reason
 */
public record Claimed(DescribedFacts facts, List<Problem> dropped) {

    /** Keeps the list from changing. */
    public Claimed {
        dropped = List.copyOf(dropped);
    }
}
