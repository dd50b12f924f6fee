package org.embargo.facts;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.embargo.evidence.SourceDocument;

/**
 * Everything that was taken from one document: a facts file, read or written.
 *
 * @param document the document that is described
 * @param transfers the transfers, in the order of the text
 * @param setAside what was considered and put aside
 * @param extensions whatever stood under {@code extensions}, untouched: JSON values as Java maps, lists and scalars
 * @param asRead what the reader had said; empty when no reader did or nobody kept it
 * @param conflicts what merges left to a person
 */
public record DescribedFacts(SourceDocument document, List<Transfer> transfers, List<SetAside> setAside,
        Map<String, Object> extensions, Optional<AsRead> asRead, List<Conflict> conflicts) {

    /** Keeps the lists from changing. */
    public DescribedFacts {
        transfers = List.copyOf(transfers);
        setAside = List.copyOf(setAside);
        conflicts = List.copyOf(conflicts);
    }

    /** Facts without a history. */
    public DescribedFacts(SourceDocument document, List<Transfer> transfers, List<SetAside> setAside, Map<String, Object> extensions) {
        this(document, transfers, setAside, extensions, Optional.empty(), List.of());
    }

    /** Returns the same facts, kept as what a reader said. */
    public DescribedFacts keptAsRead() {
        return new DescribedFacts(document, transfers, setAside, extensions, Optional.of(new AsRead(document, transfers, setAside)), conflicts);
    }

    /** Returns the same facts of the same document, cited otherwise or with its text. */
    public DescribedFacts of(SourceDocument other) {
        return new DescribedFacts(other, transfers, setAside, extensions, asRead, conflicts);
    }
}
