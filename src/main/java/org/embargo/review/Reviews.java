package org.embargo.review;

import java.util.List;
import java.util.function.Function;

import org.embargo.assessment.Merged;
import org.embargo.assessment.Reader;
import org.embargo.assessment.Review;
import org.embargo.evidence.Place;
import org.embargo.evidence.Problem;
import org.embargo.evidence.Refused;
import org.embargo.facts.DescribedFacts;

/** Merges and compares facts of reviewers. Safe for use by several threads. */
public final class Reviews implements Review {

    private final Function<DescribedFacts, String> writing;
    private final Reader reading;

    /**
     * Works on facts as they are written.
     *
     * @param writing writes facts as JSON
     * @param reading reads them again
     */
    public Reviews(Function<DescribedFacts, String> writing, Reader reading) {
        this.writing = writing;
        this.reading = reading;
    }

    @Override
    public Merged merge(DescribedFacts old, DescribedFacts fresh) {
        boolean same = old.document().sha256().equals(fresh.document().sha256());
        if (!same && fresh.document().text().isEmpty()) {
            throw new Refused(List.of(new Problem("merge/no-text", "the new facts are of another text than the old ones, and it is not at hand",
                    "name the new text with --document", Place.whole("merge"))));
        }
        return new Merging(writing, reading, Moved.of(old, fresh.document().text(), same), fresh).merged();
    }
}
