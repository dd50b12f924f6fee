package org.embargo.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;

import org.embargo.evidence.Passage;
import org.embargo.facts.Item;
import org.embargo.facts.Party;
import org.embargo.facts.Possible;
import org.embargo.facts.Transfer;

/** Tells which transfer of one description is which of another, by the words that they rest on, the parties, the goods and the act. */
final class Likeness {

    private static final double LEAST = 0.4;
    private static final double LEAST_WITHOUT_WORDS = 0.75;

    /** One thing that is told of a transfer; what says which act it is weighs double. */
    private record Trait(String group, Optional<Passage> passage, int weight) {

        boolean like(Trait other) {
            return group.equals(other.group) && (passage.isEmpty() || passage.get().overlaps(other.passage.orElseThrow()) || passage.equals(other.passage));
        }

        boolean core() {
            return passage.isPresent() && weight == 2;
        }
    }

    private record Pair(int one, int other, double score) {
    }

    private Likeness() {
    }

    /** Returns how alike two transfers are: 0 to 1, and 0 where they cannot be the same. */
    static double of(Transfer one, Transfer other) {
        List<Trait> a = traits(one);
        List<Trait> b = traits(other);
        boolean worded = a.stream().anyMatch(Trait::core) && b.stream().anyMatch(Trait::core);
        boolean shared = a.stream().filter(Trait::core).anyMatch(x -> b.stream().anyMatch(x::like));
        double all = a.stream().mapToInt(Trait::weight).sum() + b.stream().mapToInt(Trait::weight).sum();
        double score = all == 0 ? 1 : (matched(a, b) + matched(b, a)) / all;
        return worded && !shared || score < (worded ? LEAST : LEAST_WITHOUT_WORDS) ? 0 : score;
    }

    private static double matched(List<Trait> some, List<Trait> others) {
        return some.stream().filter(t -> others.stream().anyMatch(t::like)).mapToInt(Trait::weight).sum();
    }

    private static List<Trait> traits(Transfer t) {
        List<Trait> out = new ArrayList<>();
        t.passages().forEach((path, passages) -> passages.forEach(p -> {
            boolean core = path.equals("conduct") || path.startsWith("items") || path.equals("transfer");
            out.add(new Trait(core ? "core" : path, Optional.of(p), core ? 2 : 1));
        }));
        party(t.supplier()).ifPresent(p -> out.add(new Trait("supplier " + p, Optional.empty(), 2)));
        party(t.recipient()).ifPresent(p -> out.add(new Trait("recipient " + p, Optional.empty(), 2)));
        t.items().stream().map(Item::kind).flatMap(k -> k.listed().stream()).distinct().forEach(k -> out.add(new Trait("item " + k, Optional.empty(), 2)));
        t.conduct().listed().forEach(c -> out.add(new Trait("conduct " + c, Optional.empty(), 1)));
        if (!t.date().value().equals("unknown")) {
            out.add(new Trait("date " + t.date().value(), Optional.empty(), 1));
        }
        return out;
    }

    private static Optional<String> party(Possible<Party> party) {
        return party.isUnknown() ? Optional.empty() : Optional.of(String.join(" or ", party.listed().stream().map(p -> p.state().listed() + p.name()).toList()));
    }

    /** Pairs the transfers of two lists, the likest first; of equally like ones those with the same id, then the earlier. */
    static Map<Transfer, Transfer> pairs(List<Transfer> ones, List<Transfer> others, ToDoubleBiFunction<Transfer, Transfer> how) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < ones.size(); i++) {
            for (int j = 0; j < others.size(); j++) {
                double score = how.applyAsDouble(ones.get(i), others.get(j));
                if (score > 0) {
                    pairs.add(new Pair(i, j, score));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::score).reversed().thenComparing(p -> !ones.get(p.one()).id().equals(others.get(p.other()).id()))
                .thenComparingInt(Pair::one).thenComparingInt(Pair::other));
        Set<Integer> usedOnes = new HashSet<>();
        Set<Integer> usedOthers = new HashSet<>();
        Map<Transfer, Transfer> found = new LinkedHashMap<>();
        for (Pair p : pairs) {
            if (!usedOnes.contains(p.one()) && !usedOthers.contains(p.other())) {
                usedOnes.add(p.one());
                usedOthers.add(p.other());
                found.put(ones.get(p.one()), others.get(p.other()));
            }
        }
        return found;
    }
}
