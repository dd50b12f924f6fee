package org.embargo.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import org.embargo.assessment.Engine;
import org.embargo.evidence.Place;
import org.embargo.evidence.Problem;
import org.embargo.evidence.Refused;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "lexicon", mixinStandardHelpOptions = true, sortOptions = false, synopsisSubcommandLabel = "COMMAND",
        header = {"Looks after the words with which documents are read.", "", "  ./embargo lexicon check", "  ./embargo lexicon check seeds/lexicon", ""})
final class LexiconCommand implements Callable<Integer> {

    private final Supplier<Engine> engine;
    private final Output output;

    LexiconCommand(Supplier<Engine> engine, Output output) {
        this.engine = engine;
        this.output = output;
    }

    /** Returns the command with what it can do. */
    CommandLine command() {
        return new CommandLine(this).addSubcommand(new Check());
    }

    @Override
    public Integer call() {
        throw new Refused(new Problem("usage/missing", "it is not said what to do with the lexicon", "write `embargo lexicon check`", Place.whole("embargo lexicon")));
    }

    @Command(name = "check", mixinStandardHelpOptions = true, sortOptions = false,
            header = {"Names every problem of a lexicon at once, or counts its phrases.", "", "  ./embargo lexicon check", ""})
    private final class Check implements Callable<Integer> {

        @Parameters(arity = "0..1", paramLabel = "FOLDER", description = "The lexicon; the one with which documents are read unless named.")
        private Optional<Path> folder = Optional.empty();

        @Override
        public Integer call() {
            Map<String, Integer> count = engine.get().lexicon().check(folder);
            StringBuilder lines = new StringBuilder();
            count.forEach((file, phrases) -> lines.append(file).append(": ").append(phrases).append(" phrases\n"));
            output.print(lines.append("no problem found\n").toString());
            return 0;
        }
    }
}
