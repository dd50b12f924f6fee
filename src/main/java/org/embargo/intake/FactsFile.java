package org.embargo.intake;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.embargo.evidence.Problem;
import org.embargo.evidence.Refused;
import org.embargo.evidence.SourceDocument;
import org.embargo.facts.DescribedFacts;
import org.embargo.facts.SetAside;
import org.embargo.facts.Transfer;

/**
 * Reads a facts file, or the JSON of an earlier assessment, of which it takes the facts and leaves what was computed.
 *
 * <p>YAML and JSON are the same thing here. The reading is strict and reports every problem at once with its place.
 */
final class FactsFile {

    /** The version of the format that is read and written. */
    static final int VERSION = 1;

    /** What an earlier assessment says beyond the facts. */
    static final List<String> COMPUTED = List.of("engine", "rulebook", "readings", "questions", "receipt");

    /** What a file may say. */
    static final List<String> KEYS = Stream.concat(
            Stream.of("schemaVersion", "document", "documents", "conflicts", "transfers", "setAside", "extensions", "asRead"), COMPUTED.stream()).toList();

    /** The id of a document that the file does not name; it is not the file's name, so that the same facts give the same bytes. */
    private static final String UNNAMED = "facts";

    private final Set<String> kinds;

    /** Reads for a rulebook that knows these classes and groups of items. */
    FactsFile(Set<String> kinds) {
        this.kinds = Set.copyOf(kinds);
    }

    /** Returns whether the bytes are a facts file or an assessment, however wrong, and not a document to be read. */
    static boolean recognises(byte[] content) {
        return FactsText.recognises(new String(content, StandardCharsets.UTF_8));
    }

    /**
     * Reads the facts.
     *
     * @param name the name by which problems call the file
     * @throws Refused with every problem at once
     */
    DescribedFacts read(String name, byte[] content) {
        String text = FactsText.decode(name, content);
        Problems problems = new Problems(name, text);
        Optional<DescribedFacts> facts = FactsSyntax.tree(text, problems).flatMap(root -> facts(name, root, problems));
        problems.refuseIfAny();
        return facts.orElseThrow(() -> new IllegalStateException("a file without facts was refused for no reason"));
    }

    /** Returns what does not agree between the passages of facts and the text that they count in; empty when all does. */
    static List<Problem> verifyPassages(DescribedFacts facts, String text) {
        return PassageCheck.of(facts, text);
    }

    private Optional<DescribedFacts> facts(String name, Located root, Problems problems) {
        return Fields.of(root, KEYS, problems).map(fields -> {
            fields.find("schemaVersion").ifPresent(version -> check(version, problems));
            DocumentReader documents = new DocumentReader(new Leaves(kinds, problems), problems);
            String id = UNNAMED;
            List<SourceDocument> all = fields.find("documents").map(n -> documents.documents(n, fields.find("document")))
                    .orElseGet(() -> List.of(fields.read("document", n -> documents.document(n, id), unnamed(id))));
            Set<String> known = fields.find("documents").isPresent() ? all.stream().map(SourceDocument::id).collect(Collectors.toSet()) : Set.of();
            List<Transfer> transfers = fields.need("transfers", "write `transfers: []` when there are none")
                    .map(n -> new TransferReader(kinds, problems, known).transfers(n)).orElse(List.of());
            List<SetAside> aside = fields.find("setAside").map(n -> documents.setAside(n, known)).orElse(List.of());
            HistoryReader history = new HistoryReader(kinds, problems);
            return new DescribedFacts(all.isEmpty() ? List.of(unnamed(id)) : all, transfers, aside,
                    fields.read("extensions", new Extensions(problems)::extensions, Map.of()),
                    fields.find("asRead").flatMap(history::asRead), fields.find("conflicts").map(history::conflicts).orElse(List.of()));
        });
    }

    /** Returns a document of which only the name is known. */
    static SourceDocument unnamed(String id) {
        return new SourceDocument(id, "", "", "", "unknown", "", "", "");
    }

    private static void check(Located version, Problems problems) {
        if (!(version instanceof Located.Scalar scalar && scalar.isNumber() && scalar.text().equals("" + VERSION))) {
            String said = version instanceof Located.Scalar scalar ? Problems.quoted(scalar.text()) : version.sort();
            problems.add(FactsCode.UNSUPPORTED_VERSION,
                    "this is version " + said + " of the facts format, and only `" + VERSION + "` is read",
                    "write `schemaVersion: " + VERSION + "`", version);
        }
    }
}
