package org.embargo.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.embargo.assessment.Assessment;
import org.embargo.assessment.Engine;
import org.embargo.assessment.MemoWriter;
import org.embargo.evidence.Place;
import org.embargo.evidence.Problem;
import org.embargo.evidence.Refused;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "report", mixinStandardHelpOptions = true, sortOptions = false,
        header = {"Writes a memo that can be sent: what is alleged, by whom, what each measure says, what is unknown.", "",
            "  ./embargo report seeds/north-korea-russia-2023/report.txt --format html --output memo.html",
            "  ./embargo report seeds/north-korea-russia-2023/facts.yaml --format pdf --output memo.pdf",
            "  ./embargo report seeds/north-korea-russia-2023/facts.yaml --format csv",
            "  ./embargo report one.txt other.pdf --format docx --output memo.docx", ""})
final class ReportCommand extends Work {

    @Mixin
    private final Subject subject = new Subject();

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "INPUT", description = "Further documents, taken together with the first: a transfer that two describe is one.")
    private List<String> more = new ArrayList<>();

    @Option(names = "--format", paramLabel = "FORMAT", description = "html, pdf, docx, md, csv, xlsx or json; html unless named.")
    private String format = "html";

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", description = "Write to a file; pdf, docx and xlsx need one on a terminal.")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--document", paramLabel = "FILE", description = "The text from which a facts file was taken, to be shown beside what rests on it.")
    private Optional<String> document = Optional.empty();

    @Option(names = "--changes", description = "Also say what would change each answer; the rules are asked hundreds of times for each, which takes minutes.")
    private boolean changes;

    ReportCommand(Supplier<Engine> engine, Inputs inputs, Output output) {
        super(engine, inputs, output);
    }

    @Override
    public Integer call() {
        MemoWriter memos = engine.get().memos();
        Formats.of(format, memos.formats());
        if (memos.binary(format) && file.isEmpty() && output.terminal()) {
            throw new Refused(new Problem("output/not-for-a-terminal", "a memo as " + format + " is no text and cannot be shown on a terminal",
                    "name a file: `--output memo." + format + "`", Place.whole("--format")));
        }
        Assessment asked = document.map(name -> subject.and(more).with(name, engine, inputs, output)).orElseGet(() -> subject.and(more).of(List.of(), engine, inputs, output));
        Assessment assessment = changes ? engine.get().withChanges(asked) : asked;
        output.put(memos.write(assessment, engine.get().inquiries(assessment), format), file);
        return 0;
    }
}
