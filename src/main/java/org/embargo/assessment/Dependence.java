package org.embargo.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What an answer depends on: the smallest sets of facts and questions of which the outcome is a function.
 *
 * @param sets at most three sets of at most three, facts before questions
 * @param more how many further minimal sets there are, or how many members of the only set are left out
 */
record Dependence(List<List<String>> sets, int more) {

    private static final int LARGEST = 3;
    private static final int SHOWN = 3;

    /**
     * Finds them. Two possibilities with different outcomes must differ in a member of every such set; so the sets are
     * the minimal hitting sets of those differences. Sets of names are bit sets, in the order of {@code names}.
     */
    static Dependence of(Collection<Possibility> possibilities) {
        List<String> names = possibilities.stream().flatMap(p -> p.values().keySet().stream()).distinct()
                .sorted(Comparator.comparing((String n) -> n.startsWith("IQ-")).thenComparing(Comparator.naturalOrder())).limit(Long.SIZE).toList();
        List<Long> differences = minimal(differences(List.copyOf(new HashSet<>(possibilities)), names));
        if (differences.isEmpty()) {
            return new Dependence(List.of(), 0);
        }
        Set<Long> hitting = new HashSet<>();
        search(differences, 0, hitting);
        if (hitting.isEmpty()) {
            List<String> whole = named(reduced(differences, names.size()), names);
            return new Dependence(List.of(whole.subList(0, LARGEST)), whole.size() - LARGEST);
        }
        List<List<String>> sorted = minimal(hitting).stream()
                .sorted(Comparator.<Long>comparingInt(Long::bitCount).thenComparing(Long::reverse, Comparator.comparing(r -> -(r >>> 1))))
                .map(set -> named(set, names)).toList();
        return new Dependence(sorted.stream().limit(SHOWN).toList(), Math.max(0, sorted.size() - SHOWN));
    }

    private static List<String> named(long set, List<String> names) {
        return IntStream.range(0, names.size()).filter(i -> (set >>> i & 1) == 1).mapToObj(names::get).toList();
    }

    private static Set<Long> differences(List<Possibility> all, List<String> names) {
        Map<String, Integer> codes = new HashMap<>();
        int[][] rows = new int[all.size()][];
        for (int i = 0; i < rows.length; i++) {
            Map<String, String> values = all.get(i).values();
            rows[i] = names.stream().mapToInt(n -> values.containsKey(n) ? codes.computeIfAbsent(values.get(n), v -> codes.size() + 1) : 0).toArray();
        }
        Set<Long> found = new HashSet<>();
        for (int i = 0; i < rows.length; i++) {
            for (int j = i + 1; j < rows.length; j++) {
                if (all.get(i).outcome() != all.get(j).outcome()) {
                    found.add(difference(rows[i], rows[j]));
                }
            }
        }
        found.remove(0L);
        return found;
    }

    private static long difference(int[] a, int[] b) {
        long differ = 0;
        for (int i = 0; i < a.length; i++) {
            if (a[i] != b[i] && a[i] != 0 && b[i] != 0) {
                differ |= 1L << i;
            }
        }
        return differ;
    }

    private static List<Long> minimal(Collection<Long> sets) {
        List<Long> kept = new ArrayList<>();
        sets.stream().sorted(Comparator.<Long>comparingInt(Long::bitCount).thenComparing(Comparator.naturalOrder())).forEach(set -> {
            if (kept.stream().noneMatch(k -> (set & k) == k)) {
                kept.add(set);
            }
        });
        return kept;
    }

    private static void search(List<Long> differences, long chosen, Set<Long> hitting) {
        long unhit = differences.stream().filter(d -> (d & chosen) == 0).min(Comparator.comparingInt(Long::bitCount)).orElse(0L);
        if (unhit == 0) {
            hitting.add(chosen);
        } else if (Long.bitCount(chosen) < LARGEST) {
            for (long rest = unhit; rest != 0; rest &= rest - 1) {
                search(differences, chosen | Long.lowestOneBit(rest), hitting);
            }
        }
    }

    private static long reduced(List<Long> differences, int names) {
        long chosen = names == Long.SIZE ? -1L : (1L << names) - 1;
        for (int i = names - 1; i >= 0; i--) {
            long without = chosen & ~(1L << i);
            if (differences.stream().allMatch(d -> (d & without) != 0)) {
                chosen = without;
            }
        }
        return chosen;
    }
}
