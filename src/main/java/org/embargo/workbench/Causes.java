package org.embargo.workbench;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.embargo.assessment.RuleOutline;
import org.embargo.assessment.Rulebook;
import org.embargo.facts.PhysicalFact;
import org.embargo.law.Measure;
import org.embargo.law.Provision;

/** Says which condition and which paragraph moved an answer: what differs between the rulebooks where the answer rests on it. */
final class Causes {

    private final Rulebook base;
    private final Rulebook head;
    private final Map<String, String> renamed;
    private final List<String> readings = new ArrayList<>();

    /** @param renamed name of a rule of the head to that of the same rule in the base */
    Causes(Rulebook base, Rulebook head, Map<String, String> renamed) {
        this.base = base;
        this.head = head;
        this.renamed = renamed;
        Set<String> questions = new TreeSet<>(base.questions().keySet());
        questions.addAll(head.questions().keySet());
        questions.forEach(q -> {
            Set<String> before = base.questions().containsKey(q) ? base.questions().get(q).defaults() : Set.of();
            Set<String> now = head.questions().containsKey(q) ? head.questions().get(q).defaults() : Set.of();
            if (!before.equals(now)) {
                readings.add(q + " counts by default as " + said(now) + ", and as " + said(before) + " before");
            }
        });
    }

    private static String said(Set<String> names) {
        return names.isEmpty() ? "nothing" : String.join(" or ", new TreeSet<>(names));
    }

    /** Returns the questions whose default differs, as sentences. */
    List<String> readings() {
        return readings;
    }

    /** Returns rules of the head by the name of the same rule in the base, where only the name differs. */
    static Map<String, String> renamed(Rulebook base, Rulebook head) {
        Set<String> there = names(base);
        Set<String> here = names(head);
        Map<String, String> renamed = new TreeMap<>();
        for (RuleOutline rule : head.rules()) {
            if (!there.contains(rule.name())) {
                base.rules().stream().filter(b -> !here.contains(b.name()) && !renamed.containsValue(b.name()) && b.of().equals(rule.of())
                        && b.effect().equals(rule.effect()) && b.conditions().equals(rule.conditions())).findFirst().ifPresent(b -> renamed.put(rule.name(), b.name()));
            }
        }
        return renamed;
    }

    private static Set<String> names(Rulebook rulebook) {
        Set<String> names = new LinkedHashSet<>();
        rulebook.rules().forEach(r -> names.add(r.name()));
        return names;
    }

    /** Returns the paragraphs of the rules that moved, as they are cited. */
    List<String> paragraphs(Shift shift) {
        return moved(shift).stream().map(Causes::provision).distinct().map(id -> provision(head, id).or(() -> provision(base, id)).map(Provision::paragraph).orElse(id)).toList();
    }

    private static List<String> moved(Shift shift) {
        Set<String> moved = new LinkedHashSet<>(shift.lost());
        moved.addAll(shift.gained());
        return moved.stream().filter(name -> name.contains("/")).toList();
    }

    private static String provision(String provisionOrRule) {
        String[] parts = provisionOrRule.split("/");
        return parts[0] + "/" + parts[1];
    }

    /** Returns what differs between the rulebooks in the rules that moved and in the definitions that these open into. */
    List<String> of(Shift shift, List<String> measures) {
        Set<String> causes = new LinkedHashSet<>();
        for (String moved : moved(shift)) {
            rules(moved).forEach(name -> causes.addAll(differences(rule(base, name), named(name), name)));
            measures.forEach(m -> window(m, provision(moved)).ifPresent(causes::add));
        }
        if (causes.isEmpty()) {
            moved(shift).forEach(moved -> rules(moved).forEach(name -> rule(base, name).or(() -> named(name))
                    .ifPresent(r -> r.conditions().forEach(c -> c.terms().forEach(t -> causes.addAll(definitions(t)))))));
        }
        measures.forEach(m -> firstDay(m).ifPresent(causes::add));
        causes.addAll(causes.isEmpty() ? readings : List.of());
        causes.addAll(causes.isEmpty() ? classes() : List.of());
        causes.addAll(causes.isEmpty() ? thresholds() : List.of());
        return List.copyOf(causes);
    }

    /** Returns the rules of a provision in either rulebook, by their names in the base; or the one rule that is named. */
    private Set<String> rules(String provisionOrRule) {
        Set<String> names = new TreeSet<>();
        base.rules().stream().map(RuleOutline::name).forEach(names::add);
        head.rules().stream().map(r -> renamed.getOrDefault(r.name(), r.name())).forEach(names::add);
        names.removeIf(n -> !n.equals(provisionOrRule) && !n.startsWith(provisionOrRule + "/"));
        return names;
    }

