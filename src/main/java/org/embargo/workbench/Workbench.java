package org.embargo.workbench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.Function;
import java.util.function.Supplier;

import org.embargo.assessment.Engine;

/** Offers the commands of whoever changes rules. */
public final class Workbench {

    private final Supplier<Engine> engine;
    private final Path home;
    private final PrintStream out;
    private final PrintStream err;
    private final InstantSource clock;

    /**
     * Makes the bench.
     *
     * @param engine gives the rulebook that is tried
     * @param home the folder in which {@code fixtures/} is, unless others are named
     * @param out where results go, in UTF-8
     * @param err where everything else goes
     * @param clock what tells how long work took; no result depends on it
     */
    public Workbench(Supplier<Engine> engine, Path home, PrintStream out, PrintStream err, InstantSource clock) {
        this.engine = engine;
        this.home = home;
        this.out = out;
        this.err = err;
        this.clock = clock;
    }

    /** Returns the picocli command that runs fixtures. */
    public Object test() {
        return new TestCommand(engine, home.resolve("fixtures"), out);
    }

    /** Returns the picocli command that tries small changes of the rules. */
    public Object mutate() {
        return new MutateCommand(engine, home.resolve("fixtures"), this::print, err, new Stopwatch(clock));
    }

    /**
     * Returns the picocli command that compares two rulebooks.
     *
     * @param opening opens the rulebook in a folder
     */
    public Object diff(Function<Path, Engine> opening) {
        return new DiffCommand(new Editions(home, opening), engine, home.resolve("fixtures"), this::print);
    }

    /**
     * Returns the picocli command that looks for what is wrong with a rulebook although it loads.
     *
     * @param rules the folder of the rulebook
     */
    public Object lint(Supplier<Path> rules) {
        return new LintCommand(engine, rules, home.resolve("fixtures"), this::print);
    }

    private void print(String result) {
        byte[] bytes = result.getBytes(StandardCharsets.UTF_8);
        out.write(bytes, 0, bytes.length);
        out.flush();
    }
}
