package org.embargo.secondopinion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.embargo.assessment.Relevant;
import org.embargo.assessment.Rulebook;
import org.embargo.facts.ActFacts;
import org.embargo.facts.ActProfile;
import org.embargo.facts.Conduct;
import org.embargo.facts.FactPattern;
import org.embargo.facts.ItemFacts;
import org.embargo.facts.ItemKind;
import org.embargo.facts.ItemProfile;
import org.embargo.facts.PhysicalFact;
import org.embargo.facts.Readings;

/**
 * Every situation that the law can tell apart. What can matter is what the second opinion looks at or the rulebook says
 * matters, so neither side can leave a question out of the space by not asking it.
 */
final class Space {

    static final ActProfile SUPPLY = new ActProfile("supply", true, false, false);
    static final ActProfile TRAINING = new ActProfile("training", false, true, false);
    static final ActProfile FINANCING = new ActProfile("financing", false, false, true);

    /** Conducts that a provision of measure 2017 names, and one of each other kind. */
    static final Set<ActProfile> PLAIN_ACTS = Set.of(SUPPLY, TRAINING, FINANCING, new ActProfile("brokering", false, true, false), new ActProfile("repair", false, false, false),
            new ActProfile("repair-and-return", false, false, false), new ActProfile("marketing-sample", true, false, false), new ActProfile("visit", false, false, false));

    /** One thing of each kind that a provision of measure 2017 names. */
    static final Set<ItemProfile> PLAIN_ITEMS = Set.of(ItemProfile.of("arms", Set.of()), ItemProfile.of("arms", Set.of("arms")), ItemProfile.of("arms", Set.of("major-arms")),
            ItemProfile.of("arms", Set.of("arms", "small-arm", "small-arm-weapon")), ItemProfile.of("arms", Set.of("listed", "nuclear-listed", "programme-kind")),
            ItemProfile.of("may-be-arms", Set.of()), ItemProfile.of("may-be-arms", Set.of("programme-kind")), ItemProfile.of("may-be-arms", Set.of("conventional-listed")),
            ItemProfile.of("arms", Set.of("arms", "food-or-medicine")), ItemProfile.of("other", Set.of()), ItemProfile.of("other", Set.of("food-or-medicine")));

    private static final List<String> DETERMINATIONS = List.of("none", "jurisdiction", "other");
    private static final List<String> TAKEN_OVER = List.of("munitionOf", "list", "listedBy", "listedFrom");
    /** Days on which the reference says that the law changes, and those on which the rulebook says so. */
    private static final List<LocalDate> CHANGES = List.of(LocalDate.of(2006, 10, 14), LocalDate.of(2006, 12, 6), LocalDate.of(2009, 6, 12),
            LocalDate.of(2009, 7, 16), LocalDate.of(2013, 3, 7), LocalDate.of(2016, 3, 2), LocalDate.of(2016, 12, 5));

    private static final LocalDate LATER = LocalDate.of(2016, 3, 2);
    /** Days of 2270, 2321, 2375 and 2397. */
    private static final List<LocalDate> LATER_CHANGES = List.of(LATER, LocalDate.of(2016, 11, 30), LocalDate.of(2017, 9, 11), LocalDate.of(2017, 12, 22));

    private final Rulebook rulebook;
    private final Map<String, List<String>> alternatives = new TreeMap<>();

    private static final Set<String> ALL_FACTS = Arrays.stream(PhysicalFact.values()).map(PhysicalFact::key).collect(Collectors.toCollection(TreeSet::new));
    /** A day long after the last change. */
    static final LocalDate LAST = LocalDate.of(2022, 11, 15);

    Space(Rulebook rulebook) {
        this.rulebook = rulebook;
        rulebook.questions().forEach((id, q) -> alternatives.put(id, q.names()));
    }

    /**
     * The first and the last day of each period between the days on which the law changes, from the eve of the first
     * measure on. Before it no measure can apply, so what a thing was in law then is nobody's question.
     */
    List<LocalDate> days() {
        Set<LocalDate> changes = new TreeSet<>(CHANGES);
        changes.addAll(rulebook.changes());
        rulebook.instruments().forEach(i -> changes.addAll(List.of(i.adopted(), i.adopted().plusDays(1))));
        Set<LocalDate> days = new TreeSet<>(List.of(LAST));
        changes.forEach(c -> days.addAll(List.of(c.minusDays(1), c)));
        days.removeIf(d -> d.isBefore(CHANGES.get(0).minusDays(1)));
        return List.copyOf(days);
    }

