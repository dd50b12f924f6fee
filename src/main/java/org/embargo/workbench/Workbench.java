package org.embargo.workbench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

import org.embargo.assessment.Bundles;
import org.embargo.assessment.Engine;

/** Offers the commands of whoever changes rules. */
public final class Workbench {

    /**
     * What opens and packs rulebooks.
     *
     * @param engine gives the rulebook that is tried
     * @param rules names where it is
     * @param following gives for a rules folder its rulebook as it is now, each time it is asked; only what changed is compiled
     * @param bundles packs and opens rulebook bundles
     * @param trusted files and folders of the public keys that the user trusts
     */
    public record Rules(Supplier<Engine> engine, Supplier<Path> rules, Function<Path, Supplier<Engine>> following, Bundles bundles, List<Path> trusted) {
    }

    private final Rules rules;
    private final Supplier<Engine> engine;
    private final Path home;
    private final PrintStream out;
    private final PrintStream err;
    private final InstantSource clock;

    /**
     * Makes the bench.
     *
     * @param home the folder in which {@code fixtures/} is, unless others are named
     * @param out where results go, in UTF-8
     * @param err where everything else goes
     * @param clock what tells how long work took; no result depends on it
     */
    public Workbench(Rules rules, Path home, PrintStream out, PrintStream err, InstantSource clock) {
        this.rules = rules;
        this.engine = rules.engine();
        this.home = home;
        this.out = out;
        this.err = err;
        this.clock = clock;
    }

    /** Returns the picocli command that packs and verifies rulebook bundles. */
    public Object bundle(String version) {
        return BundleCommands.of(new BundleCommands.Bench(rules.bundles(), rules.rules(), rules.trusted(), version, this::print));
    }

    /** Returns the picocli command that makes fixtures. */
    public Object fixture() {
        return FixtureCommands.of(new FixtureCommands.Bench(engine, home.resolve("fixtures"), this::print, new Stopwatch(clock)));
    }

    /** Returns the picocli command that begins rules. */
    public Object rule() {
        return RuleCommands.of(new RuleCommands.Bench(engine, rules.rules(), home.resolve("fixtures"), this::print));
    }

    /** Returns the picocli command that runs fixtures. */
    public Object test() {
        return new TestCommand(rules, home.resolve("fixtures"), out, FileChanges::new);
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
        return new DiffCommand(new Editions(home, opening, "git"), engine, home.resolve("fixtures"), this::print);
    }

    /**
     * Returns the picocli command that looks for what is wrong with a rulebook although it loads.
     *
     * @param rules the folder or bundle of the rulebook
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
