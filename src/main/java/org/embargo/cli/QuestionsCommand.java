package org.embargo.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import org.embargo.assessment.Assessment;
import org.embargo.assessment.Engine;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "questions", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Lists what could be found out, those questions first that settle most answers.")
final class QuestionsCommand implements Callable<Integer> {

    private final Supplier<Engine> engine;
    private final Inputs inputs;
    private final Output output;

    @Mixin
    private final Asked asked = new Asked();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text, json or markdown; text unless named.")
    private String format = "text";


    QuestionsCommand(Supplier<Engine> engine, Inputs inputs, Output output) {
        this.engine = engine;
        this.inputs = inputs;
        this.output = output;
    }

    @Override
    public Integer call() {
        Formats.of(format, engine.get().report().formats());
        Assessment assessment = asked.of(List.of(), engine, inputs, output);
        output.print(engine.get().argument().questions(assessment, engine.get().inquiries(assessment), format));
        return 0;
    }
}
