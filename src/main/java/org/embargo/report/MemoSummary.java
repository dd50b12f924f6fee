package org.embargo.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.embargo.assessment.AssessedTransfer;
import org.embargo.assessment.Determination;
import org.embargo.assessment.Outcome;
import org.embargo.evidence.SourceDocument;
import org.embargo.law.Measure;
import org.embargo.law.Question;
import org.embargo.report.Memo.Block;

/** Makes the first page: what is alleged, by whom, what each measure says of it, and what is unknown. */
final class MemoSummary {

    private static final int QUESTIONS = 4;
    private static final int OTHER_COLUMNS = 58;
    private static final int HUNDRED = 100;

    private final Ground ground;

    MemoSummary(Ground ground) {
        this.ground = ground;
    }

    Memo.Part part() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Memo.Text(Line.of(about()), false));
        blocks.add(new Memo.Text(Line.strong("Everything below holds only if the facts are as described. ")
                .and("Nothing was checked outside the document, and no one is found to have done anything."), true));
        List<Line> says = new ArrayList<>();
        ground.assessment().measures().forEach(m -> says.add(says(m)));
        blocks.add(new Memo.Points(says));
        blocks.add(new Memo.Text(Line.strong(unknown()), false));
        blocks.add(new Memo.Points(open()));
        MemoGroup.of(ground.assessment()).forEach((group, some) -> blocks.add(table(group, some)));
        return new Memo.Part("summary", 2, "Summary", blocks);
    }

    private String about() {
        SourceDocument d = ground.assessment().facts().document();
        int count = ground.assessment().transfers().size();
        String from = (d.author().isEmpty() ? "" : " by " + d.author()) + (d.publisher().isEmpty() ? "" : " (" + d.publisher() + ")");
        String when = d.published().equals("unknown") ? ", of unknown date," : ", published " + d.published() + ",";
        String what = d.title().isEmpty() ? "The document " + d.id() : "\u201c" + d.title() + "\u201d";
        return what + from + when + " describes " + (count == 0 ? "no transfer of arms that concerns" : count == 1 ? "one transfer that may concern" : count + " transfers that may concern")
                + " the arms embargo on the Democratic People\u2019s Republic of Korea (DPRK).";
    }

    private Line says(Measure m) {
        Map<Outcome, List<String>> by = new LinkedHashMap<>();
        for (Outcome o : Outcome.values()) {
            List<String> ids = ground.assessment().transfers().stream().filter(t -> t.determinations().get(m.id()).outcome() == o).map(t -> t.transfer().id()).toList();
            if (!ids.isEmpty()) {
                by.put(o, ids);
            }
        }
        String counted = by.entrySet().stream().map(e -> Wording.many(e.getKey()) + ": " + String.join(", ", e.getValue())).collect(Collectors.joining("; "));
        return Line.strong(Wording.capital(m.name())).and(" (" + m.instruments().stream().map(i -> i.symbol()).collect(Collectors.joining(", ")) + "; from " + m.firstDay() + "): "
                + (counted.isEmpty() ? "nothing to answer" : counted) + ".");
    }

    private Memo.Grid table(MemoGroup group, List<AssessedTransfer> some) {
        List<String> columns = new ArrayList<>(List.of("No.", "What is described, and when", "Who says so, who denies it"));
        List<Integer> widths = new ArrayList<>(List.of(5, 29, 24));
        int each = (HUNDRED - OTHER_COLUMNS) / Math.max(1, ground.assessment().measures().size());
        for (Measure m : ground.assessment().measures()) {
            columns.add(Wording.capital(m.name()));
            widths.add(Math.max(1, each));
        }
        return new Memo.Grid(group.heading(), columns, widths, some.stream().map(this::row).toList());
    }

    private List<Line> row(AssessedTransfer t) {
        List<Line> cells = new ArrayList<>();
        cells.add(new Line(List.of()).andLink(t.transfer().id(), "#" + MemoFindings.id(t.transfer())));
        cells.add(Line.of(ground.described().headline(t.transfer())).and("; " + Days.of(t.transfer().date())));
        String claim = ground.described().claim(t.transfer().standing());
        cells.add(Line.of(claim.isEmpty() ? "not recorded" : claim));
        t.determinations().values().forEach(d -> cells.add(answer(t, d)));
        return cells;
    }

    private static Line answer(AssessedTransfer t, Determination d) {
        return d.outcome().clear() ? Line.of(Wording.brief(t.transfer(), d)) : Line.strong(Wording.brief(t.transfer(), d));
    }

    private String unknown() {
        long open = ground.assessment().outcomes().stream().filter(o -> o == Outcome.INDETERMINATE).count();
        return open == 0 ? "What is unknown: nothing on which an answer turns."
                : "What is unknown: " + open + " of " + ground.assessment().outcomes().size() + " answers turn on it.";
    }

    /** The questions about facts, each asked once for all transfers that it concerns, and the readings that the page names. */
    private List<Line> open() {
        List<Line> lines = new ArrayList<>();
        Line facts = facts().entrySet().stream().limit(QUESTIONS).map(e -> Line.strong(String.join(", ", e.getValue()) + ": ").and(e.getKey() + " ")).reduce(new Line(List.of()), Line::and);
        if (!facts.runs().isEmpty()) {
            lines.add(facts);
        }
        for (String id : readings()) {
            Question q = ground.rulebook().questions().get(id);
            lines.add(Line.strong(id + ", a reading: ").and(q.asks() + " (" + counted(q) + ".)"));
        }
        if (lines.isEmpty()) {
            lines.add(Line.of("The readings of the law are listed under \u201cReadings of the law\u201d; no open one moves an answer."));
        }
        return lines;
    }

    private Map<String, Set<String>> facts() {
        Map<String, Set<String>> asked = new LinkedHashMap<>();
        ground.inquiries().stream().filter(q -> !q.fact().startsWith("IQ-")).forEach(q -> asked.computeIfAbsent(q.question(), k -> new LinkedHashSet<>()).addAll(q.transfers()));
        return asked;
    }

    private Set<String> readings() {
        Set<String> named = new TreeSet<>();
        ground.assessment().transfers().forEach(t -> t.determinations().values().stream().map(d -> Wording.brief(t.transfer(), d))
                .forEach(words -> ground.rulebook().questions().keySet().stream().filter(words::contains).forEach(named::add)));
        return named;
    }

    private String counted(Question q) {
        Set<String> counted = new TreeSet<>(ground.assessment().choices().chosen().getOrDefault(q.id(), Set.of()));
        return (counted.size() > 1 ? "Left open here: " : "Read here as: ") + String.join(" or ", counted);
    }
}
