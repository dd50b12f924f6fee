package org.embargo.assessment;

import java.util.function.Function;

import org.embargo.evidence.Refused;
import org.embargo.facts.DescribedFacts;

/** Offers what reviewers do with facts. */
public interface Review {

    /**
     * Takes a new reading up into corrected facts. No correction is lost, and what cannot be decided is kept and listed.
     *
     * @param old the facts as corrected; what their reader had said tells what a correction is
     * @param fresh the new reading, with the text of its document unless that is the same as before
     * @throws Refused when passages cannot be found again because the text is another and is not at hand
     */
    Merged merge(DescribedFacts old, DescribedFacts fresh);

    /**
     * Compares the facts of two reviewers of one document.
     *
     * @param deciding decides facts under the measures and readings that are asked
     * @throws Refused when the two are about different texts
     */
    Agreement agree(DescribedFacts one, DescribedFacts other, Function<DescribedFacts, Assessment> deciding);
}
