package org.embargo.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.embargo.assessment.Assessment;
import org.embargo.assessment.Changes;
import org.embargo.assessment.Engine;
import org.embargo.assessment.Report;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "explain", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Says why: each rule, its conditions, the words that they rest on, and what would change the answer.")
final class ExplainCommand extends Work {

    /** What the option does here and in why-not. */
    static final String ALL = "List every set of one or two changes, not only the first of them.";

    @Parameters(index = "1", paramLabel = "TRANSFER", description = "Id of the transfer, for example T2.")
    private String transfer = "";

    @Mixin
    private final Asked asked = new Asked();

    @Option(names = "-o", paramLabel = "FILE", description = "Write to a file.")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--all", description = ALL)
    private boolean all;

    ExplainCommand(Supplier<Engine> engine, Inputs inputs, Output output) {
        super(engine, inputs, output);
    }

    @Override
    public Integer call() {
        Report report = engine.get().report();
        String format = asked.format(engine);
        Assessment assessment = engine.get().withChanges(asked.of(List.of(transfer), engine, inputs, output), all ? Integer.MAX_VALUE : Changes.FIRST);
        output.put(report.explain(assessment, assessment.transfers().get(0), Optional.empty(), format), file, format.equals(Asked.TEXT));
        return 0;
    }
}
