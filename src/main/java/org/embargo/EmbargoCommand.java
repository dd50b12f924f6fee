package org.embargo;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.Function;

import org.embargo.assessment.Engine;
import org.embargo.cli.Commands;
import org.embargo.web.HttpDoor;
import org.embargo.workbench.Workbench;

import picocli.CommandLine.Help.Ansi;

/** Starts the embargo command: collects what the doors offer and runs one command line. */
public final class EmbargoCommand {

    private EmbargoCommand() {
    }

    /** Runs the command line and ends with its exit code. */
    public static void main(String[] arguments) {
        System.setProperty("logback.configurationFile", "org/embargo/command-logback.xml");
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        boolean terminal = Ansi.AUTO.enabled() && !"dumb".equals(System.getenv("TERM"));
        int code = run(Path.of(System.getProperty("embargo.home", "")), new Commands.Streams(System.in, out, err, terminal), arguments);
        out.flush();
        System.exit(code);
    }

    /** Returns the folder in which compiled rules are kept: private to the user, as the platform's conventions have it. */
    private static Path cache() {
        String named = System.getProperty("embargo.cache", System.getenv("XDG_CACHE_HOME"));
        Path base = named == null || named.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(named);
        return base.resolve("embargo").resolve("rules");
    }

    /**
     * Runs one command line.
     *
     * @param home the folder with {@code rules/}, {@code seeds/} and {@code fixtures/}
     * @return its exit code
     */
    public static int run(Path home, Commands.Streams streams, String... arguments) {
        return run(home, rules -> Embargo.open(rules, home.resolve("seeds"), cache()), streams, arguments);
    }

    /** Runs one command line with another way of opening a rulebook. */
    static int run(Path home, Function<Path, Engine> opening, Commands.Streams streams, String... arguments) {
        Commands commands = new Commands(home, opening, Embargo.VERSION, streams);
        // The other doors' commands; `bulk` belongs here as well.
        Workbench bench = new Workbench(commands.engine(), home, streams.out(), streams.err(), InstantSource.system());
        commands.with(bench.test()).with(bench.mutate()).with(bench.diff(opening)).with(bench.lint(commands.rules()));
        commands.with(HttpDoor.command(commands.engine(), streams.err()));
        return commands.run(arguments);
    }
}
