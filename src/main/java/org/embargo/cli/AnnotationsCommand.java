package org.embargo.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.embargo.assessment.Engine;
import org.embargo.evidence.Passage;
import org.embargo.evidence.Place;
import org.embargo.evidence.Problem;
import org.embargo.evidence.Refound;
import org.embargo.evidence.Refused;
import org.embargo.evidence.SourceDocument;
import org.embargo.facts.DescribedFacts;
import org.embargo.facts.SetAside;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "annotations", mixinStandardHelpOptions = true, sortOptions = false,
        header = {"Writes facts as annotations of their document, W3C Web Annotation JSON-LD, for other tools.", "",
            "  ./embargo annotations seeds/north-korea-russia-2023/report.txt -o report.jsonld",
            "  ./embargo annotations corrected.yaml --document report.txt", ""})
final class AnnotationsCommand extends Work {

    @Parameters(paramLabel = "INPUT", description = "A document, a facts file, or the JSON of an earlier assessment; - is standard input.")
    private String input = "";

    @Option(names = "--document", paramLabel = "FILE", description = "The document of a facts file.")
    private Optional<String> document = Optional.empty();

    @Option(names = "--published", paramLabel = "EDTF", description = "When the document was published, for example 2023-09~.")
    private Optional<String> published = Optional.empty();

    @Option(names = "-o", paramLabel = "FILE", description = "Write to a file.")
    private Optional<Path> file = Optional.empty();

    AnnotationsCommand(Supplier<Engine> engine, Inputs inputs, Output output) {
        super(engine, inputs, output);
    }

    @Override
    public Integer call() {
        published.ifPresent(Usage::checkDate);
        DescribedFacts facts = engine.get().reader().read(inputs.input(input, published)).ofOneDocument("annotations");
        DescribedFacts worded = facts.document().text().isEmpty() ? facts.of(text(facts.document())) : facts;
        verify(worded);
        output.put(engine.get().report().annotations(worded), file, false);
        return 0;
    }

    private void verify(DescribedFacts facts) {
        String text = facts.document().text();
        Stream<Passage> all = Stream.concat(facts.transfers().stream().flatMap(t -> t.passages().values().stream().flatMap(List::stream)),
                facts.setAside().stream().map(SetAside::passage));
        List<Problem> missing = all.distinct().filter(p -> Refound.of(p, text) != Refound.FOUND).map(p -> new Problem("annotations/missing-quote",
                "the text does not have the words `" + p.quote() + "` from " + p.start() + " to " + p.end(), "embargo verify-quotes finds them again", Place.whole(input))).toList();
        if (!missing.isEmpty()) {
            throw new Refused(missing);
        }
    }

    private SourceDocument text(SourceDocument cited) {
        if (document.isEmpty()) {
            throw new Refused(new Problem("usage/missing", "annotations point into a text, and `" + input + "` has none", "name its document with --document", Place.whole("--document")));
        }
        SourceDocument text = engine.get().reader().read(inputs.input(document.get(), Optional.empty())).document();
        if (!cited.sha256().isEmpty() && !cited.sha256().equals(text.sha256())) {
            throw new Refused(new Problem("annotations/other-text", "`" + document.get() + "` is not the text that the facts were taken from: its SHA-256 differs",
                    "hand in the text whose SHA-256 is " + cited.sha256(), Place.whole("--document")));
        }
        return cited.withText(text.text());
    }
}
