package org.embargo.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.embargo.evidence.Passage;

/**
 * Finds the passages of a text again in another version of it. Long quotations that stand in the new text once and in the same
 * order as before are anchors; any other passage is looked for between the anchors around it, so that a word that was taken out
 * is not found in another sentence.
 */
final class Refinding {

    private static final int LONG = 12;
    private static final int UNMISTAKABLE = 25;
    private static final int MOST = 2000;

    private record Anchor(int before, int now) {
    }

    private final String text;
    private final List<Anchor> anchors;
    private final boolean same;
    private final Map<String, List<Integer>> occurrences = new HashMap<>();

    /** Looks in a text for passages that were taken from another version of it. */
    Refinding(Collection<Passage> passages, String text) {
        this.text = text;
        this.same = false;
        this.anchors = rising(anchors(new TreeSet<>(passages)));
    }

    private Refinding() {
        this.text = "";
        this.same = true;
        this.anchors = List.of();
    }

    /** Leaves every passage where it is, for a text that is the same. */
    static Refinding nothing() {
        return new Refinding();
    }

    /** Returns the passage in the new text; empty when it is not there or could be in several places. */
    Optional<Passage> of(Passage passage) {
        if (same) {
            return Optional.of(passage);
        }
        List<Integer> all = occurrences(passage.quote());
        Anchor before = last(a -> a.before() <= passage.start());
        Anchor behind = first(a -> a.before() >= passage.start());
        List<Integer> near = all.stream().filter(o -> (before == null || o >= before.now()) && (behind == null || o <= behind.now())).toList();
        if (near.isEmpty()) {
            return passage.quote().length() >= UNMISTAKABLE && all.size() == 1 ? at(all.get(0), passage) : Optional.empty();
        }
        return near.size() == 1 ? at(near.get(0), passage) : expected(passage, near, before, behind).flatMap(o -> at(o, passage));
    }

    private Optional<Integer> expected(Passage passage, List<Integer> near, @org.jspecify.annotations.Nullable Anchor before,
            @org.jspecify.annotations.Nullable Anchor behind) {
        Optional<Integer> fromBefore = Optional.ofNullable(before).map(a -> passage.start() - a.before() + a.now()).filter(near::contains);
        Optional<Integer> fromBehind = Optional.ofNullable(behind).map(a -> passage.start() - a.before() + a.now()).filter(near::contains);
        boolean differ = fromBefore.isPresent() && fromBehind.isPresent() && !fromBefore.equals(fromBehind);
        return differ ? Optional.empty() : fromBefore.or(() -> fromBehind);
    }

    private Optional<Passage> at(int start, Passage passage) {
        String locator = start == passage.start() ? passage.locator() : "";
        return Optional.of(new Passage(start, start + passage.quote().length(), passage.quote(), locator, passage.document()));
    }

    private List<Anchor> anchors(Collection<Passage> passages) {
        Map<String, Long> places = new HashMap<>();
        passages.forEach(p -> places.merge(p.quote(), 1L, Long::sum));
        List<Anchor> found = new ArrayList<>();
        for (Passage p : passages) {
            if (p.quote().length() >= LONG && places.get(p.quote()) == 1 && occurrences(p.quote()).size() == 1) {
                found.add(new Anchor(p.start(), occurrences(p.quote()).get(0)));
            }
        }
        return found;
    }

    /** Keeps the longest series of anchors that stand in the same order in both texts. */
    private static List<Anchor> rising(List<Anchor> all) {
        int[] length = new int[all.size()];
        int[] previous = new int[all.size()];
        int best = -1;
        for (int i = 0; i < all.size(); i++) {
            length[i] = 1;
            previous[i] = -1;
            for (int j = 0; j < i; j++) {
                if (all.get(j).now() < all.get(i).now() && length[j] >= length[i]) {
                    length[i] = length[j] + 1;
                    previous[i] = j;
                }
            }
            best = best < 0 || length[i] > length[best] ? i : best;
        }
        List<Anchor> series = new ArrayList<>();
        for (int i = best; i >= 0; i = previous[i]) {
            series.add(0, all.get(i));
        }
        return series;
    }

    private List<Integer> occurrences(String quote) {
        return occurrences.computeIfAbsent(quote, q -> {
            List<Integer> found = new ArrayList<>();
            for (int at = q.isEmpty() ? -1 : text.indexOf(q); at >= 0 && found.size() < MOST; at = text.indexOf(q, at + 1)) {
                found.add(at);
            }
            return found;
        });
    }

    private @org.jspecify.annotations.Nullable Anchor last(Predicate<Anchor> which) {
        return anchors.stream().filter(which).reduce((a, b) -> b).orElse(null);
    }

    private @org.jspecify.annotations.Nullable Anchor first(Predicate<Anchor> which) {
        return anchors.stream().filter(which).findFirst().orElse(null);
    }
}
