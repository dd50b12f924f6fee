package org.embargo.facts;

import java.util.List;
import java.util.Map;

import org.embargo.evidence.Passage;
import org.embargo.evidence.SourceDocument;

/**
 * Everything that was taken from one document, or from several that are assessed together: a facts file, read or written.
 *
 * @param documents the documents that are described, at least one; each has an id of its own
 * @param transfers the transfers, in the order of the text
 * @param setAside what was considered and put aside
 * @param extensions whatever stood under {@code extensions}, untouched: JSON values as Java maps, lists and scalars
 */
public record DescribedFacts(List<SourceDocument> documents, List<Transfer> transfers, List<SetAside> setAside,
        Map<String, Object> extensions) {

    /** Keeps the lists from changing. */
    public DescribedFacts {
        documents = List.copyOf(documents);
        transfers = List.copyOf(transfers);
        setAside = List.copyOf(setAside);
    }

    /** Everything that was taken from one document. */
    public DescribedFacts(SourceDocument document, List<Transfer> transfers, List<SetAside> setAside, Map<String, Object> extensions) {
        this(List.of(document), transfers, setAside, extensions);
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
