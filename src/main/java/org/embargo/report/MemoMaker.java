package org.embargo.report;

import java.util.ArrayList;
import java.util.List;

import org.embargo.assessment.AssessedTransfer;
import org.embargo.assessment.Assessment;
import org.embargo.assessment.Inquiry;
import org.embargo.assessment.Rulebook;
import org.embargo.evidence.SourceDocument;

/** Makes the one memo of which every form is a rendering. */
final class MemoMaker {

    private static final int REFERENCE = 12;

    private MemoMaker() {
    }

    /** Makes a memo: the summary first, then what it rests on, the annexes last. */
    static Memo make(Rulebook rulebook, Assessment assessment, List<Inquiry> inquiries) {
        Ground ground = Ground.of(rulebook, assessment, inquiries);
        String reference = "EM-" + SourceDocument.digest(canonical(assessment)).substring(0, REFERENCE);
        MemoSources sources = new MemoSources(ground, reference);
        MemoDocument document = new MemoDocument(ground);
        List<Memo.Part> parts = new ArrayList<>();
        parts.add(new MemoSummary(ground).part());
        parts.add(sources.scope());
        parts.add(new MemoTimeline(ground).part());
        parts.addAll(new MemoFindings(ground).parts());
        parts.add(document.setAside());
        parts.add(new MemoReadings(ground).part());
        parts.add(new MemoClaims(ground).part());
        parts.add(new MemoQuestions(ground).part());
        parts.add(sources.options());
        parts.add(sources.provenance());
        parts.add(document.sideBySide());
        parts.add(document.evidence());
        parts.add(sources.paragraphs());
        parts.add(sources.words());
        return new Memo("Memo: " + title(assessment.facts().documents()), reference, parts, new MemoSheets(ground).all());
    }

    private static String title(List<SourceDocument> documents) {
        SourceDocument first = documents.get(0);
        return documents.size() > 1 ? documents.size() + " documents assessed together" : first.title().isEmpty() ? first.name() : first.title();
    }

    /** Returns the assessment in canonical JSON, without what was only asked for the memo. */
    static String canonical(Assessment a) {
        List<AssessedTransfer> transfers = a.transfers().stream().map(t -> new AssessedTransfer(t.transfer(), t.determinations())).toList();
        return JsonText.canonical(AssessmentTree.of(new Assessment(a.engine(), a.rulebook(), a.choices(), a.measures(), a.facts(), transfers, a.questions())));
    }
}
