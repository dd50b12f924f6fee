package org.embargo.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.embargo.assessment.Assessment;
import org.embargo.assessment.Engine;
import org.embargo.assessment.Input;
import org.embargo.evidence.Place;
import org.embargo.evidence.Problem;
import org.embargo.evidence.Refused;
import org.embargo.evidence.SourceDocument;
import org.embargo.evidence.Suggestion;
import org.embargo.facts.DescribedFacts;
import org.embargo.facts.Together;
import org.embargo.facts.Transfer;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is asked, whatever form the answer has: of which input, under which measures and readings. */
class Subject {

    @Parameters(index = "0", paramLabel = "INPUT", description = "A document, a facts file, or the JSON of an earlier assessment; - is standard input.")
    private String input = "";

    private List<String> more = List.of();

    @Option(names = "--published", paramLabel = "EDTF", description = "When the document was published, for example 2023-09~.")
    private Optional<String> published = Optional.empty();

    @Option(names = "--measure", paramLabel = "ID", split = ",", description = "Measures to ask: 2006, 2009 or all; 2006 and 2009 unless named.")
    private List<String> measures = new ArrayList<>();

    @Option(names = "--reading", paramLabel = "IQ-01=wide", description = "Answer to an interpretive question: one of its alternatives, several joined by commas, or open. Repeatable.")
    private List<String> readings = new ArrayList<>();

    /** Takes further inputs, which are assessed together with the first. */
    Subject and(List<String> others) {
        more = others;
        return this;
    }

    /** Assesses one transfer of the input under the measures named, or else under those given. */
    Assessment of(String transfer, List<String> otherwise, Supplier<Engine> engine, Inputs inputs, Output output) {
        DescribedFacts facts = only(List.of(transfer), read(engine, inputs, output));
        return engine.get().assess(facts, measures.isEmpty() ? otherwise : measures, chosen());
    }

    /** Assesses some transfers of the input, or all of them where none is named. */
    Assessment of(List<String> transfers, Supplier<Engine> engine, Inputs inputs, Output output) {
        Map<String, List<String>> chosen = chosen();
        return engine.get().assess(only(transfers, read(engine, inputs, output)), measures, chosen);
    }

    /** Answers all transfers of the input without the findings, which is all that questions about it need. */
    Assessment decided(Supplier<Engine> engine, Inputs inputs, Output output) {
        Map<String, List<String>> chosen = chosen();
        return engine.get().decide(read(engine, inputs, output), measures, chosen);
    }

    /** Assesses all transfers of the input, with the text from which its facts were taken; refuses another text. */
    Assessment with(String document, Supplier<Engine> engine, Inputs inputs, Output output) {
        Map<String, List<String>> chosen = chosen();
        DescribedFacts facts = read(engine, inputs, output);
        SourceDocument described = facts.ofOneDocument("--document").document();
        SourceDocument text = engine.get().reader().read(inputs.input(document, Optional.empty())).document();
        if (text.text().isEmpty() || !described.sha256().isEmpty() && !described.sha256().equals(text.sha256())) {
            throw new Refused(new Problem("input/other-document", "`" + document + "` is not the text from which the facts of `" + input + "` were taken",
                    "hand in the text whose SHA-256 is " + described.sha256(), Place.whole("--document")));
        }
        return engine.get().assess(new DescribedFacts(described.withText(text.text()), facts.transfers(), facts.setAside(), facts.extensions()), measures, chosen);
    }

    /** Returns all facts of the input, which describes the transfer; refuses where it does not. */
    DescribedFacts all(String transfer, Supplier<Engine> engine, Inputs inputs, Output output) {
        DescribedFacts all = read(engine, inputs, output);
        only(List.of(transfer), all);
        return all;
    }

    /** Reads every input and puts together what they describe; refuses with the problems of all of them. */
    DescribedFacts read(Supplier<Engine> engine, Inputs inputs, Output output) {
        published.ifPresent(Usage::checkDate);
        List<DescribedFacts> read = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (String name : names()) {
            try {
                read.add(read(name, engine, inputs, output));
            } catch (Refused e) {
                problems.addAll(e.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
        return Together.of(read);
    }

    private List<String> names() {
        List<String> names = new ArrayList<>(List.of(input));
        for (String name : more) {
            if (names.contains(name)) {
                throw Usage.badValue("INPUT", "`" + name + "` is handed in twice", "name each document once");
            }
            names.add(name);
        }
        return names;
    }

    private DescribedFacts read(String name, Supplier<Engine> engine, Inputs inputs, Output output) {
        Input handedIn = inputs.input(name, published);
        DescribedFacts facts = named(engine.get().reader().read(handedIn), name);
        if (published.isPresent() && !facts.document().published().equals(published.get())) {
            output.note("--published is for documents; `" + name + "` says itself when it was published");
        }
        if (!facts.conflicts().isEmpty()) {
            output.note("`" + name + "` lists " + facts.conflicts().size() + " conflicts of a merge that nobody has settled");
        }
        return facts;
    }

    /** A document that was handed in as a file is known to people by the name of that file; facts say themselves of what they are. */
    private static DescribedFacts named(DescribedFacts facts, String name) {
        SourceDocument document = facts.document();
        return document.text().isEmpty() || name.equals(Inputs.STANDARD_INPUT) ? facts : facts.of(document.inFile(String.valueOf(Path.of(name).getFileName())));
    }

    /** Returns the measures that are named. */
    List<String> measures() {
        return measures;
    }

    private DescribedFacts only(List<String> wanted, DescribedFacts facts) {
        if (wanted.isEmpty()) {
            return facts;
        }
        List<String> known = facts.transfers().stream().map(Transfer::id).toList();
        wanted.stream().filter(id -> !known.contains(id)).findFirst().ifPresent(id -> {
            String near = Suggestion.didYouMean(id, known);
            String help = known.isEmpty() ? "it describes none" : near.isEmpty() ? "it has " + String.join(", ", known) : near;
            throw new Refused(new Problem("usage/unknown-transfer", "`" + input + "` describes no transfer `" + id + "`", help, Place.whole(input)));
        });
        List<Transfer> some = facts.transfers().stream().filter(t -> wanted.contains(t.id())).toList();
        return new DescribedFacts(facts.documents(), some, List.of(), facts.extensions());
    }

    /** Returns the readings that are chosen. */
    Map<String, List<String>> chosen() {
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
