package org.embargo.workbench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.embargo.assessment.Engine;
import org.embargo.evidence.Place;
import org.embargo.evidence.Problem;
import org.embargo.evidence.Refused;
import org.embargo.evidence.Suggestion;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "lint", mixinStandardHelpOptions = true, sortOptions = false,
        header = {"Looks for what is wrong with a rulebook although it loads.", "", "  ./embargo lint", "  ./embargo lint --rules /path/to/rules --format sarif", ""},
        exitCodeListHeading = "%nExit codes:%n", exitCodeList = {"0:no error; there may be warnings", "1:errors", "2:the rulebook or usage is refused"})
final class LintCommand implements Callable<Integer> {

    private static final List<String> FORMATS = List.of("text", "json", "sarif", "markdown");

    private final Supplier<Engine> engine;
    private final Supplier<Path> rules;
    private final Path usual;
    private final Consumer<String> print;

    @Option(names = "--fixtures", paramLabel = "FOLDER", description = "Fixtures that guard the rules; all of fixtures/ unless named.")
    private List<Path> fixtures = new ArrayList<>();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text, json, sarif or markdown; text unless named.")
    private String format = "text";

    LintCommand(Supplier<Engine> engine, Supplier<Path> rules, Path usual, Consumer<String> print) {
        this.engine = engine;
        this.rules = rules;
        this.usual = usual;
        this.print = print;
    }

    @Override
    public Integer call() {
        if (!FORMATS.contains(format)) {
            throw new Refused(new Problem("usage/bad-value", "there is no format `" + format + "`", Suggestion.didYouMean(format, FORMATS), Place.whole("--format")));
        }
        Engine opened = engine.get();
        Lint lint = new Lint(opened.rulebook(), new RuleSources(rules.get(), opened.rulebook().files()), new Sides(opened, Selection.of(fixtures.isEmpty() ? List.of(usual) : fixtures)));
        List<Flaw> flaws = lint.flaws();
        print.accept(switch (format) {
            case "json" -> LintReports.json(flaws, lint);
            case "sarif" -> LintReports.sarif(flaws);
            case "markdown" -> LintReports.markdown(flaws, lint);
            default -> LintReports.text(flaws, lint);
        });
        return flaws.stream().anyMatch(Flaw::error) ? 1 : 0;
    }
}
