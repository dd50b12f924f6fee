package org.embargo.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.embargo.assessment.Assessment;
import org.embargo.assessment.Rulebook;

/** Writes the answers before and after something was changed, and the conditions that moved. */
final class WhatIfPage {

    private final Page page;
    private final Head head;
    private final Described described;

    WhatIfPage(Rulebook rulebook, Assessment after, Page page) {
        this.page = page;
        this.head = new Head(after, page);
        this.described = new Described(rulebook);
    }

    void write(List<Moved> all) {
        head.write();
        page.line("Nothing of what was changed is saved.");
        Map<String, List<Moved>> byTransfer = all.stream().collect(Collectors.groupingBy(m -> m.transfer().id(), LinkedHashMap::new, Collectors.toList()));
        byTransfer.values().forEach(some -> {
            page.transfer(some.get(0).transfer().id(), described.headline(some.get(0).transfer()));
            some.forEach(this::answer);
        });
        head.notes();
    }

    private void answer(Moved m) {
        boolean same = m.before().outcome() == m.after().outcome();
        String is = Wording.answer(m.transfer(), m.after());
        page.answer(m.after().measure(), same ? is + " (as before)" : m.before().outcome().phrase() + (m.before().outcome().phrase().equals("depends on") ? " ..." : "") + " -> " + is, "");
        Map<String, List<String>> rules = new LinkedHashMap<>();
        m.conditions().forEach(c -> rules.computeIfAbsent(c.before() + " -> " + c.after() + ": " + c.phrase(), k -> new java.util.ArrayList<>())
                .add(c.paragraph()));
        rules.forEach((text, paragraphs) -> page.point(0, "-", text + " [" + String.join("; ", paragraphs.stream().distinct().toList()) + "]"));
    }
}
