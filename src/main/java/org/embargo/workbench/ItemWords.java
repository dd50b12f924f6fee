package org.embargo.workbench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.embargo.assessment.Rulebook;
import org.embargo.facts.PhysicalFact;

/** Names sets of specimens by the groups and classes of a rulebook, exactly. */
final class ItemWords {

    private static final int FEW = 5;
    private static final String FOR = "for making ";
    private static final Pattern UPWARDS = Pattern.compile("exactly (\\S+) \\S+ or (?:range |displacement |weight )?over \\1((?= and)| \\S+)");

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
        Map<String, List<String>> parts = new LinkedHashMap<>();
        byClass.forEach((kind, all) -> {
            if (set.containsAll(all)) {
                whole.add(kind);
            } else if (all.stream().anyMatch(set::contains)) {
                parts(all, set).forEach(part -> parts.computeIfAbsent(part, p -> new ArrayList<>()).add(name(kind)));
            }
        });
        List<String> phrases = new ArrayList<>(groups(whole, parts.isEmpty()));
        parts.entrySet().stream().sorted(Comparator.comparing(p -> p.getKey().contains(FOR))).forEach(p -> phrases.add(String.join(", ", p.getValue()) + " (" + p.getKey() + ")"));
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
        List<String> groups = head.classesAndGroups().stream().filter(g -> !head.kinds().containsKey(g) && fits(head.members(g), whole))
                .sorted(Comparator.comparing((String g) -> -head.members(g).size()).thenComparing(g -> g)).toList();
        for (String group : groups) {
            List<String> there = head.members(group).stream().filter(whole::contains).toList();
            if (there.stream().filter(k -> !named.contains(k)).count() > 1) {
                named.addAll(there);
                List<String> missing = head.members(group).stream().filter(k -> !whole.contains(k)).map(this::name).toList();
                phrases.add("all " + head.nameOf(group).replace(" of unnamed kind", "") + (missing.isEmpty() ? "" : " but " + String.join(", ", missing)));
            }
        }
        whole.stream().filter(k -> !named.contains(k)).forEach(k -> phrases.add(name(k)));
        return phrases;
    }

    /** A group names a set when it has few members that the set has not, and far more that it has. */
    private static boolean fits(List<String> members, Set<String> set) {
        long missing = members.stream().filter(m -> !set.contains(m)).count();
        return members.size() > 1 && missing <= FEW && members.size() - missing > 2 * missing;
    }

    private String name(String kind) {
        return rulebooks.stream().filter(r -> r.kinds().containsKey(kind)).map(r -> r.nameOf(kind)).reduce((a, b) -> b).orElse(kind);
    }

    /** Says which specimens of one class are meant: by what a plant makes, and by a box of physical facts each. */
    private List<String> parts(Set<Integer> all, Set<Integer> set) {
        Map<String, Set<Integer>> byProduct = new LinkedHashMap<>();
        all.forEach(s -> byProduct.computeIfAbsent(specimens.get(s).makes(), m -> new TreeSet<>()).add(s));
        boolean plant = byProduct.size() > 1;
        Map<String, Set<String>> productsByBox = new LinkedHashMap<>();
        byProduct.forEach((makes, its) -> {
            if (set.containsAll(its)) {
                productsByBox.computeIfAbsent("", b -> new LinkedHashSet<>()).add(makes);
            } else if (its.stream().anyMatch(set::contains)) {
                boxes(its, set).forEach(box -> productsByBox.computeIfAbsent(box, b -> new LinkedHashSet<>()).add(makes));
            }
        });
        List<String> phrases = new ArrayList<>();
        productsByBox.forEach((box, products) -> phrases.add((plant ? products(products) : "") + (plant && !box.isEmpty() ? "; " : "") + box));
        return phrases;
    }

    private String products(Set<String> products) {
        Set<String> named = new LinkedHashSet<>(products);
        boolean unsaid = named.remove("");
        return (unsaid ? "for nobody knows what" : "") + (unsaid && !named.isEmpty() ? ", or " : "") + (named.isEmpty() ? "" : FOR + String.join(", ", groups(named, false)));
    }

    private List<String> boxes(Set<Integer> all, Set<Integer> set) {
        List<Set<String>> values = new ArrayList<>();
        int dimensions = look(specimens.get(all.iterator().next())).size();
        for (int d = 0; d < dimensions; d++) {
            int dimension = d;
            values.add(all.stream().map(s -> look(specimens.get(s)).get(dimension)).collect(Collectors.toCollection(LinkedHashSet::new)));
        }
        Set<List<Integer>> points = new LinkedHashSet<>();
        all.stream().filter(set::contains).forEach(s -> {
            List<Integer> point = new ArrayList<>();
            for (int d = 0; d < dimensions; d++) {
                point.add(List.copyOf(values.get(d)).indexOf(look(specimens.get(s)).get(d)));
            }
            points.add(point);
        });
        return Boxes.of(points).stream().map(box -> said(box, values)).toList();
    }

    private static List<String> look(Specimen specimen) {
        List<String> look = new ArrayList<>();
        specimen.physical().forEach((fact, stretch) -> look.add(said(fact, stretch.label())));
        return look;
    }

    private static String said(PhysicalFact fact, String label) {
        boolean yes = label.equals("true");
        return switch (fact) {
            case CALIBRE_MM -> label + " mm";
            case RANGE_KM -> "range " + label + " km";
            case DISPLACEMENT_TONNES -> "displacement " + label + " t";
            case WEIGHT_TONNES -> "weight " + label + " t";
            case ARMED -> yes ? "armed" : "unarmed";
            case INDIRECT_FIRE -> yes ? "for indirect fire" : "not for indirect fire";
            case MEETS_LIST_SPECIFICATION -> yes ? "as the list specifies" : "not as the list specifies";
            case LISTED -> yes ? "named by a list" : "named by no list";
            case END_USER -> label + " end user";
            case SITE -> "a " + label;
        };
    }

    private static String said(List<Set<Integer>> box, List<Set<String>> values) {
        List<String> said = new ArrayList<>();
        for (int d = 0; d < box.size(); d++) {
            if (box.get(d).size() < values.get(d).size()) {
                List<String> all = List.copyOf(values.get(d));
                said.add(UPWARDS.matcher(box.get(d).stream().map(all::get).collect(Collectors.joining(" or "))).replaceAll(m -> m.group(1) + m.group(2) + " or more"));
            }
        }
        return String.join(", ", said);
    }
}
