package org.embargo.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * How far the words of a document carry a transfer, in three bands. It counts the facts that rules read and nothing else, and
 * is no probability.
 */
public enum Evidence {
    /** The words say each fact, or a reviewer has confirmed or corrected it. */
    STATED("stated"),
    /** Some fact follows from the words by a named step. */
    INFERRED("inferred"),
    /** A party or the goods are taken for granted: nothing in the text names them. */
    GUESS("guess");

    private static final List<String> FACTS = List.of("supplier", "recipient", "items", "conduct", "stage", "date");

    private final String word;

    Evidence(String word) {
        this.word = word;
    }

    /** Returns the word of the band. */
    public String word() {
        return word;
    }

    /** Returns the band of a transfer; what does not say how it was filled counts as stated. */
    public static Evidence of(Transfer transfer) {
        if (paths(transfer, FilledBy.ASSUMED).isEmpty()) {
            return paths(transfer, FilledBy.INFERRED).isEmpty() ? STATED : INFERRED;
        }
        return GUESS;
    }

    /** Returns the paths of the facts that the words do not say, those first that are taken for granted. */
    public static List<String> unsaid(Transfer transfer) {
        List<String> all = new ArrayList<>(paths(transfer, FilledBy.ASSUMED));
        all.addAll(paths(transfer, FilledBy.INFERRED));
        return List.copyOf(all);
    }

    private static List<String> paths(Transfer transfer, FilledBy how) {
        Predicate<String> read = path -> FACTS.contains(path.replaceAll("\\..*", ""));
        Stream<String> all = transfer.filledBy().entrySet().stream().filter(e -> e.getValue() == how).map(java.util.Map.Entry::getKey);
        return all.filter(read).sorted(Comparator.comparing((String p) -> FACTS.indexOf(p.replaceAll("\\..*", ""))).thenComparing(p -> p)).toList();
    }
}
