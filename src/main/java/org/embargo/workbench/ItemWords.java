package org.embargo.workbench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.embargo.assessment.Rulebook;

/** Names sets of specimens by the groups and classes of a rulebook, exactly. */
final class ItemWords {

    private static final int FEW = 5;

    private final List<Specimen> specimens;
    private final List<Rulebook> rulebooks;
    private final Map<String, Set<Integer>> byClass = new LinkedHashMap<>();

    ItemWords(List<Specimen> specimens, List<Rulebook> rulebooks) {
        this.specimens = specimens;
        this.rulebooks = rulebooks;
        for (int s = 0; s < specimens.size(); s++) {
            byClass.computeIfAbsent(specimens.get(s).kind(), k -> new TreeSet<>()).add(s);
        }
    }

    /** Returns one phrase for each group, whole class or part of a class; together they are the set. */
    List<String> phrases(Set<Integer> set) {
        Set<String> whole = new LinkedHashSet<>();
        List<String> parts = new ArrayList<>();
        byClass.forEach((kind, all) -> {
            if (set.containsAll(all)) {
                whole.add(kind);
            } else if (all.stream().anyMatch(set::contains)) {
                parts.addAll(parts(kind, all, set));
            }
        });
        List<String> phrases = new ArrayList<>(groups(whole, parts.isEmpty()));
        phrases.addAll(parts);
        return phrases;
    }

    private List<String> groups(Set<String> whole, boolean exactly) {
        Set<String> left = new LinkedHashSet<>(byClass.keySet());
        left.removeAll(whole);
        if (exactly && left.size() <= FEW) {
            return List.of(left.isEmpty() ? "any item" : "any item but " + left.stream().map(this::name).collect(Collectors.joining(", ")));
        }
        Rulebook head = rulebooks.get(rulebooks.size() - 1);
        List<String> phrases = new ArrayList<>();
        Set<String> named = new LinkedHashSet<>();
        List<String> groups = head.classesAndGroups().stream().filter(g -> !head.kinds().containsKey(g) && head.members(g).size() > 1 && whole.containsAll(head.members(g)))
                .sorted(Comparator.comparing((String g) -> -head.members(g).size()).thenComparing(g -> g)).toList();
        for (String group : groups) {
            if (!named.containsAll(head.members(group))) {
                named.addAll(head.members(group));
                phrases.add("all of " + group);
            }
        }
        whole.stream().filter(k -> !named.contains(k)).forEach(k -> phrases.add(name(k)));
        return phrases;
    }

    private String name(String kind) {
        return rulebooks.stream().filter(r -> r.kinds().containsKey(kind)).map(r -> r.nameOf(kind)).reduce((a, b) -> b).orElse(kind);
    }

    /** Says which specimens of one class are meant: a box of physical facts and of what a plant makes each. */
    private List<String> parts(String kind, Set<Integer> all, Set<Integer> set) {
        List<List<String>> looks = new ArrayList<>();
        List<Set<String>> values = new ArrayList<>();
        for (int s : all) {
            looks.add(look(specimens.get(s)));
        }
        if (looks.stream().map(List::size).distinct().count() > 1) {
            return all.stream().filter(set::contains).map(s -> name(kind) + " (" + String.join(", ", look(specimens.get(s))) + ")").toList();
        }
        for (int d = 0; d < looks.get(0).size(); d++) {
            int dimension = d;
            values.add(looks.stream().map(l -> l.get(dimension)).collect(Collectors.toCollection(LinkedHashSet::new)));
        }
        Set<List<Integer>> points = new LinkedHashSet<>();
        all.stream().filter(set::contains).forEach(s -> {
            List<Integer> point = new ArrayList<>();
            List<String> look = look(specimens.get(s));
            for (int d = 0; d < look.size(); d++) {
                point.add(List.copyOf(values.get(d)).indexOf(look.get(d)));
            }
            points.add(point);
        });
        return Boxes.of(points).stream().map(box -> name(kind) + said(box, values)).toList();
    }

    private List<String> look(Specimen specimen) {
        List<String> look = new ArrayList<>();
        look.add(specimen.makes().isEmpty() ? "it is not said what it makes" : "it makes " + name(specimen.makes()));
        specimen.physical().forEach((fact, stretch) -> look.add(fact.key() + " " + stretch.label()));
        return look;
    }

    private static String said(List<Set<Integer>> box, List<Set<String>> values) {
        List<String> said = new ArrayList<>();
        for (int d = 0; d < box.size(); d++) {
            if (box.get(d).size() < values.get(d).size()) {
                List<String> all = List.copyOf(values.get(d));
                said.add(box.get(d).stream().map(all::get).collect(Collectors.joining(" or ")));
            }
        }
        return said.isEmpty() ? "" : " (" + String.join(", ", said) + ")";
    }
}
