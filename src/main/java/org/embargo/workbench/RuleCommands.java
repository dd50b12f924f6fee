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

/** Rules that the command begins. */
@Command(name = "rule", mixinStandardHelpOptions = true, sortOptions = false, subcommands = CommandLine.HelpCommand.class,
        description = "Begins a rule: its file, its entry and its fixtures.",
        header = {"", "  ./embargo rule new unscr-1874/op-12", "  ./embargo rule new unscr-9999/op-03 --adopted 2030-01-31 --measure 2017", ""},
        synopsisSubcommandLabel = "COMMAND", commandListHeading = "%nCommands:%n")
final class RuleCommands implements Callable<Integer> {

    /** What the commands of rules share. */
    record Bench(Supplier<Engine> engine, Supplier<Path> rules, Path fixtures, Consumer<String> out) {
    }

    private RuleCommands() {
    }

    static CommandLine of(Bench bench) {
        return new CommandLine(new RuleCommands()).addSubcommand(new RuleNew(bench));
    }

    @Override
    public Integer call() {
        throw new Refused(new Problem("usage/missing", "no command of rules is named", "see `embargo rule --help`", Place.whole("embargo rule")));
    }
}
