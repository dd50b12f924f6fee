package org.embargo.assessment;

import java.util.List;
import java.util.Map;

/**
 * What an assessment was made of, so that it can be made again.
 *
 * @param measures the measures asked
 * @param readings question id to the alternatives that counted
 * @param digests JSON pointer into the receipt or the assessment to the SHA-256 of the canonical form of what stands there, in order
 * @param content the receipt itself, as JSON in the order in which it was written
 */
public record Receipt(List<String> measures, Map<String, List<String>> readings, Map<String, String> digests, String content) {

    /**
     * A difference between a receipt and what comes out now.
     *
     * @param component what differs: engine, rulebook, document, readings, measures, facts, answers, or the receipt itself
     * @param pointer JSON pointer to the value that differs
     * @param stored what the receipt has there, in short
     * @param expected what would have to stand there, in short
     */
    public record Difference(String component, String pointer, String stored, String expected) {
    }
}
