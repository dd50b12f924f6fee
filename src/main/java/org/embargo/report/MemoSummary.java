package org.embargo.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.embargo.assessment.AssessedTransfer;
import org.embargo.assessment.Determination;
import org.embargo.evidence.SourceDocument;
import org.embargo.facts.Modality;
import org.embargo.law.Measure;
import org.embargo.report.Memo.Block;

/** Makes the first page: what is alleged, by whom, what each measure says of it, and what is unknown. */
final class MemoSummary {

    private static final int OTHER_COLUMNS = 63;
    private static final int HUNDRED = 100;

    private final Ground ground;

    MemoSummary(Ground ground) {
        this.ground = ground;
    }

    Memo.Part part() {
        List<Line> measures = new ArrayList<>(new MemoMeasures(ground).lines());
        new MemoMeasures(ground).others().ifPresent(measures::add);
        MemoUnknown unknown = new MemoUnknown(ground);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Memo.Text(Line.of(about()), false));
        blocks.add(new Memo.Text(Line.strong("Everything below holds only if the facts are as described. ")
                .and("Nothing was checked outside " + (several() ? "the documents" : "the document") + ", and no one is found to have done anything. " + firmly()), true));
        blocks.add(new Memo.Points(measures));
        blocks.add(new Memo.Text(unknown.heading(), false));
        blocks.add(new Memo.Points(unknown.lines()));
        MemoGroup.of(ground.assessment()).forEach((group, some) -> blocks.add(table(group, some)));
        return new Memo.Part("summary", 2, "Summary", blocks);
    }

    private boolean several() {
        return ground.assessment().facts().documents().size() > 1;
    }

    private String about() {
        List<SourceDocument> documents = ground.assessment().facts().documents();
        int count = ground.assessment().transfers().size();
        String what = documents.stream().map(MemoSummary::cited).collect(Collectors.joining("; "));
        return (several() ? documents.size() + " documents describe " : Wording.capital(what) + ", describes ")
                + (count == 0 ? "no transfer of arms that concerns" : count == 1 ? "one transfer that may concern" : count + " transfers that may concern")
                + " the arms embargo on the Democratic People\u2019s Republic of Korea (DPRK)" + (several() ? ": " + what : "") + ".";
    }

    private static String cited(SourceDocument d) {
        String from = (d.author().isEmpty() ? "" : " by " + d.author()) + (d.publisher().isEmpty() ? "" : " (" + d.publisher() + ")");
        String what = d.title().isEmpty() ? "the document " + d.name() : "\u201c" + d.title() + "\u201d";
        return what + from + (d.published().equals("unknown") ? ", of unknown date" : ", published " + Days.of(d.published()));
    }

    private static String firmly() {
        return "\u201c" + Wording.capital(Modality.ALLEGED.phrase()) + "\u201d is what a document tells as somebody\u2019s claim, \u201c" + Modality.ASSERTED.phrase() + "\u201d what it tells without such a reserve.";
    }

    private Memo.Grid table(MemoGroup group, List<AssessedTransfer> some) {
        List<String> columns = new ArrayList<>(List.of("No.", "Supplier \u2192 recipient: what, and when", "Who says so, who denies it"));
        List<Integer> widths = new ArrayList<>(List.of(4, 37, 22));
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
        cells.add(Line.strong(Described.names(t.transfer().supplier()) + " \u2192 " + Described.names(t.transfer().recipient()))
                .and(Described.through(t.transfer()) + ": " + Described.act(t.transfer(), ground.described().names())));
        cells.add(Line.of(Described.brief(t.transfer().standing())));
        t.determinations().values().forEach(d -> cells.add(answer(t, d)));
        return cells;
    }

    private Line answer(AssessedTransfer t, Determination d) {
        String words = Wording.shortest(t.transfer(), d);
        return d.outcome().clear() ? Line.of(d.otherMeasure().isEmpty() ? words : words + "; see above") : d.outcome().covered() ? Line.strong(words).and(" " + ground.citations().brief(d.provisions())) : Line.strong(words);
    }
}
