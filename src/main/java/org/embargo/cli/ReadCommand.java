package org.embargo.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.embargo.assessment.Claimed;
import org.embargo.assessment.Endpoint;
import org.embargo.assessment.Engine;
import org.embargo.assessment.Input;
import org.embargo.assessment.Reader;
import org.embargo.facts.DescribedFacts;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "read", mixinStandardHelpOptions = true, sortOptions = false,
        header = {"Reads a document into a facts file that you can check and correct.", "",
            "  ./embargo read seeds/north-korea-russia-2023/report.txt -o facts.yaml",
            "  ./embargo read report.pdf --reader endpoint --reader-url http://localhost:11434/v1 --reader-model llama3.1", ""})
final class ReadCommand extends Work {

    private static final String ENDPOINT = "endpoint";

    @Parameters(paramLabel = "INPUT", description = "A document; - is standard input.")
    private String input = "";

    @Option(names = "--published", paramLabel = "EDTF", description = "When the document was published, for example 2023-09~.")
    private Optional<String> published = Optional.empty();

    @Option(names = "--annotations", paramLabel = "FILE", description = "Take the facts from annotations of the document, W3C Web Annotation JSON-LD, instead of reading it.")
    private Optional<String> annotations = Optional.empty();

    @Option(names = "--reader", paramLabel = "NAME", description = "Let another reader state the facts: endpoint sends the text to a language model behind an OpenAI-compatible API."
            + " Its key is in EMBARGO_READER_KEY. Facts whose words are not in the text are dropped.")
    private Optional<String> reader = Optional.empty();

    @Option(names = "--reader-url", paramLabel = "URL", description = "Where the API is; EMBARGO_READER_URL unless named.")
    private Optional<String> url = Optional.empty();

    @Option(names = "--reader-model", paramLabel = "NAME", description = "Which model is asked; EMBARGO_READER_MODEL unless named.")
    private Optional<String> model = Optional.empty();

    @Option(names = "-o", paramLabel = "FILE", description = "Write to a file.")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--text", paramLabel = "FILE", description = "Also write the text that was read, in which passages are counted.")
    private Optional<Path> text = Optional.empty();

    private final Map<String, String> environment;

    ReadCommand(Supplier<Engine> engine, Inputs inputs, Output output, Map<String, String> environment) {
        super(engine, inputs, output);
        this.environment = environment;
    }

    @Override
    public Integer call() {
        published.ifPresent(Usage::checkDate);
        checkReader();
        Input document = inputs.input(input, published);
        Engine opened = engine.get();
        if (annotations.isEmpty() && reader.isEmpty()) {
            DescribedFacts facts = opened.reader().read(document);
            put(facts, opened);
            return 0;
        }
        Claimed claimed = annotations.isPresent() ? opened.reader().annotated(document, inputs.input(annotations.get(), Optional.empty())) : stated(document, opened.reader());
        put(claimed.facts(), opened);
        claimed.dropped().forEach(p -> output.note("dropped: " + p.text()));
        return claimed.dropped().isEmpty() ? 0 : 1;
    }

    private void checkReader() {
        if (reader.isPresent() && !reader.get().equals(ENDPOINT)) {
            throw Usage.badValue("--reader", "there is no reader `" + reader.get() + "`", "it can be `endpoint`; leave it away and Embargo reads the document itself");
        }
        if (reader.isPresent() && annotations.isPresent()) {
            throw Usage.badValue("--reader", "annotations and another reader cannot both state the facts", "name one of the two, and merge the files afterwards");
        }
        if (reader.isEmpty() && (url.isPresent() || model.isPresent())) {
            throw Usage.badValue("--reader", "an address or a model is named, and nobody is to ask it", "add `--reader endpoint`");
        }
    }

    private Claimed stated(Input document, Reader reading) {
        Claimed claimed = reading.readBy(document, reading.endpoint(new Endpoint(url.orElse(named("URL")), model.orElse(named("MODEL")), named("KEY"))));
        output.note("read by another reader, " + claimed.facts().document().readBy() + ": compare it with the text before you rely on it");
        return claimed;
    }

    private String named(String what) {
        return environment.getOrDefault("EMBARGO_READER_" + what, "");
    }

    private void put(DescribedFacts facts, Engine opened) {
        text.ifPresent(t -> output.put(facts.document().text(), text, false));
        output.put(opened.report().factsFile(facts), file, false);
    }
}
