package org.embargo.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.embargo.assessment.AssessedTransfer;
import org.embargo.assessment.Determination;
import org.embargo.assessment.Outcome;
import org.embargo.law.Instrument;
import org.embargo.law.Measure;
import org.embargo.law.Provision;

/** Says on the first page what each measure bans, in the words of the rulebook, and what it says of the transfers. */
final class MemoMeasures {

    private final Ground ground;

    MemoMeasures(Ground ground) {
        this.ground = ground;
    }

    /** Returns a line for each measure. */
    List<Line> lines() {
        return ground.assessment().measures().stream().map(m -> Line.strong(Wording.capital(m.name())).and(", from " + Days.of(m.firstDay().toString()) + ". ")
                .andStrong("Answers: ").and(answers(m) + ". ").andStrong("It bans: ").and(bans(m))).toList();
    }

    /** Names the measures outside the arms embargo that may apply instead, each with the transfers; empty when there is none. */
    Optional<Line> others() {
        Map<String, List<String>> others = new LinkedHashMap<>();
        for (AssessedTransfer t : ground.assessment().transfers()) {
            t.determinations().values().stream().map(Determination::otherMeasure).filter(o -> !o.isEmpty()).distinct()
                    .forEach(o -> others.computeIfAbsent(o, k -> new ArrayList<>()).add(t.transfer().id()));
        }
        String named = others.entrySet().stream().map(e -> String.join(", ", e.getValue()) + ": " + e.getKey()).collect(Collectors.joining(". "));
        return named.isEmpty() ? Optional.empty() : Optional.of(Line.strong("Outside the arms embargo another UN measure may apply. ").and(named + "."));
    }

    /** What a measure before it on the page bans is not said again. */
    private String bans(Measure m) {
        List<Measure> asked = ground.assessment().measures();
        Optional<Measure> before = asked.subList(0, asked.indexOf(m)).stream().filter(b -> m.instruments().stream().map(Instrument::id).toList().containsAll(b.instruments().stream().map(Instrument::id).toList()))
                .reduce((first, last) -> last);
        String added = m.instruments().stream().filter(i -> before.isEmpty() || !before.get().includes(i.id())).map(i -> bans(m, i)).filter(s -> !s.isEmpty()).collect(Collectors.joining(" "));
        return before.map(b -> "All that the " + b.name() + " bans, and more. ").orElse("") + added;
    }

    private static String bans(Measure m, Instrument i) {
        String bans = m.provisions().stream().filter(p -> p.instrument().equals(i.id()) && p.encoded() && p.exceptionTo().isEmpty()).map(p -> number(p, i) + ": " + p.summary()).collect(Collectors.joining(" "));
        return bans.isEmpty() ? "" : i.symbol() + ", " + bans;
    }

    private static String number(Provision p, Instrument i) {
        return p.paragraph().replace(i.symbol() + ", ", "");
    }

    private String answers(Measure m) {
        Map<Outcome, List<String>> by = new LinkedHashMap<>();
        for (Outcome o : Outcome.values()) {
            List<String> ids = ground.assessment().transfers().stream().filter(t -> t.determinations().get(m.id()).outcome() == o).map(t -> t.transfer().id()).toList();
            if (!ids.isEmpty() && !o.clear()) {
                by.put(o, ids);
            }
        }
        return by.isEmpty() ? "it reaches none of the transfers" : by.entrySet().stream().map(e -> Wording.many(e.getKey()) + ": " + String.join(", ", e.getValue())).collect(Collectors.joining("; ")) + rest(by);
    }

    private String rest(Map<Outcome, List<String>> named) {
        long rest = ground.assessment().transfers().size() - named.values().stream().mapToInt(List::size).sum();
        return rest == 0 ? "" : "; it does not reach the other " + (rest == 1 ? "one" : rest);
    }
}
