package org.embargo.workbench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.embargo.assessment.Engine;
import org.embargo.assessment.Rulebook;

/**
 * Everything that two rulebooks answer otherwise.
 *
 * @param base name of the first, as the user gave it
 * @param head name of the second
 * @param moves the situations that moved, folded, the gravest first
 * @param rows the same in words
 * @param compared how many situations were compared
 * @param specimens how many classes with physical facts these hold, and of how many kinds
 * @param fixtures the fixtures under both
 * @param stored the stored assessments under both, where a folder of them was named
 * @param readings questions whose default differs
 * @param measures measures that only one of them has
 */
record Difference(String base, String head, List<Move> moves, List<Row> rows, long compared, String specimens, Cases fixtures,
        Optional<Cases> stored, List<String> readings, List<String> measures) {

    /**
     * A move in words.
     *
     * @param sentence the situations, and the answer before and now
     * @param measures the measures asked
     * @param items every item that is meant
     * @param paragraphs the paragraphs of the rules that moved
     * @param causes what differs there
     */
    record Row(String sentence, List<String> measures, List<String> items, List<String> paragraphs, List<String> causes) {
    }

    /** Compares two rulebooks over the whole space; the cases are compared already. */
    static Difference of(List<String> names, Engine base, Engine head, Cases fixtures, Optional<Cases> stored) {
        Rulebook before = base.rulebook();
        Rulebook now = head.rulebook();
        Map<String, String> renamed = Causes.renamed(before, now);
        Comparison comparison = new Comparison(List.of(before, now), List.of(Map.of(), renamed), false);
        Moves all = new Moves(comparison);
        List<Move> moves = all.all();
        Causes causes = new Causes(before, now, renamed);
        MoveWords words = new MoveWords(comparison, all.shifts());
        List<Row> rows = moves.stream().map(m -> new Row(words.sentence(m), words.measures(m), words.items(m), causes.paragraphs(m.shift()), causes.of(m.shift(), words.measures(m)))).toList();
        return new Difference(names.get(0), names.get(1), moves, rows, all.compared(),
                comparison.space().specimens().size() + " items of " + comparison.kinds().size() + " kinds", fixtures, stored, causes.readings(), measures(comparison));
    }

    private static List<String> measures(Comparison comparison) {
        List<String> only = new ArrayList<>();
        for (int m = 0; m < comparison.space().measures().size(); m++) {
            if (comparison.judged(m).size() < 2) {
                only.add(comparison.space().measures().get(m));
            }
        }
        return only;
    }

    /** Returns whether anything is answered otherwise. */
    boolean any() {
        return !moves.isEmpty() || !fixtures.moves().isEmpty() || stored.filter(s -> !s.moves().isEmpty()).isPresent() || !readings.isEmpty() || !measures.isEmpty();
    }

    /** Returns how many situations moved in each way. */
    Map<Shift.Kind, Long> counts() {
        Map<Shift.Kind, Long> counts = new LinkedHashMap<>();
        for (Shift.Kind kind : Shift.Kind.values()) {
            long count = moves.stream().filter(m -> m.shift().kind() == kind).mapToLong(Move::count).sum();
            if (count > 0) {
                counts.put(kind, count);
            }
        }
        return counts;
    }
}
