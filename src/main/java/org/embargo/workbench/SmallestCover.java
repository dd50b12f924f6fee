package org.embargo.workbench;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The smallest choice of suggestions that together close all gaps that any of them closes: proved for a few, else found by
 * taking each time the one that closes most.
 *
 * @param chosen places of those chosen, in order
 * @param proved whether no smaller choice would do
 */
record SmallestCover(List<Integer> chosen, boolean proved) {

    /** Up to so many, every choice is looked at. */
    private static final int FEW = 16;

    /** Chooses; each set holds the gaps that one suggestion closes. */
    static SmallestCover of(List<BitSet> closes) {
        BitSet all = new BitSet();
        closes.forEach(all::or);
        List<Integer> greedy = greedy(closes, all);
        if (closes.size() > FEW) {
            return new SmallestCover(greedy, greedy.size() <= 1);
        }
        Optional<List<Integer>> best = IntStream.range(0, 1 << closes.size()).boxed().filter(choice -> Integer.bitCount(choice) < greedy.size())
                .map(choice -> IntStream.range(0, closes.size()).filter(i -> (choice >> i & 1) == 1).boxed().toList())
                .filter(choice -> left(choice, closes, all).isEmpty()).min(Comparator.comparingInt(List::size));
        return new SmallestCover(best.orElse(greedy), true);
    }

    private static List<Integer> greedy(List<BitSet> closes, BitSet all) {
        List<Integer> chosen = new ArrayList<>();
        BitSet left = (BitSet) all.clone();
        while (!left.isEmpty()) {
            BitSet open = (BitSet) left.clone();
            int next = IntStream.range(0, closes.size()).boxed().max(Comparator.<Integer>comparingInt(i -> common(closes.get(i), open)).thenComparing(Comparator.reverseOrder())).orElseThrow();
            chosen.add(next);
            left.andNot(closes.get(next));
        }
        return chosen.stream().sorted().toList();
    }

    private static int common(BitSet some, BitSet others) {
        BitSet both = (BitSet) some.clone();
        both.and(others);
        return both.cardinality();
    }

    private static BitSet left(List<Integer> choice, List<BitSet> closes, BitSet all) {
        BitSet left = (BitSet) all.clone();
        choice.forEach(i -> left.andNot(closes.get(i)));
        return left;
    }
}
