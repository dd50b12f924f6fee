package org.embargo.secondopinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.embargo.assessment.Rulebook;
import org.embargo.facts.FactPattern;
import org.embargo.rulebook.RulesFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds the rules against the second opinion over the whole space of situations. */
class SecondOpinionTests {

    private static final Rulebook RULEBOOK = RulesFolder.load(Path.of("rules"));
    private static final Space SPACE = new Space(RULEBOOK);
    private static final Comparison DEFINITIONS = new Comparison(RULEBOOK);
    private static final Comparison PROVISIONS = new Comparison(RULEBOOK);
    private static final Comparison LATER = new Comparison(RULEBOOK);
    private static final int RANDOM_PATTERNS = 100_000;

    @BeforeAll
    static void compare() {
        long start = System.nanoTime();
        DEFINITIONS.items(SPACE.items(SPACE.days())).acts(SPACE.acts(List.of(SPACE.days().get(0), Space.LAST)));
        DEFINITIONS.items(SPACE.random(SPACE.days(), 100));
        PROVISIONS.patterns(SPACE.patterns(DEFINITIONS.itemProfiles(), DEFINITIONS.actProfiles(), SPACE.earlierDays()));
        PROVISIONS.patterns(usualOnEveryDay());
        long earlier = System.nanoTime();
        LATER.patterns(SPACE.later(DEFINITIONS.itemProfiles(), DEFINITIONS.actProfiles(), SPACE.laterDays(), false), List.of("2017"));
        LATER.patterns(SPACE.later(Space.PLAIN_ITEMS, Space.PLAIN_ACTS, SPACE.laterDays(), true), List.of("2017"));
        LATER.patterns(SPACE.randomPatterns(DEFINITIONS.itemProfiles(), DEFINITIONS.actProfiles(), SPACE.provisionDays(), RANDOM_PATTERNS));
        System.out.printf("second opinion: %d items and acts (%d item profiles, %d act profiles), %d patterns under each of %s in %.1f s, %d more mostly under 2017 in %.1f s%n",
                DEFINITIONS.compared(), DEFINITIONS.itemProfiles().size(), DEFINITIONS.actProfiles().size(), PROVISIONS.compared() / Comparison.MEASURES.size(),
                Comparison.MEASURES, (earlier - start) / 1e9, LATER.compared(), (System.nanoTime() - earlier) / 1e9);
    }

    /** Every period between changes of definitions too, and what the first two measures do not ask: a decision, a determination, an escape. */
    private static Set<FactPattern> usualOnEveryDay() {
        Set<FactPattern> patterns = new LinkedHashSet<>();
        SPACE.patterns(DEFINITIONS.itemProfiles(), Set.of(Space.SUPPLY, Space.TRAINING, Space.FINANCING), SPACE.days()).forEach(p -> {
            if (p.reads("IQ-05", "ban-stands") && p.reads("IQ-20", "procedure") && p.noticeDays() < 0) {
                patterns.add(p);
                patterns.add(new FactPattern(p.fromDprk(), p.toDprk(), p.foreignBuyerOrFlag(), p.act(), p.item(), p.date(), p.noticeDays(), true, "jurisdiction", true, true, p.readings()));
            }
        });
        return patterns;
    }

    @Test
    void rulesAndSecondOpinionAgreeOnEveryItemAndAct() {
        assertThat(unexplained(DEFINITIONS)).as(smallest(DEFINITIONS)).isEmpty();
        assertThat(DEFINITIONS.compared()).isGreaterThan(100_000);
    }

    @Test
    void rulesAndSecondOpinionAgreeOnEveryFactPattern() {
        assertThat(unexplained(PROVISIONS)).as(smallest(PROVISIONS)).isEmpty();
        assertThat(PROVISIONS.compared()).isGreaterThan(400_000);
    }

    @Test
    void rulesAndSecondOpinionAgreeOnDeterminationsDecisionsAndEscapes() {
        assertThat(unexplained(LATER)).as(smallest(LATER)).isEmpty();
        assertThat(LATER.compared()).isGreaterThan(1_000_000);
    }

    @Test
    void everyKnownDisagreementStillOccurs() {
        List<Disagreement> found = Stream.of(DEFINITIONS, PROVISIONS, LATER).flatMap(c -> c.disagreements().stream()).toList();
        for (KnownDisagreement known : KnownDisagreement.values()) {
            List<Disagreement> explained = found.stream().filter(known::explains).toList();
            assertThat(explained).as("%s is settled; take it out of KnownDisagreement", known).isNotEmpty();
            System.out.println("known disagreement " + known + ", " + explained.size() + " situations, smallest: " + Disagreement.smallest(explained).orElseThrow());
        }
    }

    private static List<String> unexplained(Comparison comparison) {
        return Comparison.unexplained(comparison.disagreements()).stream().limit(20).map(Disagreement::toString).toList();
    }

    private static String smallest(Comparison comparison) {
        List<Disagreement> found = Comparison.unexplained(comparison.disagreements());
        return found.size() + " disagreements, smallest: " + Disagreement.smallest(found).map(Disagreement::toString).orElse("none");
    }
}
