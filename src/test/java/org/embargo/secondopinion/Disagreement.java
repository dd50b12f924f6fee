package org.embargo.secondopinion;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.embargo.facts.Readings;

/**
 * A situation on which the rules and the second opinion differ.
 *
 * @param situation an item, an act or a fact pattern
 * @param plain a plain situation of the same kind, to say how this one differs
 * @param measure the measure asked, or empty for a definition
 * @param rules what the rules say
 * @param opinion what the second opinion says
 */
record Disagreement(Record situation, Record plain, String measure, Set<String> rules, Set<String> opinion) {

    /** Returns what only one side says. */
    Set<String> differing() {
        Set<String> differing = new TreeSet<>(rules);
        differing.addAll(opinion);
        differing.removeIf(t -> rules.contains(t) && opinion.contains(t));
        return differing;
    }

    /** Finds the case with the fewest fields that differ from a plain one, and among those the first. */
    static Optional<Disagreement> smallest(Collection<Disagreement> found) {
        return found.stream().min(Comparator.comparingInt((Disagreement d) -> fields(d.situation, d.plain).size())
                .thenComparing(d -> d.differing().size()).thenComparing(Disagreement::toString));
    }

    /** Says it in one line. */
    @Override
    public String toString() {
        return situation.getClass().getSimpleName() + (measure.isEmpty() ? "" : " under " + measure) + " with " + String.join(", ", fields(situation, plain))
                + ": only the rules say " + only(rules) + ", only the second opinion says " + only(opinion);
    }

    private Set<String> only(Set<String> side) {
        Set<String> only = new TreeSet<>(side);
        only.retainAll(differing());
        return only;
    }

    private static List<String> fields(Record value, Record plain) {
        List<String> fields = new ArrayList<>();
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            Object here = get(component, value);
            Object there = get(component, plain);
            if (here instanceof Readings readings && there instanceof Readings usual) {
                fields.addAll(chosen(readings.chosen(), usual.chosen()));
            } else if (here instanceof Record nested && there instanceof Record usual) {
                fields(nested, usual).forEach(f -> fields.add(component.getName() + "." + f));
            } else if (!here.equals(there) || component.getName().equals("kind")) {
                fields.add(component.getName() + " " + here);
            }
        }
        return fields;
    }

    private static List<String> chosen(Map<String, String> readings, Map<String, String> usual) {
        return readings.entrySet().stream().filter(e -> !e.getValue().equals(usual.get(e.getKey()))).map(e -> e.getKey() + " " + e.getValue()).toList();
    }

    private static Object get(RecordComponent component, Record record) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
