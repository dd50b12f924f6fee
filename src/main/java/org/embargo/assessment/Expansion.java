package org.embargo.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.embargo.facts.ActFacts;
import org.embargo.facts.ActProfile;
import org.embargo.facts.Conduct;
import org.embargo.facts.FactPattern;
import org.embargo.facts.ItemProfile;
import org.embargo.facts.Readings;
import org.embargo.facts.Transfer;
import org.embargo.law.Measure;
import org.embargo.law.Provision;

/**
 * Expands a transfer into the fact patterns that are still possible under a measure and asks the rules about each. The
 * readings that count are not chosen here: every alternative that can matter is expanded.
 */
final class Expansion {

    private final Known known;
    private final Rulebook rulebook;
    private final Transfer transfer;
    private final boolean folded;
    private final Clearances clearances;
    private final List<Scene> scenes;
    private final List<List<List<Known.Profiled>>> things;
    private final Map<FactPattern, Set<String>> fired = new HashMap<>();
    private final List<Situation> situations = new ArrayList<>();

    /** An item in a scene of which only the definitions have been asked. */
    private record Draft(int scene, int item, Known.Profiled thing, ActFacts act, FactPattern pattern, Map<String, String> values) {
    }

    /** Expands a transfer into everything that it can be, with what is known of the measure by now. */
    Expansion(Known known, Transfer transfer) {
        this(known, transfer, false);
        expand();
    }

    /**
     * Looks at where and what a transfer can be; nothing is asked of the provisions before {@link #expand}.
     *
     * @param folded whether of those things that look the same to the provisions wherever the act may have happened only the
     *     first is taken: the outcomes are the same, and it is not told what the definitions see of the others
     */
    Expansion(Known known, Transfer transfer, boolean folded) {
        this.known = known;
        this.rulebook = known.rulebook();
        this.transfer = transfer;
        this.clearances = new Clearances(transfer);
        this.scenes = new Scenes(transfer).of(known.measure(), rulebook.changes());
        this.things = known.things(transfer.items(), scenes);
        this.folded = folded;
    }

    /** Returns all that the outcomes rest on: two transfers for which it is the same come out the same. */
    List<Object> rests() {
        List<Object> looks = new ArrayList<>();
        things.forEach(byScene -> looks.add(byScene.stream().map(some -> some.stream().<Object>map(t -> t.thing().label().isEmpty() ? t.look()
                : t.look() + t.thing().label()).toList()).toList()));
        List<List<String>> determined = scenes.stream().map(s -> clearances.determinations(s.day(), true)).toList();
        return List.of(scenes, looks, determined, transfer.stateDetermination().isUnknown(), transfer.date().throughout());
    }

    /** Asks the provisions about everything that is possible. */
    void expand() {
        judge(drafts());
    }

    private List<Draft> drafts() {
        List<Set<String>> kept = things.stream().map(byScene -> folded ? told(byScene) : Set.<String>of()).toList();
        List<List<ActFacts>> acts = scenes.stream().map(this::acts).toList();
        Map<Object, Set<String>> defined = rulebook.define(acts.stream().flatMap(List::stream).distinct().toList());
        List<Draft> settled = new ArrayList<>();
        for (int s = 0; s < scenes.size(); s++) {
            for (ActFacts act : acts.get(s)) {
                ActProfile profile = ActProfile.of(act.conduct(), Known.terms(defined.get(act)));
                for (int i = 0; i < things.size(); i++) {
                    for (Known.Profiled thing : things.get(i).get(s)) {
                        boolean told = !folded || kept.get(i).contains(thing.thing().label());
                        if (told && !contradict(thing.thing().facts().readings(), act.readings())) {
                            settle(s, i, thing, act, profile, settled);
                        }
                    }
                }
            }
        }
        return settled;
    }

    /** Returns the labels of things of which no earlier one looks the same in every scene. */
    private static Set<String> told(List<List<Known.Profiled>> byScene) {
        Map<String, List<Integer>> looks = new LinkedHashMap<>();
        for (int s = 0; s < byScene.size(); s++) {
            for (Known.Profiled thing : byScene.get(s)) {
                List<Integer> look = looks.computeIfAbsent(thing.thing().label(), l -> new ArrayList<>());
                look.add(-1 - s);
                look.add(thing.look());
            }
        }
        Map<List<Integer>, String> first = new HashMap<>();
        looks.forEach((label, look) -> first.putIfAbsent(look, label));
        return Set.copyOf(first.values());
    }

    private List<ActFacts> acts(Scene scene) {
        ActFacts unread = new ActFacts(scene.conduct().word(), scene.fromDprk(), scene.toDprk(), scene.day(), Readings.NONE);
        return readings(rulebook.relevant(unread, Set.of()), Map.of()).stream()
                .map(r -> new ActFacts(unread.conduct(), unread.fromDprk(), unread.toDprk(), unread.date(), Readings.of(r))).toList();
    }

