package org.embargo.intake;

import org.embargo.evidence.Original;
import org.embargo.evidence.SourceDocument;
import org.embargo.intake.Extracted.Dated;

/**
 * A document as it goes to the reader.
 *
 * @param document how it is cited, with its canonical text
 * @param dated when its file says that it was published
 * @param places where in it pages and numbered paragraphs begin
 */
record Manuscript(SourceDocument document, Dated dated, Places places) {

    /** A text of which nothing else is known. */
    static Manuscript of(SourceDocument document) {
        return new Manuscript(document, Dated.NONE, Places.of(document.text(), java.util.List.of()));
    }

    /** Makes one of what a file gave up. The name depends on the text alone, so that the same text has the same wherever it comes from. */
    static Manuscript of(Extracted e, Original original) {
        String digest = SourceDocument.digest(e.text());
        SourceDocument document = new SourceDocument("sha256-" + digest.substring(0, 12), e.title(), e.publisher(), e.author(), "unknown", "", digest, e.text(), original);
        return new Manuscript(document, e.dated(), Places.of(e.text(), e.pages()));
    }

    /** Returns the same with a day of publication that somebody gives. */
    Manuscript publishedOn(String edtf, String basis) {
        return new Manuscript(document.publishedOn(edtf, basis), dated, places);
    }
}
