package org.embargo.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.embargo.evidence.Original;
import org.embargo.evidence.SourceDocument;
import org.embargo.facts.Edtf;
import org.embargo.facts.SetAside;

/** Reads which document the facts were taken from and what of it was put aside. */
final class DocumentReader {

    static final List<String> KEYS = List.of("id", "title", "publisher", "author", "published", "sha256", "original", "readBy");
    static final List<String> ORIGINAL_KEYS = List.of("format", "sha256", "unread");
    static final List<String> PUBLISHED_KEYS = List.of("value", "basis");
    static final List<String> SET_ASIDE_KEYS = List.of("passage", "because", "note", "otherMeasure");

    private record Published(String value, String basis) {
    }

    private final Leaves leaves;
    private final Problems problems;

    DocumentReader(Leaves leaves, Problems problems) {
        this.leaves = leaves;
        this.problems = problems;
    }

    /** Reads the document; its id is {@code name} unless it has one. */
    Optional<SourceDocument> document(Located node, String name) {
        return Fields.of(node, KEYS, problems).map(fields -> {
            Published published = fields.read("published", this::published, new Published(Edtf.UNKNOWN, ""));
            return new SourceDocument(fields.read("id", leaves::text, name), fields.read("title", leaves::text, ""),
                    fields.read("publisher", leaves::text, ""), fields.read("author", leaves::text, ""),
                    published.value(), published.basis(), fields.read("sha256", this::digest, ""), "", fields.read("original", this::original, Original.NONE))
                    .readBy(fields.read("readBy", leaves::text, ""));
        });
    }

    /** Reads several documents, each with an id of its own; no single one may stand beside them. */
    List<SourceDocument> documents(Located node, Optional<Located> single) {
        single.ifPresent(one -> problems.add(FactsCode.DUPLICATE_KEY, "`document` stands beside `documents`", "keep one of the two", one));
        List<SourceDocument> all = new ArrayList<>();
        for (Located one : Fields.list(node, problems)) {
            document(one, "").ifPresent(d -> {
                if (d.id().isEmpty()) {
                    problems.add(FactsCode.MISSING, "each of several documents needs an `id`", "write for example `id: wire-2022`", one);
                } else if (all.stream().anyMatch(before -> before.id().equals(d.id()))) {
                    problems.add(FactsCode.DUPLICATE_ID, "a document before this one has the id `" + d.id() + "` too", "give each document an id of its own", one);
                }
                all.add(d);
            });
        }
        return all;
    }

    /** Reads what was put aside. */
    List<SetAside> setAside(Located node, Set<String> known) {
        EvidenceReader evidence = new EvidenceReader(leaves, problems, known);
        List<SetAside> aside = new ArrayList<>();
        for (Located one : Fields.list(node, problems)) {
            Fields.of(one, SET_ASIDE_KEYS, problems).flatMap(f -> one(f, evidence)).ifPresent(aside::add);
        }
        return aside;
    }

    private Optional<SetAside> one(Fields fields, EvidenceReader evidence) {
        String because = fields.need("because", "say in a word why it was put aside, such as `visit` or `law-statement`")
                .flatMap(leaves::text).orElse("");
        String note = fields.read("note", leaves::text, "");
        String otherMeasure = fields.read("otherMeasure", leaves::text, "");
        return fields.need("passage", "write `{ start: ..., end: ..., quote: ... }`").flatMap(evidence::passage)
                .map(passage -> new SetAside(passage, because, note, otherMeasure));
    }

    private Optional<Published> published(Located node) {
        if (node instanceof Located.Scalar) {
            return leaves.date(node).map(e -> new Published(e.text(), ""));
        }
        return Fields.of(node, PUBLISHED_KEYS, problems).map(fields -> new Published(
                fields.find("value").flatMap(leaves::date).map(Edtf::text).orElse(Edtf.UNKNOWN),
                fields.read("basis", leaves::text, "")));
    }

    private Optional<Original> original(Located node) {
        return Fields.of(node, ORIGINAL_KEYS, problems).map(fields -> new Original(fields.read("format", leaves::text, ""),
                fields.read("sha256", this::digest, ""), fields.read("unread", leaves::text, "")));
    }

    private Optional<String> digest(Located node) {
        Optional<String> digest = leaves.text(node);
        if (digest.isPresent() && !digest.get().matches("[0-9a-f]{64}")) {
            problems.add(FactsCode.BAD_DIGEST, Problems.quoted(digest.get()) + " is not a SHA-256",
                    "write its 64 digits in lower-case hexadecimal", node);
            return Optional.empty();
        }
        return digest;
    }
}
