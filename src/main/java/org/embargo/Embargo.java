package org.embargo;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.embargo.assessment.Argument;
import org.embargo.assessment.Assessment;
import org.embargo.assessment.Assessor;
import org.embargo.assessment.Changes;
import org.embargo.assessment.Choices;
import org.embargo.assessment.Engine;
import org.embargo.assessment.FixtureReader;
import org.embargo.assessment.Gaps;
import org.embargo.assessment.Input;
import org.embargo.assessment.Inquiry;
import org.embargo.assessment.LexiconCheck;
import org.embargo.assessment.MemoWriter;
import org.embargo.assessment.Reader;
import org.embargo.assessment.Report;
import org.embargo.assessment.Review;
import org.embargo.assessment.Rulebook;
import org.embargo.evidence.Place;
import org.embargo.evidence.Problem;
import org.embargo.evidence.Refused;
import org.embargo.evidence.Suggestion;
import org.embargo.facts.DescribedFacts;
import org.embargo.intake.Intake;
import org.embargo.law.Measure;
import org.embargo.report.Arguments;
import org.embargo.report.Memos;
import org.embargo.report.Reports;
import org.embargo.review.Reviews;
import org.embargo.rulebook.RulesFolder;

/**
 * Embargo as a library: open it once, assess many documents. Safe for use by several threads.
 *
 * <pre>{@code
 * Embargo embargo = Embargo.open(Path.of("rules"), Path.of("seeds"));
 * byte[] document = Files.readAllBytes(Path.of("seeds/north-korea-russia-2023/facts.yaml"));
 * Assessment assessment = embargo.assess(new Input("facts.yaml", document, Optional.empty()));
 * assessment.transfers().forEach(t -> System.out.println(t.transfer().id() + " " + t.determinations().get("2009").outcome()));
 * }</pre>
 */
public final class Embargo implements Engine {

    /** The version of Embargo, as it stands in every assessment. */
    public static final String VERSION = "0.1.0";

    /** The measures that are asked when nobody names any. */
    public static final List<String> USUAL_MEASURES = List.of("2006", "2009");

    private final Rulebook rulebook;
    private final Intake intake;
    private final Assessor assessor;
    private final Report report;
    private final Argument argument;
    private final MemoWriter memos;

    private Embargo(Rulebook rulebook, Path seeds) {
        this.rulebook = rulebook;
        this.intake = new Intake(rulebook.classesAndGroups(), seeds.resolve("lexicon"));
        this.assessor = new Assessor(rulebook, VERSION);
        this.report = new Reports(rulebook);
        this.argument = new Arguments(rulebook);
        this.memos = new Memos(rulebook);
    }

    /**
     * Opens a rulebook.
     *
     * @param rules the folder with {@code rulebook.yaml}
     * @param seeds the folder with the lexicon with which documents are read
     * @throws Refused with every problem of the rulebook
     */
    public static Embargo open(Path rules, Path seeds) {
        return new Embargo(RulesFolder.load(rules), seeds);
    }

    /**
     * Opens a rulebook and keeps its compiled rules, so that the next process opens it in tenths of a second.
     *
     * @param cache a folder that is private to the user, since compiled rules are code
     */
    public static Embargo open(Path rules, Path seeds, Path cache) {
        return new Embargo(RulesFolder.load(rules, cache), seeds);
    }

    /**
     * Opens a rulebook that may be a bundle, and keeps its compiled rules.
     *
     * @param rules the folder with {@code rulebook.yaml}, or a bundle
     * @param trusted files and folders of the public keys that may have signed a bundle
     * @throws Refused also when the bundle is altered, unsigned or from an unknown key; nothing of it is read then
     */
    public static Embargo open(Path rules, Path seeds, Path cache, List<Path> trusted) {
        return new Embargo(RulesFolder.load(rules, cache, trusted), seeds);
    }

    /** Returns what gives the rulebook in a folder as it is now, each time it is asked; only rule files that changed are compiled. */
    static Supplier<Engine> following(Path rules, Path seeds, Path cache) {
        Supplier<Rulebook> rulebook = RulesFolder.following(rules, cache);
        return () -> new Embargo(rulebook.get(), seeds);
    }

    /** Assesses under the usual measures and the rulebook's default readings. */
    public Assessment assess(Input input) {
        return assess(intake.read(input), List.of(), Map.of());
    }

    @Override
    public Assessment assess(DescribedFacts facts, List<String> measures, Map<String, List<String>> readings) {
        return assessor.assess(facts, measures(measures), Choices.of(rulebook.questions(), readings), true);
    }

    @Override
    public Assessment decide(DescribedFacts facts, List<String> measures, Map<String, List<String>> readings) {
        return assessor.assess(facts, measures(measures), Choices.of(rulebook.questions(), readings), false);
    }

    @Override
    public Assessment withChanges(Assessment assessment, int most) {
        return assessor.explain(assessment, most);
    }

    @Override
    public Changes reaching(Assessment assessment, String transfer, String measure, String provision, int most) {
        return assessor.reaching(assessment.transfer(transfer).orElseThrow().transfer(),
                assessment.measures().stream().filter(m -> m.id().equals(measure)).findFirst().orElseThrow(), provision, assessment.choices(), most);
    }

    @Override
    public List<Inquiry> inquiries(Assessment assessment) {
        return assessor.inquiries(assessment);
    }

    @Override
    public Gaps gaps(Assessment assessment) {
        return assessor.gaps(assessment, intake::sentences);
    }

    @Override
    public Argument argument() {
        return argument;
    }

    @Override
    public MemoWriter memos() {
        return memos;
    }

    private List<Measure> measures(List<String> wanted) {
        List<String> known = rulebook.measures().stream().map(Measure::id).toList();
        List<String> ids = wanted.isEmpty() ? USUAL_MEASURES.stream().filter(known::contains).toList() : wanted.contains("all") ? known : wanted;
        List<Problem> problems = new ArrayList<>();
        ids.stream().filter(id -> !known.contains(id)).forEach(id -> problems.add(new Problem("measures/unknown",
                "there is no measure `" + id + "`", Suggestion.nearest(id, known).map(n -> "did you mean `" + n + "`?").orElse("it has " + String.join(", ", known)), Place.whole("--measure"))));
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
        return rulebook.measures().stream().filter(m -> ids.contains(m.id())).toList();
    }

    @Override
    public Reader reader() {
        return intake;
    }

    @Override
    public Review review() {
        return new Reviews(report::facts, intake);
    }

    @Override
    public LexiconCheck lexicon() {
        return intake;
    }

    @Override
    public FixtureReader fixtureReader() {
        return intake;
    }

    @Override
    public Rulebook rulebook() {
        return rulebook;
    }

    @Override
    public Report report() {
        return report;
    }
}
