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

    /** As many as are compiled at once. */
    private static final int PART = 150;

    private final Engine engine;
    private final Rulebook rulebook;
    private final Mutants mutants;
    private final List<Fixture> fixtures;
    private final Map<String, String> argued;
    private final List<Mutation> results = new ArrayList<>();
    private Optional<Equivalence> equivalence = Optional.empty();
    private double seconds;
    private double proving;

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

    /** Tries changes, so many at a time that what is kept about each of them has room. */
    List<Mutation> of(List<Mutant> chosen, Stopwatch stopwatch) {
        MutationRun run = new MutationRun(rulebook, mutants, fixtures);
        seconds = 0;
        proving = 0;
        results.clear();
        for (int i = 0; i < chosen.size(); i += PART) {
            List<Mutant> part = chosen.subList(i, Math.min(chosen.size(), i + PART));
            List<Mutants.Tried> tried = new ArrayList<>();
            List<Mutation> ran = new ArrayList<>();
            seconds += stopwatch.seconds(() -> {
                tried.addAll(mutants.tried(part));
                ran.addAll(run.of(tried));
            });
            proving += stopwatch.seconds(() -> results.addAll(settled(ran, tried)));
        }
        return results;
    }

    private List<Mutation> settled(List<Mutation> ran, List<Mutants.Tried> tried) {
        if (ran.stream().noneMatch(m -> m.verdict() == Mutation.Verdict.SURVIVED)) {
            return ran;
        }
        Equivalence known = equivalence.isEmpty() ? new Equivalence(rulebook) : equivalence.get();
        equivalence = Optional.of(known);
        return IntStream.range(0, ran.size()).parallel().mapToObj(m -> ran.get(m).verdict() == Mutation.Verdict.SURVIVED
                ? unnoticed(known, tried.get(m).mutant(), tried.get(m).rulebook().orElseThrow()) : ran.get(m)).toList();
    }

    private Mutation unnoticed(Equivalence known, Mutant mutant, Rulebook changed) {
        List<Situation> moved = known.situations(mutant, changed);
        Optional<String> proof = moved.isEmpty() ? known.proof(mutant, changed) : Optional.empty();
        if (proof.isPresent()) {
            return Mutation.of(mutant, Mutation.Verdict.EQUIVALENT, proof.get());
        }
        if (argued.containsKey(mutant.id())) {
            return Mutation.of(mutant, Mutation.Verdict.ARGUED, argued.get(mutant.id()));
        }
        String proposal = moved.stream().flatMap(s -> Proposal.of(engine, mutant, changed, s).stream()).findFirst().orElse("");
        String shown = !proposal.isEmpty() || moved.isEmpty() ? "" : mutant.ofRule() ? "in the first situation that it moves only another rule of the same answer applies"
                : moved.size() + " situations were tried and come out alike";
        return new Mutation(mutant, Mutation.Verdict.SURVIVED, shown, proposal);
    }

    /**
     * Says how many changes were run in a second, and how many when each is built in full, against the same fixtures. Deleted
     * rules are left out: a file that is left without one is refused.
     */
    List<String> timings(Stopwatch stopwatch) {
        List<Mutant> killed = results.stream().filter(m -> m.verdict() == Mutation.Verdict.KILLED).map(Mutation::mutant)
                .filter(m -> m.kind() != Mutant.Kind.DELETES).toList();
        List<Mutant> some = killed.stream().filter(m -> killed.indexOf(m) % Math.max(1, killed.size() / REBUILT) == 0).limit(REBUILT).toList();
        MutationRun run = new MutationRun(rulebook, mutants, fixtures);
        double full = stopwatch.seconds(() -> some.forEach(m -> run.noticed(m, mutants.rebuilt(m))));
        long ran = results.stream().filter(m -> m.verdict() != Mutation.Verdict.NOT_RUN).count();
        return List.of(String.format(Locale.ROOT, "timings: %d mutants run in %.1f s, %.1f in a second", ran, seconds, ran / seconds),
                String.format(Locale.ROOT, "timings: what no fixture noticed was put to the space in %.1f s", proving),
                String.format(Locale.ROOT, "timings: %d of them built in full and run in %.1f s, %.2f in a second; %.0f times slower", some.size(), full, some.size() / full,
                        (ran / seconds) / (some.size() / full)));
    }
}
