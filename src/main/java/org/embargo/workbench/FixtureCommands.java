package org.embargo.workbench;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.embargo.assessment.Engine;
import org.embargo.evidence.Place;
import org.embargo.evidence.Problem;
import org.embargo.evidence.Refused;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Fixtures that the command writes. */
@Command(name = "fixture", mixinStandardHelpOptions = true, sortOptions = false, subcommands = CommandLine.HelpCommand.class,
        description = "Makes fixtures: from an assessment, or where none guards a rule yet.",
        header = {"", "  ./embargo fixture add facts.yaml rifles", "  ./embargo fixture suggest --rule unscr-1874/op-09", "  ./embargo fixture accept fixtures/suggested/unscr-1874/op-09/applies-a-gift.yaml", ""},
        synopsisSubcommandLabel = "COMMAND", commandListHeading = "%nCommands:%n")
final class FixtureCommands implements Callable<Integer> {

    /** The folder below the fixtures in which nothing counts until somebody accepts it. */
    static final String SUGGESTED = "suggested";

    /** What the commands of fixtures share. */
    record Bench(Supplier<Engine> engine, Path fixtures, Consumer<String> out, Stopwatch stopwatch) {
    }

    private FixtureCommands() {
    }

    static CommandLine of(Bench bench) {
        return new CommandLine(new FixtureCommands()).addSubcommand(new FixtureAdd(bench)).addSubcommand(new FixtureSuggest(bench))
                .addSubcommand(new FixtureAccept(bench));
    }

    @Override
    public Integer call() {
        throw new Refused(new Problem("usage/missing", "no command of fixtures is named", "see `embargo fixture --help`", Place.whole("embargo fixture")));
    }
}
