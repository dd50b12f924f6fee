package org.embargo.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import picocli.CommandLine.Parameters;

@Command(name = "diff", mixinStandardHelpOptions = true, sortOptions = false,
        header = {"Says which situations, fixtures and stored assessments two rulebooks answer otherwise, and why.", "",
            "  ./embargo diff main", "  ./embargo diff HEAD~1 rules --format markdown", "  ./embargo diff rules /path/to/changed/rules --stored assessments/", ""},
        exitCodeListHeading = "%nExit codes:%n", exitCodeList = {"0:nothing differs", "2:a rulebook, a case or usage is refused", "5:something differs"})
final class DiffCommand implements Callable<Integer> {

    private static final int DIFFERS = 5;

    private final Editions editions;
    private final Supplier<Engine> engine;
    private final Path usual;
    private final Consumer<String> print;

    @Parameters(index = "0", paramLabel = "BASE", description = "The rulebook before: a folder, or a git revision that has rules/.")
    private String base = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "HEAD", description = "The rulebook now: a folder or a revision; the one in use unless named.")
    private Optional<String> head = Optional.empty();

    @Option(names = "--fixtures", paramLabel = "FOLDER", description = "Fixtures to compare; all of fixtures/ unless named.")
    private List<Path> fixtures = new ArrayList<>();

    @Option(names = "--stored", paramLabel = "FOLDER", description = "Stored assessments and receipts, as JSON, to compare as well.")
    private Optional<Path> stored = Optional.empty();

    @Option(names = "--examples", paramLabel = "FOLDER", description = "Where to write one facts file for each sentence; the folder must not be there yet.")
    private Optional<Path> examples = Optional.empty();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text, json or markdown (for a comment on a pull request); text unless named.")
    private String format = "text";

    DiffCommand(Editions editions, Supplier<Engine> engine, Path usual, Consumer<String> print) {
        this.editions = editions;
        this.engine = engine;
        this.usual = usual;
        this.print = print;
    }

    @Override
    public Integer call() {
        if (!DiffText.formats().contains(format)) {
            throw new Refused(new Problem("usage/bad-value", "there is no format `" + format + "`", Suggestion.didYouMean(format, DiffText.formats()), Place.whole("--format")));
        }
        List<Path> files = Selection.of(fixtures.isEmpty() ? List.of(usual) : fixtures);
        Engine before = editions.open(base);
        Engine now = head.map(editions::open).orElseGet(engine);
        Cases cases = new Cases(before, now).fixtures(files);
        Optional<Cases> kept = stored.map(folder -> new Cases(before, now).stored(folder));
        Difference diff = Difference.of(List.of(base, head.orElse("the rulebook in use")), before, now, cases, kept);
        examples.ifPresent(folder -> write(folder, diff.moves()));
        print.accept(switch (format) {
            case "json" -> DiffJson.of(diff);
            case "markdown" -> DiffText.markdown(diff);
            default -> DiffText.text(diff);
        });
        return diff.any() ? DIFFERS : 0;
    }

    private static void write(Path folder, List<Move> moves) {
        try {
            Files.createDirectory(folder);
            for (int i = 0; i < moves.size(); i++) {
                Files.writeString(folder.resolve((i + 1) + ".yaml"), moves.get(i).example().factsFile());
            }
        } catch (IOException e) {
            throw new Refused(new Problem("output/unwritable", "`" + folder + "` cannot be written", "name a folder that is not there yet, in one that is", Place.whole("--examples")));
        }
    }
}