    private static boolean contradict(Readings one, Readings other) {
        if (one.equals(Readings.NONE) || other.equals(Readings.NONE)) {
            return false;
        }
        Map<String, String> others = other.chosen();
        return one.chosen().entrySet().stream().anyMatch(e -> !e.getValue().equals(others.getOrDefault(e.getKey(), e.getValue())));
    }

    /** A question that the definitions asked already keeps its answer. */
    private List<Map<String, String>> readings(Relevant relevant, Map<String, String> given) {
        if (relevant.questions().isEmpty()) {
            return List.of(Map.of());
        }
        Map<String, List<String>> options = new TreeMap<>();
        relevant.questions().forEach(q -> options.put(q, given.containsKey(q) ? List.of(given.get(q)) : rulebook.questions().get(q).names()));
        return Combinations.of(options);
    }

    private void settle(int s, int item, Known.Profiled thing, ActFacts act, ActProfile profile, List<Draft> settled) {
        Scene scene = scenes.get(s);
        List<String> determinations = clearances.determinations(scene.day(), thing.caught());
        String last = determinations.get(determinations.size() - 1);
        FactPattern unread = pattern(scene, profile, thing.profile()).determined(last);
        Relevant relevant = rulebook.relevant(unread, determinations.size() > 1 ? Set.of("determination") : Set.of());
        boolean open = relevant.fields().contains("determination") && known.catchesAll(scene.day());
        Map<String, String> given = new TreeMap<>(act.readings().chosen());
        given.putAll(thing.thing().facts().readings().chosen());
        for (String determination : open ? determinations : List.of(last)) {
            Map<String, String> values = open ? Map.of("stateDetermination", determination.equals(Clearances.NONE) ? "none" : "made") : Map.of();
            for (Map<String, String> r : readings(relevant, given)) {
                settled.add(new Draft(s, item, thing, act, unread.determined(determination).withReadings(Readings.of(r)), values));
            }
        }
    }

    private FactPattern pattern(Scene scene, ActProfile act, ItemProfile item) {
        return new FactPattern(scene.fromDprk(), scene.toDprk(), scene.foreignBuyerOrFlag(), act, item, scene.day(),
                scene.noticeDays(), scene.clearance().allowed(), Clearances.NONE, scene.clearance().determined(),
                scene.clearance().notified(), Readings.NONE);
    }

    private void judge(List<Draft> drafts) {
        Set<FactPattern> patterns = new LinkedHashSet<>();
        drafts.stream().filter(d -> scenes.get(d.scene()).linked()).forEach(d -> patterns.add(d.pattern()));
        fired.putAll(known.judge(patterns));
        for (Draft d : drafts) {
            Scene scene = scenes.get(d.scene());
            Map<String, String> values = new TreeMap<>(scene.values());
            values.putAll(d.values());
            values.putAll(d.thing().thing().values());
            values.putAll(d.act().readings().chosen());
            values.putAll(d.pattern().readings().chosen());
            situations.add(new Situation(d.scene(), d.item(), d.thing().thing().label(), values, d.thing().thing().facts(), d.act(),
                    scene.linked() ? Optional.of(d.pattern()) : Optional.empty(), outcome(scene, d)));
        }
    }

    private Outcome outcome(Scene scene, Draft d) {
        boolean arms = !d.thing().profile().subject().equals("other") && scene.conduct() != Conduct.DESIGNATION;
        boolean began = !scene.day().isBefore(measure().firstDay());
        boolean prohibited = scene.linked() && began && !prohibiting(d.pattern()).isEmpty();
        if (prohibited) {
            return Outcome.VIOLATION;
        }
        return !scene.linked() || !arms ? Outcome.OUT_OF_SCOPE : began ? Outcome.NOT_A_VIOLATION : Outcome.NOT_IN_FORCE;
    }

    /** Returns the provisions that prohibit the pattern and that no exception frees, in the order of the measure. */
    List<Provision> prohibiting(FactPattern pattern) {
        return known.verdict(pattern, fired(pattern)).prohibiting();
    }

    /** Returns the exceptions that free the pattern from a provision that would prohibit it. */
    List<Provision> freeing(FactPattern pattern) {
        return known.verdict(pattern, fired(pattern)).freeing();
    }

    /** Returns the provisions whose procedure the pattern does not keep. */
    List<Provision> breached(FactPattern pattern) {
        return known.verdict(pattern, fired(pattern)).breached();
    }

    /** Returns the names of the measure's rules that apply to the pattern. */
    Set<String> fired(FactPattern pattern) {
        return fired.getOrDefault(pattern, Set.of());
    }

    List<Situation> situations() {
        return situations;
    }

    List<Scene> scenes() {
        return scenes;
    }

    Measure measure() {
        return known.measure();
    }

    /** Returns the measure's provisions, each with the last day that the measure gives it. */
    List<Provision> provisions() {
        return known.provisions();
    }

    /** Returns every possibility of the whole transfer, before the stage is taken into account. */
    Collection<Possibility> possibilities() {
        return new Joining(scenes, situations, transfer.date().throughout()).possibilities();
    }
}
