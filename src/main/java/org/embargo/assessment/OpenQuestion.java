package org.embargo.assessment;

import java.util.Map;

/**
 * A fact or reading that would settle a determination.
 *
 * @param transfer id of the transfer
 * @param fact path of the fact, or id of the question
 * @param question what to ask
 * @param settles how many determinations of the transfer it settles by itself
 * @param outcomes for each measure that it settles: value to outcome
 */
public record OpenQuestion(String transfer, String fact, String question, int settles,
        Map<String, Map<String, Outcome>> outcomes) {
}
