package org.embargo.cli;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.embargo.assessment.Engine;
import org.embargo.assessment.Merged;
import org.embargo.evidence.Place;
import org.embargo.evidence.Problem;
import org.embargo.evidence.Refused;
import org.embargo.evidence.SourceDocument;
import org.embargo.facts.AsRead;
import org.embargo.facts.DescribedFacts;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "merge", mixinStandardHelpOptions = true, sortOptions = false,
        header = {"Takes a new version of a text or a new reading up into corrected facts; no correction is lost.", "",
            "  ./embargo merge corrected.yaml report-v2.txt -o merged.yaml", "  ./embargo merge corrected.yaml read-again.yaml", ""})
final class MergeCommand extends Work {

    @Parameters(index = "0", paramLabel = "OLD", description = "The facts file that somebody corrected.")
    private String old = "";

    @Parameters(index = "1", paramLabel = "NEW", description = "The document, read anew, or a facts file that was; - is standard input.")
    private String fresh = "";

    @Option(names = "--document", paramLabel = "FILE", description = "The text of NEW, where NEW is a facts file of another text than OLD.")
    private Optional<String> document = Optional.empty();

    @Option(names = "--published", paramLabel = "EDTF", description = "When the document was published; as OLD has it unless named.")
    private Optional<String> published = Optional.empty();

    @Option(names = "-o", paramLabel = "FILE", description = "Write to a file.")
    private Optional<Path> file = Optional.empty();

    MergeCommand(Supplier<Engine> engine, Inputs inputs, Output output) {
        super(engine, inputs, output);
    }

    @Override
    public Integer call() {
        published.ifPresent(Usage::checkDate);
        DescribedFacts corrected = engine.get().reader().read(inputs.input(old, Optional.empty()));
        DescribedFacts read = withText(engine.get().reader().read(inputs.input(fresh, published.or(() -> given(corrected)))));
        Merged merged = engine.get().review().merge(corrected, read);
        output.put(engine.get().report().factsFile(merged.facts()), file, false);
        Map<Merged.Kind, Integer> count = new EnumMap<>(Merged.Kind.class);
        merged.steps().forEach(s -> {
            count.merge(s.kind(), 1, Integer::sum);
            output.note(s.kind().word() + (s.transfer().isEmpty() ? "" : " " + s.transfer()) + ": " + s.sentence());
        });
        int open = merged.facts().conflicts().size();
        output.note(count.isEmpty() ? "nothing is new" : count.entrySet().stream().map(e -> e.getValue() + " " + e.getKey().word()).collect(Collectors.joining(", ")));
        if (open > 0) {
            output.note("the file lists under `conflicts` what is yours to decide: " + open + "; take an entry out when it is settled");
        }
        return open == 0 ? 0 : 1;
    }

    /** A publication date that a person gave or corrected holds for the new reading as well. */
    private static Optional<String> given(DescribedFacts corrected) {
        SourceDocument cited = corrected.document();
        boolean changed = corrected.asRead().map(AsRead::document).filter(d -> !d.published().equals(cited.published())).isPresent();
        return changed || cited.publishedBasis().equals("given by the user") ? Optional.of(cited.published()).filter(p -> !p.equals("unknown")) : Optional.empty();
    }

    private DescribedFacts withText(DescribedFacts read) {
        if (document.isEmpty()) {
            return read;
        }
        SourceDocument text = engine.get().reader().read(inputs.input(document.get(), Optional.empty())).document();
        if (!read.document().sha256().equals(text.sha256())) {
            throw new Refused(new Problem("merge/other-text", "`" + document.get() + "` is not the text of `" + fresh + "`: its SHA-256 differs",
                    "name the text from which these facts were taken", Place.whole("--document")));
        }
        return read.of(read.document().withText(text.text()));
    }
}
