package org.embargo.workbench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import org.embargo.assessment.Engine;
import org.embargo.assessment.Fixture;
import org.embargo.assessment.Mutant;
import org.embargo.assessment.Mutants;

import picocli.CommandLine.Command;

@Command(name = "mutate", mixinStandardHelpOptions = true, sortOptions = false, description = "x")
final class MutateCommand implements Callable<Integer> {
    private final Supplier<Engine> engine;
    private final Path usual;
    private final PrintStream out;
    MutateCommand(Supplier<Engine> engine, Path usual, PrintStream out) {
        this.engine = engine;
        this.usual = usual;
        this.out = out;
    }

    @Override
    public Integer call() {
        FixtureRunner runner = new FixtureRunner(engine.get());
        List<Fixture> fixtures = Selection.of(List.of(usual)).stream().map(runner::read).toList();
        java.time.InstantSource clock = java.time.InstantSource.system();
        long t0 = clock.millis();
        Mutants mutants = engine.get().rulebook().mutants();
        List<Mutant> all = mutants.all();
        out.println(all.size() + " found " + (clock.millis() - t0));
        MutationRun run = new MutationRun(engine.get().rulebook(), mutants, fixtures);
        out.println("situations " + (clock.millis() - t0));
        List<Mutants.Tried> tried = mutants.tried(all);
        out.println("tried " + (clock.millis() - t0));
        List<Mutation> results = run.of(tried);
        out.println("run " + (clock.millis() - t0));
        results.stream().filter(r -> r.verdict() != Mutation.Verdict.KILLED).forEach(r -> out.println(r.verdict() + " " + r.mutant().id() + " | " + r.reason() + " | " + r.mutant().sentence()));
        results.stream().collect(java.util.stream.Collectors.groupingBy(r -> r.verdict() + " " + r.mutant().kind(), java.util.TreeMap::new, java.util.stream.Collectors.counting())).forEach((k, v) -> out.println(k + " " + v));
        out.flush();
        return 0;
    }
}
