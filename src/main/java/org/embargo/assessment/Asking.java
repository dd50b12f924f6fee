package org.embargo.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds the facts and readings that would settle what is open about one transfer. */
final class Asking {

    private final Rulebook rulebook;
    private final String transfer;

    Asking(Rulebook rulebook, String transfer) {
        this.rulebook = rulebook;
        this.transfer = transfer;
    }

    /** Returns one question for each fact or reading that an open determination turns on. */
    List<OpenQuestion> questions(Map<String, Determination> determinations, Map<String, List<Possibility>> possibilities) {
        Set<String> names = new LinkedHashSet<>();
        determinations.values().stream().filter(d -> d.outcome() == Outcome.INDETERMINATE).forEach(d -> d.dependsOn().forEach(names::addAll));
        List<OpenQuestion> found = new ArrayList<>();
        for (String name : names) {
            Map<String, Map<String, Outcome>> outcomes = new LinkedHashMap<>();
            determinations.forEach((measure, d) -> {
                if (d.outcome() == Outcome.INDETERMINATE && d.dependsOn().contains(List.of(name))) {
                    outcomes.put(measure, byValue(name, possibilities.get(measure)));
                }
            });
            found.add(new OpenQuestion(transfer, name, text(name), outcomes.size(), outcomes));
        }
        return found;
    }

    private Map<String, Outcome> byValue(String name, List<Possibility> possibilities) {
        Map<String, List<Outcome>> seen = new TreeMap<>();
        possibilities.stream().filter(p -> p.values().containsKey(name))
                .forEach(p -> seen.computeIfAbsent(p.values().get(name), v -> new ArrayList<>()).add(p.outcome()));
        Map<String, Outcome> added = new TreeMap<>();
        seen.forEach((value, outcomes) -> added.put(value, Outcome.addUp(outcomes)));
        return added;
    }

    private String text(String name) {
        if (name.startsWith("IQ-")) {
            return rulebook.questions().get(name).asks();
        }
        return rulebook.ask(name.substring(name.lastIndexOf('.') + 1));
    }
}
