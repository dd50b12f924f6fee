package org.embargo.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

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
        Optional<Receipt.Difference> altered = engine.get().argument().altered(receipt);
        if (altered.isPresent()) {
            output.print("differs first in " + said(altered.get()));
            return 1;
        }
        List<Receipt.Difference> differences = again(input, receipt);
        output.print(differences.isEmpty() ? "the same: sha256 " + receipt.digests().get("") + "\n" : said(differences));
        return differences.isEmpty() ? 0 : 1;
    }

    private List<Receipt.Difference> again(Input input, Receipt receipt) {
        DescribedFacts facts = engine.get().reader().read(input);
        Optional<Receipt.Difference> document = documents.stream().flatMap(d -> other(d, facts.documents()).stream()).findFirst();
        return document.isPresent() ? document.stream().toList() : engine.get().argument()
                .differences(receipt, engine.get().assess(facts, receipt.measures(), receipt.readings()));
    }

    /** Where the rules or the engine are others, it matters whether any answer is. */
    private static String said(List<Receipt.Difference> differences) {
        boolean made = List.of("engine", "rulebook").contains(differences.get(0).component());
        String others = differences.stream().skip(1).map(d -> "and in " + said(d)).collect(Collectors.joining());
        return "differs first in " + said(differences.get(0)) + (made && others.isEmpty() ? "and in no answer\n" : others);
    }

    private static String said(Receipt.Difference d) {
        return d.component() + " at " + d.pointer() + "\n  the receipt has: " + d.stored() + "\n  expected:        " + d.expected() + "\n";
    }

    private Optional<Receipt.Difference> other(String name, List<SourceDocument> assessed) {
        String there = engine.get().reader().read(inputs.input(name, Optional.empty())).document().sha256();
        String pointer = assessed.size() == 1 ? "/document/sha256" : "/documents";
        String stored = assessed.stream().map(SourceDocument::sha256).collect(Collectors.joining(", "));
        return assessed.stream().anyMatch(d -> d.sha256().equals(there)) ? Optional.empty()
                : Optional.of(new Receipt.Difference("document", pointer, stored, there + " (" + name + ")"));
    }
}
