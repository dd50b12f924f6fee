package org.embargo.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.embargo.Embargo;
import org.embargo.assessment.Assessor;
import org.embargo.assessment.Fixture;
import org.embargo.assessment.Mutant;
import org.embargo.assessment.Mutants;
import org.embargo.assessment.Rulebook;
import org.embargo.facts.FactPattern;
import org.embargo.law.Measure;
import org.junit.jupiter.api.Test;

/** Holds changed rules that are compiled by themselves against rulebooks that are built in full. */
class MutationTests {

    private static final Embargo EMBARGO = Embargo.open(Path.of("rules"), Path.of("seeds"));
    private static final Rulebook RULEBOOK = EMBARGO.rulebook();
    private static final Mutants MUTANTS = RULEBOOK.mutants();
    private static final List<Fixture> FIXTURES = Selection.of(List.of(Path.of("fixtures/unscr-1874"), Path.of("fixtures/unscr-1718/op-08-a-i"))).stream()
            .map(new FixtureRunner(EMBARGO)::read).toList();
    private static final Stopwatch STOPWATCH = new Stopwatch(() -> Instant.EPOCH);
    private static final int SAMPLE = 3;

    @Test
    void aChangedRuleAnswersAsARulebookThatIsBuiltInFull() {
        List<Mutant> sample = sample(MUTANTS.all().stream().filter(m -> m.ofRule() && m.kind() != Mutant.Kind.DELETES).toList());
        List<Mutants.Tried> tried = MUTANTS.tried(sample);
        for (int i = 0; i < SAMPLE; i++) {
            Rulebook whole = MUTANTS.rebuilt(sample.get(i));
            Rulebook changed = tried.get(i).rulebook().orElseThrow();
            for (Measure measure : RULEBOOK.measures()) {
                Set<Object> asked = asked(whole, measure);
                List<FactPattern> patterns = asked.stream().filter(FactPattern.class::isInstance).map(FactPattern.class::cast).toList();
                List<Object> things = asked.stream().filter(a -> !(a instanceof FactPattern)).toList();
                assertThat(changed.define(things)).as(sample.get(i).id()).isEqualTo(whole.define(things));
                assertThat(changed.judge(measure, patterns)).as(sample.get(i).id()).isEqualTo(whole.judge(measure, patterns));
            }
            FIXTURES.stream().limit(40).forEach(f -> assertThat(MutationRun.notices(f, changed)).as(f.name()).isEqualTo(MutationRun.notices(f, whole)));
        }
    }

    @Test
    void aFixtureThatAChangeDoesNotReachDoesNotNoticeIt() {
        List<Mutant> sample = sample(MUTANTS.all());
        MutationRun run = new MutationRun(RULEBOOK, MUTANTS, FIXTURES);
        for (Mutants.Tried tried : MUTANTS.tried(sample)) {
            tried.rulebook().ifPresent(changed -> {
                List<Fixture> reached = run.reached(tried.mutant(), changed);
                assertThat(FIXTURES.stream().filter(f -> !reached.contains(f)).limit(60)).as(tried.mutant().id()).noneMatch(f -> MutationRun.notices(f, changed));
            });
        }
    }

    @Test
    void aMutantThatOtherRulesMakeUpForIsProvedEquivalent() {
        Mutant equivalent = named("drops unscr-1874/op-10-exception/payments: toDprk");
        Rulebook changed = MUTANTS.tried(List.of(equivalent)).get(0).rulebook().orElseThrow();

        Equivalence equivalence = new Equivalence(RULEBOOK);
        assertThat(equivalence.situations(equivalent, changed)).isEmpty();
        assertThat(equivalence.proof(equivalent, changed)).isPresent();
    }

    @Test
    void whatIsPutToAPartOfTheSpaceComesOutAsOverAllOfIt() {
        Equivalence equivalence = new Equivalence(RULEBOOK);
        List<String> named = List.of("drops unscr-1874/op-10-exception/payments: toDprk", "drops definitions/small-arm-weapon/sporting-gun: sporting",
                "deletes definitions/small-arm-weapon/sporting-gun", "moves unscr-1874/op-23: 2009-06-12 -> 2009-06-13");
        List<Mutant> mutants = MUTANTS.all().stream().filter(m -> named.contains(m.id())).toList();
        assertThat(mutants).hasSameSizeAs(named);
        for (Mutants.Tried tried : MUTANTS.tried(mutants)) {
            Rulebook changed = tried.rulebook().orElseThrow();
            assertThat(equivalence.situations(tried.mutant(), changed).isEmpty()).as(tried.mutant().id()).isEqualTo(Comparison.of(RULEBOOK, changed).same());
        }
    }

