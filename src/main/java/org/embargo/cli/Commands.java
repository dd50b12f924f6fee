package org.embargo.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

import org.embargo.assessment.Engine;

import picocli.AutoComplete;
import picocli.CommandLine;

/** Offers the commands that read, assess, explain and show the law, and runs them together with those of other doors. */
public final class Commands {

    /**
     * The standard streams, or what stands in for them.
     *
     * @param in where {@code -} is read from
     * @param out where results go, in UTF-8
     * @param err where everything else goes
     * @param terminal whether results are looked at on a terminal that can show colour
     */
    public record Streams(InputStream in, PrintStream out, PrintStream err, boolean terminal) {
    }

    private static final int WIDTH = 100;

    private final Root root;
    private final CommandLine commandLine;
    private final Streams streams;
    private final CommandLine.IVersionProvider versions;

    /**
     * Makes the commands.
     *
     * @param home the folder in which {@code rules/} is, unless {@code --rules} names another
     * @param opening opens the rulebook in a folder
     * @param version the version of Embargo
     * @param environment variables of the environment
     */
    public Commands(Path home, Function<Path, Engine> opening, String version, Streams streams, Map<String, String> environment) {
        this.root = new Root(home.resolve("rules"), opening);
        this.streams = streams;
        this.versions = () -> Versions.of(version, root.engine().rulebook().edition());
        Output output = new Output(streams);
        Inputs inputs = new Inputs(streams.in());
        this.commandLine = new CommandLine(root)
                .addSubcommand(new AssessCommand(root::engine, inputs, output))
                .addSubcommand(new ExplainCommand(root::engine, inputs, output))
                .addSubcommand(new WhyNotCommand(root::engine, inputs, output))
                .addSubcommand(new WhatIfCommand(root::engine, inputs, output))
                .addSubcommand(new QuestionsCommand(root::engine, inputs, output))
                .addSubcommand(new ReportCommand(root::engine, inputs, output))
                .addSubcommand(new GapsCommand(root::engine, inputs, output))
                .addSubcommand(new ReplayCommand(root::engine, inputs, output))
                .addSubcommand(new VerifyQuotesCommand(root::engine, inputs, output))
                .addSubcommand(new ReadCommand(root::engine, inputs, output, environment))
                .addSubcommand(new MergeCommand(root::engine, inputs, output))
                .addSubcommand(new AgreeCommand(root::engine, inputs, output))
                .addSubcommand(new AnnotationsCommand(root::engine, inputs, output))
                .addSubcommand(new LexiconCommand(root::engine, output).command())
                .addSubcommand(new SchemaCommand(output))
                .addSubcommand(new LawCommand(root::engine, output))
                .addSubcommand(new ReadingsCommand(root::engine, output));
    }

    /** Adds another door's command. */
    public Commands with(Object command) {
        commandLine.addSubcommand(command);
        return this;
    }

    /** Returns the engine with the rules that the command line names; it opens when somebody first asks. */
    public Supplier<Engine> engine() {
        return root::engine;
    }

    /** Returns where the rules are that the command line names. */
    public Supplier<Path> rules() {
        return root::rules;
    }

    /** Runs one command line and returns its exit code. */
    public int run(String... arguments) {
        commandLine.addSubcommand(new CompletionCommand(() -> AutoComplete.bash("embargo", commandLine), new Output(streams)));
        commandLine.addSubcommand(new CommandLine.HelpCommand());
        commandLine.getCommandSpec().versionProvider(versions);
        commandLine.getSubcommands().values().forEach(this::giveVersion);
        Faults faults = new Faults(streams.err());
        commandLine.setOut(writer(streams.out())).setErr(writer(streams.err()))
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setUsageHelpWidth(WIDTH).setExpandAtFiles(false)
                .setParameterExceptionHandler(faults::usage).setExecutionExceptionHandler(faults::execution);
        try {
            return commandLine.execute(arguments);
        } catch (Error e) {
            return faults.ours(e);
        }
    }

    private void giveVersion(CommandLine command) {
        command.getCommandSpec().versionProvider(versions);
        command.getSubcommands().values().forEach(this::giveVersion);
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }
}
