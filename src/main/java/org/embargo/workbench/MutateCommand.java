package org.embargo.workbench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.embargo.assessment.Engine;
import org.embargo.assessment.Mutant;
import org.embargo.evidence.Place;
import org.embargo.evidence.Problem;
import org.embargo.evidence.Refused;
import org.embargo.evidence.Suggestion;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "mutate", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Tries small changes of the rulebook, and says which of them no fixture would notice.")
final class MutateCommand implements Callable<Integer> {

    private static final int FAILED = 1;
    private static final int FLOOR_MISSED = 3;
    private static final List<String> FORMATS = List.of("text", "json", "markdown");

    private final Supplier<Engine> engine;
    private final Path usual;
    private final Consumer<String> out;
    private final PrintStream err;
    private final Stopwatch stopwatch;

    @Parameters(arity = "0..*", paramLabel = "FOLDER|FILE", description = "Fixtures to run; all of fixtures/ unless named.")
    private List<Path> wanted = new ArrayList<>();

    @Option(names = "--rule", paramLabel = "ID|FILE", description = "Change only this rule, provision, definition, question or file, such as unscr-1874/op-09. Repeatable.")
    private List<String> rules = new ArrayList<>();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text, json or markdown; text unless named.")
    private String format = "text";

    @Option(names = "--floor", paramLabel = "PERCENT", description = "Ends with 3 when fewer hundredths of the mutants are noticed or argued.")
    private double floor;

    @Option(names = "--argued", paramLabel = "FILE", description = "A floor, and why some need not be noticed, such as fixtures/argued/mutants.yaml.")
    private Optional<Path> arguedFile = Optional.empty();

    @Option(names = "--timings", description = "Also says on standard error how many mutants were run in a second, and how many when each is built in full.")
    private boolean timings;

    MutateCommand(Supplier<Engine> engine, Path usual, Consumer<String> out, PrintStream err, Stopwatch stopwatch) {
        this.engine = engine;
        this.usual = usual;
        this.out = out;
        this.err = err;
        this.stopwatch = stopwatch;
    }

    @Override
    public Integer call() {
        TestCommand.checkFormat(format, FORMATS);
        Map<String, String> argued = argued();
        FixtureRunner runner = new FixtureRunner(engine.get());
        List<Path> files = Selection.of(wanted.isEmpty() ? List.of(usual) : wanted);
        List<FixtureRun> runs = files.stream().map(runner::run).toList();
        if (runs.stream().anyMatch(r -> r.failed() || !r.problems().isEmpty())) {
            out.accept(TextResults.of(runs));
            return FAILED;
        }
        Mutating mutating = new Mutating(engine.get(), files.stream().map(runner::read).toList(), argued);
        List<Mutation> mutations = mutating.of(chosen(mutating.all()), stopwatch);
        if (timings) {
            mutating.timings(stopwatch).forEach(err::println);
        }
        MutationScore score = MutationScore.of(mutations, argued, floor, rules.isEmpty() && wanted.isEmpty());
        out.accept(switch (format) {
            case "json" -> MutationJson.of(score);
            case "markdown" -> MutationText.of(score, true);
            default -> MutationText.of(score, false);
        });
        return score.shortfalls().isEmpty() ? 0 : FLOOR_MISSED;
    }

    private Map<String, String> argued() {
        Map<String, String> argued = new TreeMap<>();
        arguedFile.map(ArguedFile::read).ifPresent(file -> {
            file.argued(List.of("mutant")).forEach(a -> argued.put(a.getOrDefault("mutant", ""), a.getOrDefault("because", "")));
            floor = Math.max(floor, file.floors(MutationScore.KINDS).getOrDefault("mutants", 0.0));
            file.refuseIfAny();
        });
        return argued;
    }

    private List<Mutant> chosen(List<Mutant> all) {
        for (String rule : rules) {
            if (all.stream().noneMatch(m -> is(m, rule))) {
                String near = Suggestion.didYouMean(rule, all.stream().flatMap(m -> Stream.of(m.of(), m.file())).distinct().toList());
                throw new Refused(new Problem("usage/bad-value", "there is nothing to change in `" + rule + "`",
                        near.isEmpty() ? "name a rule, a provision, a definition, a question or a file of the rulebook" : near, Place.whole("--rule")));
            }
        }
        return rules.isEmpty() ? all : all.stream().filter(m -> rules.stream().anyMatch(r -> is(m, r))).toList();
    }

    private static boolean is(Mutant mutant, String named) {
        return mutant.of().equals(named) || mutant.of().startsWith(named + "/") || mutant.of().startsWith("definitions/" + named + "/")
                || mutant.file().equals(named) || named.endsWith("/" + mutant.file());
    }
}