    @Test
    void aChangedDefinitionThatDefinesNothingOtherwiseIsProvedEquivalent() {
        Mutant nothing = named("drops definitions/small-arm/by-its-class: !sporting");
        Rulebook changed = MUTANTS.tried(List.of(nothing)).get(0).rulebook().orElseThrow();

        Equivalence equivalence = new Equivalence(RULEBOOK);
        assertThat(equivalence.situations(nothing, changed)).isEmpty();
        assertThat(equivalence.proof(nothing, changed)).isPresent();
    }

    @Test
    void aClassOfAGroupIsMissedWhereNoOtherIsTheSameInLawAndNowhereElse() {
        Equivalence equivalence = new Equivalence(RULEBOOK);
        Mutant shared = named("narrows arms: light-tank");
        Mutant alone = named("narrows missile: manpads");
        List<Mutants.Tried> tried = MUTANTS.tried(List.of(shared, alone));

        assertThat(equivalence.proof(shared, tried.get(0).rulebook().orElseThrow())).isPresent();
        assertThat(equivalence.proof(alone, tried.get(1).rulebook().orElseThrow())).isEmpty();
        assertThat(equivalence.situations(alone, tried.get(1).rulebook().orElseThrow())).isNotEmpty();
    }

    @Test
    void timingsAreTakenWithoutRulesWhoseFilesWouldBeEmpty() {
        Mutating mutating = new Mutating(EMBARGO, FIXTURES, Map.of());
        mutating.of(MUTANTS.all().stream().filter(m -> m.id().startsWith("deletes definitions/") || m.id().startsWith("negates unscr-1874/op-23/goods-to-dprk")).toList(), STOPWATCH);

        assertThat(mutating.timings(STOPWATCH)).hasSize(3);
    }

    @Test
    void theFixturesNoticeNineInTenChangesOfTheExceptionForSmallArmsThatCanBeRun() {
        List<Mutant> all = MUTANTS.all().stream().filter(m -> m.of().startsWith("unscr-1874/op-10-exception/") || m.of().startsWith("definitions/small-arm-weapon/")).toList();
        List<Mutation> results = new MutationRun(RULEBOOK, MUTANTS, FIXTURES).of(MUTANTS.tried(all));
        long ran = results.stream().filter(m -> m.verdict() != Mutation.Verdict.NOT_RUN).count();
        long noticed = results.stream().filter(m -> m.verdict() == Mutation.Verdict.KILLED).count();

        assertThat(ran).isGreaterThan(40);
        assertThat(100.0 * noticed / ran).as("%d of %d", noticed, ran).isGreaterThanOrEqualTo(90);
    }

    @Test
    void hasChangesOfEveryKind() {
        assertThat(MUTANTS.all()).extracting(Mutant::kind).contains(Mutant.Kind.values());
        assertThat(MUTANTS.all()).extracting(Mutant::id).doesNotHaveDuplicates();
    }

    @Test
    void aRunInWhichNothingWasRunMissesItsFloorWhateverItIs() {
        Mutation refused = Mutation.of(MUTANTS.all().get(0), Mutation.Verdict.NOT_RUN, "refused");

        assertThat(MutationScore.of(List.of(refused), Map.of(), 0, true).shortfalls()).containsExactly("no mutant was run");
    }

    @Test
    void anArgumentForAMutantThatAFixtureNoticesIsNotNeeded() {
        Mutation killed = Mutation.of(MUTANTS.all().get(0), Mutation.Verdict.KILLED, "a fixture");

        assertThat(MutationScore.of(List.of(killed), Map.of(killed.mutant().id(), "so"), 0, true).shortfalls()).containsExactly("argued and not needed: " + killed.mutant().id());
    }

    private static Mutant named(String id) {
        return MUTANTS.all().stream().filter(m -> m.id().equals(id)).findFirst().orElseThrow();
    }

    private static List<Mutant> sample(List<Mutant> all) {
        return IntStream.range(0, SAMPLE).mapToObj(i -> all.get((2 * i + 1) * all.size() / (2 * SAMPLE))).toList();
    }

    private static Set<Object> asked(Rulebook rulebook, Measure measure) {
        Set<Object> asked = new LinkedHashSet<>();
        Assessor assessor = new Assessor(rulebook, "");
        new ArrayList<>(FIXTURES).stream().filter(f -> f.readings().isEmpty()).limit(80).forEach(f -> f.facts().transfers().forEach(t -> asked.addAll(assessor.asked(t, measure))));
        return asked;
    }
}
