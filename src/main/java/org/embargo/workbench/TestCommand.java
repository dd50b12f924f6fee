package org.embargo.workbench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;

import org.embargo.assessment.Engine;
import org.embargo.assessment.Rulebook;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "test", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Runs fixtures: cases with the answers that must come out.")
final class TestCommand implements Callable<Integer> {

    private static final int FAILED = 1;
    private static final int REFUSED = 2;
    private static final int FLOOR_MISSED = 3;
    private static final List<String> COVERAGE_FORMATS = List.of("text", "json", "markdown", "html");

    private final Supplier<Engine> engine;
    private final Supplier<Path> rules;
    private final Function<Path, Supplier<Engine>> following;
    private final Function<List<Path>, Iterator<Set<Path>>> changes;
    private final Path usual;
    private final PrintStream out;

    @Parameters(arity = "0..*", paramLabel = "FOLDER|FILE", description = "Fixtures to run; all of fixtures/ unless named.")
    private List<Path> wanted = new ArrayList<>();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text, json, junit, github or markdown; with --coverage text, json, markdown or html; text unless named.")
    private String format = "text";

    @Option(names = "--watch", description = "Runs them again whenever a rule or a fixture changes, and shows what came out otherwise; ends with Ctrl-C.")
    private boolean watch;

    @Option(names = "--coverage", description = "Also says which rules, conditions and paragraphs the fixtures show.")
    private boolean coverage;

    @Option(names = "--floor", paramLabel = "KIND=PERCENT", description = "With --coverage: ends with 3 below it. rules, conditions, decisive or paragraphs. Repeatable.")
    private List<String> floors = new ArrayList<>();

    @Option(names = "--floors", paramLabel = "FILE", description = "With --coverage: floors, and what is argued instead of shown, such as fixtures/argued/coverage.yaml.")
    private Optional<Path> floorsFile = Optional.empty();

    TestCommand(Workbench.Rules opened, Path usual, PrintStream out, Function<List<Path>, Iterator<Set<Path>>> changes) {
        this.engine = opened.engine();
        this.rules = opened.rules();
        this.following = opened.following();
        this.changes = changes;
        this.usual = usual;
        this.out = out;
    }

    @Override
    public Integer call() {
        Results.check(format, coverage ? COVERAGE_FORMATS : watch ? List.of("text") : Results.FORMATS);
        if (watch) {
            return watch();
        }
        CoverageFloors held = CoverageFloors.of(floorsFile, floors);
        List<Path> files = files();
        FixtureRunner runner = new FixtureRunner(engine.get());
        List<FixtureRun> runs = runner.run(files);
        boolean refused = runs.stream().anyMatch(FixtureRun::refused);
        if (!coverage || refused) {
            print(Results.of(runs, format));
            return refused ? REFUSED : failed(runs);
        }
        Rulebook rulebook = engine.get().rulebook();
        CoverageScore score = CoverageScore.of(Covering.of(rulebook, files.stream().map(runner::read).toList()), held);
        print(switch (format) {
            case "json" -> CoverageJson.of(score);
            case "html" -> CoverageHtml.of(score, rulebook.files());
            case "markdown" -> CoverageText.of(score, true);
            default -> TextResults.of(runs) + "\n" + CoverageText.of(score, false);
        });
        return failed(runs) != 0 ? FAILED : score.shortfalls().isEmpty() ? 0 : FLOOR_MISSED;
    }

    private List<Path> files() {
        return Selection.of(wanted.isEmpty() ? List.of(usual) : wanted);
    }

    private int watch() {
        Path folder = rules.get();
        List<Path> roots = new ArrayList<>(wanted.isEmpty() ? List.of(usual) : wanted);
        roots.add(folder);
        return new Watch(following.apply(folder), folder, this::files, this::print).run(changes.apply(roots));
    }

    private static int failed(List<FixtureRun> runs) {
        return runs.stream().anyMatch(FixtureRun::failed) ? FAILED : 0;
    }

    private void print(String result) {
        byte[] bytes = result.getBytes(StandardCharsets.UTF_8);
        out.write(bytes, 0, bytes.length);
        out.flush();
    }
}
