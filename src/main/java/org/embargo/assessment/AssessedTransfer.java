package org.embargo.assessment;

import java.util.Map;

import org.embargo.facts.Transfer;

/**
 * A transfer and what the measures say of it.
 *
 * @param transfer the facts
 * @param determinations measure id to its answer, in the order asked
 */
public record AssessedTransfer(Transfer transfer, Map<String, Determination> determinations) {
}
