package org.embargo.workbench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import org.embargo.assessment.Engine;
import org.embargo.assessment.Rulebook;
import org.embargo.evidence.Place;
import org.embargo.evidence.Problem;
import org.embargo.evidence.Refused;
import org.embargo.evidence.Suggestion;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "test", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Runs fixtures: cases with the answers that must come out.")
final class TestCommand implements Callable<Integer> {

    private static final int FAILED = 1;
    private static final int REFUSED = 2;
    private static final int FLOOR_MISSED = 3;
    private static final List<String> FORMATS = List.of("text", "junit");
    private static final List<String> COVERAGE_FORMATS = List.of("text", "json", "markdown", "html");

    private final Supplier<Engine> engine;
    private final Path usual;
    private final PrintStream out;

    @Parameters(arity = "0..*", paramLabel = "FOLDER|FILE", description = "Fixtures to run; all of fixtures/ unless named.")
    private List<Path> wanted = new ArrayList<>();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or junit; with --coverage text, json, markdown or html; text unless named.")
    private String format = "text";

    @Option(names = "--coverage", description = "Also says which rules, conditions and paragraphs the fixtures show.")
    private boolean coverage;

    @Option(names = "--floor", paramLabel = "KIND=PERCENT", description = "With --coverage: ends with 3 below it. rules, conditions, decisive or paragraphs. Repeatable.")
    private List<String> floors = new ArrayList<>();

    @Option(names = "--floors", paramLabel = "FILE", description = "With --coverage: floors, and what is argued instead of shown, such as fixtures/argued/coverage.yaml.")
    private Optional<Path> floorsFile = Optional.empty();

    TestCommand(Supplier<Engine> engine, Path usual, PrintStream out) {
        this.engine = engine;
        this.usual = usual;
        this.out = out;
    }

    @Override
    public Integer call() {
        checkFormat(format, coverage ? COVERAGE_FORMATS : FORMATS);
        CoverageFloors held = CoverageFloors.of(floorsFile, floors);
        List<Path> files = Selection.of(wanted.isEmpty() ? List.of(usual) : wanted);
        FixtureRunner runner = new FixtureRunner(engine.get());
        List<FixtureRun> runs = files.stream().map(runner::run).toList();
        boolean refused = runs.stream().anyMatch(r -> !r.problems().isEmpty());
        if (!coverage || refused) {
            print(format.equals("junit") ? JUnitResults.of(runs) : TextResults.of(runs));
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

    private static int failed(List<FixtureRun> runs) {
        return runs.stream().anyMatch(FixtureRun::failed) ? FAILED : 0;
    }

    /** Refuses a format that is not known. */
    static void checkFormat(String format, List<String> known) {
        if (!known.contains(format)) {
            String near = Suggestion.didYouMean(format, known);
            throw new Refused(new Problem("usage/bad-value", "there is no format `" + format + "`", near.isEmpty() ? "it has " + String.join(", ", known) : near,
                    Place.whole("--format")));
        }
    }

    private void print(String result) {
        byte[] bytes = result.getBytes(StandardCharsets.UTF_8);
        out.write(bytes, 0, bytes.length);
        out.flush();
    }
}
