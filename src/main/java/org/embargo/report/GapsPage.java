package org.embargo.report;

import java.util.List;
import java.util.stream.Collectors;

import org.embargo.assessment.Assessment;
import org.embargo.assessment.Gaps;
import org.embargo.evidence.SourceDocument;
import org.embargo.facts.Transfer;

/** Writes what an assessment leaves over, so that nobody takes what was not looked at for what is not covered. */
final class GapsPage {

    private final Assessment assessment;
    private final Page page;
    private final Head head;

    GapsPage(Assessment assessment, Page page) {
        this.assessment = assessment;
        this.page = page;
        this.head = new Head(assessment, page);
    }

    /** Writes sentences first, then facts, then provisions: each of them where {@code all}, and else how many there are. */
    void write(Gaps gaps, boolean all) {
        head.write();
        page.heading("Sentences that mention arms, a party or a date and became neither a transfer nor set aside");
        if (!gaps.textless().isEmpty()) {
            page.point(0, "-", "cannot be known of " + gaps.textless().stream().map(SourceDocument::id).collect(Collectors.joining(" and "))
                    + ": only its facts are at hand; name its text with --document");
        }
        gaps.sentences().forEach(s -> {
            String in = s.passage().document().isEmpty() ? "" : " of " + s.passage().document();
            page.point(0, "-", "\"" + s.passage().quote().replaceAll("\\s+", " ") + "\" (" + s.passage().start() + " to " + s.passage().end() + in + "; "
                    + String.join(", ", s.mentions()) + ")");
        });
        none(gaps.sentences().isEmpty() && gaps.textless().isEmpty());
        page.heading("Recorded facts without which every rule says the same");
        gaps.unread().forEach(this::unread);
        none(gaps.unread().isEmpty());
        page.point(0, "-", "names, descriptions, notes and who says so are seen by no rule at all");
        page.heading("Provisions that no rule encodes" + (all ? ", and why" : ""));
        if (all) {
            gaps.notEncoded().forEach(p -> page.point(0, "-", p.paragraph() + " [" + p.id() + "]: " + p.notEncoded()));
        } else if (!gaps.notEncoded().isEmpty()) {
            page.point(0, "-", Wording.count(gaps.notEncoded().size(), "provision") + " of the resolutions; " + Page.ALL + ", with the reason for each");
        }
        none(gaps.notEncoded().isEmpty());
        head.notes();
    }

    private void none(boolean nothing) {
        if (nothing) {
            page.point(0, "-", "none");
        }
    }

    private void unread(Gaps.Unread u) {
        Transfer t = assessment.transfer(u.transfer()).orElseThrow().transfer();
        page.point(0, "-", u.transfer() + ", " + FactWords.of(t, List.of(u.fact())) + ": " + Seen.of(t, u.fact()));
    }
}
