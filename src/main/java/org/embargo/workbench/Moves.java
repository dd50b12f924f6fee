package org.embargo.workbench;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Every situation that two rulebooks answer otherwise, folded into few products of values. */
final class Moves {

    private final Comparison compared;
    private final Space space;
    private final Shifts shifts;

    Moves(Comparison compared) {
        this.compared = compared;
        this.space = compared.space();
        this.shifts = new Shifts(space, compared.diagrams(), compared.rulebooks());
    }

    Shifts shifts() {
        return shifts;
    }

    /** Returns how many situations are compared in all, specimens that nothing tells apart counted as one. */
    long compared() {
        long cells = (long) compared.kinds().size() * Way.values().length * space.conducts().size() * space.periods().size();
        return cells * shifts.choices().size() * measures().size();
    }

    private List<Integer> measures() {
        return java.util.stream.IntStream.range(0, space.measures().size()).filter(m -> compared.judged(m).size() == 2).boxed().toList();
    }

    /** Returns all moves, the gravest first. */
    List<Move> all() {
        Map<Shift, Map<BitSet, Set<List<Integer>>>> cells = new TreeMap<>();
        for (int m : measures()) {
            for (int k = 0; k < compared.kinds().size(); k++) {
                for (Way way : Way.values()) {
                    cells(m, k, way, cells);
                }
            }
        }
        List<Move> moves = new ArrayList<>();
        cells.forEach((shift, byChoices) -> byChoices.forEach((choices, points) -> {
            List<List<Set<Integer>>> boxes = Boxes.of(choices.stream().mapToObj(c -> shifts.choices().get(c)).collect(Collectors.toCollection(LinkedHashSet::new)));
            Boxes.of(points).forEach(cell -> moves.add(move(shift, cell, boxes, choices.cardinality())));
        }));
        return moves;
    }

    private void cells(int measure, int kind, Way way, Map<Shift, Map<BitSet, Set<List<Integer>>>> cells) {
        List<Judged> by = compared.judged(measure);
        int specimen = compared.kinds().get(kind).get(0);
        for (int c = 0; c < space.conducts().size(); c++) {
            for (int p = 0; p < space.periods().size(); p++) {
                List<Integer> cell = List.of(measure, kind, way.ordinal(), c, p);
                shifts.between(by.get(0).at(specimen, way, c, p), by.get(1).at(specimen, way, c, p)).forEach((shift, choices) -> cells
                        .computeIfAbsent(shift, s -> new LinkedHashMap<>()).computeIfAbsent(choices, s -> new LinkedHashSet<>()).add(cell));
            }
        }
    }

    private Move move(Shift shift, List<Set<Integer>> cell, List<List<Set<Integer>>> boxes, int choices) {
        return new Move(shift, cell.get(0), cell.get(1), cell.get(2), cell.get(3), cell.get(4), boxes, Boxes.size(cell) * choices, example(shift, cell, boxes.get(0)));
    }

    /** Takes the first value of each part; of the ways rather one that a facts file can say for certain. */
    private Situation example(Shift shift, List<Set<Integer>> cell, List<Set<Integer>> choice) {
        List<Integer> first = cell.stream().map(s -> s.iterator().next()).toList();
        Map<Integer, Integer> chosen = new HashMap<>();
        for (int f = 0; f < choice.size(); f++) {
            chosen.put(shifts.facts().get(f), choice.get(f).iterator().next());
        }
        int specimen = compared.kinds().get(first.get(1)).get(0);
        Way way = cell.get(2).stream().map(w -> Way.values()[w]).filter(w -> w != Way.FROM_TO_NOBODY_S).findFirst().orElse(Way.FROM_TO_NOBODY_S);
        if (shift.kind() == Shift.Kind.OTHER_READING) {
            List<Judged> by = compared.judged(first.get(0));
            chosen.putAll(shifts.reading(by.get(0).at(specimen, way, first.get(3), first.get(4)), by.get(1).at(specimen, way, first.get(3), first.get(4)), Map.copyOf(chosen)));
        }
        return new Situation(space.measures().get(first.get(0)), space.specimens().get(specimen), way, space.conducts().get(first.get(3)),
                space.periods().get(first.get(4)), space.named(chosen));
    }
}
