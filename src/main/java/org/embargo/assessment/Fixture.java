package org.embargo.assessment;

import java.util.List;
import java.util.Map;

import org.embargo.evidence.Place;
import org.embargo.facts.DescribedFacts;

/**
 * A case with its expected determinations.
 *
 * @param name the file's name as the user gave it
 * @param about id of the provision that it is about
 * @param sentence the case in one sentence
 * @param readings the answers to questions that it sets
 * @param facts its facts
 * @param expected transfer id, then measure id, then key of a determination to the expected value: a text, a truth, a
 *     number, or lists of these; the transfer id {@code case} stands for the strictest answer over all transfers
 * @param expectPlace where the expectation stands
 */
public record Fixture(String name, String about, String sentence, Map<String, List<String>> readings, DescribedFacts facts,
        Map<String, Map<String, Map<String, Object>>> expected, Place expectPlace) {

    /** The name under which a fixture expects the strictest answer over all its transfers. */
    public static final String CASE = "case";
}
