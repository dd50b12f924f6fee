package org.embargo.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
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
import org.embargo.facts.ItemFacts;
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

    private final Rulebook rulebook;
    private final Measure measure;
    private final Transfer transfer;
    private final Clearances clearances;
    private final List<Provision> provisions;
    private final List<Scene> scenes;
    private final List<Things> things = new ArrayList<>();
    private final List<Situation> situations = new ArrayList<>();
    private final Map<FactPattern, Set<String>> fired = new LinkedHashMap<>();
    private final Map<FactPattern, Verdict> verdicts = new HashMap<>();

    /** An item in a scene of which only the definitions have been asked. */
    private record Draft(int scene, int item, Things.Thing thing, ActFacts act, FactPattern pattern, Map<String, String> values) {
    }

    Expansion(Rulebook rulebook, Measure measure, Transfer transfer) {
        this.rulebook = rulebook;
        this.measure = measure;
        this.transfer = transfer;
        this.clearances = new Clearances(transfer);
        this.provisions = measure.provisions();
        this.scenes = new Scenes(transfer).of(measure, rulebook.changes());
        Optional<Provision> catchAll = provisions.stream().filter(p -> p.id().equals(rulebook.catchAll())).findFirst();
        for (int i = 0; i < transfer.items().size(); i++) {
            things.add(new Things(rulebook, measure, catchAll, transfer.items().get(i), i));
        }
        judge(drafts());
    }

    private List<Draft> drafts() {
        Map<String, List<Object>> asked = new TreeMap<>(Map.of("act", new ArrayList<>(), "item", new ArrayList<>()));
        List<Draft> unsettled = new ArrayList<>();
        for (int s = 0; s < scenes.size(); s++) {
            Scene scene = scenes.get(s);
            for (ActFacts act : acts(scene)) {
                asked.get("act").add(act);
                for (int i = 0; i < things.size(); i++) {
                    for (Things.Thing thing : things.get(i).in(scene)) {
                        if (contradict(thing.facts().readings(), act.readings())) {
                            continue;
                        }
                        asked.get("item").add(thing.facts());
                        unsettled.add(new Draft(s, i, thing, act, pattern(scene, scene.unsettled(), ItemProfile.of("", Set.of()), Readings.NONE), Map.of()));
                    }
                }
            }
        }
        Map<Object, Set<String>> items = rulebook.define(new LinkedHashSet<>(asked.get("item")));
        Map<Object, Set<String>> acts = rulebook.define(new LinkedHashSet<>(asked.get("act")));
        return unsettled.stream().flatMap(d -> settle(d, acts, items).stream()).toList();
    }

    private List<ActFacts> acts(Scene scene) {
        ActFacts unread = new ActFacts(scene.conduct().word(), scene.fromDprk(), scene.toDprk(), scene.day(), Readings.NONE);
        return readings(rulebook.relevant(unread, Set.of())).stream()
                .map(r -> new ActFacts(unread.conduct(), unread.fromDprk(), unread.toDprk(), unread.date(), Readings.of(r))).toList();
    }

    private static boolean contradict(Readings one, Readings other) {
        Map<String, String> others = other.chosen();
        return one.chosen().entrySet().stream().anyMatch(e -> !e.getValue().equals(others.getOrDefault(e.getKey(), e.getValue())));
    }

    /** A question that the definitions asked already keeps its answer. */
    private List<Map<String, String>> readings(Relevant relevant, Draft draft) {
        Map<String, String> given = new TreeMap<>(draft.act().readings().chosen());
        given.putAll(draft.thing().facts().readings().chosen());
        Map<String, List<String>> options = new TreeMap<>();
        relevant.questions().forEach(q -> options.put(q, given.containsKey(q) ? List.of(given.get(q)) : rulebook.questions().get(q).names()));
        return Combinations.of(options);
    }

    private List<Map<String, String>> readings(Relevant relevant) {
        Map<String, List<String>> options = new TreeMap<>();
        relevant.questions().forEach(q -> options.put(q, rulebook.questions().get(q).names()));
        return Combinations.of(options);
    }

    private List<Draft> settle(Draft draft, Map<Object, Set<String>> acts, Map<Object, Set<String>> items) {
        Scene scene = scenes.get(draft.scene());
        ItemFacts facts = draft.thing().facts();
        ActProfile act = ActProfile.of(draft.act().conduct(), terms(acts.get(draft.act())));
        ItemProfile item = ItemProfile.of(facts.subject(), terms(items.get(facts)));
        List<String> determinations = determinations(facts, scene);
        FactPattern unread = pattern(scene, act, item, Readings.NONE).determined(determinations.get(determinations.size() - 1));
        Relevant relevant = rulebook.relevant(unread, determinations.size() > 1 ? Set.of("determination") : Set.of());
        boolean open = relevant.fields().contains("determination") && inForce(rulebook.catchAll(), scene.day());
        List<Draft> settled = new ArrayList<>();
        for (String determination : open ? determinations : List.of(determinations.get(determinations.size() - 1))) {
            Map<String, String> values = open ? Map.of("stateDetermination", determination.equals(Clearances.NONE) ? "none" : "made") : Map.of();
            readings(relevant, draft).forEach(r -> settled.add(new Draft(draft.scene(), draft.item(), draft.thing(), draft.act(),
                    unread.determined(determination).withReadings(Readings.of(r)), values)));
        }
        return settled;
    }

    private boolean inForce(String provision, java.time.LocalDate day) {
        return provisions.stream().anyMatch(p -> p.id().equals(provision) && p.inForceOn(day));
    }

    private static Set<String> terms(Set<String> rules) {
        Set<String> terms = new HashSet<>();
        rules.forEach(r -> terms.add(r.split("/")[1]));
        return terms;
    }

    private FactPattern pattern(Scene scene, ActProfile act, ItemProfile item, Readings readings) {
        return new FactPattern(scene.fromDprk(), scene.toDprk(), scene.foreignBuyerOrFlag(), act, item, scene.day(),
                scene.noticeDays(), scene.clearance().allowed(), Clearances.NONE, scene.clearance().determined(),
                scene.clearance().notified(), readings);
    }

    /** Returns what a determination may be: as recorded, or open for a class that the catch-all reaches and nobody recorded one for. */
    private List<String> determinations(ItemFacts facts, Scene scene) {
        return clearances.determinations(scene.day(), ItemFacts.reachedByCatchAll(rulebook.kinds().get(facts.kind()), scene.toDprk()));
    }

    private void judge(List<Draft> drafts) {
        Set<FactPattern> patterns = new LinkedHashSet<>();
        drafts.stream().filter(d -> scenes.get(d.scene()).linked()).forEach(d -> patterns.add(d.pattern()));
        fired.putAll(rulebook.judge(measure, patterns));
        for (Draft d : drafts) {
            Map<String, String> values = new TreeMap<>(scenes.get(d.scene()).values());
            values.putAll(d.values());
            values.putAll(d.thing().values());
            values.putAll(d.act().readings().chosen());
            values.putAll(d.pattern().readings().chosen());
            situations.add(new Situation(d.scene(), d.item(), d.thing().label(), values, d.thing().facts(), d.act(),
                    Optional.of(d.pattern()).filter(fired::containsKey), outcome(scenes.get(d.scene()), d)));
        }
    }

    private Outcome outcome(Scene scene, Draft d) {
        boolean arms = !d.thing().facts().subject().equals("other") && scene.conduct() != Conduct.DESIGNATION;
        boolean began = !scene.day().isBefore(measure.firstDay());
        boolean prohibited = scene.linked() && began && !prohibiting(d.pattern()).isEmpty();
        if (prohibited) {
            return Outcome.VIOLATION;
        }
        return !scene.linked() || !arms ? Outcome.OUT_OF_SCOPE : began ? Outcome.NOT_A_VIOLATION : Outcome.NOT_IN_FORCE;
    }

    /** What the rules that apply to a pattern come to, provision by provision. */
    private Verdict verdict(FactPattern pattern) {
        return verdicts.computeIfAbsent(pattern, p -> Verdict.of(rulebook.rules(), provisions, fired.getOrDefault(p, Set.of())));
    }

    /** Returns the provisions that prohibit the pattern and that no exception frees, in the order of the measure. */
    List<Provision> prohibiting(FactPattern pattern) {
        return verdict(pattern).prohibiting();
    }

    /** Returns the exceptions that free the pattern from a provision that would prohibit it. */
    List<Provision> freeing(FactPattern pattern) {
        return verdict(pattern).freeing();
    }

    /** Returns the provisions whose procedure the pattern does not keep. */
    List<Provision> breached(FactPattern pattern) {
        return verdict(pattern).breached();
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
        return measure;
    }

    /** Returns the measure's provisions, each with the last day that the measure gives it. */
    List<Provision> provisions() {
        return provisions;
    }

    /** Returns every possibility of the whole transfer, before the stage is taken into account. */
    Collection<Possibility> possibilities() {
        return new Joining(scenes, situations, things, transfer.date().throughout()).possibilities();
    }
}
