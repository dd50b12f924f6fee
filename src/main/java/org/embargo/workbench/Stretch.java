package org.embargo.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/**
 * Values of a physical fact that no rule tells apart.
 *
 * @param value one of them
 * @param label all of them, in words
 */
record Stretch(Object value, String label) {

    /** Returns the stretches of a number between the numbers that rules compare it with; each of these stands alone. */
    static List<Stretch> of(SortedSet<Double> numbers) {
        List<Stretch> found = new ArrayList<>();
        List<Double> all = List.copyOf(numbers);
        for (int i = 0; i < all.size(); i++) {
            double here = all.get(i);
            if (i == 0 && here > 0) {
                found.add(new Stretch(here / 2, "under " + plain(here)));
            }
            found.add(new Stretch(here, "exactly " + plain(here)));
            boolean last = i + 1 == all.size();
            found.add(new Stretch(last ? here + 1 : (here + all.get(i + 1)) / 2, "over " + plain(here) + (last ? "" : " and under " + plain(all.get(i + 1)))));
        }
        return found;
    }

    /** Returns the stretches of a whole number, as its first value each. */
    static List<String> whole(SortedSet<Integer> numbers) {
        SortedSet<Integer> starts = new java.util.TreeSet<>(List.of(-1, 0));
        numbers.forEach(n -> starts.addAll(List.of(n, n + 1)));
        return starts.stream().filter(n -> n >= -1).map(String::valueOf).toList();
    }

    static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }
}
