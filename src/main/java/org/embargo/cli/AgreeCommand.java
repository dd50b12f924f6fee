package org.embargo.cli;

import java.util.Optional;
import java.util.function.Supplier;

import org.embargo.assessment.Agreement;
import org.embargo.assessment.Engine;
import org.embargo.facts.DescribedFacts;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "agree", mixinStandardHelpOptions = true, sortOptions = false,
        header = {"Says how far two reviewers agree, and first where it would move an answer.", "", "  ./embargo agree one.yaml other.yaml",
            "  ./embargo agree one.yaml other.yaml --measure all --format json", ""})
final class AgreeCommand extends Work {

    @Mixin
    private final Asked asked = new Asked();

    @Parameters(index = "1", paramLabel = "OTHER", description = "The facts file of the other reviewer.")
    private String other = "";

    AgreeCommand(Supplier<Engine> engine, Inputs inputs, Output output) {
        super(engine, inputs, output);
    }

    @Override
    public Integer call() {
        String format = asked.format(engine);
        DescribedFacts here = asked.read(engine, inputs, output);
        DescribedFacts there = engine.get().reader().read(inputs.input(other, Optional.empty()));
        Agreement agreement = engine.get().review().agree(here, there, facts -> engine.get().decide(facts, asked.measures(), asked.chosen()));
        output.print(engine.get().argument().agreement(agreement, format));
        return 0;
    }
}
