package org.embargo.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.embargo.assessment.Assessment;
import org.embargo.assessment.Engine;
import org.embargo.assessment.Input;

import picocli.CommandLine.Option;

/** What is asked of the facts: which measures, under which readings. */
final class Asked {

    @Option(names = "--measure", paramLabel = "ID", split = ",", description = "Measures to ask: 2006, 2009 or all; 2006 and 2009 unless named.")
    private List<String> measures = new ArrayList<>();

    @Option(names = "--reading", paramLabel = "IQ-01=wide", description = "Answer to an interpretive question: one of its alternatives, several joined by commas, or open. Repeatable.")
    private List<String> readings = new ArrayList<>();

    /** Assesses an input. */
    Assessment of(Engine engine, Input input) {
        Map<String, List<String>> chosen = chosen();
        return engine.assess(engine.reader().read(input), measures, chosen);
    }

    /** Returns the measures that were named. */
    List<String> measures() {
        return measures;
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
