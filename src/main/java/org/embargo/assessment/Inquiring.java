package org.embargo.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.embargo.evidence.Passage;
import org.embargo.facts.Transfer;
import org.embargo.law.Measure;

/** Finds out over a whole document which answer to which question would settle how much; every answer is put to the rules. */
final class Inquiring {

    private static final String DATE = "date";

    private final Rulebook rulebook;
    private final Assessment assessment;
    private final Function<Measure, Known> known;
    private final Map<String, Trial> asDescribed = new HashMap<>();

    Inquiring(Rulebook rulebook, Function<Measure, Known> known, Assessment assessment) {
        this.rulebook = rulebook;
        this.known = known;
        this.assessment = assessment;
    }

    private Trial asDescribed(Transfer t, Measure m) {
        return asDescribed.computeIfAbsent(t.id() + " " + m.id(), k -> trial(t, m));
    }

    private Trial trial(Transfer t, Measure m) {
        return Trial.of(known.apply(m), t);
    }

    /** Returns the questions, those first that settle most. */
    List<Inquiry> inquiries() {
        List<Inquiry> found = new ArrayList<>();
        Set<String> readings = new LinkedHashSet<>();
        for (AssessedTransfer t : assessment.transfers()) {
            List<Measure> open = open(t);
            if (!open.isEmpty()) {
                open.forEach(m -> readings.addAll(asDescribed(t.transfer(), m).questions(t.transfer())));
                found.addAll(facts(t.transfer(), open));
            }
        }
        readings.stream().filter(q -> assessment.choices().chosen().get(q).size() > 1).forEach(q -> found.add(reading(q)));
        Set<String> named = assessment.questions().stream().map(OpenQuestion::fact).collect(Collectors.toSet());
        return found.stream().filter(i -> i.atMost() > 0 || named.contains(i.fact())).sorted(Comparator.comparingInt(Inquiry::settles).reversed()
                .thenComparing(Comparator.comparingInt(Inquiry::atMost).reversed())).toList();
    }

    private List<Measure> open(AssessedTransfer t) {
        return assessment.measures().stream().filter(m -> t.determinations().get(m.id()).outcome() == Outcome.INDETERMINATE).toList();
    }

    private List<Inquiry> facts(Transfer t, List<Measure> open) {
        Map<String, Map<String, Edit>> answers = answers(t, open);
        Set<String> named = assessment.questions().stream().filter(q -> q.transfer().equals(t.id())).map(OpenQuestion::fact).collect(Collectors.toSet());
        List<Inquiry> found = new ArrayList<>();
        answers.forEach((fact, edits) -> {
            Map<String, Map<String, Outcome>> outcomes = new LinkedHashMap<>();
            edits.forEach((to, e) -> outcomes.put(to, outcomes(List.of(t), open, (of, m) -> {
                Transfer answered = e.facts().apply(of);
                return (e.seenByRules() ? trial(answered, m) : asDescribed(of, m)).outcome(answered, assessment.choices());
            })));
            Inquiry inquiry = inquiry(fact, List.of(t), rulebook.ask(fact.substring(fact.lastIndexOf('.') + 1)), fact.equals(DATE) ? Stretches.joined(outcomes) : outcomes);
            if (named.contains(fact) || inquiry.atMost() > 0) {
                found.add(inquiry);
            }
        });
        return found;
    }

    /** Returns what each open fact may turn out to be; of the date, every stretch of days for which the law is one and the same. */
    private Map<String, Map<String, Edit>> answers(Transfer t, List<Measure> open) {
        Map<String, Map<String, Edit>> answers = new LinkedHashMap<>();
        open.forEach(m -> Edits.open(known.apply(m), t).forEach(e -> answers.computeIfAbsent(e.fact(), f -> new LinkedHashMap<>()).putIfAbsent(e.to(), e)));
        answers.computeIfPresent(DATE, (fact, some) -> {
            Map<String, Edit> days = new LinkedHashMap<>();
            Stretches.of(t.date(), open, rulebook.changes()).forEach(s -> days.put(s, Edits.dated(t.date(), s, Edit.Rank.OPEN)));
            return days;
        });
        return answers;
    }

    private Inquiry reading(String question) {
        Map<String, Map<String, Outcome>> outcomes = new LinkedHashMap<>();
        List<Transfer> concerned = assessment.transfers().stream().filter(t -> open(t).stream()
                .anyMatch(m -> asDescribed(t.transfer(), m).questions(t.transfer()).contains(question))).map(AssessedTransfer::transfer).toList();
        for (String answer : assessment.choices().chosen().get(question).stream().sorted().toList()) {
            Choices read = assessment.choices().with(question, answer);
            outcomes.put(answer, outcomes(concerned, List.of(), (t, m) -> asDescribed(t, m).outcome(t, read)));
        }
        return inquiry(question, concerned, rulebook.questions().get(question).asks(), outcomes);
    }

    private Map<String, Outcome> outcomes(List<Transfer> transfers, List<Measure> measures, BiFunction<Transfer, Measure, Outcome> answer) {
        Map<String, Outcome> found = new LinkedHashMap<>();
        for (Transfer t : transfers) {
            List<Measure> asked = measures.isEmpty() ? open(assessment.transfer(t.id()).orElseThrow()) : measures;
            asked.forEach(m -> found.put(t.id() + " " + m.id(), answer.apply(t, m)));
        }
        return found;
    }

    private static Inquiry inquiry(String fact, List<Transfer> transfers, String question, Map<String, Map<String, Outcome>> outcomes) {
        List<Integer> settled = outcomes.values().stream().map(o -> (int) o.values().stream().filter(x -> x != Outcome.INDETERMINATE).count()).toList();
        List<Passage> passages = transfers.stream().flatMap(t -> raising(t, fact).stream()).distinct().toList();
        return new Inquiry(fact, transfers.stream().map(Transfer::id).toList(), question, settled.stream().min(Integer::compare).orElse(0),
                settled.stream().max(Integer::compare).orElse(0), passages, outcomes);
    }

    private static List<Passage> raising(Transfer t, String fact) {
        if (fact.startsWith("IQ-")) {
            return t.passages().getOrDefault("items.0", List.of());
        }
        String path = fact.startsWith("items.") ? fact.substring(0, fact.lastIndexOf('.')) : fact;
        return t.passages().getOrDefault(fact, t.passages().getOrDefault(path, List.of()));
    }
}
