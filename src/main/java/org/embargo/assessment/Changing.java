package org.embargo.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.embargo.facts.Transfer;

/** Finds the smallest changes to the facts or readings of a transfer that give another answer; every one is put to the rules. */
final class Changing {

    /** How many situations the pairs of changes may come to, so that a transfer that is open in many ways is answered as well. */
    private static final int MOST_SITUATIONS = 40_000;

    private final Known known;
    private final Transfer transfer;
    private final Choices choices;
    private final Goal goal;
    private final Map<Edit, Trial> trials = new HashMap<>();
    private final Map<List<Object>, Trial> alike = new HashMap<>();
    private final Trial base;
    private int situations;

    /** What is looked for: the outcome to tell where it is reached. */
    interface Goal {
        Optional<Outcome> reached(Trial trial, Transfer transfer, Choices choices);
    }

    /** A set of changes that reaches the goal. */
    private record Found(List<Edit> edits, Outcome outcome) {

        Edit.Rank slowest() {
            return edits.stream().map(Edit::rank).max(Comparator.naturalOrder()).orElseThrow();
        }

        Edit.Rank soonest() {
            return edits.stream().map(Edit::rank).min(Comparator.naturalOrder()).orElseThrow();
        }

        String kind() {
            return edits.stream().map(Edit::fact).toList() + outcome.name();
        }

        List<Change> told() {
            return edits.stream().map(e -> e.told(outcome)).toList();
        }
    }

    Changing(Known known, Transfer transfer, Choices choices, Goal goal) {
        this.known = known;
        this.transfer = transfer;
        this.choices = choices;
        this.goal = goal;
        this.base = Trial.of(known, transfer, alike);
    }

    /** Looks for another answer than the one given: not one that is open, and not a clear one in place of a clear one. */
    static Goal otherThan(Outcome now) {
        return (trial, t, c) -> Optional.of(trial.outcome(t, c)).filter(o -> flips(now, o));
    }

    /** Looks for a provision's rule to apply. */
    static Goal reaching(String provision) {
        return (trial, t, c) -> trial.reaches(provision, t.items().size(), c) ? Optional.of(trial.outcome(t, c)) : Optional.empty();
    }

    /** Returns whether the second answer is another one: definite, and not merely clear for another reason. */
    static boolean flips(Outcome before, Outcome after) {
        return after != before && after != Outcome.INDETERMINATE && !(before.clear() && after.clear());
    }

    /** Returns the changes, at most so many of one fact and of two; none where the goal is reached already. */
    Changes changes(int most) {
        if (goal.reached(base, transfer, choices).isPresent()) {
            return Changes.NONE;
        }
        List<Edit> facts = Edits.of(known, transfer);
        List<Edit> idle = new ArrayList<>();
        List<Found> singles = new ArrayList<>();
        for (Edit e : facts) {
            tried(List.of(e)).ifPresentOrElse(singles::add, () -> idle.add(e));
        }
        readings(base, transfer).forEach(r -> tried(List.of(r)).ifPresent(singles::add));
        List<Found> pairs = pairs(idle, singles);
        List<Found> shownSingles = shown(singles, most);
        List<Found> shownPairs = shown(pairs, most);
        List<List<Change>> sets = new ArrayList<>();
        shownSingles.forEach(f -> sets.add(f.told()));
        shownPairs.forEach(f -> sets.add(f.told()));
        return new Changes(sets, singles.size() - shownSingles.size(), pairs.size() - shownPairs.size(), complete());
    }

    private List<Found> pairs(List<Edit> idle, List<Found> singles) {
        List<Found> pairs = new ArrayList<>();
        for (int i = 0; i < idle.size(); i++) {
            Edit one = idle.get(i);
            for (int j = i + 1; j < idle.size() && complete(); j++) {
                if (!idle.get(j).fact().equals(one.fact())) {
                    tried(List.of(one, idle.get(j))).ifPresent(pairs::add);
                }
            }
            for (Edit reading : readings(trial(one), one.facts().apply(transfer))) {
                boolean alone = singles.stream().anyMatch(s -> s.edits().get(0).fact().equals(reading.fact()) && s.edits().get(0).to().equals(reading.to()));
                if (!alone) {
                    tried(List.of(one, reading)).ifPresent(pairs::add);
                }
            }
        }
        return pairs;
    }

    private Trial trial(Edit one) {
        return one.seenByRules() ? trials.computeIfAbsent(one, e -> Trial.of(known, e.facts().apply(transfer), alike)) : base;
    }

    private Optional<Found> tried(List<Edit> edits) {
        Transfer changed = transfer;
        Choices read = choices;
        for (Edit e : edits) {
            changed = e.facts().apply(changed);
            read = e.readings().apply(read);
        }
        List<Edit> seen = edits.stream().filter(Edit::seenByRules).toList();
        Trial trial = seen.isEmpty() ? base : seen.size() == 1 ? trial(seen.get(0)) : counted(Trial.of(known, changed, alike));
        return goal.reached(trial, changed, read).map(o -> new Found(edits, o));
    }

    private Trial counted(Trial trial) {
        situations += trial.size();
        return trial;
    }

    private boolean complete() {
        return situations < MOST_SITUATIONS;
    }

    private List<Edit> readings(Trial trial, Transfer of) {
        List<Edit> edits = new ArrayList<>();
        for (String question : trial.questions(of)) {
            Set<String> counted = choices.chosen().get(question);
            known.rulebook().questions().get(question).names().stream().filter(a -> !counted.equals(Set.of(a))).forEach(a -> edits.add(Edit.read(question, counted, a)));
        }
        return edits;
    }

    /** Picks those to show: one of each kind before a second of any, and then in the order in which they can be established. */
    private static List<Found> shown(List<Found> all, int most) {
        Map<String, Integer> seen = new LinkedHashMap<>();
        Map<Found, Integer> nth = new java.util.IdentityHashMap<>();
        Comparator<Found> order = Comparator.comparing(Found::slowest).thenComparing(Found::soonest);
        List<Found> sorted = all.stream().sorted(order).toList();
        sorted.forEach(f -> nth.put(f, seen.merge(f.kind(), 1, Integer::sum)));
        return sorted.stream().sorted(Comparator.comparing(nth::get)).limit(most).sorted(order).toList();
    }
}
