package org.embargo.report;

import java.util.ArrayList;
import java.util.List;

import org.embargo.assessment.AssessedTransfer;
import org.embargo.facts.Assertion;
import org.embargo.facts.Denial;
import org.embargo.facts.Standing;
import org.embargo.facts.Transfer;

/** Makes the claim ledger: who asserts which transfer, who denies what, and on which words that rests. */
final class MemoClaims {

    private final Ground ground;

    MemoClaims(Ground ground) {
        this.ground = ground;
    }

    Memo.Part part() {
        List<List<Line>> rows = new ArrayList<>();
        ground.assessment().transfers().stream().map(AssessedTransfer::transfer).forEach(t -> rows(t, rows));
        return new Memo.Part("claims", 2, "Claim ledger", List.of(
                new Memo.Text(Line.of("Who says so changes no answer, and neither does a denial. One document that quotes one official is one source, however often it repeats the claim."), false),
                new Memo.Grid("Who asserts and who denies", List.of("No.", "Claim", "By", "Office or part", "When", "How firmly" + (ground.assessment().facts().documents().size() > 1 ? ", and where" : ""), "Evidence"),
                        List.of(6, 17, 22, 17, 11, 13, 14), rows)));
    }

    private void rows(Transfer t, List<List<Line>> rows) {
        Standing s = t.standing();
        String firmly = Described.firmly(s.modality());
        for (Assertion a : s.assertedBy()) {
            rows.add(List.of(Line.of(t.id()), Line.of("asserts the transfer"), Line.of(Described.party(a.by())), Line.of(a.by().role()), Line.of(a.date()), Line.of(firmly + in(a.documents())), evidence(t, "standing.assertedBy", a.documents())));
        }
        for (Denial d : s.deniedBy()) {
            rows.add(List.of(Line.of(t.id()), Line.of("denies " + Described.denied(d)), Line.of(Described.party(d.by())), Line.of(d.by().role()), Line.of(d.date()), Line.of("denied" + in(d.documents())), evidence(t, "standing.deniedBy", d.documents())));
        }
        if (s.assertedBy().isEmpty() && s.deniedBy().isEmpty()) {
            rows.add(List.of(Line.of(t.id()), Line.of("nobody is named"), Line.of("the document itself"), Line.of(""), Line.of(""), Line.of(firmly), evidence(t, "standing.assertedBy", List.of())));
        }
    }

    private static String in(List<String> documents) {
        return documents.isEmpty() ? "" : ", in " + FactWords.and(documents);
    }

    /** The words on who says so; of several documents, those of the documents that quote it. */
    private Line evidence(Transfer t, String path, List<String> documents) {
        return ground.evidence().refer(t.passages().entrySet().stream().filter(e -> e.getKey().equals("standing") || e.getKey().equals(path))
                .flatMap(e -> e.getValue().stream()).filter(p -> documents.isEmpty() || documents.contains(p.document())).toList());
    }
}
