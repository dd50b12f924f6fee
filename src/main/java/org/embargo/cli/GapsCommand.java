package org.embargo.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.embargo.assessment.Assessment;
import org.embargo.assessment.Engine;
import org.embargo.evidence.SourceDocument;
import org.embargo.facts.DescribedFacts;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "gaps", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Lists what is left over: sentences that became nothing, facts that move no rule, provisions that no rule encodes.")
final class GapsCommand extends Work {

    @Mixin
    private final Asked asked = new Asked();

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "INPUT", description = "Further documents, assessed together with the first.")
    private List<String> more = new ArrayList<>();

    @Option(names = "--document", paramLabel = "FILE", description = "The text that facts were taken from, so that its sentences can be looked at; of several in their order. Repeatable.")
    private List<String> documents = new ArrayList<>();

    @Option(names = "--all", description = "List the provisions that no rule encodes, with the reason for each.")
    private boolean all;

    GapsCommand(Supplier<Engine> engine, Inputs inputs, Output output) {
        super(engine, inputs, output);
    }

    @Override
    public Integer call() {
        String format = asked.format(engine);
        Assessment assessment = engine.get().decide(withTexts(asked.and(more).read(engine, inputs, output)), asked.measures(), asked.chosen());
        output.print(engine.get().argument().gaps(assessment, engine.get().gaps(assessment), all, format));
        return 0;
    }

    private DescribedFacts withTexts(DescribedFacts facts) {
        List<SourceDocument> all = new ArrayList<>(facts.documents());
        if (documents.size() > all.size()) {
            throw Usage.badValue("--document", documents.size() + " texts are named for " + all.size() + " documents", "name one for each, in their order");
        }
        for (int i = 0; i < documents.size(); i++) {
            SourceDocument of = all.get(i);
            String text = engine.get().reader().read(inputs.input(documents.get(i), Optional.empty())).document().text();
            if (!of.sha256().isEmpty() && !of.sha256().equals(SourceDocument.digest(text))) {
                throw Usage.badValue("--document", "`" + documents.get(i) + "` is not the text that the facts of `" + of.id() + "` were taken from: its SHA-256 differs",
                        "hand in the text whose SHA-256 is " + of.sha256());
            }
            all.set(i, of.withText(text));
        }
        return new DescribedFacts(all, facts.transfers(), facts.setAside(), facts.extensions());
    }
}
