package org.embargo.workbench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.embargo.assessment.Mutant;
import org.embargo.assessment.Rulebook;
import org.embargo.facts.Conduct;
import org.embargo.law.Measure;

/**
 * What a group of items gains or loses with one class. An item that is only known to be of a group may be each of its classes,
 * so a class adds nothing where the others do all that it does.
 */
final class Regrouped {

    private static final List<Way> WAYS = List.of(Way.FROM_TO_A_STATE, Way.TO);

    private final Rulebook sound;
    private final Space space;
    private final Map<Specimen, List<Integer>> behaviours = new HashMap<>();
    private final Map<String, List<Specimen>> specimens = new LinkedHashMap<>();

    Regrouped(Rulebook sound, Space space, Definitions definitions) {
        this.sound = sound;
        this.space = space;
        for (int s = 0; s < space.specimens().size(); s++) {
            Specimen specimen = space.specimens().get(s);
            behaviours.put(specimen, definitions.behaviour(sound.measures(), s));
            Stream.of(specimen.kind(), specimen.makes()).distinct().forEach(k -> specimens.computeIfAbsent(k, n -> new ArrayList<>()).add(specimen));
        }
    }

    /** Returns what the moved class can be, by itself or as what a plant makes, that none of the group's other classes is in law. */
    List<Specimen> alone(Mutant mutant, Rulebook changed) {
        String moved = mutant.before().isEmpty() ? mutant.after() : mutant.before();
        List<String> others = new ArrayList<>(sound.members(mutant.of()));
        others.retainAll(changed.members(mutant.of()));
        return specimens.get(moved).stream().filter(x -> others.stream().flatMap(o -> specimens.get(o).stream()).noneMatch(y -> standsFor(y, x, moved))).toList();
    }

    /** Whatever is known of the one is then true of the other, and the law sees the same in both. */
    private boolean standsFor(Specimen y, Specimen x, String moved) {
        boolean same = x.kind().equals(moved) ? x.makes().equals(y.makes()) : x.kind().equals(y.kind());
        return same && x.physical().entrySet().containsAll(y.physical().entrySet()) && behaviours.get(x).equals(behaviours.get(y));
    }

    /** Returns supplies of an item of which only the group and the physical facts are known, one of each that may come out otherwise. */
    List<Situation> situations(Mutant mutant, Rulebook changed) {
        List<Situation> found = new ArrayList<>();
        Set<List<Object>> seen = new HashSet<>();
        for (Specimen alone : alone(mutant, changed)) {
            boolean plant = !alone.kind().equals(mutant.before()) && !alone.kind().equals(mutant.after());
            Specimen item = plant ? new Specimen(alone.kind(), mutant.of(), alone.physical()) : new Specimen(mutant.of(), alone.makes(), alone.physical());
            for (int m = 0; m < sound.measures().size(); m++) {
                for (Way way : WAYS) {
                    for (int p : telling(alone, m, way)) {
                        if (seen.add(List.of(item, m, way, p))) {
                            found.add(new Situation(sound.measures().get(m).id(), item, way, Conduct.SUPPLY, space.periods().get(p), Map.of()));
                        }
                    }
                }
            }
        }
        return found;
    }

    /** The first period since the measure's first day of each way in which the law sees the specimen. */
    private Set<Integer> telling(Specimen specimen, int measure, Way way) {
        Measure asked = sound.measures().get(measure);
        int periods = space.periods().size();
        int from = 2 * periods * (2 * measure + WAYS.indexOf(way));
        List<Integer> all = behaviours.get(specimen);
        Map<List<Integer>, Integer> first = new LinkedHashMap<>();
        IntStream.range(0, periods).filter(p -> !space.periods().get(p).day().isBefore(asked.firstDay()))
                .forEach(p -> first.putIfAbsent(all.subList(from + 2 * p, from + 2 * p + 2), p));
        return new LinkedHashSet<>(first.values());
    }
}
