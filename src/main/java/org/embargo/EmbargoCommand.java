package org.embargo;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.embargo.assessment.Engine;
import org.embargo.cli.Commands;
import org.embargo.rulebook.RulesFolder;
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

    /** Returns the user's folder of trusted public keys, where there is one. */
    private static List<Path> keys() {
        String named = System.getProperty("embargo.keys", System.getenv("EMBARGO_KEYS"));
        String base = System.getenv("XDG_CONFIG_HOME");
        Path folder = named != null && !named.isBlank() ? Path.of(named)
                : (base == null || base.isBlank() ? Path.of(System.getProperty("user.home"), ".config") : Path.of(base)).resolve("embargo").resolve("keys");
        return Files.isDirectory(folder) ? List.of(folder) : List.of();
    }

    /**
     * Runs one command line.
     *
     * @param home the folder with {@code rules/}, {@code seeds/} and {@code fixtures/}
     * @return its exit code
     */
    public static int run(Path home, Commands.Streams streams, String... arguments) {
        return run(home, rules -> Embargo.open(rules, home.resolve("seeds"), cache(), keys()), streams, arguments);
    }

    /** Runs one command line with another way of opening a rulebook. */
    static int run(Path home, Function<Path, Engine> opening, Commands.Streams streams, String... arguments) {
        return run(home, opening, System.getenv(), streams, arguments);
    }

    /** Runs one command line in another environment. */
    static int run(Path home, Function<Path, Engine> opening, Map<String, String> environment, Commands.Streams streams, String... arguments) {
        Commands commands = new Commands(home, opening, Embargo.VERSION, streams, environment);
        // The other doors' commands; `bulk` belongs here as well.
        Path seeds = home.resolve("seeds");
        Workbench bench = new Workbench(new Workbench.Rules(commands.engine(), commands.rules(), rules -> Embargo.following(rules, seeds, cache()),
                RulesFolder.bundles(), keys()), home, streams.out(), streams.err(), InstantSource.system());
        commands.with(bench.test()).with(bench.mutate()).with(bench.diff(opening)).with(bench.lint(commands.rules()))
                .with(bench.fixture()).with(bench.rule()).with(bench.bundle(Embargo.VERSION));
        commands.with(HttpDoor.command(commands.engine(), streams.err()));
        return commands.run(arguments);
    }
}
