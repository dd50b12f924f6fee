package org.embargo.facts;

import java.util.List;
import java.util.Map;

import org.embargo.evidence.SourceDocument;

/**
 * Everything that was taken from one document: a facts file, read or written.
 *
 * @param document the document that is described
 * @param transfers the transfers, in the order of the text
 * @param setAside what was considered and put aside
 * @param extensions whatever stood under {@code extensions}, untouched: JSON values as Java maps, lists and scalars
 */
public record DescribedFacts(SourceDocument document, List<Transfer> transfers, List<SetAside> setAside,
        Map<String, Object> extensions) {

    /** Keeps the lists from changing. */
    public DescribedFacts {
        transfers = List.copyOf(transfers);
        setAside = List.copyOf(setAside);
    }
}
