package org.embargo.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

import org.embargo.assessment.Claimed;
import org.embargo.assessment.Engine;
import org.embargo.facts.DescribedFacts;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "read", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Reads a document into a facts file that you can check and correct.")
final class ReadCommand extends Work {

    @Parameters(paramLabel = "INPUT", description = "A document; - is standard input.")
    private String input = "";

    @Option(names = "--published", paramLabel = "EDTF", description = "When the document was published, for example 2023-09~.")
    private Optional<String> published = Optional.empty();

    @Option(names = "--annotations", paramLabel = "FILE", description = "Take the facts from annotations of the document, W3C Web Annotation JSON-LD, instead of reading it.")
    private Optional<String> annotations = Optional.empty();

    @Option(names = "-o", paramLabel = "FILE", description = "Write to a file.")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--text", paramLabel = "FILE", description = "Also write the text that was read, in which passages are counted.")
    private Optional<Path> text = Optional.empty();

    ReadCommand(Supplier<Engine> engine, Inputs inputs, Output output) {
        super(engine, inputs, output);
    }

    @Override
    public Integer call() {
        published.ifPresent(Usage::checkDate);
        var handedIn = inputs.input(input, published);
        Engine opened = engine.get();
        if (annotations.isPresent()) {
            Claimed claimed = opened.reader().annotated(handedIn, inputs.input(annotations.get(), Optional.empty()));
            output.put(opened.report().factsFile(claimed.facts()), file, false);
            claimed.dropped().forEach(p -> output.note("dropped: " + p.text()));
            return claimed.dropped().isEmpty() ? 0 : 1;
        }
        DescribedFacts facts = opened.reader().read(handedIn);
        text.ifPresent(t -> output.put(facts.document().text(), text, false));
        output.put(opened.report().factsFile(facts), file, false);
        return 0;
    }
}
