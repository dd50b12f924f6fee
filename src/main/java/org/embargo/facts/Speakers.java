package org.embargo.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Tells how many sources stand behind a claim. A government, its ministries and its spokesmen are one; so is one official
 * however many documents quote him, under his full name or a part of it.
 *
 * @param speaking who asserts something, in the order of the documents
 */
public record Speakers(List<Party> speaking) {

    private static final List<String> OF_THE_STATE = List.of("", "state", "speaker", "official");

    /** Keeps the list from changing. */
    public Speakers {
        speaking = List.copyOf(speaking);
    }

    /** Returns those who speak, each list of them one source, in the order in which they were given. */
    public List<List<Party>> sources() {
        List<List<Party>> sources = new ArrayList<>();
        for (Party p : speaking) {
            List<List<Party>> one = sources.stream().filter(s -> s.stream().anyMatch(q -> together(p, q))).toList();
            if (one.isEmpty()) {
                sources.add(new ArrayList<>(List.of(p)));
            } else {
                one.get(0).addAll(one.stream().skip(1).flatMap(List::stream).toList());
                one.get(0).add(p);
                sources.removeAll(one.subList(1, one.size()));
            }
        }
        return sources.stream().map(s -> s.stream().distinct().toList()).toList();
    }

    /** Returns whether both are the same somebody, as far as name and State tell. */
    static boolean same(Party one, Party other) {
        return one.name().equalsIgnoreCase(other.name()) && one.state().equals(other.state());
    }

    private static boolean together(Party one, Party other) {
        Optional<String> state = one.state().only();
        boolean agree = one.state().isUnknown() || other.state().isUnknown() || one.state().equals(other.state());
        return same(one, other) || agree && named(one, other) || state.isPresent() && state.equals(other.state().only()) && official(one) && official(other);
    }

    /** A person, company or group without an office speaks for nobody else, whatever its nationality. */
    private static boolean official(Party p) {
        return OF_THE_STATE.contains(p.kind()) || !p.role().isEmpty();
    }

    private static boolean named(Party one, Party other) {
        String a = " " + one.name().toLowerCase(Locale.ROOT);
        String b = " " + other.name().toLowerCase(Locale.ROOT);
        return !one.name().isEmpty() && !other.name().isEmpty() && (a.endsWith(b) || b.endsWith(a));
    }
}
