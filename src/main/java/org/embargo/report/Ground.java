package org.embargo.report;

import java.util.List;

import org.embargo.assessment.Assessment;
import org.embargo.assessment.Inquiry;
import org.embargo.assessment.Rulebook;
import org.embargo.law.Measure;

/**
 * What every part of a memo is made from.
 *
 * @param rulebook names of items and questions
 * @param assessment the answers
 * @param inquiries what could be found out
 * @param described the facts in words
 * @param citations the paragraphs
 * @param evidence the numbered passages
 */
record Ground(Rulebook rulebook, Assessment assessment, List<Inquiry> inquiries, Described described, Citations citations, Evidence evidence) {

    static Ground of(Rulebook rulebook, Assessment assessment, List<Inquiry> inquiries) {
        return new Ground(rulebook, assessment, inquiries, new Described(rulebook), new Citations(assessment.measures()), new Evidence(assessment.facts()));
    }

    /** Finds a measure that was asked. */
    Measure measure(String id) {
        return assessment.measures().stream().filter(m -> m.id().equals(id)).findFirst().orElseThrow();
    }
}
