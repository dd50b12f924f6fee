package org.embargo.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.embargo.assessment.Assessment;
import org.embargo.assessment.Engine;
import org.embargo.assessment.Input;
import org.embargo.assessment.Receipt;
import org.embargo.evidence.SourceDocument;
import org.embargo.facts.DescribedFacts;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "replay", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Makes the assessment of a receipt again and says whether it comes out the same.")
final class ReplayCommand extends Work {

    @Parameters(index = "0", paramLabel = "RECEIPT", description = "A receipt that embargo assess --receipt wrote.")
    private String file = "";

    @Option(names = "--document", paramLabel = "FILE", description = "A document, to be compared with the one that was assessed, or with each of several. Repeatable.")
    private List<String> documents = List.of();


    ReplayCommand(Supplier<Engine> engine, Inputs inputs, Output output) {
        super(engine, inputs, output);
    }

    @Override
    public Integer call() {
        Input input = inputs.input(file, Optional.empty());
        Receipt receipt = engine.get().argument().receipt(input);
        DescribedFacts facts = engine.get().reader().read(input);
        Optional<Receipt.Difference> difference = documents.stream().flatMap(d -> other(d, facts.documents()).stream()).findFirst();
        if (difference.isEmpty()) {
            Assessment again = engine.get().assess(facts, receipt.measures(), receipt.readings());
            difference = engine.get().argument().difference(receipt, again);
        }
        output.print(difference.map(d -> "differs first in " + d.component() + (d.pointer().isEmpty() ? "" : " at " + d.pointer()) + "\n")
                .orElse("the same: sha256 " + receipt.digests().get("") + "\n"));
        return difference.isEmpty() ? 0 : 1;
    }

    private Optional<Receipt.Difference> other(String name, List<SourceDocument> assessed) {
        SourceDocument there = engine.get().reader().read(inputs.input(name, Optional.empty())).document();
        String pointer = assessed.size() == 1 ? "/document/sha256" : "/documents";
        return assessed.stream().anyMatch(d -> d.sha256().equals(there.sha256())) ? Optional.empty() : Optional.of(new Receipt.Difference("document", pointer));
    }
}
