package org.embargo.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.embargo.evidence.Passage;
import org.embargo.facts.SetAside;
import org.embargo.facts.Transfer;

/** Makes passages of the clean text quote the canonical one, and says where in the document they stand. */
final class Quoting {

    private final Clean clean;
    private final String canonical;
    private final Places places;

    Quoting(Clean clean, String canonical, Places places) {
        this.clean = clean;
        this.canonical = canonical;
        this.places = places;
    }

    /** Returns a transfer whose passages quote the document. */
    Transfer of(Transfer t) {
        Map<String, List<Passage>> passages = new LinkedHashMap<>();
        t.passages().forEach((path, some) -> passages.put(path, some.stream().map(this::of).toList()));
        return new Transfer(t.id(), t.summary(), t.supplier(), t.recipient(), t.intermediaries(), t.items(), t.conduct(), t.stage(), t.date(), t.contractDate(), t.standing(),
                t.notice(), t.committeeDecision(), t.stateDetermination(), t.escape(), passages, t.filledBy(), t.deductions(), t.notes());
    }

    /** Returns what was put aside with a passage that quotes the document. */
    List<SetAside> of(List<SetAside> aside) {
        List<SetAside> quoted = new ArrayList<>();
        aside.forEach(s -> quoted.add(new SetAside(of(s.passage()), s.because(), s.note(), s.otherMeasure())));
        return quoted;
    }

    private Passage of(Passage p) {
        int start = clean.origin(p.start());
        int end = Math.max(start, clean.end(p.end()));
        return new Passage(start, end, canonical.substring(start, end), places.at(start));
    }
}
