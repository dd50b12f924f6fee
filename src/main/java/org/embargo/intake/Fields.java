package org.embargo.intake;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.embargo.evidence.Suggestion;

/** The keys of one mapping, read strictly: a key that it does not have is a problem, and so is a key without a value. */
final class Fields {

    private final Located.Mapping mapping;
    private final Problems problems;

    private Fields(Located.Mapping mapping, Problems problems) {
        this.mapping = mapping;
        this.problems = problems;
    }

    /** Opens a mapping that may have the given keys; empty, with the problem reported, when it is none. */
    static Optional<Fields> of(Located node, Collection<String> keys, Problems problems) {
        if (!(node instanceof Located.Mapping mapping)) {
            problems.add(FactsCode.WRONG_TYPE, label(node) + " needs keys with values, not " + node.sort(),
                    "it can have " + listed(keys), node);
            return Optional.empty();
        }
        mapping.entries().values().stream().filter(e -> !keys.contains(e.key().text()))
                .forEach(e -> refuse(e.key(), keys, problems));
        return Optional.of(new Fields(mapping, problems));
    }

    /** Finds the value of a key; a key without a value is reported and not found. */
    Optional<Located> find(String key) {
        Located.Entry entry = mapping.entries().get(key);
        if (entry == null) {
            return Optional.empty();
        }
        if (entry.value().isNothing()) {
            problems.add(FactsCode.MISSING, "the key `" + key + "` has no value", "write a value or leave the key out",
                    entry.key());
            return Optional.empty();
        }
        return Optional.of(entry.value());
    }

    /** Finds the value of a key that must be there; its absence is reported. */
    Optional<Located> need(String key, String help) {
        if (!mapping.entries().containsKey(key)) {
            problems.add(FactsCode.MISSING, label(mapping) + " has no `" + key + "`", help, mapping);
        }
        return find(key);
    }

    /** Reads the value of a key, or takes {@code otherwise} where there is none or it is wrong. */
    <T> T read(String key, Function<Located, Optional<T>> reading, T otherwise) {
        return find(key).flatMap(reading).orElse(otherwise);
    }

    /** Returns the keys that are there, with their values. */
    Map<String, Located.Entry> entries() {
        return mapping.entries();
    }

    /** Returns the mapping itself. */
    Located.Mapping mapping() {
        return mapping;
    }

    /** Names a value by its path inside the transfer, in backticks. */
    static String label(Located node) {
        String path = node.pointer().replaceFirst("^/transfers/\\d+/", "/").replaceFirst("^/", "").replace('/', '.');
        return path.isEmpty() ? "the file" : Problems.quoted(path.replace("~1", "/").replace("~0", "~"));
    }

    /** Lists words in backticks, without the keys of what is computed. */
    static String listed(Collection<String> words) {
        return words.stream().filter(w -> !TransferReader.COMPUTED.contains(w) && !FactsFile.COMPUTED.contains(w))
                .collect(Collectors.joining("`, `", "`", "`"));
    }

    /** Returns "did you mean", or else the words that are allowed. */
    static String help(String word, Collection<String> allowed) {
        String near = Suggestion.didYouMean(word, allowed);
        return near.isEmpty() ? "it can be " + listed(allowed) : near;
    }

    private static void refuse(Located.Scalar key, Collection<String> keys, Problems problems) {
        boolean doubt = key.text().equalsIgnoreCase(Leaves.ONE_OF);
        String near = doubt ? "did you mean `" + Leaves.ONE_OF + "`?" : Suggestion.didYouMean(key.text(), keys);
        String help = near.isEmpty() ? "the keys here are " + listed(keys) + "; other things go under `extensions`" : near;
        problems.add(FactsCode.UNKNOWN_KEY, "there is no key " + Problems.quoted(key.text()) + " here", help, key);
    }

    /** Opens every value of a list; empty, with the problem reported, when it is none. */
    static List<Located> list(Located node, Problems problems) {
        if (node instanceof Located.Sequence sequence) {
            return sequence.values();
        }
        problems.add(FactsCode.WRONG_TYPE, label(node) + " needs a list, not " + node.sort(),
                "put the values in `[` and `]`", node);
        return List.of();
    }
}
