package org.embargo.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.embargo.assessment.AssessedTransfer;
import org.embargo.assessment.Determination;
import org.embargo.law.Question;
import org.embargo.report.Memo.Block;

/** Makes the matrix of transfers by readings, and says what each reading is and who holds it. */
final class MemoReadings {

    private final Ground ground;

    MemoReadings(Ground ground) {
        this.ground = ground;
    }

    Memo.Part part() {
        List<List<Line>> rows = new ArrayList<>();
        ground.assessment().transfers().forEach(t -> rows.add(row(t)));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Memo.Text(Line.of("A reading is an answer to a question that the words of the law leave open. An answer below is the same under every reading, "
                + "or it names the readings that move it, every other question read as it counted."), false));
        blocks.add(matrix(rows));
        Set<String> named = named();
        if (!named.isEmpty()) {
            blocks.add(new Memo.Grid("The questions that move an answer", List.of("No.", "Question", "Readings, and who holds them", "Counted here"), List.of(9, 31, 44, 16),
                    named.stream().map(id -> question(ground.rulebook().questions().get(id))).toList()));
        }
        return new Memo.Part("readings", 2, "Readings of the law", blocks);
    }

    private Memo.Grid matrix(List<List<Line>> rows) {
        List<String> columns = new ArrayList<>(List.of("No."));
        List<Integer> widths = new ArrayList<>(List.of(8));
        ground.assessment().measures().forEach(m -> {
            columns.add(Wording.capital(m.name()));
            widths.add(92 / ground.assessment().measures().size());
        });
        return new Memo.Grid("Matrix of readings: each transfer under each measure", columns, widths, rows);
    }

    private List<Line> row(AssessedTransfer t) {
        List<Line> cells = new ArrayList<>(List.of(Line.of(t.transfer().id())));
        for (Determination d : t.determinations().values()) {
            List<Line> lines = new ArrayList<>();
            String rests = Wording.rests(ground.assessment(), d);
            lines.add(Line.strong(Wording.brief(t.transfer(), d)).and(rests.isEmpty() ? "" : "; " + rests));
            d.byReading().forEach((question, outcomes) -> lines.add(Line.of(question + ": " + Wording.readings(outcomes))));
            cells.add(Line.below(lines));
        }
        return cells;
    }

    private Set<String> named() {
        Set<String> named = new TreeSet<>();
        for (AssessedTransfer t : ground.assessment().transfers()) {
            for (Determination d : t.determinations().values()) {
                named.addAll(d.byReading().keySet());
                named.addAll(d.restsOn());
                d.dependsOn().forEach(set -> set.stream().filter(ground.rulebook().questions()::containsKey).forEach(named::add));
            }
        }
        return new LinkedHashSet<>(named);
    }

    private List<Line> question(Question q) {
        List<Line> held = q.alternatives().stream().map(a -> Line.strong(a.name()).and(": " + a.phrase() + (a.holders().isEmpty() ? "" : " (" + a.holders() + ")"))).toList();
        Map<String, Set<String>> chosen = ground.assessment().choices().chosen();
        String counted = chosen.getOrDefault(q.id(), Set.of()).stream().sorted().collect(Collectors.joining(" or "));
        return List.of(Line.of(q.id()), Line.of(q.asks()), Line.below(held), Line.of(counted));
    }
}
