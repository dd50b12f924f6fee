package org.embargo.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.embargo.assessment.Engine;
import org.embargo.assessment.Fixture;
import org.embargo.assessment.Mutant;
import org.embargo.assessment.Mutants;
import org.embargo.assessment.Rulebook;

/** Tries changes of a rulebook: against the fixtures, and what they do not notice over the whole space of situations. */
final class Mutating {

    /** How many are built in full for the comparison of times: each takes seconds. */
    private static final int REBUILT = 5;

    private final Engine engine;
    private final Rulebook rulebook;
    private final Mutants mutants;
    private final List<Fixture> fixtures;
    private final Map<String, String> argued;
    private final List<Mutation> results = new ArrayList<>();
    private double seconds;

    Mutating(Engine engine, List<Fixture> fixtures, Map<String, String> argued) {
        this.engine = engine;
        this.rulebook = engine.rulebook();
        this.mutants = rulebook.mutants();
        this.fixtures = fixtures;
        this.argued = argued;
    }

    /** Returns every change that can be made. */
    List<Mutant> all() {
        return mutants.all();
    }

    /** Tries changes. */
    List<Mutation> of(List<Mutant> chosen, Stopwatch stopwatch) {
        List<Mutants.Tried> tried = new ArrayList<>();
        seconds = stopwatch.seconds(() -> {
            tried.addAll(mutants.tried(chosen));
            results.addAll(new MutationRun(rulebook, mutants, fixtures).of(tried));
        });
        List<Mutation> settled = IntStream.range(0, results.size()).parallel().mapToObj(i -> results.get(i).verdict() == Mutation.Verdict.SURVIVED
                ? unnoticed(tried.get(i).mutant(), tried.get(i).rulebook().orElseThrow()) : results.get(i)).toList();
        results.clear();
        results.addAll(settled);
        return results;
    }

    private Mutation unnoticed(Mutant mutant, Rulebook changed) {
        Equivalence equivalence = new Equivalence(rulebook);
        Optional<Situation> moved = equivalence.situation(mutant, changed);
        Optional<String> proof = moved.isPresent() ? Optional.empty() : equivalence.proof(mutant, changed);
        if (proof.isPresent()) {
            return Mutation.of(mutant, Mutation.Verdict.EQUIVALENT, proof.get());
        }
        if (argued.containsKey(mutant.id())) {
            return Mutation.of(mutant, Mutation.Verdict.ARGUED, argued.get(mutant.id()));
        }
        String proposal = moved.flatMap(s -> Proposal.of(engine, mutant, changed, s)).orElse("");
        String shown = proposal.isEmpty() && moved.isPresent() ? "in the first situation that it moves only another rule of the same answer applies" : "";
        return new Mutation(mutant, Mutation.Verdict.SURVIVED, shown, proposal);
    }

    /** Says how many changes were run in a second, and how many when each is built in full, against the same fixtures. */
    List<String> timings(Stopwatch stopwatch) {
        List<Mutant> killed = results.stream().filter(m -> m.verdict() == Mutation.Verdict.KILLED).map(Mutation::mutant).toList();
        List<Mutant> some = killed.stream().filter(m -> killed.indexOf(m) % Math.max(1, killed.size() / REBUILT) == 0).limit(REBUILT).toList();
        MutationRun run = new MutationRun(rulebook, mutants, fixtures);
        double full = stopwatch.seconds(() -> some.forEach(m -> run.noticed(m, mutants.rebuilt(m))));
        long ran = results.stream().filter(m -> m.verdict() != Mutation.Verdict.NOT_RUN).count();
        return List.of(String.format(Locale.ROOT, "timings: %d mutants run in %.1f s, %.1f in a second", ran, seconds, ran / seconds),
                String.format(Locale.ROOT, "timings: %d of them built in full and run in %.1f s, %.2f in a second; %.0f times slower", some.size(), full, some.size() / full,
                        (ran / seconds) / (some.size() / full)));
    }
}
