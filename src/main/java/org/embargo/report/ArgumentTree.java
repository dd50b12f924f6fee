package org.embargo.report;

import java.util.List;
import java.util.Map;

import org.embargo.assessment.AssessedTransfer;
import org.embargo.assessment.Assessment;
import org.embargo.assessment.Changes;
import org.embargo.assessment.Gaps;
import org.embargo.assessment.Inquiry;
import org.embargo.assessment.Outcome;
import org.embargo.assessment.Truth;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes answers that settle an argument as JSON. */
final class ArgumentTree {

    private ArgumentTree() {
    }

    /** Writes the findings of one provision and what would make it apply. */
    static ObjectNode whyNot(Assessment assessment, AssessedTransfer transfer, String provision, Map<String, Changes> changes) {
        ObjectNode tree = AssessmentTree.head(assessment);
        tree.put("transfer", transfer.transfer().id()).put("provision", provision);
        ObjectNode measures = tree.putObject("measures");
        changes.forEach((measure, some) -> {
            ObjectNode node = measures.putObject(measure);
            ArrayNode findings = node.putArray("findings");
            transfer.determinations().get(measure).findings().stream().filter(f -> f.provision().equals(provision)).forEach(f -> findings.add(DeterminationTree.finding(f)));
            ChangeTree.put(node, "wouldApplyIf", some);
        });
        return tree;
    }

    /** Writes every answer before and after, with the conditions that moved. */
    static ObjectNode whatIf(Assessment before, Assessment after, List<Moved> moved) {
        ObjectNode tree = AssessmentTree.head(after);
        ObjectNode readings = tree.putObject("readingsBefore");
        before.readings().forEach((q, counted) -> counted.stream().sorted().forEach(readings.putArray(q)::add));
        ArrayNode answers = tree.putArray("answers");
        for (Moved m : moved) {
            ObjectNode node = answers.addObject().put("transfer", m.transfer().id()).put("measure", m.after().measure())
                    .put("before", m.before().outcome().name()).put("after", m.after().outcome().name());
            node.set("dependsOnBefore", DeterminationTree.sets(m.before().dependsOn()));
            node.set("dependsOnAfter", DeterminationTree.sets(m.after().dependsOn()));
            node.put("asBefore", m.asBefore());
            ArrayNode conditions = node.putArray("conditions");
            m.conditions().forEach(c -> conditions.addObject().put("rule", c.rule()).put("item", c.item()).put("phrase", c.phrase())
                    .put("before", c.before().map(Truth::word).orElse("not asked")).put("after", c.after().word()).put("bearsOnTheAnswer", c.bears()));
        }
        return tree;
    }

    /** Writes the questions of a document. */
    static ObjectNode questions(Assessment assessment, List<Inquiry> inquiries) {
        ObjectNode tree = AssessmentTree.head(assessment);
        ArrayNode list = tree.putArray("questions");
        for (Inquiry q : inquiries) {
            ObjectNode node = list.addObject().put("fact", q.fact()).put("question", q.question()).put("settles", q.settles()).put("settlesAtMost", q.atMost());
            q.transfers().forEach(node.putArray("transfers")::add);
            ArrayNode passages = node.putArray("passages");
            q.passages().forEach(p -> passages.add(FactsTree.passage(p)));
            ObjectNode outcomes = node.putObject("outcomes");
            q.outcomes().forEach((value, byMeasure) -> put(outcomes.putObject(value), byMeasure));
        }
        return tree;
    }

    /** Writes what an assessment leaves over. */
    static ObjectNode gaps(Assessment assessment, Gaps gaps) {
        ObjectNode tree = AssessmentTree.head(assessment);
        ArrayNode sentences = tree.putArray("sentences");
        gaps.sentences().forEach(s -> {
            ObjectNode node = sentences.addObject();
            node.set("passage", FactsTree.passage(s.passage()));
            s.mentions().forEach(node.putArray("mentions")::add);
        });
        gaps.textless().forEach(d -> tree.withArray("textNotAtHand").add(d.id()));
        ArrayNode unread = tree.putArray("factsWithoutEffect");
        gaps.unread().forEach(u -> unread.addObject().put("transfer", u.transfer()).put("fact", u.fact()));
        ArrayNode provisions = tree.putArray("notEncoded");
        gaps.notEncoded().forEach(p -> provisions.addObject().put("provision", p.id()).put("paragraph", p.paragraph()).put("because", p.notEncoded()));
        return tree;
    }

    private static void put(ObjectNode node, Map<String, Outcome> outcomes) {
        outcomes.forEach((key, outcome) -> node.put(key, outcome.name()));
    }
}
