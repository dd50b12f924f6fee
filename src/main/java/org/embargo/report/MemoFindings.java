package org.embargo.report;

import java.util.ArrayList;
import java.util.List;

import org.embargo.assessment.AssessedTransfer;
import org.embargo.assessment.Change;
import org.embargo.assessment.Changes;
import org.embargo.assessment.Determination;
import org.embargo.assessment.Finding;
import org.embargo.assessment.Outcome;
import org.embargo.assessment.Truth;
import org.embargo.evidence.Passage;
import org.embargo.facts.Transfer;
import org.embargo.report.Memo.Block;

/** Makes what is said of one transfer: the facts with their evidence, and for each measure the answer and why. */
final class MemoFindings {

    private static final int CHANGES = 3;

    private final Ground ground;

    MemoFindings(Ground ground) {
        this.ground = ground;
    }

    /** Returns the parts of all transfers, group by group. */
    List<Memo.Part> parts() {
        List<Memo.Part> parts = new ArrayList<>();
        MemoGroup.of(ground.assessment()).forEach((group, some) -> {
            parts.add(new Memo.Part(group.id(), 2, group.heading(), List.of()));
            some.forEach(t -> parts.add(part(t)));
        });
        return parts;
    }

    /** Returns what links to a transfer name. */
    static String id(Transfer t) {
        return "transfer-" + t.id();
    }

    private Memo.Part part(AssessedTransfer t) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new MemoFacts(ground).grid(t.transfer()));
        blocks.add(new MemoDiagram(ground, t).figure());
        List<List<Line>> conditions = t.determinations().values().stream().flatMap(d -> Findings.key(d).stream().map(c -> condition(d, c))).toList();
        if (!conditions.isEmpty()) {
            blocks.add(new Memo.Grid(t.transfer().id() + ": the conditions of the paragraph that comes nearest, measure by measure",
                    List.of("Condition", "Measure and paragraph", "Holds?", "Evidence"), List.of(48, 26, 12, 14), conditions));
        }
        t.determinations().values().forEach(d -> answer(t, d, blocks));
        return new Memo.Part(id(t.transfer()), 3, t.transfer().id() + ": " + ground.described().headline(t.transfer()), blocks);
    }

    private void answer(AssessedTransfer assessed, Determination d, List<Block> blocks) {
        Transfer t = assessed.transfer();
        blocks.add(new Memo.Text(Line.strong(Wording.capital(ground.measure(d.measure()).name()) + ": " + Wording.answer(t, d) + ". ")
                .and(Wording.sentence(t, d, ground.measure(d.measure()))), false));
        List<Line> points = points(assessed, d);
        if (!points.isEmpty()) {
            blocks.add(new Memo.Points(points));
        }
    }

    /** A condition is said once; it rests on the words of every item and rule of which it is said. */
    private List<Line> condition(Determination d, Finding.Condition c) {
        String paragraph = Findings.nearest(d).map(Finding::paragraph).orElse("");
        List<Passage> words = d.findings().stream().filter(f -> f.paragraph().equals(paragraph)).flatMap(f -> f.conditions().stream())
                .filter(same -> same.phrase().equals(c.phrase()) && same.truth() == c.truth()).flatMap(same -> words(same).stream()).toList();
        return List.of(Line.of(Wording.capital(c.phrase())), Line.of(d.measure() + ": " + paragraph), Line.of(Findings.holds(c.truth())), ground.evidence().refer(words));
    }

    /** The words on which a condition or what it opens into rests. */
    static List<Passage> words(Finding.Condition c) {
        List<Passage> all = new ArrayList<>(c.passages());
        c.definitions().stream().filter(d -> d.applies() != Truth.NOT_MET).forEach(d -> d.conditions().forEach(inner -> all.addAll(words(inner))));
        return all;
    }

    private List<Line> points(AssessedTransfer assessed, Determination d) {
        List<Line> points = new ArrayList<>();
        point(points, "", d.outcome() == Outcome.INDETERMINATE ? ground.citations().covered(d) : ground.citations().of(d.provisions()).isEmpty() ? "" : "under " + ground.citations().of(d.provisions()));
        point(points, "", Wording.possible(d));
        point(points, "may apply: ", ground.citations().of(d.mayApply()));
        point(points, "freed by ", ground.citations().of(d.exceptions()));
        point(points, "a notice was due and none in time is recorded: ", ground.citations().of(d.proceduralBreaches()));
        point(points, "", Wording.rests(ground.assessment(), d));
        d.byReading().forEach((question, outcomes) -> point(points, question + ": ", Wording.readings(outcomes)));
        point(points, "", d.outcome() == Outcome.OUT_OF_SCOPE ? ground.described().outside(assessed.transfer()) : "");
        point(points, "duties: ", Wording.duties(d));
        point(points, "another UN measure may apply: ", d.otherMeasure());
        changes(points, assessed, d);
        return points;
    }

    private static void changes(List<Line> points, AssessedTransfer assessed, Determination d) {
        Changes changes = assessed.wouldChangeIf().getOrDefault(d.measure(), Changes.NONE);
        for (List<Change> set : changes.sets().stream().limit(CHANGES).toList()) {
            point(points, "would change ", Wording.change(assessed.transfer(), set));
        }
    }

    private static void point(List<Line> points, String before, String text) {
        if (!text.isEmpty()) {
            points.add(Line.of(Wording.capital(before + text) + "."));
        }
    }
}
