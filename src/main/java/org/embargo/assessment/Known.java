package org.embargo.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.embargo.facts.FactPattern;
import org.embargo.facts.Item;
import org.embargo.facts.ItemFacts;
import org.embargo.facts.ItemProfile;
import org.embargo.law.Measure;
import org.embargo.law.Provision;

/**
 * What has been found out under one measure by now, so that one trial after another does not ask again: hundreds of
 * transfers that differ in one fact share almost all of their items and patterns. Safe for use by several threads; it
 * forgets everything once it has grown large.
 */
final class Known {

    private static final int MOST = 100_000;

    private final Rulebook rulebook;
    private final Measure measure;
    private final List<Provision> provisions;
    private final Optional<Provision> catchAll;
    private final Map<Kept, List<Profiled>> things = new ConcurrentHashMap<>();
    private final Map<FactPattern, Set<String>> fired = new ConcurrentHashMap<>();
    private final Map<FactPattern, Verdict> verdicts = new ConcurrentHashMap<>();
    private final Map<List<Object>, Integer> looks = new ConcurrentHashMap<>();
    private final AtomicInteger look = new AtomicInteger();

    /** What of a scene bears on what an item can be in it. */
    record Setting(boolean underCatchAll, boolean fromDprk, boolean toDprk, LocalDate day) {
    }

    /** One item in one setting. */
    private record Kept(int index, Item item, Setting setting) {
    }

    /**
     * One thing that an item can be, and what that is in law.
     *
     * @param caught whether a determination by a State can bring it under the catch-all
     * @param look a number that things have in common which look the same to the provisions
     */
    record Profiled(Things.Thing thing, ItemProfile profile, boolean caught, int look) {
    }

    Known(Rulebook rulebook, Measure measure) {
        this.rulebook = rulebook;
        this.measure = measure;
        this.provisions = measure.provisions();
        this.catchAll = provisions.stream().filter(p -> p.id().equals(rulebook.catchAll())).findFirst();
    }

    Rulebook rulebook() {
        return rulebook;
    }

    Measure measure() {
        return measure;
    }

    /** Returns the measure's provisions, each with the last day that the measure gives it. */
    List<Provision> provisions() {
        return provisions;
    }

    /** Returns whether goods of any kind can be caught on a day. */
    boolean catchesAll(LocalDate day) {
        return catchAll.filter(p -> p.inForceOn(day)).isPresent();
    }

    /** Returns what each item can be in each scene: by item and then by scene. The rules are asked once about all that is new. */
    List<List<List<Profiled>>> things(List<Item> items, List<Scene> scenes) {
        List<Setting> settings = scenes.stream().map(s -> new Setting(s.conduct().movesGoods() && catchesAll(s.day()), s.fromDprk(), s.toDprk(), s.day())).toList();
        if (things.size() + fired.size() > MOST) {
            Stream.of(things, fired, verdicts, looks).forEach(Map::clear);
        }
        Map<Kept, List<Profiled>> here = new HashMap<>();
        Map<Kept, List<Things.Thing>> unsettled = new LinkedHashMap<>();
        for (int i = 0; i < items.size(); i++) {
            Things of = new Things(rulebook, measure, items.get(i), i);
            for (Setting s : new LinkedHashSet<>(settings)) {
                Kept key = new Kept(i, items.get(i), s);
                List<Profiled> kept = things.get(key);
                if (kept == null) {
                    unsettled.put(key, of.in(s));
                } else {
                    here.put(key, kept);
                }
            }
        }
        settle(unsettled, here);
        List<List<List<Profiled>>> found = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            int index = i;
            found.add(settings.stream().map(s -> Objects.requireNonNull(here.get(new Kept(index, items.get(index), s)))).toList());
        }
        return found;
    }

    private void settle(Map<Kept, List<Things.Thing>> unsettled, Map<Kept, List<Profiled>> here) {
        Set<ItemFacts> facts = new LinkedHashSet<>();
        unsettled.values().forEach(some -> some.forEach(t -> facts.add(t.facts())));
        Map<Object, Set<String>> defined = facts.isEmpty() ? Map.of() : rulebook.define(facts);
        unsettled.forEach((key, some) -> here.put(key, some.stream().map(t -> profiled(t, key.setting(), defined.get(t.facts()))).toList()));
        unsettled.keySet().forEach(key -> things.put(key, Objects.requireNonNull(here.get(key))));
    }

    private Profiled profiled(Things.Thing thing, Setting setting, Set<String> rules) {
        ItemProfile profile = ItemProfile.of(thing.facts().subject(), terms(rules));
        boolean caught = ItemFacts.reachedByCatchAll(rulebook.kinds().get(thing.facts().kind()), setting.toDprk());
        int number = looks.computeIfAbsent(List.of(profile, caught, thing.values()), l -> look.getAndIncrement());
        return new Profiled(thing, profile, caught, number);
    }

    /** Returns the terms that the names of definition rules speak of. */
    static Set<String> terms(Set<String> rules) {
        Set<String> terms = new java.util.HashSet<>();
        rules.forEach(r -> terms.add(r.split("/")[1]));
        return terms;
    }

    /** Returns the names of the measure's rules that apply to each pattern. */
    Map<FactPattern, Set<String>> judge(Collection<FactPattern> patterns) {
        Map<FactPattern, Set<String>> found = new HashMap<>();
        List<FactPattern> open = new ArrayList<>();
        for (FactPattern p : patterns) {
            Set<String> rules = fired.get(p);
            if (rules == null) {
                open.add(p);
            } else {
                found.put(p, rules);
            }
        }
        if (!open.isEmpty()) {
            Map<FactPattern, Set<String>> judged = rulebook.judge(measure, open);
            fired.putAll(judged);
            found.putAll(judged);
        }
        return found;
    }

    /** Returns what the rules that apply to a pattern come to, provision by provision. */
    Verdict verdict(FactPattern pattern, Set<String> rules) {
        return verdicts.computeIfAbsent(pattern, p -> Verdict.of(rulebook.rules(), provisions, rules));
    }
}
