package org.embargo.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.embargo.assessment.AssessedTransfer;
import org.embargo.assessment.Determination;
import org.embargo.assessment.Finding;
import org.embargo.assessment.Outcome;
import org.embargo.assessment.Truth;
import org.embargo.report.Drawing.Anchor;
import org.embargo.report.Drawing.Look;

/** Draws how a finding comes about: conditions on the left, the paragraph in the middle, the outcome on the right. */
final class MemoDiagram {

    private static final int LINE = 14;
    private static final int PAD = 8;
    private static final int GAP = 14;
    private static final int CONDITIONS = 300;
    private static final int PARAGRAPH = 325;
    private static final int PARAGRAPH_WIDTH = 125;
    private static final int OUTCOME = 475;

    private final Ground ground;
    private final AssessedTransfer assessed;
    private final Drawing drawing = new Drawing();

    MemoDiagram(Ground ground, AssessedTransfer assessed) {
        this.ground = ground;
        this.assessed = assessed;
    }

    Memo.Figure figure() {
        List<Line> says = new ArrayList<>();
        int y = 2;
        for (Determination d : assessed.determinations().values()) {
            y = measure(d, y) + GAP;
            says.add(Line.of(says(d)));
        }
        drawing.height(y);
        return new Memo.Figure(assessed.transfer().id() + ": from the conditions through the paragraph to the outcome", drawing, says);
    }

    private int measure(Determination d, int top) {
        drawing.add(new Drawing.Words(0, top + LINE - 3, Wording.capital(ground.measure(d.measure()).name()), Anchor.START, true));
        int first = top + LINE + 2;
        int y = first;
        for (Finding.Condition c : conditions(d)) {
            y = box(0, y, CONDITIONS, Wrap.lines(Findings.holds(c.truth()) + ": " + c.phrase(), CONDITIONS - 2 * PAD), look(c.truth())) + 4;
        }
        if (conditions(d).isEmpty()) {
            y = box(0, y, CONDITIONS, Wrap.lines(outside(d), CONDITIONS - 2 * PAD), Look.NOT) + 4;
        }
        List<String> provision = Wrap.lines(paragraph(d), PARAGRAPH_WIDTH - 2 * PAD);
        List<String> outcome = Wrap.lines(Wording.brief(assessed.transfer(), d), Drawing.WIDTH - OUTCOME - 2 * PAD);
        int tall = Math.max(provision.size(), outcome.size()) * LINE + 2 * PAD;
        int end = Math.max(y - 4, first + tall);
        int middle = (first + end) / 2;
        box(PARAGRAPH, middle - (provision.size() * LINE + 2 * PAD) / 2, PARAGRAPH_WIDTH, provision, look(applies(d)));
        box(OUTCOME, middle - (outcome.size() * LINE + 2 * PAD) / 2, Drawing.WIDTH - OUTCOME, outcome, look(d.outcome()));
        drawing.add(new Drawing.Stroke(CONDITIONS, middle, PARAGRAPH, middle, Look.PLAIN, true));
        drawing.add(new Drawing.Stroke(PARAGRAPH + PARAGRAPH_WIDTH, middle, OUTCOME, middle, Look.PLAIN, true));
        return end;
    }

    private int box(int x, int y, int width, List<String> lines, Look look) {
        int height = lines.size() * LINE + 2 * PAD;
        drawing.add(new Drawing.Rect(x + 1, y, width - 2, height, look));
        for (int i = 0; i < lines.size(); i++) {
            drawing.add(new Drawing.Words(x + PAD, y + PAD + LINE * (i + 1) - 3, lines.get(i), Anchor.START, false));
        }
        return y + height;
    }

    private static List<Finding.Condition> conditions(Determination d) {
        return Findings.key(d);
    }

    private String paragraph(Determination d) {
        return Findings.nearest(d).map(f -> f.paragraph() + " " + Findings.applies(f.applies())).orElse("no paragraph asked");
    }

    private static Truth applies(Determination d) {
        return Findings.nearest(d).map(Finding::applies).orElse(Truth.NOT_MET);
    }

    private String outside(Determination d) {
        return d.outcome() == Outcome.OUT_OF_SCOPE ? ground.described().outside(assessed.transfer()) : Wording.brief(assessed.transfer(), d);
    }

    private String says(Determination d) {
        String conditions = conditions(d).isEmpty() ? outside(d)
                : conditions(d).stream().map(c -> Findings.holds(c.truth()) + ": " + c.phrase()).collect(Collectors.joining("; "));
        return Wording.capital(ground.measure(d.measure()).name()) + ": " + conditions + ". So " + paragraph(d) + ". Outcome: " + Wording.brief(assessed.transfer(), d) + ".";
    }

    private static Look look(Truth truth) {
        return truth == Truth.MET ? Look.CERTAIN : truth == Truth.OPEN ? Look.OPEN : Look.NOT;
    }

    private static Look look(Outcome outcome) {
        return outcome.covered() ? Look.CERTAIN : outcome == Outcome.INDETERMINATE ? Look.OPEN : Look.NOT;
    }
}
