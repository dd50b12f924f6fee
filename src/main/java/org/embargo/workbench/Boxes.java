package org.embargo.workbench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Covers a set of points by few boxes: each is the product of a set of values in every dimension, no two overlap, and
 * together they are the set exactly.
 */
final class Boxes {

    private static final int MANY = 20_000;

    private Boxes() {
    }

    /** Returns the boxes, in a stable order, for points that all have the same number of dimensions. */
    static List<List<Set<Integer>>> of(Set<List<Integer>> points) {
        if (points.isEmpty()) {
            return List.of();
        }
        int dimensions = points.iterator().next().size();
        List<Map<Integer, Set<Integer>>> meanings = new ArrayList<>();
        Set<List<Integer>> few = points;
        for (int d = 0; d < dimensions; d++) {
            Map<Integer, Set<Integer>> meaning = new TreeMap<>();
            few = folded(few, d, meaning);
            meanings.add(meaning);
        }
        List<Map<Integer, Set<Integer>>> best = List.of();
        for (List<Integer> order : few.size() > MANY ? List.of(identity(dimensions)) : orders(identity(dimensions))) {
            List<Map<Integer, Set<Integer>>> boxes = split(few, order);
            best = best.isEmpty() || boxes.size() < best.size() ? boxes : best;
        }
        List<List<Set<Integer>>> whole = best.stream().map(box -> unfolded(List.copyOf(box.values()), meanings)).toList();
        verify(whole, points);
        return whole;
    }

    /** Makes values of one dimension one where everything else is the same for them. */
    private static Set<List<Integer>> folded(Set<List<Integer>> points, int dimension, Map<Integer, Set<Integer>> meaning) {
        Map<Integer, Set<List<Integer>>> rest = new TreeMap<>();
        points.forEach(p -> rest.computeIfAbsent(p.get(dimension), v -> new HashSet<>()).add(without(p, dimension)));
        Map<Set<List<Integer>>, Integer> first = new HashMap<>();
        rest.forEach((value, others) -> meaning.computeIfAbsent(first.computeIfAbsent(others, o -> value), v -> new TreeSet<>()).add(value));
        Set<List<Integer>> few = new LinkedHashSet<>();
        points.forEach(p -> {
            if (meaning.containsKey(p.get(dimension))) {
                few.add(p);
            }
        });
        return few;
    }

    private static List<Integer> without(List<Integer> point, int dimension) {
        List<Integer> rest = new ArrayList<>(point);
        rest.remove(dimension);
        return rest;
    }

    private static List<Integer> identity(int dimensions) {
        return java.util.stream.IntStream.range(0, dimensions).boxed().toList();
    }

    private static List<List<Integer>> orders(List<Integer> of) {
        if (of.isEmpty()) {
            return List.of(List.of());
        }
        List<List<Integer>> all = new ArrayList<>();
        for (Integer first : of) {
            List<Integer> rest = new ArrayList<>(of);
            rest.remove(first);
            orders(rest).forEach(o -> {
                List<Integer> order = new ArrayList<>(List.of(first));
                order.addAll(o);
                all.add(order);
            });
        }
        return all;
    }

    /** Splits by one dimension after the other; values for which the rest is the same stay together. */
    private static List<Map<Integer, Set<Integer>>> split(Set<List<Integer>> points, List<Integer> order) {
        if (order.isEmpty()) {
            return List.of(Map.of());
        }
        int dimension = order.get(0);
        Map<Integer, Set<List<Integer>>> byValue = new TreeMap<>();
        points.forEach(p -> byValue.computeIfAbsent(p.get(dimension), v -> new LinkedHashSet<>()).add(blanked(p, dimension)));
        Map<Set<List<Integer>>, Set<Integer>> together = new LinkedHashMap<>();
        byValue.forEach((value, rest) -> together.computeIfAbsent(rest, r -> new TreeSet<>()).add(value));
        List<Map<Integer, Set<Integer>>> boxes = new ArrayList<>();
        together.forEach((rest, values) -> split(rest, order.subList(1, order.size())).forEach(inner -> {
            Map<Integer, Set<Integer>> box = new TreeMap<>(inner);
            box.put(dimension, values);
            boxes.add(box);
        }));
        return boxes;
    }

    private static List<Integer> blanked(List<Integer> point, int dimension) {
        List<Integer> blanked = new ArrayList<>(point);
        blanked.set(dimension, -1);
        return blanked;
    }

    private static List<Set<Integer>> unfolded(List<Set<Integer>> box, List<Map<Integer, Set<Integer>>> meanings) {
        List<Set<Integer>> whole = new ArrayList<>();
        for (int d = 0; d < box.size(); d++) {
            Set<Integer> values = new TreeSet<>();
            for (Integer value : box.get(d)) {
                values.addAll(meanings.get(d).get(value));
            }
            whole.add(values);
        }
        return whole;
    }

    /** Holds the boxes against the points: as many, and each of them one. */
    private static void verify(List<List<Set<Integer>>> boxes, Set<List<Integer>> points) {
        long size = boxes.stream().mapToLong(Boxes::size).sum();
        if (size != points.size() || !boxes.stream().allMatch(b -> points(b).stream().allMatch(points::contains))) {
            throw new IllegalStateException("the boxes are not the set that they cover");
        }
    }

    /** Returns how many points a box holds. */
    static long size(List<Set<Integer>> box) {
        return box.stream().mapToLong(Set::size).reduce(1, (a, b) -> a * b);
    }

    /** Returns every point of a box. */
    static List<List<Integer>> points(List<Set<Integer>> box) {
        List<List<Integer>> all = List.of(List.of());
        for (Set<Integer> values : box) {
            List<List<Integer>> next = new ArrayList<>();
            for (List<Integer> before : all) {
                for (Integer value : values) {
                    List<Integer> with = new ArrayList<>(before);
                    with.add(value);
                    next.add(with);
                }
            }
            all = next;
        }
        return all;
    }
}
