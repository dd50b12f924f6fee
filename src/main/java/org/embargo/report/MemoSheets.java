package org.embargo.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.embargo.assessment.AssessedTransfer;
import org.embargo.assessment.Determination;
import org.embargo.evidence.Passage;
import org.embargo.facts.Transfer;

/** Makes the same findings as tables of plain values: one for each kind of thing. */
final class MemoSheets {

    private final Ground ground;

    MemoSheets(Ground ground) {
        this.ground = ground;
    }

    List<Memo.Sheet> all() {
        return List.of(transfers(), findings(), evidence(), readings(), questions());
    }

    private Memo.Sheet transfers() {
        List<List<String>> rows = new ArrayList<>();
        each(t -> rows.add(List.of(t.transfer().id(), ground.described().headline(t.transfer()), Described.parties(t.transfer().supplier()), Described.parties(t.transfer().recipient()),
                ground.described().items(t.transfer()), MemoFacts.said(t.transfer().conduct()), MemoFacts.said(t.transfer().stage()), t.transfer().date().value(),
                t.transfer().date().earliest().map(Object::toString).orElse(""), t.transfer().date().latest().map(Object::toString).orElse(""),
                ground.described().claim(t.transfer().standing()))));
        return new Memo.Sheet("Transfers", List.of("transfer", "description", "supplier", "recipient", "items", "act", "stage", "date", "earliest", "latest", "standing"), rows);
    }

    /** One row for each transfer and measure: what programs and analysts ask for most. */
    private Memo.Sheet findings() {
        List<List<String>> rows = new ArrayList<>();
        each(t -> t.determinations().values().forEach(d -> rows.add(finding(t.transfer(), d))));
        return new Memo.Sheet("Findings", List.of("transfer", "description", "supplier", "recipient", "date", "stage", "standing", "measure", "outcome", "answer", "possible",
                "provisions", "may apply", "depends on", "same under every reading", "another UN measure", "evidence"), rows);
    }

    private List<String> finding(Transfer t, Determination d) {
        return List.of(t.id(), ground.described().headline(t), Described.parties(t.supplier()), Described.parties(t.recipient()), t.date().value(), MemoFacts.said(t.stage()),
                ground.described().claim(t.standing()), d.measure(), d.outcome().name(), Wording.brief(t, d), d.possible().stream().map(o -> o.phrase()).collect(Collectors.joining("; ")),
                ground.citations().of(d.provisions()), ground.citations().of(d.mayApply()), d.dependsOn().stream().map(set -> String.join(" + ", set)).collect(Collectors.joining(" | ")),
                d.robust() ? "yes" : "no", d.otherMeasure(),
                ground.evidence().refer(t.passages().values().stream().flatMap(List::stream).toList()).plain());
    }

    private Memo.Sheet evidence() {
        List<List<String>> rows = new ArrayList<>();
        for (Passage p : ground.evidence().passages()) {
            rows.add(List.of("[" + (rows.size() + 1) + "]", ground.evidence().words(p), Integer.toString(p.start()), Integer.toString(p.end()), String.join("; ", ground.evidence().uses(p)), p.document()));
        }
        return new Memo.Sheet("Evidence", List.of("number", "words", "start", "end", "what rests on them", "document"), rows);
    }

    private Memo.Sheet readings() {
        List<List<String>> rows = new ArrayList<>();
        each(t -> t.determinations().values().forEach(d -> d.byReading().forEach((question, outcomes) -> outcomes.forEach((alternative, outcome) ->
                rows.add(List.of(t.transfer().id(), d.measure(), question, alternative, outcome.name(),
                        ground.assessment().choices().chosen().get(question).contains(alternative) ? "yes" : "no"))))));
        return new Memo.Sheet("Readings", List.of("transfer", "measure", "question", "reading", "outcome", "counted"), rows);
    }

    private Memo.Sheet questions() {
        List<List<String>> rows = new ArrayList<>();
        ground.inquiries().forEach(q -> rows.add(List.of("Q" + (rows.size() + 1), q.question(), String.join(", ", q.transfers()), q.fact(), Integer.toString(q.settles()),
                Integer.toString(q.atMost()), String.join("\n", InquiryPage.led(q, ground.described().names())))));
        return new Memo.Sheet("Questions", List.of("number", "question", "transfers", "fact", "settles", "settles at most", "under each answer"), rows);
    }

    private void each(java.util.function.Consumer<AssessedTransfer> use) {
        ground.assessment().transfers().forEach(use);
    }
}
