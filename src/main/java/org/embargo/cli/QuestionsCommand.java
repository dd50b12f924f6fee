package org.embargo.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import org.embargo.assessment.Assessment;
import org.embargo.assessment.Engine;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "questions", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Lists what could be found out, those questions first that settle most answers.")
final class QuestionsCommand implements Callable<Integer> {

    private final Supplier<Engine> engine;
    private final Inputs inputs;
    private final Output output;

    @Mixin
    private final Asked asked = new Asked();

    QuestionsCommand(Supplier<Engine> engine, Inputs inputs, Output output) {
        this.engine = engine;
        this.inputs = inputs;
        this.output = output;
    }

    @Override
    public Integer call() {
        String format = asked.format(engine);
        Assessment assessment = asked.of(List.of(), engine, inputs, output);
        output.print(engine.get().argument().questions(assessment, engine.get().inquiries(assessment), format));
        return 0;
    }
}
