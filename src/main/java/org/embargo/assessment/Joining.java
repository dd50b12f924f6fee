package org.embargo.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Joins the situations of all items, and of all days of a continuing act, into possibilities of the whole transfer. The
 * strictest item and day count, possibility by possibility, so that nothing open is ever taken both ways.
 */
final class Joining {

    private static final int MOST = 3000;
    /** Added to the number of a scene, so that numbers are in order as words are. */
    private static final int FIRST_NUMBER = 1_000_000;
    private static final String ITEMS = "items";

    private final List<Scene> scenes;
    private final List<Situation> situations;
    private final boolean throughout;

    Joining(List<Scene> scenes, List<Situation> situations, boolean throughout) {
        this.scenes = scenes;
        this.situations = situations;
        this.throughout = throughout;
    }

    Collection<Possibility> possibilities() {
        Collection<Map<String, Set<Possibility>>> groups = parts().values();
        return join(groups, false).or(() -> join(groups, true)).orElseThrow(() -> new IllegalStateException("too many possibilities"));
    }

    /** Returns for each scene, or each series of scenes of a continuing act, its parts: one for each item and moment. */
    private Map<String, Map<String, Set<Possibility>>> parts() {
        Map<String, List<Option>> simplified = simplified();
        Map<String, String> folded = foldedLabels(simplified);
        Map<String, Map<String, Set<Possibility>>> parts = new TreeMap<>();
        simplified.forEach((key, options) -> {
            Situation first = options.get(0).of();
            Scene scene = scenes.get(first.scene());
            String group = throughout ? withoutDate(scene).toString() : Integer.toString(FIRST_NUMBER + first.scene());
            String part = first.item() + " " + scene.moment();
            Set<Possibility> into = parts.computeIfAbsent(group, g -> new TreeMap<>()).computeIfAbsent(part, p -> new LinkedHashSet<>());
            for (Option option : options) {
                Map<String, String> values = new TreeMap<>(option.values());
                if (!first.label().isEmpty()) {
                    values.put("items." + first.item() + ".item", folded.get(first.item() + " " + first.label()));
                }
                into.add(new Possibility(values, first.outcome() == option.outcome() ? first.outcome() : option.outcome()));
            }
        });
        return parts;
    }

    private static Map<String, String> withoutDate(Scene scene) {
        Map<String, String> values = new TreeMap<>(scene.values());
        values.remove("IQ-26");
        return values;
    }

    /** One way in which a part may turn out. */
    private record Option(Situation of, Map<String, String> values, Outcome outcome) {

        Option without(String name) {
            Map<String, String> rest = new TreeMap<>(values);
            rest.remove(name);
            return new Option(of, rest, outcome);
        }

        /** Returns whether both can be so at once and yet lead to different outcomes. */
        boolean contradicts(Option other) {
            return outcome != other.outcome && values.entrySet().stream().allMatch(e -> e.getValue().equals(other.values.getOrDefault(e.getKey(), e.getValue())));
        }
    }

    /** Groups situations by scene, item and label, and drops the readings that make no difference inside a group. */
    private Map<String, List<Option>> simplified() {
        Map<String, List<Option>> groups = new LinkedHashMap<>();
        for (Situation s : situations) {
            String key = s.scene() + " " + s.item() + " " + s.label();
            groups.computeIfAbsent(key, k -> new ArrayList<>()).add(new Option(s, s.values(), s.outcome()));
        }
        groups.replaceAll((key, options) -> withoutIdleNames(options));
        return groups;
    }

    private List<Option> withoutIdleNames(List<Option> options) {
        List<Option> kept = options;
        Set<String> names = new TreeSet<>(options.get(0).values().keySet());
        names.removeAll(scenes.get(options.get(0).of().scene()).values().keySet());
        for (String name : names) {
            List<Option> without = kept.stream().map(o -> o.without(name)).distinct().toList();
            boolean idle = without.stream().allMatch(a -> without.stream().noneMatch(b -> a.contradicts(b)));
            kept = idle ? without : kept;
        }
        return kept;
    }

    /** Gives things that lead to the same outcomes in every scene under every reading one label. */
    private static Map<String, String> foldedLabels(Map<String, List<Option>> simplified) {
        Map<String, Set<List<Object>>> behaviour = new TreeMap<>();
        simplified.forEach((key, options) -> {
            Situation s = options.get(0).of();
            Set<List<Object>> seen = behaviour.computeIfAbsent(s.item() + " " + s.label(), k -> new LinkedHashSet<>());
            options.forEach(o -> seen.add(List.of(s.scene(), o.values(), o.outcome())));
        });
        Map<String, String> first = new LinkedHashMap<>();
        Map<List<Object>, String> byBehaviour = new LinkedHashMap<>();
        behaviour.forEach((key, seen) -> {
            String item = key.substring(0, key.indexOf(' '));
            first.put(key, byBehaviour.computeIfAbsent(List.of(item, seen), b -> key.substring(key.indexOf(' ') + 1)));
        });
        return first;
    }

    /** Joins the parts of every group; empty when there are too many ways to tell the items apart. */
    private static Optional<Set<Possibility>> join(Collection<Map<String, Set<Possibility>>> groups, boolean together) {
        Set<Possibility> all = new LinkedHashSet<>();
        for (Map<String, Set<Possibility>> group : groups) {
            Set<Possibility> joined = Set.of(new Possibility(Map.of(), Outcome.OUT_OF_SCOPE));
            for (Set<Possibility> part : group.values()) {
                Set<Possibility> next = new LinkedHashSet<>();
                Set<Possibility> options = together ? collapsed(part) : part;
                for (Possibility a : joined) {
                    options.forEach(b -> (together ? a.without(ITEMS) : a).with(together ? b.without(ITEMS) : b).ifPresent(next::add));
                }
                joined = together ? collapsed(next) : next;
                if (joined.size() > MOST) {
                    return Optional.empty();
                }
            }
            all.addAll(joined);
        }
        return Optional.of(all);
    }

    /** Takes all items together: what counts of them is the strictest. A case that another says more generally is left out. */
    private static Set<Possibility> collapsed(Set<Possibility> joined) {
        Set<Possibility> few = new LinkedHashSet<>();
        for (Possibility p : joined) {
            Map<String, String> values = new TreeMap<>(p.values());
            values.keySet().removeIf(name -> name.startsWith(ITEMS));
            values.put(ITEMS, p.outcome().name());
            few.add(new Possibility(values, p.outcome()));
        }
        Set<Possibility> general = new LinkedHashSet<>(few);
        general.removeIf(p -> few.stream().anyMatch(q -> q != p && q.outcome() == p.outcome() && q.values().size() < p.values().size()
                && p.values().entrySet().containsAll(q.values().entrySet())));
        return general;
    }
}
