package org.embargo.workbench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.embargo.assessment.AssessedTransfer;
import org.embargo.assessment.Assessment;
import org.embargo.assessment.Engine;
import org.embargo.assessment.Input;
import org.embargo.evidence.Place;
import org.embargo.evidence.Problem;
import org.embargo.evidence.Refused;
import org.embargo.evidence.Suggestion;
import org.embargo.facts.DescribedFacts;
import org.embargo.facts.Transfer;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "add", mixinStandardHelpOptions = true, sortOptions = false, description = "Makes a fixture of one transfer and of what comes out for it now.")
final class FixtureAdd implements Callable<Integer> {

    private final FixtureCommands.Bench bench;

    @Parameters(index = "0", paramLabel = "INPUT", description = "A document, a facts file, or the JSON of an earlier assessment.")
    private Path input = Path.of("");

    @Parameters(index = "1", paramLabel = "TRANSFER", description = "Id of the transfer.")
    private String transfer = "";

    @Option(names = "--about", paramLabel = "PROVISION", description = "What it is about; the provision that the answer names unless given.")
    private Optional<String> about = Optional.empty();

    @Option(names = "--case", paramLabel = "SENTENCE", description = "The case in one sentence; the transfer's summary unless given.")
    private Optional<String> sentence = Optional.empty();

    @Option(names = "--measure", paramLabel = "ID", split = ",", description = "Measures of which it expects the answer; all unless named.")
    private List<String> measures = new ArrayList<>();

    @Option(names = "--reading", paramLabel = "IQ-01=wide", description = "Answer to an interpretive question. Repeatable.")
    private Map<String, String> readings = new LinkedHashMap<>();

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", description = "The file to write; in the folder of its provision, or in fixtures/cases, unless named.")
    private Optional<Path> output = Optional.empty();

    FixtureAdd(FixtureCommands.Bench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        Engine engine = bench.engine().get();
        Map<String, List<String>> chosen = new LinkedHashMap<>();
        readings.forEach((question, answers) -> chosen.put(question, List.of(answers.split(","))));
        Assessment assessment = engine.assess(only(engine.reader().read(new Input(input.toString(), bytes(), Optional.empty()))),
                measures.isEmpty() ? List.of("all") : measures, chosen);
        AssessedTransfer assessed = assessment.transfers().get(0);
        FixtureDraft draft = draft(engine, assessment, assessed, chosen);
        boolean real = !assessment.facts().document().title().isEmpty();
        Path file = output.orElseGet(() -> bench.fixtures().resolve(real ? "cases" : draft.about()).resolve(draft.fileName(real ? transfer : "")));
        passes(engine, file, draft.text());
        Writing.anew(file, draft.text());
        bench.out().accept("wrote " + FixtureRunner.name(file) + (draft.side().equals("near-miss")
                ? "\nadd a first line that names the neighbour from which it differs, and the one respect\n" : "\n"));
        return 0;
    }

    private FixtureDraft draft(Engine engine, Assessment assessment, AssessedTransfer assessed, Map<String, List<String>> chosen) {
        String provision = about.or(() -> Side.about(assessed)).orElseThrow(() -> new Refused(new Problem("usage/missing",
                "no provision comes near `" + transfer + "`", "name with --about the provision that the fixture is about", Place.whole("--about"))));
        List<String> known = assessment.measures().stream().flatMap(m -> m.provisions().stream()).map(p -> p.id()).distinct().toList();
        if (!known.contains(provision)) {
            throw new Refused(new Problem("usage/unknown-provision", "no measure that was asked has the provision `" + provision + "`",
                    Suggestion.didYouMean(provision, known), Place.whole("--about")));
        }
        String summary = assessed.transfer().summary().isBlank() ? "The transfer " + transfer + " of " + input.getFileName() : assessed.transfer().summary();
        String said = sentence.orElse(summary).strip();
        return FixtureDraft.of(assessment, assessed, provision, said.endsWith(".") ? said : said + ".", chosen, engine.report().factsFile(assessment.facts()));
    }

    /** A fixture without the document's names and words must come out as the document did. */
    private static void passes(Engine engine, Path file, String text) {
        FixtureRun run = new FixtureRunner(engine).run(FixtureRunner.name(file), text.getBytes(StandardCharsets.UTF_8));
        if (!run.passed()) {
            throw new IllegalStateException("the fixture comes out otherwise than its assessment: " + TextResults.details(List.of(run)));
        }
    }

    private byte[] bytes() {
        try {
            return Files.readAllBytes(input);
        } catch (IOException e) {
            throw new Refused(new Problem("input/unreadable", "`" + input + "` cannot be read", "see whether it is a file that you may read", Place.whole(input.toString())));
        }
    }

    private DescribedFacts only(DescribedFacts facts) {
        List<String> known = facts.transfers().stream().map(Transfer::id).toList();
        List<Transfer> wanted = facts.transfers().stream().filter(t -> t.id().equals(transfer)).toList();
        if (wanted.isEmpty()) {
            String near = Suggestion.didYouMean(transfer, known);
            throw new Refused(new Problem("usage/unknown-transfer", "`" + input + "` describes no transfer `" + transfer + "`",
                    known.isEmpty() ? "it describes none" : near.isEmpty() ? "it has " + String.join(", ", known) : near, Place.whole(input.toString())));
        }
        return new DescribedFacts(facts.document(), wanted, List.of(), Map.of());
    }
}
