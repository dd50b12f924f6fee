package org.embargo.secondopinion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.embargo.assessment.RuleOutline;
import org.embargo.assessment.Rulebook;
import org.embargo.facts.ActFacts;
import org.embargo.facts.ActProfile;
import org.embargo.facts.FactPattern;
import org.embargo.facts.ItemFacts;
import org.embargo.facts.ItemKind;
import org.embargo.facts.ItemProfile;
import org.embargo.facts.Readings;
import org.embargo.law.Measure;

/** Holds a rulebook against the second opinion over a set of situations. */
final class Comparison {

    /** The measures that there is a second opinion on. */
    static final List<String> MEASURES = List.of("2006", "2009", "2017");

    private static final int PART = 5000;
    private static final LocalDate PLAIN_DAY = Space.LAST;
    private static final FactPattern PLAIN_PATTERN = new FactPattern(true, false, false, new ActProfile("supply", true, false, false),
            new ItemProfile("arms", false, false, false, true, false, false, false, false, false), PLAIN_DAY, -1, false, "none", false, false,
            Readings.of(Matters.USUAL));

    private final Rulebook rulebook;
    private final Map<String, String> usual = new TreeMap<>();
    private final List<Disagreement> found = new ArrayList<>();
    private final Set<ItemProfile> itemProfiles = new LinkedHashSet<>();
    private final Set<ActProfile> actProfiles = new LinkedHashSet<>();
    private long compared;

    Comparison(Rulebook rulebook) {
        this.rulebook = rulebook;
        rulebook.questions().forEach((id, q) -> usual.put(id, q.names().stream().filter(q.defaults()::contains).findFirst().orElseThrow()));
    }

    /** Compares the definitions of items. */
    Comparison items(Collection<ItemFacts> items) {
        Map<Object, Set<String>> rules = inParts(items, rulebook::define);
        for (ItemFacts item : items) {
            Set<String> terms = terms(rules.get(item));
            note(item, plain(item), "", terms, SecondOpinion.terms(item));
            itemProfiles.add(ItemProfile.of(item.subject(), terms));
            itemProfiles.add(ItemProfile.of(item.subject(), SecondOpinion.terms(item)));
        }
        return this;
    }

    /** Compares the definitions of acts. */
    Comparison acts(Collection<ActFacts> acts) {
        Map<Object, Set<String>> rules = inParts(acts, rulebook::define);
        for (ActFacts act : acts) {
            Set<String> terms = terms(rules.get(act));
            note(act, new ActFacts("supply", true, false, PLAIN_DAY, Readings.of(usual)), "", terms, SecondOpinion.terms(act));
            actProfiles.add(ActProfile.of(act.conduct(), terms));
            actProfiles.add(ActProfile.of(act.conduct(), SecondOpinion.terms(act)));
        }
        return this;
    }

    /** Compares the provisions of every measure. */
    Comparison patterns(Collection<FactPattern> patterns) {
        return patterns(patterns, MEASURES);
    }

    /** Compares the provisions of the given measures. */
    Comparison patterns(Collection<FactPattern> patterns, List<String> measures) {
        for (Measure measure : rulebook.measures().stream().filter(m -> measures.contains(m.id())).toList()) {
            Map<FactPattern, Set<String>> rules = inParts(patterns, part -> rulebook.judge(measure, part));
            patterns.forEach(p -> note(p, PLAIN_PATTERN, measure.id(), answer(rules.get(p)), answer(SecondOpinion.answer(p, measure.id()))));
        }
        return this;
    }

    /** Asks the rules in parts, on all cores. */
    private static <S, K> Map<K, Set<String>> inParts(Collection<S> all, Function<List<S>, Map<K, Set<String>>> asked) {
        List<S> list = List.copyOf(all);
        return IntStream.rangeClosed(0, list.size() / PART).parallel()
                .mapToObj(i -> asked.apply(list.subList(i * PART, Math.min(list.size(), (i + 1) * PART))))
                .flatMap(m -> m.entrySet().stream()).collect(Collectors.toConcurrentMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Record plain(ItemFacts item) {
        ItemKind kind = rulebook.kinds().get(item.kind());
        return ItemFacts.of(kind, kind.usual(), !item.list().equals("none"), false, true, false, PLAIN_DAY, Readings.of(usual));
    }

    private static Set<String> terms(Set<String> rules) {
        Set<String> terms = new TreeSet<>();
        rules.forEach(r -> terms.add(r.split("/")[1]));
        return terms;
    }

    /** Names prohibitions by rule, that is by limb, and exceptions and notice by provision. */
    private Set<String> answer(Set<String> names) {
        Set<String> answer = new TreeSet<>();
        for (RuleOutline rule : rulebook.rules()) {
            if (names.contains(rule.name())) {
                answer.add(rule.effect() + " " + (rule.effect().equals("prohibits") ? rule.name() : rule.of()));
            }
        }
        return answer;
    }

    private static Set<String> answer(SecondOpinion.Answer opinion) {
        Set<String> answer = new TreeSet<>();
        opinion.prohibits().forEach(p -> answer.add("prohibits " + p));
        opinion.excepts().forEach(e -> answer.add("excepts " + e));
        if (opinion.breach()) {
            answer.add("requires_notice unscr-1874/op-10-exception");
        }
        return answer;
    }

    private void note(Record situation, Record plain, String measure, Set<String> rules, Set<String> opinion) {
        compared++;
        if (!rules.equals(opinion)) {
            found.add(new Disagreement(situation, plain, measure, new HashSet<>(rules), new HashSet<>(opinion)));
        }
    }

    /** Returns the disagreements that are not known. */
    static List<Disagreement> unexplained(Collection<Disagreement> found) {
        return found.stream().filter(d -> Arrays.stream(KnownDisagreement.values()).noneMatch(k -> k.explains(d))).toList();
    }

    /** Returns every disagreement. */
    List<Disagreement> disagreements() {
        return found;
    }

    /** Returns how many situations were compared. */
    long compared() {
        return compared;
    }

    /** Returns every item profile that either side found. */
    Set<ItemProfile> itemProfiles() {
        return itemProfiles;
    }

    /** Returns every act profile that either side found. */
    Set<ActProfile> actProfiles() {
        return actProfiles;
    }
}
