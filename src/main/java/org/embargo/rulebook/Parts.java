package org.embargo.rulebook;

import java.util.List;
import java.util.Map;

import org.embargo.law.Edition;
import org.embargo.law.Instrument;
import org.embargo.law.Measure;
import org.embargo.law.Question;
import org.embargo.law.Threshold;

/**
 * A rulebook that was read and checked, before its rules are compiled.
 *
 * @param edition which it is
 * @param catchAll id of the provision that catches goods of any kind
 * @param instruments its instruments
 * @param measures its measures
 * @param questions its interpretive questions
 * @param thresholds its numbers
 * @param items its classes and groups
 * @param vocabulary how conditions are said
 * @param rules its rules
 * @param files the texts that it was read from, by name
 */
record Parts(Edition edition, String catchAll, List<Instrument> instruments, List<Measure> measures, Map<String, Question> questions,
        List<Threshold> thresholds, ItemFile items, Vocabulary vocabulary, List<ParsedRule> rules, Map<String, String> files) {

    /** Returns the same with other rules, read from other files. */
    Parts with(List<ParsedRule> others, Map<String, String> otherFiles) {
        return new Parts(edition, catchAll, instruments, measures, questions, thresholds, items, vocabulary, others, otherFiles);
    }
}
