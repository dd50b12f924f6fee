package org.embargo.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

import org.embargo.assessment.Assessment;
import org.embargo.assessment.Engine;
import org.embargo.assessment.Outcome;
import org.embargo.assessment.Report;
import org.embargo.evidence.Suggestion;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "assess", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Says which of the described transfers would violate the arms embargo.")
final class AssessCommand extends Work {

    private static final int TRIPPED = 1;

    @Mixin
    private final Asked asked = new Asked();

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "INPUT", description = "Further documents, assessed together with the first: a transfer that two describe is one.")
    private List<String> more = new ArrayList<>();

    @Option(names = "--transfer", paramLabel = "ID", split = ",", description = "Only these transfers; all of them unless named.")
    private List<String> transfers = new ArrayList<>();

    @Option(names = "--canonical", description = "JSON in the canonical form of RFC 8785: the same facts give the same bytes.")
    private boolean canonical;

    @Option(names = "--all-readings", description = "The matrix of transfers by readings instead: what each answer would be, and which are robust.")
    private boolean allReadings;

    @Option(names = "--fail-on", paramLabel = "OUTCOME", split = ",", description = "End with 1 when any transfer has this outcome, for example VIOLATION.")
    private List<String> failOn = new ArrayList<>();

    @Option(names = "-o", paramLabel = "FILE", description = "Write to a file.")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--receipt", paramLabel = "FILE", description = "Write a receipt with which embargo replay makes the same assessment again.")
    private Optional<Path> receipt = Optional.empty();

    AssessCommand(Supplier<Engine> engine, Inputs inputs, Output output) {
        super(engine, inputs, output);
    }

    @Override
    public Integer call() {
        List<Outcome> gate = failOn.stream().map(AssessCommand::outcome).toList();
        Report report = engine.get().report();
        String format = asked.format(engine);
        Assessment assessment = asked.and(more).of(transfers, engine, inputs, output);
        if (!transfers.isEmpty()) {
            output.note("only " + String.join(", ", transfers) + "; the other transfers and what was set aside are left out");
        }
        String result = canonical ? report.canonical(assessment) : allReadings ? report.matrix(assessment, format) : report.render(assessment, format);
        receipt.ifPresent(f -> output.put(engine.get().argument().receipt(assessment), receipt, false));
        output.put(result, file, format.equals(Asked.TEXT) && !canonical);
        return assessment.outcomes().stream().anyMatch(gate::contains) ? TRIPPED : 0;
    }

    private static Outcome outcome(String word) {
        List<String> known = Arrays.stream(Outcome.values()).map(Enum::name).toList();
        String wanted = word.strip().toUpperCase(Locale.ROOT).replace('-', '_');
        if (!known.contains(wanted)) {
            String near = Suggestion.didYouMean(wanted, known);
            throw Usage.badValue("--fail-on", "there is no outcome `" + word + "`", near.isEmpty() ? "it is one of " + String.join(", ", known) : near);
        }
        return Outcome.valueOf(wanted);
    }
}
