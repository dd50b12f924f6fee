package org.embargo.assessment;

import java.util.List;
import java.util.Map;

import org.embargo.evidence.Refused;
import org.embargo.facts.DescribedFacts;

/** One opened rulebook with all that works on it, as the doors use it. Safe for use by several threads. */
public interface Engine {

    /** Returns the rulebook. */
    Rulebook rulebook();

    /** Returns what reads documents and facts files. */
    Reader reader();

    /** Returns what reads fixtures. */
    FixtureReader fixtureReader();

    /** Returns what renders answers. */
    Report report();

    /**
     * Assesses facts.
     *
     * @param facts what {@link #reader} returned, or facts made otherwise
     * @param measures ids of the measures to ask; empty for the usual ones, {@code all} for all
     * @param readings question id to the alternatives that count, or {@code open}
     * @throws Refused when a measure, question or alternative does not exist
     */
    Assessment assess(DescribedFacts facts, List<String> measures, Map<String, List<String>> readings);

    /** Assesses as {@link #assess} does, without the findings: for many transfers at once. */
    Assessment decide(DescribedFacts facts, List<String> measures, Map<String, List<String>> readings);

    /** Returns an assessment with the first of what would change each of its answers. */
    default Assessment withChanges(Assessment assessment) {
        return withChanges(assessment, Changes.FIRST);
    }

    /**
     * Returns an assessment with what would change each of its answers; this asks the rules hundreds of times for each.
     *
     * @param most how many sets of one and of two changes are told, those first that a reviewer could establish first
     */
    Assessment withChanges(Assessment assessment, int most);

    /**
     * Returns what would make a rule of a provision apply to a transfer, under the readings of the assessment.
     *
     * @param measure a measure of the assessment
     * @param provision id of a provision of the measure
     * @param most how many sets of one and of two changes are told
     */
    Changes reaching(Assessment assessment, String transfer, String measure, String provision, int most);

    /** Returns what could be found out about a document, those questions first that settle most. */
    List<Inquiry> inquiries(Assessment assessment);

    /** Returns what an assessment leaves over: sentences, facts and provisions that bear on no answer. */
    Gaps gaps(Assessment assessment);

    /** Returns what renders answers that settle an argument. */
    Argument argument();

    /** Returns what checks the lexicon with which documents are read. */
    LexiconCheck lexicon();

    /** Returns what reviewers do with facts. */
    Review review();

    /** Returns what writes memos. */
    MemoWriter memos();
}
