package org.embargo.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import org.embargo.assessment.Engine;
import org.embargo.law.Alternative;
import org.embargo.law.Question;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "readings", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Lists the questions that the words of the law leave open, and their answers.")
final class ReadingsCommand implements Callable<Integer> {

    private final Supplier<Engine> engine;
    private final Output output;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or json; text unless named.")
    private String format = "text";

    ReadingsCommand(Supplier<Engine> engine, Output output) {
        this.engine = engine;
        this.output = output;
    }

    @Override
    public Integer call() {
        boolean json = Formats.of(format, List.of("text", "json")).equals("json");
        List<Question> questions = List.copyOf(engine.get().rulebook().questions().values());
        output.print(json ? LawJson.readings(questions) : text(questions));
        return 0;
    }

    private static String text(List<Question> questions) {
        StringBuilder out = new StringBuilder();
        for (Question q : questions) {
            out.append(out.isEmpty() ? "" : "\n").append(q.id()).append("  ").append(q.asks()).append('\n');
            out.append("       matters: ").append(q.matters()).append('\n');
            for (Alternative a : q.alternatives()) {
                String counts = q.defaults().contains(a.name()) ? (q.defaults().size() > 1 ? " (counts, open)" : " (default)") : "";
                out.append("       ").append(a.name()).append(counts).append(": ").append(a.phrase()).append('\n');
                if (!a.holders().isEmpty()) {
                    out.append("           held by ").append(a.holders()).append('\n');
                }
            }
        }
        return out.toString();
    }
}
