package org.embargo.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.embargo.assessment.Assessment;
import org.embargo.assessment.Engine;
import org.embargo.facts.DescribedFacts;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "what-if", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Says which answers and conditions would move if facts or readings were otherwise; nothing is saved.")
final class WhatIfCommand extends Work {

    @Parameters(index = "1", paramLabel = "TRANSFER", description = "Id of the transfer, for example T2.")
    private String transfer = "";

    @Mixin
    private final Asked asked = new Asked();

    @Option(names = "--set", paramLabel = "PATH=VALUE", description = "A fact and the value it would have, as in a facts file: items.0.rangeKm=40. Repeatable.")
    private List<String> settings = new ArrayList<>();

    WhatIfCommand(Supplier<Engine> engine, Inputs inputs, Output output) {
        super(engine, inputs, output);
    }

    @Override
    public Integer call() {
        String format = asked.format(engine);
        if (settings.isEmpty() && asked.chosen().isEmpty()) {
            throw Usage.badValue("--set", "nothing is changed", "name a fact with --set or a reading with --reading");
        }
        DescribedFacts facts = asked.all(transfer, engine, inputs, output);
        DescribedFacts revised = engine.get().reader().revise(facts, transfer, settings);
        Assessment before = engine.get().assess(facts, asked.measures(), Map.of());
        Assessment after = engine.get().assess(revised, asked.measures(), asked.chosen());
        output.print(engine.get().argument().whatIf(before, after, format));
        return 0;
    }
}
