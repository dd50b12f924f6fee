package org.embargo.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.embargo.assessment.Assessment;
import org.embargo.assessment.Outcome;
import org.embargo.evidence.SourceDocument;
import org.embargo.law.Instrument;
import org.embargo.law.Measure;
import org.embargo.law.Provision;

/** Makes what a memo rests on and how far it goes: scope, options, provenance, the paragraphs, the words. */
final class MemoSources {

    private final Ground ground;
    private final String reference;

    MemoSources(Ground ground, String reference) {
        this.ground = ground;
        this.reference = reference;
    }

    /** Says what is asked and what is not. */
    Memo.Part scope() {
        List<Line> lines = new ArrayList<>();
        ground.assessment().measures().forEach(m -> lines.add(Line.strong(Wording.capital(m.name()) + ": ").and(m.instruments().stream().map(Instrument::symbol).collect(Collectors.joining(", "))
                + ", from " + m.firstDay() + ", asked as if no later resolution existed.")));
        List<String> others = ground.rulebook().measures().stream().filter(m -> ground.assessment().measures().stream().noneMatch(a -> a.id().equals(m.id()))).map(Measure::name).toList();
        lines.add(Line.of(others.isEmpty() ? "Every measure of the rulebook is asked." : "Not asked: " + String.join("; ", others) + "."));
        List<Provision> left = provisions().stream().filter(p -> !p.encoded()).toList();
        lines.add(Line.of("Paragraphs that no rule encodes: " + (left.isEmpty() ? "none." : left.stream().map(Provision::paragraph).collect(Collectors.joining("; ")) + ". Annex C says why.")));
        lines.add(Line.of("No standard of proof is applied to the facts: they are taken as the document describes them, and an allegation stays an allegation."));
        lines.add(Line.of("What the law says, how far an act went and who says so are three separate things. None is blended into a score."));
        lines.add(Line.of("That a party is listed or designated is evidence only and no finding about a transfer."));
        lines.add(Line.of("This memo is no legal advice."));
        return new Memo.Part("scope", 2, "Scope and limits", List.of(new Memo.Points(lines)));
    }

    /** Lists what a reader can do; the same for every document. */
    Memo.Part options() {
        return new Memo.Part("options", 2, "Options", List.of(new Memo.Text(Line.of("The same list stands in every memo. It is no advice and says nothing about this document."), false),
                new Memo.Points(List.of(Line.of("Put the questions above to the source, or to whoever can answer them, and assess again."),
                        Line.of("Ask a lawyer about the readings on which an answer rests."),
                        Line.of("Consult the capital."),
                        Line.of("Tell the Committee established by S/RES/1718 (2006)."),
                        Line.of("Share it with those who monitor the measures. The Committee\u2019s Panel of Experts ended in April 2024."),
                        Line.of("In a bank: escalate as the law of the place requires.")))));
    }

    /** Says what the memo was made from, so that it can be made again. */
    Memo.Part provenance() {
        Assessment a = ground.assessment();
        List<List<Line>> rows = new ArrayList<>();
        row(rows, "Reference", reference + " (the first digits of the SHA-256 of the assessment in canonical JSON)");
        row(rows, "Status", "draft, made by a program; nobody has cleared it");
        a.facts().documents().forEach(d -> document(rows, d, a.facts().documents().size() > 1 ? " of " + d.name() : ""));
        row(rows, "Rulebook", a.rulebook().name() + " " + a.rulebook().version());
        row(rows, "SHA-256 of the rulebook", a.rulebook().sha256());
        row(rows, "Engine", "Embargo " + a.engine());
        row(rows, "Measures", a.measures().stream().map(Measure::id).collect(Collectors.joining(", ")));
        row(rows, "Readings chosen otherwise than by default", otherwise());
        row(rows, "Review of the rules", ground.citations().reviewed() ? "every rule has been compared with its paragraph by the person whom Annex C names"
                : "no lawyer has reviewed the rules (reviewedBy: none)");
        return new Memo.Part("provenance", 2, "Method and provenance", List.of(new Memo.Text(Line.of("Each fact and each open reading leaves possibilities. The rules are asked about every one of them; "
                + "an answer is given only where they agree, and otherwise it says on what it depends. The same document, readings and rulebook give the same bytes."), false),
                new Memo.Grid("What this memo was made from", List.of("What", "Value"), List.of(30, 70), rows)));
    }

