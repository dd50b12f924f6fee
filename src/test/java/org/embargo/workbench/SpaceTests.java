package org.embargo.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.embargo.Embargo;
import org.embargo.assessment.Input;
import org.embargo.assessment.Rulebook;
import org.embargo.assessment.Verdict;
import org.embargo.facts.ActFacts;
import org.embargo.facts.ActProfile;
import org.embargo.facts.DescribedFacts;
import org.embargo.facts.FactPattern;
import org.embargo.facts.ItemFacts;
import org.embargo.facts.ItemKind;
import org.embargo.facts.ItemProfile;
import org.embargo.facts.Readings;
import org.embargo.law.Measure;
import org.junit.jupiter.api.Test;

/** Holds the space's answers, which ask Drools once for all situations alike, against asking about single situations. */
class SpaceTests {

    private static final Embargo EMBARGO = Embargo.open(Path.of("rules"), Path.of("seeds"));
    private static final Rulebook RULEBOOK = EMBARGO.rulebook();
    private static final Comparison ALL = Comparison.of(RULEBOOK, RULEBOOK);
    private static final Space SPACE = ALL.space();
    private static final int DRAWN = 600;

    /** A situation drawn at random, with its places in the space. */
    private record Drawn(int measure, int specimen, Way way, int conduct, int period, Map<Integer, Integer> chosen) {

        static Drawn of(Random random) {
            Map<Integer, Integer> chosen = new TreeMap<>();
            IntStream.range(0, SPACE.variables().size()).forEach(v -> chosen.put(v, random.nextInt(SPACE.variables().get(v).values().size())));
            return new Drawn(random.nextInt(SPACE.measures().size()), random.nextInt(SPACE.specimens().size()), Way.values()[random.nextInt(4)],
                    random.nextInt(SPACE.conducts().size()), random.nextInt(SPACE.periods().size()), chosen);
        }

        Answer answer() {
            return (Answer) ALL.diagrams().value(ALL.judged(measure).get(0).at(specimen, way, conduct, period), chosen);
        }

        Situation situation() {
            return new Situation(SPACE.measures().get(measure), SPACE.specimens().get(specimen), way, SPACE.conducts().get(conduct), SPACE.periods().get(period), SPACE.named(chosen));
        }
    }

    @Test
    void everyDrawnSituationIsAnsweredAsItsFactsFileIs() {
        Random random = new Random(1718);
        for (int i = 0; i < DRAWN; i++) {
            Drawn drawn = Drawn.of(random);
            if (drawn.way() == Way.FROM_TO_NOBODY_S) {
                continue;
            }
            Situation s = drawn.situation();
            DescribedFacts facts = EMBARGO.reader().read(new Input("drawn.yaml", s.factsFile().getBytes(StandardCharsets.UTF_8), Optional.empty()));
            var answer = EMBARGO.decide(facts, List.of(s.measure()), s.readings()).transfers().get(0).determinations().get(s.measure());
            assertThat(answer.outcome()).as(s.factsFile()).isEqualTo(drawn.answer().outcome());
        }
    }

    @Test
    void everyDrawnSituationFiresTheRulesThatDroolsFiresOnItAlone() {
        Random random = new Random(1874);
        for (int i = 0; i < DRAWN; i++) {
            Drawn drawn = Drawn.of(random);
            assertThat(drawn.answer().rules()).as(drawn.situation().toString()).isEqualTo(asked(drawn.situation()));
        }
    }

    /** Asks the definitions and then the provisions about one situation, every question answered. */
    private static Set<String> asked(Situation s) {
        Measure measure = RULEBOOK.measures().stream().filter(m -> m.id().equals(s.measure())).findFirst().orElseThrow();
        boolean adoption = measure.instruments().stream().anyMatch(i -> i.adopted().equals(s.period().from()));
        var day = adoption && s.variables().get("IQ-26").equals("not-yet") ? s.period().day().minusDays(1) : s.period().day();
        ItemKind kind = s.specimen().in(RULEBOOK).orElseThrow();
        Readings readings = Readings.of(s.readings().entrySet().stream().collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, e -> e.getValue().get(0))));
        boolean catchAll = s.conduct().movesGoods() && measure.provisions().stream().anyMatch(p -> p.id().equals(RULEBOOK.catchAll()) && p.inForceOn(day));
        ItemFacts item = ItemFacts.of(kind, s.specimen().seen(kind), measure.includes(kind.word("listedBy")) && kind.listedOn(day), catchAll, s.way().fromDprk(), s.way().toDprk(), day, readings);
        ActFacts act = new ActFacts(s.conduct().word(), s.way().fromDprk(), s.way().toDprk(), day, readings);
        Map<Object, Set<String>> defined = RULEBOOK.define(List.of(item, act));
        Map<String, String> v = s.variables();
        FactPattern pattern = new FactPattern(s.way().fromDprk(), s.way().toDprk(), s.way().foreign(), ActProfile.of(act.conduct(), terms(defined.get(act))),
                ItemProfile.of(item.subject(), terms(defined.get(item))), day, Integer.parseInt(v.get("noticeDays")), v.get("committeeAllows").equals("true"),
                v.get("determination"), v.get("escapeDetermined").equals("true"), v.get("escapeNotified").equals("true"), readings);
        Set<String> fired = day.isBefore(measure.firstDay()) ? Set.of() : RULEBOOK.judge(measure, List.of(pattern)).get(pattern);
        Verdict verdict = Verdict.of(RULEBOOK.rules(), measure.provisions(), fired);
        return RULEBOOK.rules().stream().filter(r -> fired.contains(r.name()) && (!r.effect().equals("excepts") || verdict.freeing().stream().anyMatch(p -> p.id().equals(r.of()))))
                .map(r -> r.name()).collect(java.util.stream.Collectors.toSet());
    }

    private static Set<String> terms(Set<String> rules) {
        return rules.stream().map(r -> r.split("/")[1]).collect(java.util.stream.Collectors.toSet());
    }

    @Test
    void aRulebookIsTheSameAsItself() {
        assertThat(ALL.same()).isTrue();
    }
}
