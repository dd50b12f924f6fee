package org.embargo.workbench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.embargo.assessment.Rulebook;
import org.embargo.law.Measure;

/**
 * Rulebooks held against each other over every situation that one of them can tell from another. The first is the base.
 */
final class Comparison {

    private final Space space;
    private final Diagrams diagrams = new Diagrams();
    private final List<Rulebook> rulebooks;
    private final List<Definitions> definitions;
    /** Specimens that no rulebook tells apart under any measure, together. */
    private final List<List<Integer>> kinds = new ArrayList<>();
    /** By measure and rulebook; empty where the rulebook does not have the measure. */
    private final List<List<Judged>> judged = new ArrayList<>();

    /**
     * Puts the whole space to every rulebook.
     *
     * @param names for each rulebook, rules that go by another name in answers
     * @param everyRule whether answers name exceptions that free nothing as well
     */
    Comparison(List<Rulebook> rulebooks, List<Map<String, String>> names, boolean everyRule) {
        this(Space.of(rulebooks.toArray(Rulebook[]::new)), rulebooks, names, everyRule);
    }

    private Comparison(Space space, List<Rulebook> rulebooks, List<Map<String, String>> names, boolean everyRule) {
        this.rulebooks = rulebooks;
        this.space = space;
        this.definitions = rulebooks.stream().map(r -> new Definitions(space, diagrams, r)).toList();
        Map<List<List<Integer>>, List<Integer>> alike = new LinkedHashMap<>();
        for (int s = 0; s < space.specimens().size(); s++) {
            int specimen = s;
            List<List<Integer>> behaviour = new ArrayList<>();
            for (int r = 0; r < rulebooks.size(); r++) {
                behaviour.add(definitions.get(r).behaviour(rulebooks.get(r).measures(), specimen));
            }
            alike.computeIfAbsent(behaviour, b -> new ArrayList<>()).add(specimen);
        }
        kinds.addAll(alike.values());
        for (String id : space.measures()) {
            List<Judged> by = new ArrayList<>();
            for (int r = 0; r < rulebooks.size(); r++) {
                for (Measure measure : rulebooks.get(r).measures()) {
                    if (measure.id().equals(id)) {
                        by.add(new Judged(space, diagrams, rulebooks.get(r), measure, definitions.get(r), names.get(r), everyRule));
                    }
                }
            }
            judged.add(by);
        }
    }

    /** Holds two rulebooks against each other, the rules of which are called by their names. */
    static Comparison of(Rulebook base, Rulebook head) {
        return new Comparison(List.of(base, head), List.of(Map.of(), Map.of()), false);
    }

    /** Holds two rulebooks against each other over a part of their space. */
    static Comparison within(Space space, Rulebook base, Rulebook head) {
        return new Comparison(space, List.of(base, head), List.of(Map.of(), Map.of()), false);
    }

    /** Returns whether every situation is answered alike, by rules of the same names. */
    boolean same() {
        return first().isEmpty();
    }

    /** Returns a first situation that is answered otherwise; nothing when the rulebooks are equivalent. */
    java.util.Optional<Situation> first() {
        for (int m = 0; m < judged.size(); m++) {
            for (List<Integer> kind : kinds) {
                for (Way way : Way.values()) {
                    for (int c = 0; c < space.conducts().size(); c++) {
                        for (int p = 0; p < space.periods().size(); p++) {
                            int base = judged.get(m).get(0).at(kind.get(0), way, c, p);
                            int head = judged.get(m).get(1).at(kind.get(0), way, c, p);
                            if (base != head) {
                                return java.util.Optional.of(new Situation(space.measures().get(m), space.specimens().get(kind.get(0)), way, space.conducts().get(c),
                                        space.periods().get(p), apart(base, head)));
                            }
                        }
                    }
                }
            }
        }
        return java.util.Optional.empty();
    }

    private Map<String, String> apart(int base, int head) {
        Map<Integer, Integer> first = new java.util.TreeMap<>();
        diagrams.differences(base, head, Map.of(), (at, one, other) -> {
            if (first.isEmpty()) {
                first.putAll(at);
            }
        }, new java.util.HashSet<>());
        return space.named(first);
    }

    Space space() {
        return space;
    }

    Diagrams diagrams() {
        return diagrams;
    }

    /** Returns the rulebooks. */
    List<Rulebook> rulebooks() {
        return rulebooks;
    }

    /** Returns the specimens that nothing tells apart, together. */
    List<List<Integer>> kinds() {
        return kinds;
    }

    /** Returns what a rulebook's definitions say. */
    Definitions definitions(int rulebook) {
        return definitions.get(rulebook);
    }

    /** Returns what the rulebooks that have the measure say. */
    List<Judged> judged(int measure) {
        return judged.get(measure);
    }
}
