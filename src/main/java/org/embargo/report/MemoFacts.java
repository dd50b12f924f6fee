package org.embargo.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.embargo.evidence.Passage;
import org.embargo.facts.Possible;
import org.embargo.facts.Transfer;

/** Makes the table of one transfer's facts: as described, how each came to be known, and on which words it rests. */
final class MemoFacts {

    private final Ground ground;

    MemoFacts(Ground ground) {
        this.ground = ground;
    }

    Memo.Grid grid(Transfer t) {
        List<List<Line>> rows = new ArrayList<>();
        row(rows, t, "From", "supplier", Described.parties(t.supplier()));
        row(rows, t, "To", "recipient", Described.parties(t.recipient()));
        if (!t.intermediaries().isEmpty()) {
            row(rows, t, "Through", "intermediaries", t.intermediaries().stream().map(p -> Described.party(p) + (p.role().isEmpty() ? "" : " as " + p.role())).collect(Collectors.joining("; ")));
        }
        row(rows, t, "What", "items", ground.described().items(t));
        row(rows, t, "Act", "conduct", said(t.conduct()));
        row(rows, t, "How far it went", "stage", said(t.stage()));
        row(rows, t, "When", "date", Days.of(t.date()) + (t.date().basis().isEmpty() ? "" : " (" + t.date().basis() + ")"));
        String claim = ground.described().claim(t.standing());
        row(rows, t, "Who says so, who denies it", "standing", claim.isEmpty() ? "not recorded" : claim);
        if (!t.sources().isEmpty()) {
            rows.add(List.of(Line.of("Sources"), Line.of((ground.described().sources(t) + " " + ground.described().disagreements(t)).strip()), Line.of(""), Line.of("")));
        }
        if (!t.notes().isEmpty()) {
            rows.add(List.of(Line.of("Note"), Line.of(t.notes()), Line.of(""), Line.of("")));
        }
        return new Memo.Grid(t.id() + ": what is described", List.of("Fact", "As described", "How known", "Evidence"), List.of(20, 50, 14, 16), rows);
    }

    private void row(List<List<Line>> rows, Transfer t, String name, String path, String value) {
        rows.add(List.of(Line.of(name), Line.of(value), Line.of(known(t, path)), ground.evidence().refer(passages(t, path))));
    }

    /** Says a value of the facts. */
    static String said(Possible<?> value) {
        return value.isUnknown() ? "unknown" : value.listed().stream().map(String::valueOf).collect(Collectors.joining(" or "));
    }

    private static String known(Transfer t, String path) {
        return t.filledBy().entrySet().stream().filter(e -> at(e.getKey(), path)).map(e -> e.getValue().word()).distinct().collect(Collectors.joining(", "));
    }

    private static List<Passage> passages(Transfer t, String path) {
        return t.passages().entrySet().stream().filter(e -> at(e.getKey(), path)).map(Map.Entry::getValue).flatMap(List::stream).toList();
    }

    private static boolean at(String key, String path) {
        return key.equals(path) || key.startsWith(path + ".");
    }
}
