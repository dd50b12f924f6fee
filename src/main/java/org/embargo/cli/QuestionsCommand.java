package org.embargo.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.embargo.assessment.Assessment;
import org.embargo.assessment.Engine;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "questions", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Lists what could be found out, those questions first that settle most answers.")
final class QuestionsCommand extends Work {

    @Mixin
    private final Asked asked = new Asked();

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "INPUT", description = "Further documents, assessed together with the first.")
    private List<String> more = new ArrayList<>();

    @Option(names = "--all", description = "Name every answer to a question, however many lead to the same.")
    private boolean all;

    QuestionsCommand(Supplier<Engine> engine, Inputs inputs, Output output) {
        super(engine, inputs, output);
    }

    @Override
    public Integer call() {
        String format = asked.format(engine);
        Assessment assessment = asked.and(more).decided(engine, inputs, output);
        output.print(engine.get().argument().questions(assessment, engine.get().inquiries(assessment), all, format));
        return 0;
    }
}
