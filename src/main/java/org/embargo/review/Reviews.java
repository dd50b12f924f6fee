package org.embargo.review;

import java.util.List;
import java.util.function.Function;

import org.embargo.assessment.Agreement;
import org.embargo.assessment.Assessment;
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
        boolean same = old.ofOneDocument("merge").document().sha256().equals(fresh.ofOneDocument("merge").document().sha256());
        if (!same && fresh.document().text().isEmpty()) {
            throw new Refused(List.of(new Problem("merge/no-text", "the new facts are of another text than the old ones, and it is not at hand",
                    "name the new text with --document", Place.whole("merge"))));
        }
        return new Merging(writing, reading, Moved.of(old, fresh.document().text(), same), fresh).merged();
    }

    @Override
    public Agreement agree(DescribedFacts one, DescribedFacts other, Function<DescribedFacts, Assessment> deciding) {
        String here = one.ofOneDocument("agree").document().sha256();
        String there = other.ofOneDocument("agree").document().sha256();
        if (!here.isEmpty() && !there.isEmpty() && !here.equals(there)) {
            throw new Refused(List.of(new Problem("agree/other-text", "the two are about different texts: the SHA-256 of their documents differ",
                    "bring both to one text with `embargo merge` first", Place.whole("agree"))));
        }
        return new Agreeing(writing, reading, deciding).agreement(one, other);
    }
}
