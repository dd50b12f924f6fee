package org.embargo.workbench;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.embargo.assessment.Assessor;
import org.embargo.assessment.Choices;
import org.embargo.assessment.Fixture;
import org.embargo.assessment.Mutant;
import org.embargo.assessment.Mutants;
import org.embargo.assessment.Rulebook;
import org.embargo.evidence.Problem;
import org.embargo.law.Measure;

/** Tries changes of a rulebook against fixtures that pass without them. Of each change only those fixtures are run that it can reach. */
final class MutationRun {

    private final Rulebook rulebook;
    private final Mutants mutants;
    private final Map<Fixture, Set<Object>> situations = new LinkedHashMap<>();
    private final Map<String, List<Fixture>> reached = new ConcurrentHashMap<>();

    MutationRun(Rulebook rulebook, Mutants mutants, List<Fixture> fixtures) {
        this.rulebook = rulebook;
        this.mutants = mutants;
        Assessor assessor = new Assessor(rulebook, "");
        fixtures.forEach(f -> {
            Set<Object> all = new LinkedHashSet<>();
            measures(f, rulebook).forEach(m -> f.facts().transfers().forEach(t -> all.addAll(assessor.asked(t, m))));
            situations.put(f, all);
        });
    }

    /** Returns the measures that a fixture names and the rulebook has. */
    private static List<Measure> measures(Fixture fixture, Rulebook rulebook) {
        return rulebook.measures().stream().filter(m -> fixture.expected().values().stream().anyMatch(e -> e.containsKey(m.id()))).toList();
    }

    /** Tries the changes, on all cores. */
    List<Mutation> of(List<Mutants.Tried> tried) {
        return tried.parallelStream().map(this::of).toList();
    }

    private Mutation of(Mutants.Tried tried) {
        if (tried.rulebook().isEmpty()) {
            Problem first = tried.problems().get(0);
            return Mutation.of(tried.mutant(), Mutation.Verdict.NOT_RUN, "refused: " + first.code() + ", " + first.sentence());
        }
        Optional<String> noticed = noticed(tried.mutant(), tried.rulebook().get());
        return noticed.map(name -> Mutation.of(tried.mutant(), Mutation.Verdict.KILLED, name)).orElseGet(() -> Mutation.of(tried.mutant(), Mutation.Verdict.SURVIVED, ""));
    }

    /** Returns the first fixture that notices a change; nothing when none does. */
    Optional<String> noticed(Mutant mutant, Rulebook changed) {
        return reached(mutant, changed).stream().filter(f -> notices(f, changed)).findFirst().map(Fixture::name);
    }

    /** Returns whether a fixture expects anything else than what comes out. */
    static boolean notices(Fixture fixture, Rulebook changed) {
        return !Expectation.differences(fixture, new Assessor(changed, "").assess(fixture.facts(), measures(fixture, changed),
                Choices.of(changed.questions(), fixture.readings()), false)).isEmpty();
    }

    /** Returns the fixtures that a change can reach, those about the changed provision first. */
    List<Fixture> reached(Mutant mutant, Rulebook changed) {
        if (mutant.file().equals("items.yaml") && mutant.kind() != Mutant.Kind.MOVES) {
            return situations.keySet().stream().filter(f -> regrouped(f, changed)).toList();
        }
        String key = mutant.ofRule() ? mutant.of() + "#" + mutant.condition() : mutant.kind() == Mutant.Kind.MOVES ? mutant.before() : mutant.id();
        return reached.computeIfAbsent(key, k -> situations.entrySet().stream().filter(e -> mutants.reaches(mutant, e.getValue())).map(Map.Entry::getKey)
                .sorted(Comparator.comparing((Fixture f) -> f.about().isEmpty() || !mutant.of().startsWith(f.about()))).toList());
    }

    private boolean regrouped(Fixture fixture, Rulebook changed) {
        return fixture.facts().transfers().stream().flatMap(t -> t.items().stream()).flatMap(i -> i.kind().listed().stream())
                .anyMatch(k -> !rulebook.members(k).equals(changed.members(k)));
    }
}
