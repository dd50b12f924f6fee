package org.embargo.workbench;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;

/**
 * Decision diagrams: functions of numbered variables, each with a few values, in which equal parts are one. Two functions
 * are the same for every choice of values exactly when their numbers are equal, so millions of cases are compared at once.
 */
final class Diagrams {

    private static final int LEAF = Integer.MAX_VALUE;

    private final List<int[]> nodes = new ArrayList<>();
    private final Map<IntBuffer, Integer> known = new HashMap<>();
    private final List<Object> values = new ArrayList<>();
    private final Map<Object, Integer> leaves = new HashMap<>();

    /** Returns the function that has one value always. */
    int leaf(Object value) {
        return leaves.computeIfAbsent(value, v -> {
            values.add(v);
            return node(new int[] {LEAF, values.size() - 1});
        });
    }

    /** Returns the value of a function that has one always. */
    Object value(int function) {
        return values.get(nodes.get(function)[1]);
    }

    boolean isLeaf(int function) {
        return variable(function) == LEAF;
    }

    /** Returns the first variable that the function turns on. */
    int variable(int function) {
        return nodes.get(function)[0];
    }

    /** Returns what the function becomes for a value of its first variable. */
    int child(int function, int value) {
        return nodes.get(function)[value + 1];
    }

    private int node(int[] content) {
        IntBuffer key = IntBuffer.wrap(content);
        Integer found = known.get(key);
        if (found == null) {
            nodes.add(content);
            found = nodes.size() - 1;
            known.put(key, found);
        }
        return found;
    }

    /** Returns the function that is one of the given ones, by the value of a variable; these may turn on any variable. */
    int choose(int variable, int[] byValue) {
        int first = variable;
        for (int f : byValue) {
            first = Math.min(first, variable(f));
        }
        if (first == variable) {
            int[] children = new int[byValue.length + 1];
            children[0] = variable;
            for (int v = 0; v < byValue.length; v++) {
                children[v + 1] = at(byValue[v], variable, v);
            }
            boolean same = Arrays.stream(children).skip(1).allMatch(c -> c == children[1]);
            return same ? children[1] : node(children);
        }
        int split = first;
        int size = Arrays.stream(byValue).filter(f -> variable(f) == split).map(f -> nodes.get(f).length - 1).findFirst().orElseThrow();
        return choose(split, size, v -> choose(variable, Arrays.stream(byValue).map(f -> at(f, split, v)).toArray()));
    }

    private int choose(int variable, int size, IntFunction<Integer> child) {
        int[] children = new int[size];
        for (int v = 0; v < size; v++) {
            children[v] = child.apply(v);
        }
        return choose(variable, children);
    }

    /** Returns what a function becomes once a variable has a value, where no variable before it matters. */
    int at(int function, int variable, int value) {
        if (variable(function) > variable) {
            return function;
        }
        if (variable(function) == variable) {
            return child(function, value);
        }
        throw new IllegalStateException("a variable before " + variable + " still matters");
    }

    /** Joins functions value by value. Answers are kept, so one joining is used for many functions. */
    final class Joining {

        private final Function<List<Object>, Object> joined;
        private final Map<IntBuffer, Integer> done = new HashMap<>();

        Joining(Function<List<Object>, Object> joined) {
            this.joined = joined;
        }

        int of(int... functions) {
            Integer found = done.get(IntBuffer.wrap(functions));
            if (found == null) {
                found = join(functions);
                done.put(IntBuffer.wrap(functions.clone()), found);
            }
            return found;
        }

        private int join(int[] functions) {
            int first = Arrays.stream(functions).map(Diagrams.this::variable).min().orElse(LEAF);
            if (first == LEAF) {
                return leaf(joined.apply(Arrays.stream(functions).mapToObj(Diagrams.this::value).toList()));
            }
            int size = Arrays.stream(functions).filter(f -> variable(f) == first).map(f -> nodes.get(f).length - 1).findFirst().orElseThrow();
            return choose(first, size, v -> of(Arrays.stream(functions).map(f -> at(f, first, v)).toArray()));
        }
    }

    /** Puts a function in the place of each value of another; a variable that both turn on has one value throughout. */
    int put(int function, Function<Object, Integer> inPlace) {
        if (isLeaf(function)) {
            return inPlace.apply(value(function));
        }
        int size = nodes.get(function).length - 1;
        return choose(variable(function), restrictedChildren(function, size, inPlace));
    }

    private int[] restrictedChildren(int function, int size, Function<Object, Integer> inPlace) {
        int[] children = new int[size];
        for (int v = 0; v < size; v++) {
            children[v] = put(child(function, v), inPlace);
        }
        return children;
    }

    /** Returns every value that the function can still have, over the values of the variables that are allowed. */
    Set<Object> values(int function, IntFunction<IntPredicate> allowed) {
        if (isLeaf(function)) {
            return Set.of(value(function));
        }
        Set<Object> found = new LinkedHashSet<>();
        for (int v = 0; v < nodes.get(function).length - 1; v++) {
            if (allowed.apply(variable(function)).test(v)) {
                found.addAll(values(child(function, v), allowed));
            }
        }
        return found;
    }

    /** Returns how many values the first variable of the function has. */
    int size(int function) {
        return nodes.get(function).length - 1;
    }

    /** Returns every variable that the function turns on. */
    Set<Integer> variables(int function) {
        Set<Integer> found = new LinkedHashSet<>();
        if (!isLeaf(function)) {
            found.add(variable(function));
            for (int v = 0; v < size(function); v++) {
                found.addAll(variables(child(function, v)));
            }
        }
        return found;
    }

    /** Takes a place where two functions differ. */
    @FunctionalInterface
    interface Pairs {

        /** Takes values of variables, and what the functions then are. */
        void differ(Map<Integer, Integer> at, Object one, Object other);
    }

    /** Hands over each pair of values in which two functions differ, with a place where they do; some variables are chosen already. */
    void differences(int one, int other, Map<Integer, Integer> chosen, Pairs found, Set<List<Integer>> seen) {
        int first = Math.min(variable(one), variable(other));
        if (one == other || !seen.add(List.of(one, other))) {
            return;
        }
        if (first == LEAF) {
            found.differ(chosen, value(one), value(other));
            return;
        }
        for (int v = 0; v < size(variable(one) == first ? one : other); v++) {
            if (chosen.getOrDefault(first, v) == v) {
                Map<Integer, Integer> with = new java.util.TreeMap<>(chosen);
                with.put(first, v);
                differences(at(one, first, v), at(other, first, v), with, found, seen);
            }
        }
    }

    /** Returns the value of a function once every variable that it turns on has a value. */
    Object value(int function, Map<Integer, Integer> chosen) {
        int at = function;
        while (!isLeaf(at)) {
            at = child(at, chosen.get(variable(at)));
        }
        return value(at);
    }
}