    /** The days up to 2270 that the provisions can tell apart, and one long after: what comes between has its own patterns. */
    List<LocalDate> earlierDays() {
        return provisionDays().stream().filter(d -> !d.isAfter(LATER) || d.equals(LAST)).toList();
    }

    /** The days that the provisions can tell apart, and one long after. */
    List<LocalDate> provisionDays() {
        Set<LocalDate> days = new TreeSet<>(List.of(LAST));
        rulebook.instruments().forEach(i -> i.provisions().forEach(p -> days.addAll(List.of(p.inForceFrom().minusDays(1), p.inForceFrom()))));
        return List.copyOf(days);
    }

    /** The eve and the day of each change of the provisions from 2270 on. */
    List<LocalDate> laterDays() {
        Set<LocalDate> changes = new TreeSet<>();
        rulebook.instruments().forEach(i -> i.provisions().stream().filter(p -> p.encoded() && !p.inForceFrom().isBefore(LATER)).forEach(p -> changes.add(p.inForceFrom())));
        changes.addAll(LATER_CHANGES);
        Set<LocalDate> days = new TreeSet<>();
        changes.forEach(c -> days.addAll(List.of(c.minusDays(1), c)));
        return List.copyOf(days);
    }

    /** The classes, and each plant or machinery with everything that it may make. */
    List<ItemKind> kinds() {
        Map<Object, ItemKind> kinds = new LinkedHashMap<>();
        rulebook.kinds().values().forEach(k -> kinds.put(k.id(), k));
        rulebook.kinds().values().stream().filter(k -> k.flag("productionHelp"))
                .forEach(plant -> rulebook.kinds().values().forEach(made -> {
                    ItemKind making = making(plant, made);
                    kinds.putIfAbsent(List.of(making.id(), making.attributes(), making.usual()), making);
                }));
        return List.copyOf(kinds.values());
    }

    /** A plant is judged by what it makes (IQ-08, "in 2006 only plants for category items"). */
    private static ItemKind making(ItemKind plant, ItemKind made) {
        Map<String, Object> attributes = new TreeMap<>(plant.attributes());
        TAKEN_OVER.forEach(a -> attributes.put(a, made.attributes().get(a)));
        attributes.put("partOf", made.word("register").equals("none") ? made.word("partOf") : made.word("register"));
        return new ItemKind(plant.id(), plant.name(), plant.groups(), attributes, made.usual());
    }

    /** Every item on the given days, in both directions, with all combinations of what can matter. */
    Set<ItemFacts> items(List<LocalDate> days) {
        Set<ItemFacts> items = new LinkedHashSet<>();
        each((kind, listing, catchAll, from) -> shapes(kind, listing, catchAll, from, days.get(0)).forEach(s -> days.forEach(d -> items.add(on(s, d)))));
        return items;
    }

    private void each(Shaping shaping) {
        for (ItemKind kind : kinds()) {
            for (boolean listing : kind.word("list").equals("none") ? List.of(false) : List.of(true, false)) {
                for (boolean from : List.of(true, false)) {
                    List.of(true, false).forEach(catchAll -> shaping.shape(kind, listing, catchAll, from));
                }
            }
        }
    }

    /** What is done for a class, with its listing in force or not, the catch-all in force or not, in a direction. */
    private interface Shaping {
        void shape(ItemKind kind, boolean listing, boolean catchAll, boolean from);
    }

    private static ItemFacts on(ItemFacts i, LocalDate day) {
        return i.on(day);
    }

    /** All combinations of what matters. */
    private List<ItemFacts> shapes(ItemKind kind, boolean listing, boolean catchAll, boolean from, LocalDate day) {
        if (catchAll && !ItemFacts.reachedByCatchAll(kind, !from)) {
            return List.of();
        }
        ItemFacts plain = ItemFacts.of(kind, kind.usual(), listing, catchAll, from, !from, day, Readings.NONE);
        List<ItemFacts> shapes = new ArrayList<>();
        for (Map<PhysicalFact, Object> physical : physical(kind, facts(kind, plain))) {
            readings(questions(plain)).forEach(r -> shapes.add(ItemFacts.of(kind, physical, listing, catchAll, from, !from, day, r)));
        }
        return shapes;
    }

