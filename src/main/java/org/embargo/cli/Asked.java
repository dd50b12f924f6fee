package org.embargo.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.embargo.assessment.Assessment;
import org.embargo.assessment.Engine;
import org.embargo.assessment.Input;
import org.embargo.facts.DescribedFacts;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is asked: of which input, under which measures and readings. */
final class Asked {

    @Parameters(index = "0", paramLabel = "INPUT", description = "A document, a facts file, or the JSON of an earlier assessment; - is standard input.")
    private String input = "";

    @Option(names = "--published", paramLabel = "EDTF", description = "When the document was published, for example 2023-09~.")
    private Optional<String> published = Optional.empty();

    @Option(names = "--measure", paramLabel = "ID", split = ",", description = "Measures to ask: 2006, 2009 or all; 2006 and 2009 unless named.")
    private List<String> measures = new ArrayList<>();

    @Option(names = "--reading", paramLabel = "IQ-01=wide", description = "Answer to an interpretive question: one of its alternatives, several joined by commas, or open. Repeatable.")
    private List<String> readings = new ArrayList<>();

    /** Assesses the input. */
    Assessment of(Supplier<Engine> engine, Inputs inputs, Output output) {
        Map<String, List<String>> chosen = chosen();
        published.ifPresent(Usage::checkDate);
        Input handedIn = inputs.input(input, published);
        DescribedFacts facts = engine.get().reader().read(handedIn);
        if (published.isPresent() && !facts.document().published().equals(published.get())) {
            output.note("--published is for documents; `" + input + "` says itself when it was published");
        }
        return engine.get().assess(facts, measures, chosen);
    }

    /** Returns the input's name. */
    String input() {
        return input;
    }

    private Map<String, List<String>> chosen() {
        Map<String, List<String>> chosen = new LinkedHashMap<>();
        for (String reading : readings) {
            String[] parts = reading.split("=", 2);
            if (parts.length < 2 || parts[0].isBlank() || parts[1].isBlank()) {
                throw Usage.badValue("--reading", "`" + reading + "` is no reading", "write it as `IQ-01=wide`; `embargo readings` lists them");
            }
            if (chosen.put(parts[0], List.of(parts[1].split(","))) != null) {
                throw Usage.badValue("--reading", "`" + parts[0] + "` is answered twice", "join alternatives that both count by a comma");
            }
        }
        return chosen;
    }
}
