package org.embargo.assessment;

import java.util.List;
import java.util.Map;

/**
 * What an assessment was made of, so that it can be made again.
 *
 * @param measures the measures asked
 * @param readings question id to the alternatives that counted
 * @param digests JSON pointer into the assessment to the SHA-256 of the canonical form of what stands there, in order
 */
public record Receipt(List<String> measures, Map<String, List<String>> readings, Map<String, String> digests) {

    /**
     * A difference between a receipt and what comes out now.
     *
     * @param component what differs: engine, rulebook, document, readings, facts, answers, or the receipt itself
     * @param pointer JSON pointer to it
     */
    public record Difference(String component, String pointer) {
    }
}
