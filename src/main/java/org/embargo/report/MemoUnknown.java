package org.embargo.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.embargo.assessment.AssessedTransfer;
import org.embargo.assessment.Determination;
import org.embargo.assessment.Outcome;
import org.embargo.law.Alternative;
import org.embargo.law.Question;

/** Says on the first page what is unknown: the facts to find out and the readings that are open, each with its transfers. */
final class MemoUnknown {

    private static final int QUESTIONS = 4;
    private static final String MOVING = " (What is covered changed within the time that is possible.)";

    private final Ground ground;

    MemoUnknown(Ground ground) {
        this.ground = ground;
    }

    /** Says how much turns on it. */
    Line heading() {
        List<Outcome> all = ground.assessment().outcomes();
        long open = all.stream().filter(o -> o == Outcome.INDETERMINATE).count();
        return open == 0 ? Line.strong("What is unknown: nothing on which an answer turns.")
                : Line.strong("What is unknown: ").and(open + " of " + all.size() + " answers (one for each transfer and measure) turn on open facts or readings.");
    }

    /** Returns the questions about facts, each asked once for all transfers that it concerns, and the readings. */
    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        Map<String, Set<String>> facts = facts();
        Line asked = facts.entrySet().stream().limit(QUESTIONS).map(e -> Line.strong(String.join(", ", e.getValue()) + ": ").and(e.getKey() + " ")).reduce(new Line(List.of()), Line::and);
        if (!facts.isEmpty()) {
            int more = facts.size() - QUESTIONS;
            lines.add(more <= 0 ? asked : asked.and(more == 1 ? "One more stands under \u201cQuestions\u201d." : more + " more stand under \u201cQuestions\u201d."));
        }
        readings().forEach(id -> lines.add(reading(ground.rulebook().questions().get(id))));
        return lines.isEmpty() ? List.of(Line.of("The readings of the law are listed under \u201cReadings of the law\u201d; no open one moves an answer.")) : lines;
    }

    private Map<String, Set<String>> facts() {
        Map<String, Set<String>> asked = new LinkedHashMap<>();
        ground.inquiries().stream().filter(q -> !q.fact().startsWith("IQ-")).forEach(q -> asked.computeIfAbsent(q.question() + (q.fact().equals("date") ? MOVING : ""), k -> new LinkedHashSet<>()).addAll(q.transfers()));
        return asked;
    }

    private Set<String> readings() {
        Set<String> named = new TreeSet<>();
        ground.assessment().transfers().forEach(t -> t.determinations().values().forEach(d -> d.dependsOn()
                .forEach(set -> set.stream().filter(ground.rulebook().questions()::containsKey).forEach(named::add))));
        return named;
    }

    private Line reading(Question q) {
        Set<String> counted = ground.assessment().choices().chosen().getOrDefault(q.id(), Set.of());
        String alone = transfers(d -> d.dependsOn().contains(List.of(q.id())));
        String together = transfers(d -> !d.dependsOn().contains(List.of(q.id())) && d.dependsOn().stream().anyMatch(set -> set.contains(q.id())));
        String concerns = (alone.isEmpty() ? "" : "decides " + alone) + (alone.isEmpty() || together.isEmpty() ? "" : "; ")
                + (together.isEmpty() ? "" : "with other facts or readings " + together);
        String read = q.alternatives().stream().filter(a -> counted.contains(a.name())).map(Alternative::phrase).collect(Collectors.joining("; or "));
        return Line.strong(q.id() + ", a reading: ").and(q.asks() + " " + (counted.size() > 1 ? "Open: " : "Read here: ") + read + ". (" + Wording.capital(concerns) + ".)");
    }

    /** Names transfers by the measures under which it is so, those of all measures without them. */
    private String transfers(Predicate<Determination> of) {
        Map<String, List<String>> byMeasures = new LinkedHashMap<>();
        for (AssessedTransfer t : ground.assessment().transfers()) {
            List<String> measures = t.determinations().values().stream().filter(of).map(Determination::measure).toList();
            if (!measures.isEmpty()) {
                String under = measures.size() == t.determinations().size() ? "" : " under " + String.join(", ", measures);
                byMeasures.computeIfAbsent(under, u -> new ArrayList<>()).add(t.transfer().id());
            }
        }
        return byMeasures.entrySet().stream().map(e -> String.join(", ", e.getValue()) + e.getKey()).collect(Collectors.joining("; "));
    }
}
