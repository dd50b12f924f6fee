package org.embargo.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.embargo.evidence.Passage;
import org.embargo.evidence.SourceDocument;
import org.embargo.facts.AsRead;
import org.embargo.facts.Conflict;
import org.embargo.facts.SetAside;

/** Reads what a reader had said before corrections, and what merges left to a person. */
final class HistoryReader {

    static final List<String> KEYS = List.of("document", "transfers", "setAside");
    static final List<String> CONFLICT_KEYS = List.of("transfer", "fact", "because", "values", "passages");

    private final Set<String> kinds;
    private final Problems problems;
    private final Leaves leaves;

    HistoryReader(Set<String> kinds, Problems problems) {
        this.kinds = kinds;
        this.problems = problems;
        this.leaves = new Leaves(kinds, problems);
    }

    /** Reads what the reader had said. */
    Optional<AsRead> asRead(Located node) {
        return Fields.of(node, KEYS, problems).flatMap(fields -> {
            DocumentReader documents = new DocumentReader(leaves, problems);
            SourceDocument document = fields.read("document", n -> documents.document(n, "facts"), FactsFile.unnamed("facts"));
            List<SetAside> aside = fields.find("setAside").map(n -> documents.setAside(n, Set.of())).orElse(List.of());
            return fields.need("transfers", "take `asRead` out as a whole rather").map(n -> new AsRead(document, new TransferReader(kinds, problems, Set.of()).transfers(n), aside));
        });
    }

    /** Reads what is not decided. */
    List<Conflict> conflicts(Located node) {
        return Fields.list(node, problems).stream().flatMap(one -> Fields.of(one, CONFLICT_KEYS, problems).map(this::conflict).stream()).toList();
    }

    private Conflict conflict(Fields fields) {
        EvidenceReader evidence = new EvidenceReader(leaves, problems, Set.of());
        String fact = fields.need("fact", "name the path of the fact").flatMap(leaves::text).orElse("");
        String because = fields.need("because", "take the entry out when it is settled").flatMap(n -> leaves.word(n, Conflict.reasons())).orElse("");
        List<Passage> missing = fields.find("passages").map(n -> Fields.list(n, problems).stream().flatMap(p -> evidence.passage(p).stream()).toList()).orElse(List.of());
        return new Conflict(fields.read("transfer", leaves::text, ""), fact, because, fields.read("values", new Extensions(problems)::extensions, Map.of()), missing);
    }
}