    private Optional<RuleOutline> named(String name) {
        return head.rules().stream().filter(r -> renamed.getOrDefault(r.name(), r.name()).equals(name)).findFirst();
    }

    private List<String> thresholds() {
        boolean numbers = java.util.Arrays.stream(PhysicalFact.values()).allMatch(f -> base.breakpoints(f).equals(head.breakpoints(f)));
        return numbers && base.changes().equals(head.changes()) ? List.of() : List.of("a threshold, or the day of one, differs");
    }

    private static Optional<RuleOutline> rule(Rulebook rulebook, String name) {
        return rulebook.rules().stream().filter(r -> r.name().equals(name)).findFirst();
    }

    private static List<String> differences(Optional<RuleOutline> before, Optional<RuleOutline> now, String name) {
        if (before.isEmpty() || now.isEmpty()) {
            return List.of("the rule " + name + (now.isEmpty() ? " is gone" : " is new"));
        }
        if (!before.get().effect().equals(now.get().effect())) {
            return List.of(name + ": its effect is `" + now.get().effect() + "`, and `" + before.get().effect() + "` before");
        }
        List<String> was = new ArrayList<>(before.get().conditions().stream().map(RuleOutline.Condition::text).toList());
        List<String> is = new ArrayList<>(now.get().conditions().stream().map(RuleOutline.Condition::text).toList());
        List<String> gone = was.stream().filter(t -> !is.contains(t)).toList();
        is.removeAll(was);
        return gone.isEmpty() && is.isEmpty() ? List.of() : List.of(name + ": " + (gone.isEmpty() ? "" : "`" + String.join("`, `", gone) + "` before")
                + (gone.isEmpty() || is.isEmpty() ? "" : ", ") + (is.isEmpty() ? ", no longer asked" : "`" + String.join("`, `", is) + "` now"));
    }

    private List<String> definitions(String term) {
        Set<String> names = new TreeSet<>();
        List.of(base, head).forEach(b -> b.rules().stream().filter(r -> r.effect().equals("defines") && r.of().equals(term)).forEach(r -> names.add(r.name())));
        return names.stream().filter(n -> rule(base, n).isEmpty() != rule(head, n).isEmpty() || !rule(base, n).equals(rule(head, n)))
                .flatMap(n -> differences(rule(base, n), rule(head, n), n).stream()).toList();
    }

    private static Optional<Provision> provision(Rulebook rulebook, String id) {
        return rulebook.instruments().stream().flatMap(i -> i.provisions().stream()).filter(p -> p.id().equals(id)).findFirst();
    }

    private static Optional<Measure> measure(Rulebook rulebook, String id) {
        return rulebook.measures().stream().filter(m -> m.id().equals(id)).findFirst();
    }

    private Optional<String> window(String measure, String id) {
        Optional<Provision> before = measure(base, measure).flatMap(m -> m.provisions().stream().filter(p -> p.id().equals(id)).findFirst());
        Optional<Provision> now = measure(head, measure).flatMap(m -> m.provisions().stream().filter(p -> p.id().equals(id)).findFirst());
        if (before.isEmpty() || now.isEmpty()) {
            return before.isEmpty() && now.isEmpty() ? Optional.empty() : Optional.of(id + (now.isEmpty() ? " is no provision of measure " : " is new in measure ") + measure);
        }
        String was = days(before.get());
        String is = days(now.get());
        if (!was.equals(is)) {
            return Optional.of(id + " is in force " + is + ", and " + was + " before");
        }
        return before.get().exceptionTo().equals(now.get().exceptionTo()) ? Optional.empty()
                : Optional.of(id + " is an exception to " + now.get().exceptionTo() + ", and to " + before.get().exceptionTo() + " before");
    }

    private static String days(Provision p) {
        return "from " + p.inForceFrom() + p.lastDay().map(d -> " to " + d).orElse("");
    }

    private Optional<String> firstDay(String measure) {
        String was = measure(base, measure).map(m -> m.firstDay().toString()).orElse("never");
        String is = measure(head, measure).map(m -> m.firstDay().toString()).orElse("never");
        return was.equals(is) ? Optional.empty() : Optional.of("measure " + measure + " begins on " + is + ", and on " + was + " before");
    }

    private List<String> classes() {
        Set<String> ids = new TreeSet<>(base.kinds().keySet());
        ids.addAll(head.kinds().keySet());
        return ids.stream().filter(k -> !Objects.equals(base.kinds().get(k), head.kinds().get(k))).map(k -> "the class " + k + (base.kinds().containsKey(k)
                ? head.kinds().containsKey(k) ? " is described otherwise" : " is gone" : " is new")).toList();
    }
}
