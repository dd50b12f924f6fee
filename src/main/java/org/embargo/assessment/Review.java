package org.embargo.assessment;

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
}
