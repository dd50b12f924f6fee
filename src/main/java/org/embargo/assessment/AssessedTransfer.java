package org.embargo.assessment;

import java.util.Map;

import org.embargo.facts.Transfer;

/**
 * A transfer and what the measures say of it.
 *
 * @param transfer the facts
 * @param determinations measure id to its answer, in the order asked
 * @param wouldChangeIf measure id to what would change its answer; empty unless it was asked for
 */
public record AssessedTransfer(Transfer transfer, Map<String, Determination> determinations, Map<String, Changes> wouldChangeIf) {

    /** A transfer of which nobody asked what would change the answers. */
    public AssessedTransfer(Transfer transfer, Map<String, Determination> determinations) {
        this(transfer, determinations, Map.of());
    }
}