    /**
     * Every class in both directions with everything stated and every question answered at random, whether it should
     * matter or not: the given number of times, the same for the same rulebook.
     */
    Set<ItemFacts> random(List<LocalDate> days, int times) {
        Random random = new Random(1718);
        Set<ItemFacts> items = new LinkedHashSet<>();
        for (int i = 0; i < times; i++) {
            each((kind, listing, catchAll, from) -> {
                Map<PhysicalFact, Object> physical = new EnumMap<>(PhysicalFact.class);
                Stream.of(PhysicalFact.values()).forEach(f -> physical.put(f, any(values(f), random)));
                Map<String, String> readings = new TreeMap<>();
                alternatives.forEach((q, names) -> readings.put(q, any(names, random)));
                items.add(ItemFacts.of(kind, physical, listing, catchAll, from, !from, any(days, random), Readings.of(readings)));
            });
        }
        return items;
    }

    private static <T> T any(List<T> options, Random random) {
        return options.get(random.nextInt(options.size()));
    }

    private Set<String> facts(ItemKind kind, ItemFacts plain) {
        Set<String> facts = new TreeSet<>(rulebook.relevant(plain, ALL_FACTS).fields());
        facts.addAll(Matters.facts(kind));
        return facts;
    }

    private Set<String> questions(ItemFacts plain) {
        Set<String> questions = new TreeSet<>(rulebook.relevant(plain, ALL_FACTS).questions());
        questions.addAll(Matters.questions(plain));
        return questions;
    }

    /** The usual specification with every value of the given facts. */
    private List<Map<PhysicalFact, Object>> physical(ItemKind kind, Set<String> facts) {
        List<Map<PhysicalFact, Object>> found = new ArrayList<>();
        found.add(new EnumMap<>(PhysicalFact.class));
        found.get(0).putAll(kind.usual());
        for (String key : facts) {
            PhysicalFact fact = PhysicalFact.of(key).orElseThrow();
            List<Map<PhysicalFact, Object>> next = new ArrayList<>();
            for (Map<PhysicalFact, Object> before : found) {
                for (Object value : values(fact)) {
                    Map<PhysicalFact, Object> with = new EnumMap<>(before);
                    with.put(fact, value);
                    next.add(with);
                }
            }
            found = next;
        }
        return found;
    }

    private List<Object> values(PhysicalFact fact) {
        return switch (fact.type()) {
            case TRUTH -> List.of(true, false);
            case WORD -> List.copyOf(fact.words());
            case NUMBER -> {
                Set<Double> breaks = new TreeSet<>(rulebook.breakpoints(fact));
                breaks.addAll(Matters.breakpoints(fact));
                Set<Object> values = new TreeSet<>();
                breaks.forEach(b -> values.addAll(List.of(b - 0.5, b, b + 0.5)));
                yield List.copyOf(values);
            }
        };
    }

    private List<Readings> readings(Set<String> questions) {
        List<Map<String, String>> found = new ArrayList<>(List.of(Map.of()));
        for (String question : questions) {
            List<Map<String, String>> next = new ArrayList<>();
            for (Map<String, String> before : found) {
                for (String alternative : alternatives.get(question)) {
                    Map<String, String> with = new TreeMap<>(before);
                    with.put(question, alternative);
                    next.add(with);
                }
            }
            found = next;
        }
        return found.stream().map(Readings::of).toList();
    }

    /** Every conduct in every direction, on the given days, under every reading of the questions about acts. */
    Set<ActFacts> acts(List<LocalDate> days) {
        Set<ActFacts> acts = new LinkedHashSet<>();
        for (String conduct : Conduct.words()) {
            for (int way = 0; way < 4; way++) {
                ActFacts plain = new ActFacts(conduct, way % 2 == 0, way == 1 || way == 2, days.get(0), Readings.NONE);
                Set<String> questions = new TreeSet<>(rulebook.relevant(plain, Set.of()).questions());
                questions.addAll(Matters.ACT_QUESTIONS);
                readings(questions).forEach(r -> days.forEach(d -> acts.add(new ActFacts(conduct, plain.fromDprk(), plain.toDprk(), d, r))));
            }
        }
        return acts;
    }

