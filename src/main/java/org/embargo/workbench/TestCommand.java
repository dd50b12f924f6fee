package org.embargo.workbench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import org.embargo.assessment.Engine;
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
    private static final List<String> FORMATS = List.of("text", "junit");

    private final Supplier<Engine> engine;
    private final Path usual;
    private final PrintStream out;

    @Parameters(arity = "0..*", paramLabel = "FOLDER|FILE", description = "Fixtures to run; all of fixtures/ unless named.")
    private List<Path> wanted = new ArrayList<>();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or junit; text unless named.")
    private String format = "text";

    TestCommand(Supplier<Engine> engine, Path usual, PrintStream out) {
        this.engine = engine;
        this.usual = usual;
        this.out = out;
    }

    @Override
    public Integer call() {
        checkFormat();
        List<Path> files = Selection.of(wanted.isEmpty() ? List.of(usual) : wanted);
        FixtureRunner runner = new FixtureRunner(engine.get());
        List<FixtureRun> runs = files.stream().map(runner::run).toList();
        print(format.equals("junit") ? JUnitResults.of(runs) : TextResults.of(runs));
        if (runs.stream().anyMatch(r -> !r.problems().isEmpty())) {
            return REFUSED;
        }
        return runs.stream().anyMatch(FixtureRun::failed) ? FAILED : 0;
    }

    private void checkFormat() {
        if (!FORMATS.contains(format)) {
            String near = Suggestion.didYouMean(format, FORMATS);
            throw new Refused(new Problem("usage/bad-value", "there is no format `" + format + "`", near.isEmpty() ? "it has text, junit" : near,
                    Place.whole("--format")));
        }
    }

    private void print(String result) {
        byte[] bytes = result.getBytes(StandardCharsets.UTF_8);
        out.write(bytes, 0, bytes.length);
        out.flush();
    }
}