    private static void document(List<List<Line>> rows, SourceDocument d, String which) {
        row(rows, "Document", d.name() + (d.title().isEmpty() ? "" : ", " + d.title()) + (d.author().isEmpty() ? "" : ", by " + d.author()) + (d.publisher().isEmpty() ? "" : ", from " + d.publisher()));
        row(rows, "Published" + which, d.published() + (d.publishedBasis().isEmpty() ? "" : " (" + d.publishedBasis() + ")"));
        row(rows, "SHA-256 of the text" + which, d.sha256().isEmpty() ? "not recorded" : d.sha256());
        if (!d.readBy().isEmpty()) {
            row(rows, "Read by" + which, d.readBy() + ", another reader than Embargo's");
        }
    }

    private String otherwise() {
        String chosen = ground.assessment().choices().chosen().entrySet().stream().filter(e -> !e.getValue().equals(ground.rulebook().questions().get(e.getKey()).defaults()))
                .map(e -> e.getKey() + " (" + e.getValue().stream().sorted().collect(Collectors.joining(" or ")) + ")").sorted().collect(Collectors.joining(", "));
        return chosen.isEmpty() ? "none" : chosen;
    }

    /** Lists the paragraphs with where to find them. */
    Memo.Part paragraphs() {
        List<List<Line>> rows = new ArrayList<>();
        for (Provision p : provisions()) {
            Instrument i = ground.assessment().measures().stream().flatMap(m -> m.instruments().stream()).filter(x -> x.id().equals(p.instrument())).findFirst().orElseThrow();
            String force = "from " + p.inForceFrom() + p.lastDay().map(l -> " to " + l).orElse("");
            String state = p.encoded() ? "source " + p.review() + "; reviewedBy: " + p.reviewedBy() : "not encoded: " + p.notEncoded();
            rows.add(List.of(new Line(List.of()).andLink(p.paragraph(), i.link()), Line.of(p.summary()), Line.of(force + "; binds " + p.binds()), Line.of(state)));
        }
        return new Memo.Part("paragraphs", 2, "Annex C: the paragraphs asked", List.of(new Memo.Text(Line.of("Paraphrased; the words that count are those of the resolutions, found under each link."), false),
                new Memo.Grid("Sources of law", List.of("Paragraph", "What it says, in our words", "In force, and whom it binds", "State of the rule"), List.of(18, 40, 20, 22), rows)));
    }

    private List<Provision> provisions() {
        return ground.assessment().measures().stream().flatMap(m -> m.provisions().stream()).collect(Collectors.toMap(Provision::id, p -> p, (first, last) -> last, java.util.LinkedHashMap::new))
                .values().stream().toList();
    }

    /** Explains the words of the answers. */
    Memo.Part words() {
        List<List<Line>> rows = new ArrayList<>();
        for (Outcome o : Outcome.values()) {
            rows.add(List.of(Line.of(o == Outcome.INDETERMINATE ? o.phrase() + " \u2026" : o.phrase()), Line.of(Wording.meaning(o))));
        }
        return new Memo.Part("words", 2, "Annex D: what the words mean", List.of(new Memo.Grid("The outcomes, which are the whole vocabulary", List.of("Outcome", "Meaning"), List.of(30, 70), rows),
                new Memo.Text(Line.of("Dates are written as in ISO 8601: ~ is about, ? is uncertain, .. is open. A memo states no likelihood. It rates no source."), false)));
    }

    private static void row(List<List<Line>> rows, String what, String value) {
        rows.add(List.of(Line.of(what), Line.of(value)));
    }
}