    /** Every fact pattern of the given profiles, on the given days. */
    Set<FactPattern> patterns(Set<ItemProfile> items, Set<ActProfile> acts, List<LocalDate> days) {
        Set<FactPattern> patterns = new LinkedHashSet<>();
        List<Readings> readings = readings(Matters.RULE_QUESTIONS).stream().map(Space::withUsual).toList();
        for (ActProfile act : acts) {
            for (ItemProfile item : items) {
                for (int way = 0; way < 8; way++) {
                    for (int notice : List.of(-1, 4, 5)) {
                        for (LocalDate day : days) {
                            for (Readings r : readings) {
                                patterns.add(new FactPattern((way & 1) > 0, (way & 2) > 0, (way & 4) > 0, act, item, day, notice, false, "none", false, false, r));
                            }
                        }
                    }
                }
            }
        }
        return patterns;
    }

    /** A Committee decision, a determination and an escape's two parts. */
    private record Clearance(boolean committee, String determination, boolean escapeDetermined, boolean escapeNotified) {

        static List<Clearance> all() {
            List<Clearance> all = new ArrayList<>();
            for (String determination : DETERMINATIONS) {
                for (int i = 0; i < 8; i++) {
                    all.add(new Clearance((i & 4) > 0, determination, (i & 2) > 0, (i & 1) > 0));
                }
            }
            return all;
        }

        /** A few in which each part takes each of its values. */
        static List<Clearance> some() {
            return List.of(new Clearance(false, "none", false, false), new Clearance(false, "jurisdiction", false, true), new Clearance(true, "jurisdiction", true, false),
                    new Clearance(false, "other", true, true), new Clearance(true, "other", false, false));
        }
    }

    /**
     * Fact patterns for measure 2017 on the given days, in every direction, under every reading of the questions that only
     * it asks. With everything: every clearance. Otherwise a few, and what an escape needs (IQ-23) is as usual. Notice and
     * the small-arms questions stay as usual here.
     */
    Set<FactPattern> later(Set<ItemProfile> items, Set<ActProfile> acts, List<LocalDate> days, boolean everything) {
        Set<FactPattern> patterns = new LinkedHashSet<>();
        List<Readings> readings = readings(everything ? Matters.LATER_QUESTIONS : Set.of("IQ-22", "IQ-28")).stream().map(Space::withUsual).toList();
        for (ActProfile act : acts) {
            for (ItemProfile item : items) {
                for (int way = 0; way < 4; way++) {
                    for (Clearance c : everything ? Clearance.all() : Clearance.some()) {
                        for (LocalDate day : days) {
                            for (Readings r : readings) {
                                patterns.add(new FactPattern((way & 1) > 0, (way & 2) > 0, way == 1, act, item, day, -1, c.committee(), c.determination(),
                                        c.escapeDetermined(), c.escapeNotified(), r));
                            }
                        }
                    }
                }
            }
        }
        return patterns;
    }

    private static Readings withUsual(Readings some) {
        Map<String, String> all = new TreeMap<>(Matters.USUAL);
        all.putAll(some.chosen());
        return Readings.of(all);
    }

    /** The given number of fact patterns with everything at random, the same for the same rulebook. */
    Set<FactPattern> randomPatterns(Set<ItemProfile> items, Set<ActProfile> acts, List<LocalDate> days, int number) {
        Random random = new Random(2397);
        List<ItemProfile> things = List.copyOf(items);
        List<ActProfile> doings = List.copyOf(acts);
        Set<FactPattern> patterns = new LinkedHashSet<>();
        for (int i = 0; i < number; i++) {
            Map<String, String> readings = new TreeMap<>();
            alternatives.forEach((q, names) -> readings.put(q, any(names, random)));
            patterns.add(new FactPattern(random.nextBoolean(), random.nextBoolean(), random.nextBoolean(), any(doings, random), any(things, random), any(days, random),
                    any(List.of(-1, 4, 5), random), random.nextBoolean(), any(DETERMINATIONS, random), random.nextBoolean(), random.nextBoolean(), Readings.of(readings)));
        }
        return patterns;
    }
}
