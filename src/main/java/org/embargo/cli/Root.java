package org.embargo.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;

import org.embargo.assessment.Engine;
import org.embargo.evidence.Place;
import org.embargo.evidence.Problem;
import org.embargo.evidence.Refused;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command itself: what every command shares. */
@Command(name = "embargo", mixinStandardHelpOptions = true, sortOptions = false,
        header = {"Says which described arms transfers that involve the DPRK would violate the UN arms embargo, and why.", "",
            "  ./embargo assess seeds/north-korea-russia-2023/facts.yaml",
            "  ./embargo explain seeds/north-korea-russia-2023/facts.yaml T2 --measure 2009",
            "  ./embargo test fixtures/unscr-1874", ""},
        synopsisSubcommandLabel = "COMMAND", commandListHeading = "%nCommands:%n", optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:fine", "1:a fixture failed, --fail-on found what it looks for, a replay differs, or a quotation is missing", "2:input, usage or rules refused",
            "70:a fault of ours", "130:interrupted"})
final class Root implements Callable<Integer> {

    private final Path usual;
    private final Function<Path, Engine> opening;
    private Optional<Engine> engine = Optional.empty();

    @Option(names = "--rules", paramLabel = "FOLDER", scope = ScopeType.INHERIT, description = "The rulebook; rules/ beside the command unless named.")
    private @Nullable Path rules;

    Root(Path usual, Function<Path, Engine> opening) {
        this.usual = usual;
        this.opening = opening;
    }

    /** Opens the rulebook, once. */
    Engine engine() {
        if (engine.isEmpty()) {
            engine = Optional.of(opening.apply(rules()));
        }
        return engine.get();
    }

    /** Returns the folder of the rulebook that is used. */
    Path rules() {
        return rules == null ? usual : rules;
    }

    @Override
    public Integer call() {
        throw new Refused(new Problem("usage/missing", "no command is named", "see `embargo --help`", Place.whole("embargo")));
    }
}
