package org.embargo.evidence;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the known word that a misspelt one probably meant. */
public final class Suggestion {

    private Suggestion() {
    }

    /** Returns {@code did you mean `x`?} for the nearest known word, or an empty text when none is near. */
    public static String didYouMean(String word, Collection<String> known) {
        return nearest(word, known).map(near -> "did you mean `" + near + "`?").orElse("");
    }

    /** Returns the known word at the smallest edit distance, if that is at most a third of the word's length (at least 2). */
    public static Optional<String> nearest(String word, Collection<String> known) {
        int most = Math.max(2, word.length() / 3);
        return known.stream()
                .filter(k -> distance(word.toLowerCase(java.util.Locale.ROOT), k.toLowerCase(java.util.Locale.ROOT)) <= most)
                .min(Comparator.<String>comparingInt(k -> distance(word, k)).thenComparing(Comparator.naturalOrder()));
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, 1 + Math.min(above, row[j - 1]));
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
