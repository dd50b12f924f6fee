package org.embargo.facts;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.embargo.evidence.Passage;
import org.embargo.evidence.Place;
import org.embargo.evidence.Problem;
import org.embargo.evidence.Refused;
import org.embargo.evidence.SourceDocument;

/**
 * Everything that was taken from one document, or from several that are assessed together: a facts file, read or written.
 *
 * @param documents the documents that are described, at least one; each has an id of its own
 * @param transfers the transfers, in the order of the text
 * @param setAside what was considered and put aside
 * @param extensions whatever stood under {@code extensions}, untouched: JSON values as Java maps, lists and scalars
 * @param asRead what the reader had said; empty when no reader did or nobody kept it
 * @param conflicts what merges left to a person
 */
public record DescribedFacts(List<SourceDocument> documents, List<Transfer> transfers, List<SetAside> setAside,
        Map<String, Object> extensions, Optional<AsRead> asRead, List<Conflict> conflicts) {

    /** Keeps the lists from changing. */
    public DescribedFacts {
        documents = List.copyOf(documents);
        transfers = List.copyOf(transfers);
        setAside = List.copyOf(setAside);
        conflicts = List.copyOf(conflicts);
    }

    /** Facts without a history. */
    public DescribedFacts(List<SourceDocument> documents, List<Transfer> transfers, List<SetAside> setAside, Map<String, Object> extensions) {
        this(documents, transfers, setAside, extensions, Optional.empty(), List.of());
    }

    /** Returns the same facts, kept as what a reader said. */
    public DescribedFacts keptAsRead() {
        return new DescribedFacts(documents, transfers, setAside, extensions, Optional.of(new AsRead(document(), transfers, setAside)), conflicts);
    }

    /** Returns the same facts of the same document, cited otherwise or with its text. */
    public DescribedFacts of(SourceDocument other) {
        return new DescribedFacts(List.of(other), transfers, setAside, extensions, asRead, conflicts);
    }

    /** Everything that was taken from one document. */
    public DescribedFacts(SourceDocument document, List<Transfer> transfers, List<SetAside> setAside, Map<String, Object> extensions) {
        this(List.of(document), transfers, setAside, extensions);
    }

    /** Returns these facts when they are of one document; refuses those of several, saying what can take one only. */
    public DescribedFacts ofOneDocument(String what) {
        if (documents.size() > 1) {
            throw new Refused(new Problem("usage/several-documents", "`" + what + "` takes the facts of one document, and these are of " + documents.size(),
                    "do it for each document, and assess them together afterwards", Place.whole(what)));
        }
        return this;
    }

    /** Returns the only document, or the first of several. */
    public SourceDocument document() {
        return documents.get(0);
    }

    /** Returns the document that a passage stands in; the first where the passage names none. */
    public SourceDocument documentOf(Passage passage) {
        return documents.stream().filter(d -> d.id().equals(passage.document())).findFirst().orElse(document());
    }
}
