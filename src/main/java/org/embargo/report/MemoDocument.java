package org.embargo.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.embargo.evidence.Passage;
import org.embargo.evidence.SourceDocument;
import org.embargo.facts.SetAside;

/** Makes the annexes with the document's words: the document beside what rests on it, and the numbered evidence. */
final class MemoDocument {

    private final Ground ground;

    MemoDocument(Ground ground) {
        this.ground = ground;
    }

    /** Returns what was put aside, so that a reader sees that nothing was missed. */
    Memo.Part setAside() {
        List<SetAside> all = ground.assessment().facts().setAside();
        if (all.isEmpty()) {
            return new Memo.Part("set-aside", 2, "Set aside", List.of(new Memo.Text(Line.of("Nothing was considered and put aside."), false)));
        }
        List<List<Line>> rows = new ArrayList<>();
        for (SetAside one : all) {
            String words = ground.evidence().words(one.passage());
            String other = one.otherMeasure().isEmpty() ? "" : " Another UN measure may apply: " + one.otherMeasure() + ".";
            rows.add(List.of(Line.of(words.isEmpty() ? "(no quotation)" : "\u201c" + words + "\u201d"), Line.of(one.because()), Line.of(one.note() + other), ground.evidence().refer(List.of(one.passage()))));
        }
        return new Memo.Part("set-aside", 2, "Set aside", List.of(new Memo.Grid("What was considered and put aside", List.of("The document's words", "Because", "Note", "Evidence"), List.of(36, 16, 32, 16), rows)));
    }

    /** Returns each document and the findings side by side. */
    Memo.Part sideBySide() {
        List<SourceDocument> documents = ground.assessment().facts().documents();
        String heading = "Annex A: " + (documents.size() > 1 ? "the documents beside what rests on them" : "the document beside what rests on it");
        return new Memo.Part("document", 2, heading, documents.stream().map(d -> sideBySide(d, documents.size() > 1)).toList());
    }

    private Memo.Block sideBySide(SourceDocument document, boolean named) {
        List<Passage> paragraphs = ground.evidence().paragraphs(document);
        if (paragraphs.isEmpty()) {
            return new Memo.Text(Line.of((named ? document.name() + ": t" : "T") + "he text was not handed in, only the facts that were taken from it. The quotations are in Annex B; with the text at hand, this annex shows it beside them."), false);
        }
        List<List<Line>> rows = new ArrayList<>();
        for (Passage paragraph : paragraphs) {
            List<Passage> inside = ground.evidence().passages().stream().filter(p -> ground.evidence().in(document, p) && p.overlaps(paragraph)).toList();
            rows.add(List.of(Line.of("\u00b6" + (rows.size() + 1)), marked(document.text(), paragraph, inside), rests(inside)));
        }
        return new Memo.Grid(named ? document.name() + ", paragraph by paragraph" : "The document, paragraph by paragraph", List.of("No.", "The document's words", "What rests on them"), List.of(6, 56, 38), rows);
    }

    /** The paragraph with the numbers of the evidence behind its words; a passage that begins elsewhere has its number there. */
    private Line marked(String text, Passage paragraph, List<Passage> inside) {
        Line line = new Line(List.of());
        int at = paragraph.start();
        for (Passage p : inside) {
            int from = Math.max(at, Math.max(p.start(), paragraph.start()));
            int to = Math.max(from, Math.min(p.end(), paragraph.end()));
            int number = ground.evidence().number(p);
            line = line.and(text.substring(at, from));
            line = (to == from ? line : line.andQuote(text.substring(from, to))).andLink("[" + number + "]", "#" + Evidence.id(number));
            at = Math.max(at, to);
        }
        return line.and(text.substring(at, paragraph.end()));
    }

    /** One line for each transfer: which of its facts rest on the paragraph. */
    private Line rests(List<Passage> inside) {
        Map<String, Line> byTransfer = new LinkedHashMap<>();
        for (Passage p : inside) {
            for (String use : ground.evidence().uses(p)) {
                String[] parts = use.split(": ", 2);
                Line fact = Line.of(parts[1] + " ").and(ground.evidence().refer(List.of(p)));
                byTransfer.merge(parts[0], Line.strong(parts[0] + ": ").and(fact), (line, whole) -> line.and(", ").and(fact));
            }
        }
        return byTransfer.isEmpty() ? Line.of("nothing") : Line.below(List.copyOf(byTransfer.values()));
    }

    /** Returns the evidence, by number. */
    Memo.Part evidence() {
        List<List<Line>> rows = new ArrayList<>();
        for (Passage p : ground.evidence().passages()) {
            int number = rows.size() + 1;
            rows.add(List.of(Line.of("[" + number + "]").anchor(Evidence.id(number)), new Line(List.of()).andQuote("\u201c" + ground.evidence().words(p) + "\u201d"), Line.of(where(p)),
                    Line.of(String.join("; ", ground.evidence().uses(p)))));
        }
        return new Memo.Part("evidence", 2, "Annex B: evidence", List.of(rows.isEmpty() ? new Memo.Text(Line.of("No passage is recorded for any fact."), false)
                : new Memo.Grid("The words on which facts rest, in the order of the document", List.of("No.", "The document's words", "Where", "What rests on them"), List.of(7, 43, 16, 34), rows)));
    }

    private String where(Passage p) {
        SourceDocument document = ground.assessment().facts().documentOf(p);
        List<Passage> paragraphs = ground.evidence().paragraphs(document);
        String in = ground.assessment().facts().documents().size() > 1 ? document.name() + ", " : "";
        String place = p.start() + " to " + p.end();
        for (int i = 0; i < paragraphs.size(); i++) {
            if (paragraphs.get(i).overlaps(p)) {
                return in + "\u00b6" + (i + 1) + ", " + place;
            }
        }
        return in + place;
    }
}
