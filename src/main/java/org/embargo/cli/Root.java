package org.embargo.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;

import org.embargo.assessment.Engine;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command itself: what every command shares. */
@Command(name = "embargo", mixinStandardHelpOptions = true, sortOptions = false,
        header = {"Says which described arms transfers that involve the DPRK would violate the UN arms embargo, and why.", "",
            "  embargo assess seeds/north-korea-russia-2023/facts.yaml",
            "  embargo explain seeds/north-korea-russia-2023/facts.yaml T2 --measure 2009",
            "  embargo test fixtures/unscr-1874", ""},
        synopsisSubcommandLabel = "COMMAND", commandListHeading = "%nCommands:%n", optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:fine", "1:a fixture failed, or --fail-on found what it looks for", "2:input, usage or rules refused",
            "70:a fault of ours", "130:interrupted"})
final class Root implements Callable<Integer> {

    private final Path usual;
    private final Function<Path, Engine> opening;
    private Optional<Engine> engine = Optional.empty();

    @Option(names = "--rules", paramLabel = "FOLDER", scope = ScopeType.INHERIT, description = "The rulebook; rules/ beside the command unless named.")
    private @Nullable Path rules;

    @Spec
    private @Nullable CommandSpec spec;

    Root(Path usual, Function<Path, Engine> opening) {
        this.usual = usual;
        this.opening = opening;
    }

    /** Opens the rulebook, once. */
    Engine engine() {
        if (engine.isEmpty()) {
            engine = Optional.of(opening.apply(rules == null ? usual : rules));
        }
        return engine.get();
    }

    @Override
    public Integer call() {
        throw new ParameterException(java.util.Objects.requireNonNull(spec).commandLine(), "no command is named");
    }
}
