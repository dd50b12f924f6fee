package org.embargo.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.embargo.assessment.Assessment;
import org.embargo.assessment.Rulebook;

import tools.jackson.databind.JsonNode;

/** Writes the answers before and after something was changed, and the conditions that moved. */
final class WhatIfPage {

    private final Assessment before;
    private final Assessment after;
    private final Page page;
    private final Head head;
    private final Described described;
    private final Citations citations;

    WhatIfPage(Rulebook rulebook, Assessment before, Assessment after, Page page) {
        this.before = before;
        this.after = after;
        this.page = page;
        this.head = new Head(after, page);
        this.described = new Described(rulebook);
        this.citations = new Citations(after.measures());
    }

    void write(List<Moved> all) {
        head.write();
        page.heading("What is taken to be otherwise; nothing of it is saved");
        all.stream().filter(m -> m.after().measure().equals(after.measures().get(0).id())).forEach(this::facts);
        before.readings().forEach((question, counted) -> changed(question, Wording.either(counted), Wording.either(after.readings().get(question))));
        Map<String, List<Moved>> byTransfer = all.stream().collect(Collectors.groupingBy(m -> m.transfer().id(), LinkedHashMap::new, Collectors.toList()));
        List<String> same = new ArrayList<>();
        byTransfer.forEach((id, some) -> {
            if (some.stream().anyMatch(Moved::any)) {
                page.transfer(id, described.headline(some.get(0).transfer()));
                page.line(described.facts(some.get(0).transfer()));
                some.forEach(this::answer);
            } else {
                same.add(id);
            }
        });
        if (!same.isEmpty()) {
            page.heading("Every answer as before");
            page.point(0, "-", String.join(", ", same));
        }
        head.notes();
    }

    private void facts(Moved m) {
        Map<String, JsonNode> was = JsonLeaves.of(TransferTree.of(m.was()));
        Map<String, JsonNode> is = JsonLeaves.of(TransferTree.of(m.transfer()));
        JsonLeaves.differing(was, is).stream().filter(p -> !p.matches("/(passages|filledBy|deductions)(/.*)?")).forEach(p -> changed(
                m.transfer().id() + " " + p.substring(1).replace('/', '.'), value(was, p), value(is, p)));
    }

    private static String value(Map<String, JsonNode> leaves, String pointer) {
        return leaves.containsKey(pointer) ? leaves.get(pointer).asString("") : "none";
    }

    private void changed(String question, String from, String to) {
        if (!from.equals(to)) {
            page.point(0, "-", question + ": " + from + " -> " + to);
        }
    }

    private void answer(Moved m) {
        String is = Wording.answer(m.transfer(), m.after());
        page.answer(m.after().measure(), m.asBefore() ? is + " (as before)" : Wording.answer(m.was(), m.before()) + " -> " + is, "");
        if (!m.before().provisions().equals(m.after().provisions()) && !m.after().provisions().isEmpty()) {
            page.point(0, "-", Wording.otherwise(citations.covered(m.before()), citations.covered(m.after())));
        }
        if (!Wording.possible(m.after()).isEmpty()) {
            aside("", Wording.possible(m.before()), Wording.possible(m.after()));
        }
        aside("may apply: ", citations.of(m.before().mayApply()), citations.of(m.after().mayApply()));
        aside("freed by ", citations.of(m.before().exceptions()), citations.of(m.after().exceptions()));
        aside("a notice was due and none in time is recorded: ", citations.of(m.before().proceduralBreaches()), citations.of(m.after().proceduralBreaches()));
        aside("", Wording.rests(before, m.before()), Wording.rests(after, m.after()));
        aside("duties: ", Wording.duties(m.before()), Wording.duties(m.after()));
        conditions(m);
    }

    private void aside(String what, String before, String after) {
        if (!before.equals(after)) {
            page.point(0, "-", what + Wording.otherwise(before, after));
        }
    }

    private void conditions(Moved m) {
        Map<String, List<Moved.Condition>> same = new LinkedHashMap<>();
        m.conditions().stream().filter(Moved.Condition::bears).forEach(c -> same.computeIfAbsent(Wording.moved(c), k -> new ArrayList<>()).add(c));
        same.forEach((text, some) -> page.point(0, Findings.mark(some.get(0).after()),
                text + " [" + some.stream().map(Moved.Condition::paragraph).distinct().collect(Collectors.joining("; ")) + "]"));
        int rest = (int) m.conditions().stream().filter(c -> !c.bears()).count();
        if (rest > 0) {
            page.point(0, "-", "moved as well: " + Wording.count(rest, "condition of paragraphs") + " that apply neither before nor after");
        }
    }
}
