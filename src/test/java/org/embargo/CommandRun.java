package org.embargo;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.embargo.assessment.Engine;
import org.embargo.cli.Commands;

/** One run of the command inside the tests: its exit code and what it wrote. A rulebook is opened once. */
record CommandRun(int code, String out, String err) {

    /** The short digest of a rulebook, which every change of a rule changes. */
    static final String DIGEST = "\\([0-9a-f]{12}\\)";
    static final String SOME_DIGEST = "(some digest)";

    static final String EXAMPLE = "seeds/north-korea-russia-2023/facts.yaml";
    static final String SMALL = "src/test/resources/cli/arms-with-an-open-stage.yaml";
    private static final Map<Path, Engine> OPENED = new ConcurrentHashMap<>();

    static CommandRun of(String... arguments) {
        return with("", arguments);
    }

    /** Runs the command as if somebody looked at a terminal. */
    static CommandRun atATerminal(String... arguments) {
        return run("", true, System.getenv(), arguments);
    }

    static CommandRun with(String input, String... arguments) {
        return run(input, false, System.getenv(), arguments);
    }

    /** Runs the command with these variables and no others. */
    static CommandRun in(Map<String, String> environment, String... arguments) {
        return run("", false, environment, arguments);
    }

    private static CommandRun run(String input, boolean terminal, Map<String, String> environment, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Commands.Streams streams = new Commands.Streams(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, false, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8), terminal);
        int code = EmbargoCommand.run(Path.of(""), CommandRun::engine, environment, streams, arguments);
        streams.out().flush();
        return new CommandRun(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    static Engine engine(Path rules) {
        return OPENED.computeIfAbsent(rules, r -> Embargo.open(r, Path.of("seeds")));
    }
}
