package org.embargo.report;

import java.util.Locale;
import java.util.List;
import java.util.stream.Collectors;

import org.embargo.assessment.Assessment;
import org.embargo.evidence.Original;
import org.embargo.evidence.SourceDocument;

/** Writes what stands above and below every answer: what it is about, what it rests on, and how far it goes. */
final class Head {

    private static final int SHORT_DIGEST = 12;

    private final Assessment assessment;
    private final Page page;

    Head(Assessment assessment, Page page) {
        this.assessment = assessment;
        this.page = page;
    }

    /** Writes the document, the rulebook's edition and the measures. */
    void write() {
        List<SourceDocument> documents = assessment.facts().documents();
        SourceDocument first = documents.get(0);
        page.title(documents.size() > 1 ? documents.size() + " documents assessed together" : first.title().isEmpty() ? first.name() : first.title());
        documents.forEach(d -> document(d, documents.size() > 1));
        page.line("Rulebook: " + assessment.rulebook().name() + " " + assessment.rulebook().version() + " ("
                + assessment.rulebook().sha256().substring(0, SHORT_DIGEST) + "), Embargo " + assessment.engine());
        page.line("Measures: " + assessment.measures().stream().map(m -> m.id() + " (" + m.name() + ", from " + m.firstDay() + ")").collect(Collectors.joining("; ")));
        int count = assessment.transfers().size();
        page.line(count == 0 ? "No transfer is described." : (count == 1 ? "1 transfer is" : count + " transfers are")
                + " assessed. What follows holds if the facts are as described.");
    }

    private void document(SourceDocument d, boolean titled) {
        String title = titled && !d.title().isEmpty() ? ", \"" + d.title() + "\"" : "";
        String by = (d.author().isEmpty() ? "" : "; by " + d.author()) + (d.publisher().isEmpty() ? "" : "; from " + d.publisher());
        String published = d.published().equals("unknown") ? "publication date unknown" : "published " + d.published()
                + (d.publishedBasis().isEmpty() ? "" : " (" + d.publishedBasis() + ")");
        page.line("Document: " + d.name() + title + by + "; " + published + (d.sha256().isEmpty() ? "" : "; text sha256 " + d.sha256().substring(0, SHORT_DIGEST)));
        original(d.original());
        if (!d.readBy().isEmpty()) {
            page.line("Read by: " + d.readBy() + ", another reader: each of its facts was looked up in the text, and none was judged by it.");
        }
    }

    private void original(Original original) {
        if (!original.equals(Original.NONE)) {
            page.line("Taken out of: " + original.format().toUpperCase(Locale.ROOT) + ", sha256 " + original.sha256().substring(0, Math.min(SHORT_DIGEST, original.sha256().length())));
        }
        if (!original.unread().isEmpty()) {
            page.line("Not read: " + original.unread() + ". What they describe is not assessed.");
        }
    }

    /** Writes how far an answer goes. */
    void notes() {
        page.heading("Notes");
        page.point(0, "-", "What the law says, how far an act went and who says so are three separate things; a denial changes none of the answers (IQ-24).");
        page.point(0, "-", "That a party is listed or designated is evidence only and no finding about a transfer (IQ-25).");
        if (!new Citations(assessment.measures()).reviewed()) {
            page.point(0, "-", "No lawyer has reviewed the rules (reviewedBy: none). This is no legal advice.");
        }
    }
}
