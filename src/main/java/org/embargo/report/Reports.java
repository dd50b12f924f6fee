package org.embargo.report;

import java.util.List;
import java.util.Optional;

import org.embargo.assessment.AssessedTransfer;
import org.embargo.assessment.Assessment;
import org.embargo.assessment.Report;
import org.embargo.assessment.Rulebook;
import org.embargo.facts.DescribedFacts;

/** Renders answers as text, JSON and Markdown. The same answer gives the same bytes. Safe for use by several threads. */
public final class Reports implements Report {

    private static final String TEXT = "text";
    private static final String JSON = "json";
    private static final String MARKDOWN = "markdown";

    private final Rulebook rulebook;

    /** Renders with the names that a rulebook gives to items and questions. */
    public Reports(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    @Override
    public List<String> formats() {
        return List.of(TEXT, JSON, MARKDOWN);
    }

    @Override
    public String render(Assessment assessment, String format) {
        if (format.equals(JSON)) {
            return JsonText.pretty(AssessmentTree.of(assessment));
        }
        Page page = page(format);
        new AssessmentPage(rulebook, assessment, page).write();
        return page.toString();
    }

    @Override
    public String matrix(Assessment assessment, String format) {
        ReadingsMatrix matrix = new ReadingsMatrix(assessment);
        return format.equals(JSON) ? matrix.json() : format.equals(MARKDOWN) ? matrix.markdown() : matrix.text();
    }

    @Override
    public String canonical(Assessment assessment) {
        return JsonText.canonical(AssessmentTree.of(assessment));
    }

    @Override
    public String explain(Assessment assessment, AssessedTransfer transfer, Optional<String> measure, String format) {
        List<String> measures = measure.map(List::of).orElse(List.copyOf(transfer.determinations().keySet()));
        if (format.equals(JSON)) {
            return JsonText.pretty(AssessmentTree.of(assessment, transfer, measures));
        }
        Page page = page(format);
        new ExplanationPage(rulebook, assessment, page).write(transfer, measures);
        return page.toString();
    }

    @Override
    public String factsFile(DescribedFacts facts) {
        return FactsTree.yaml(facts);
    }

    @Override
    public String facts(DescribedFacts facts) {
        return JsonText.pretty(FactsTree.of(facts));
    }

    @Override
    public String annotations(DescribedFacts facts) {
        return JsonText.pretty(AnnotationTree.of(facts));
    }

    private static Page page(String format) {
        return switch (format) {
            case TEXT -> new TextPage();
            case MARKDOWN -> new MarkdownPage();
            default -> throw new IllegalArgumentException("there is no format " + format);
        };
    }
}
