package org.embargo.facts;

import java.util.List;
import java.util.Map;

import org.embargo.evidence.SourceDocument;

/**
 * What a reader said before anybody corrected it; kept in a facts file, so that a later merge can tell a correction from
 * what the reader had found.
 *
 * @param document how it cited the document
 * @param transfers the transfers that it found, without the steps that it took
 * @param setAside what it put aside
 */
public record AsRead(SourceDocument document, List<Transfer> transfers, List<SetAside> setAside) {

    /** Keeps the lists from changing, and leaves the steps and the text away. */
    public AsRead {
        document = new SourceDocument(document.id(), document.title(), document.publisher(), document.author(), document.published(),
                document.publishedBasis(), document.sha256(), "", document.original()).readBy(document.readBy());
        transfers = transfers.stream().map(AsRead::bare).toList();
        setAside = List.copyOf(setAside);
    }

    private static Transfer bare(Transfer t) {
        return new Transfer(t.id(), t.summary(), t.supplier(), t.recipient(), t.intermediaries(), t.items(), t.conduct(), t.stage(), t.date(),
                t.contractDate(), t.standing(), t.notice(), t.committeeDecision(), t.stateDetermination(), t.escape(), t.passages(), t.filledBy(),
                Map.of(), t.notes());
    }
}
