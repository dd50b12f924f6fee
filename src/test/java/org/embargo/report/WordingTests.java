package org.embargo.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.embargo.Embargo;
import org.embargo.assessment.AssessedTransfer;
import org.embargo.assessment.Assessment;
import org.embargo.assessment.Change;
import org.embargo.assessment.Changes;
import org.embargo.assessment.Gaps;
import org.embargo.assessment.Inquiry;
import org.embargo.assessment.Choices;
import org.embargo.assessment.Determination;
import org.embargo.assessment.Outcome;
import org.embargo.assessment.Rulebook;
import org.embargo.evidence.SourceDocument;
import org.embargo.facts.DescribedFacts;
import org.embargo.facts.Modality;
import org.embargo.facts.Possible;
import org.embargo.facts.Stage;
import org.embargo.facts.Standing;
import org.embargo.facts.Transfer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordingTests {

    private static final Pattern CLAIM = Pattern.compile("(?i)\\b(violat(ed|es|ing)|breach(ed|es)?|broke|broken|infring\\w+|guilty|illegal\\w*|unlawful\\w*|(is|was|are|were) (a |in )?violations?)\\b");
    private static final Pattern WOULD = Pattern.compile("(?i)would\\s+violate");
    private static final Pattern LIKELIHOOD = Pattern.compile("(?i)\\b((un)?likely|likelihood|probabl[ey]|probability|chance|almost certain(ly)?)\\b");
    private static final Pattern CONFIDENCE = Pattern.compile("(?i)\\bconfiden(t|ce|tly)\\b");
    private static final Rulebook RULEBOOK = Embargo.open(Path.of("rules"), Path.of("seeds")).rulebook();
    private static final Reports REPORTS = new Reports(RULEBOOK);
    private static final Arguments ARGUMENTS = new Arguments(RULEBOOK);

    static Stream<String> formats() {
        return Stream.of("text", "markdown");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void neverClaimsThatAnybodyDidWhatWouldViolate(String format) {
        Assessment all = everything();

        assertUnclaimed(REPORTS.render(all, format));
        all.transfers().forEach(t -> assertUnclaimed(REPORTS.explain(all, t, Optional.empty(), format)));
        assertUnclaimed(ARGUMENTS.whatIf(all, all, format));
        assertUnclaimed(ARGUMENTS.questions(all, inquiries(all), true, format));
        assertUnclaimed(ARGUMENTS.gaps(all, new Gaps(List.of(), List.of(), List.of(), List.of()), true, format));
        all.transfers().forEach(t -> assertUnclaimed(ARGUMENTS.whyNot(all, t, "unscr-1874/op-09", Map.of("2009", changes()), format)));
    }

    /** One change to each outcome, of one fact and of two. */
    private static Changes changes() {
        List<List<Change>> sets = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            Change stage = new Change("stage", "unknown", "performed", outcome, true);
            sets.add(List.of(stage));
            sets.add(List.of(stage, new Change("IQ-01", "narrow", "wide", outcome, false)));
        }
        return new Changes(sets, 0, 0, true);
    }

    private static List<Inquiry> inquiries(Assessment all) {
        Map<String, Map<String, Outcome>> outcomes = new LinkedHashMap<>();
        Arrays.stream(Outcome.values()).forEach(o -> outcomes.put(o.name().toLowerCase(java.util.Locale.ROOT).replace("violation", "breadth"), Map.of("T1 2009", o)));
        return List.of(new Inquiry("stage", List.of("T1"), "How far did it go?", 1, 1, List.of(), outcomes));
    }

    /** A sentence that has both would let doubt about sources pass for doubt about the law, or the other way round. */
    private static void assertLikelihoodAndConfidenceApart(String text) {
        for (String sentence : text.split("(?<=[.!?])\\s|\\n\\s*\\n|\\n\\s*- ")) {
            assertThat(LIKELIHOOD.matcher(sentence).find() && CONFIDENCE.matcher(sentence).find()).as(sentence).isFalse();
        }
    }

    @Test
    void catchesLikelihoodAndConfidenceInOneSentence() {
        assertThatThrownBy(() -> assertLikelihoodAndConfidenceApart("We judge with high confidence that it is likely.")).isInstanceOf(AssertionError.class);
    }

    /** The questions of the law and its paragraphs speak of violations and breaches as such; what is said of transfers does not. */
    @Test
    void neverClaimsItInAMemo() {
        String memo = new String(new Memos(RULEBOOK).write(everything(), List.of(), "md"), java.nio.charset.StandardCharsets.UTF_8);
        String ofTransfers = memo.substring(0, memo.indexOf("## Readings of the law"));

        assertUnclaimed(ofTransfers.replaceAll("(?m)^- \\*\\*IQ-.*$", "").replaceAll("[^.:?\n]*\\?", ""));
        assertThat(ofTransfers).contains(Outcome.VIOLATION.phrase(), Outcome.INDETERMINATE.phrase());
    }

    @Test
    void catchesAnUnqualifiedClaim() {
        assertThat(CLAIM.matcher("Russia violated the embargo").find()).isTrue();
        assertThat(CLAIM.matcher("this is a violation").find()).isTrue();
    }

    @Test
    void saysAnOutcomeOnlyUnderTheFactsAsDescribed() {
        for (AssessedTransfer t : everything().transfers()) {
            Determination d = t.determinations().get("2009");
            assertThat(Wording.sentence(t.transfer(), d, RULEBOOK.measures().get(1))).startsWith("If the facts are as described, ").contains(" would ");
        }
    }

    private static void assertUnclaimed(String text) {
        assertThat(CLAIM.matcher(text).find()).as(text).isFalse();
        assertThat(text.replaceAll(WOULD.pattern(), "").toLowerCase(java.util.Locale.ROOT)).doesNotContain("violat");
        assertThat(text).contains("as described");
        assertLikelihoodAndConfidenceApart(text);
    }

    private static Assessment everything() {
        List<AssessedTransfer> transfers = new ArrayList<>();
        List<Transfer> facts = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            for (Stage stage : Stage.values()) {
                for (Modality modality : Modality.values()) {
                    Transfer t = transfer("T" + (facts.size() + 1), stage, modality);
                    facts.add(t);
                    Map<String, Determination> determinations = new LinkedHashMap<>();
                    RULEBOOK.measures().forEach(m -> determinations.put(m.id(), determination(m.id(), outcome)));
                    transfers.add(new AssessedTransfer(t, determinations));
                }
            }
        }
        DescribedFacts described = new DescribedFacts(SourceDocument.ofText("made-up", ""), facts, List.of(), Map.of());
        return new Assessment("0", RULEBOOK.edition(), Choices.of(RULEBOOK.questions(), Map.of()), RULEBOOK.measures(), described, transfers, List.of());
    }

    private static Transfer transfer(String id, Stage stage, Modality modality) {
        Transfer t = new RandomFacts(1718).facts().transfers().get(0);
        return new Transfer(id, "Arms", Possible.unknown(), Possible.unknown(), List.of(), List.of(), t.conduct(), Possible.known(stage),
                org.embargo.facts.ActDate.on(LocalDate.of(2015, 1, 1)), "unknown", new Standing(Possible.known(modality), List.of(), List.of()),
                t.notice(), t.committeeDecision(), t.stateDetermination(), t.escape(), Map.of(), Map.of(), Map.of(), "");
    }

    private static Determination determination(String measure, Outcome outcome) {
        List<Outcome> possible = outcome == Outcome.INDETERMINATE ? Arrays.stream(Outcome.values()).filter(o -> o != Outcome.INDETERMINATE).toList() : List.of(outcome);
        return new Determination(measure, outcome, possible, false, List.of("IQ-10"), List.of(List.of("stage", "IQ-10")), 2,
                List.of("unscr-1718/op-08-b"), List.of(), List.of(), List.of(), List.of("unscr-1718/op-08-b"), "", "unconfirmed", List.of(), java.util.Map.of());
    }
}
