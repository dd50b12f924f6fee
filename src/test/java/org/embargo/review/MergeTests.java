package org.embargo.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;

import org.embargo.assessment.Merged;
import org.embargo.assessment.Merged.Kind;
import org.embargo.evidence.Passage;
import org.embargo.evidence.Refused;
import org.embargo.facts.Conflict;
import org.embargo.facts.DescribedFacts;
import org.embargo.facts.FilledBy;
import org.embargo.facts.SetAside;
import org.embargo.facts.Stage;
import org.embargo.facts.Transfer;
import org.junit.jupiter.api.Test;

class MergeTests {

    private static final String TEXT = "In May 2019 North Korea shipped 300 rifles to Syria, officials said.\n\n"
            + "In June 2018 North Korea sold artillery shells to Myanmar, a report said.\n\n"
            + "Kim Jong Un walked through an exhibition of tanks in Pyongyang.\n";
    private static final String PARAGRAPH = "Nobody from the ministry wished to comment on any of this yesterday.\n\n";
    private static final String RIFLES = "In May 2019 North Korea shipped 300 rifles to Syria, officials said.\n\n";
    private static final Corrected READ = Corrected.read(TEXT);

    @Test
    void readsTwoTransfersAndSetsOneSentenceAside() {
        assertThat(READ.facts().transfers()).extracting(Transfer::id).containsExactly("T1", "T2");
        assertThat(READ.facts().setAside()).isNotEmpty();
    }

    @Test
    void changesNothingWhenNothingIsNew() {
        Merged merged = READ.set("T1", "stage", "contracted").mergedWith(READ.set("T1", "stage", "contracted").facts());

        assertThat(merged.facts()).isEqualTo(READ.set("T1", "stage", "contracted").facts());
        assertThat(merged.steps()).isEmpty();
    }

    @Test
    void keepsACorrectionAndFindsItsWordsAgainBehindANewParagraph() {
        Merged merged = READ.set("T1", "stage", "contracted").mergedWith(Corrected.read(PARAGRAPH + TEXT).facts());

        Transfer t = merged.facts().transfers().get(0);
        assertThat(t.stage().listed()).containsExactly(Stage.CONTRACTED);
        assertThat(t.filledBy()).containsEntry("stage", FilledBy.CORRECTED);
        assertThat(t.passages().get("stage")).allMatch(p -> (PARAGRAPH + TEXT).startsWith(p.quote(), p.start()));
        assertThat(merged.facts().conflicts()).isEmpty();
        assertThat(merged.facts().document().sha256()).isEqualTo(Corrected.read(PARAGRAPH + TEXT).facts().document().sha256());
    }

    @Test
    void takesUpWhatTheReaderNowSaysOfAFactThatNobodyCorrected() {
        Merged merged = READ.set("T1", "stage", "contracted").mergedWith(Corrected.read(TEXT.replace("In May 2019", "In May 2018")).facts());

        assertThat(merged.facts().transfers().get(0).date().value()).isEqualTo("2018-05");
        assertThat(merged.facts().transfers().get(0).stage().listed()).containsExactly(Stage.CONTRACTED);
        assertThat(merged.steps()).anyMatch(s -> s.kind() == Kind.TAKEN && s.sentence().startsWith("date is now"));
    }

    @Test
    void leavesToAPersonWhatBothChanged() {
        Merged merged = READ.set("T1", "date", "2019-06").mergedWith(Corrected.read(TEXT.replace("In May 2019", "In May 2018")).facts());

        assertThat(merged.facts().transfers().get(0).date().value()).isEqualTo("2019-06");
        assertThat(merged.facts().conflicts()).extracting(Conflict::transfer, Conflict::fact, Conflict::because)
                .contains(org.assertj.core.groups.Tuple.tuple("T1", "date", "changed"));
        assertThat(merged.facts().conflicts().get(0).values()).containsKeys("kept", "reader", "was");
    }

    @Test
    void treatsAConfirmedValueAsAReviewersOwn() {
        Merged merged = READ.marked("T1", "date", FilledBy.CONFIRMED).mergedWith(Corrected.read(TEXT.replace("In May 2019", "In May 2018")).facts());

        assertThat(merged.facts().transfers().get(0).date().value()).isEqualTo("2019-05");
        assertThat(merged.facts().conflicts()).extracting(Conflict::fact).contains("date");
    }

    @Test
    void keepsAListedConflictUntilSomebodyTakesItOut() {
        DescribedFacts fresh = Corrected.read(TEXT.replace("In May 2019", "In May 2018")).facts();
        DescribedFacts once = READ.set("T1", "date", "2019-06").mergedWith(fresh).facts();

        assertThat(new Corrected(once).mergedWith(fresh).facts()).isEqualTo(once);
    }

    @Test
    void dropsWhatNobodyCorrectedAndTheTextNoLongerSays() {
        Merged merged = READ.mergedWith(Corrected.read(TEXT.replace(RIFLES, "")).facts());

        assertThat(merged.facts().transfers()).extracting(Transfer::id).containsExactly("T2");
        assertThat(merged.steps()).anyMatch(s -> s.kind() == Kind.DROPPED && s.transfer().equals("T1"));
    }

    @Test
    void keepsAndMarksACorrectedTransferThatTheTextNoLongerSays() {
        Merged merged = READ.set("T1", "stage", "contracted").mergedWith(Corrected.read(TEXT.replace(RIFLES, "")).facts());

        assertThat(merged.facts().transfers()).extracting(Transfer::id).containsExactlyInAnyOrder("T1", "T2");
        assertThat(merged.facts().conflicts()).extracting(Conflict::because).contains("gone", "words-missing");
    }

    @Test
    void doesNotBringBackWhatAReviewerTookOut() {
        Merged merged = READ.without("T1").mergedWith(Corrected.read(PARAGRAPH + TEXT).facts());

        assertThat(merged.facts().transfers()).extracting(Transfer::id).containsExactly("T2");
        assertThat(merged.steps()).extracting(Merged.Step::kind).contains(Kind.LEFT_OUT);
        assertThat(new Corrected(merged.facts()).mergedWith(READ.facts()).facts().transfers()).extracting(Transfer::id).containsExactly("T2");
    }

    @Test
    void addsANewTransferUnderAFreeIdWhereTheTextHasIt() {
        String more = TEXT.replace("In June 2018", "In July 2017 North Korea delivered 12 tanks to Uganda, officials said.\n\nIn June 2018");

        Merged merged = READ.mergedWith(Corrected.read(more).facts());

        assertThat(merged.facts().transfers()).extracting(Transfer::id).containsExactly("T1", "T3", "T2");
        assertThat(merged.facts().asRead().orElseThrow().transfers()).extracting(Transfer::id).containsExactly("T1", "T3", "T2");
    }

    @Test
    void leavesOutWhatAReviewerTookBackFromThoseSetAside() {
        SetAside blocked = READ.facts().setAside().get(0);
        Corrected undone = new Corrected(new DescribedFacts(READ.facts().documents(), READ.facts().transfers(),
                READ.facts().setAside().stream().filter(s -> s != blocked).toList(), READ.facts().extensions(), READ.facts().asRead(), List.of()));

        Merged merged = undone.mergedWith(Corrected.read(PARAGRAPH + TEXT).facts());

        assertThat(merged.facts().setAside()).noneMatch(s -> s.passage().quote().equals(blocked.passage().quote()));
        assertThat(merged.steps()).extracting(Merged.Step::kind).contains(Kind.LEFT_OUT);
    }

    @Test
    void decidesNothingWhereNothingTellsWhatTheReaderHadSaid() {
        DescribedFacts bare = READ.set("T1", "stage", "contracted").facts();
        Corrected without = new Corrected(new DescribedFacts(bare.document(), bare.transfers(), bare.setAside(), bare.extensions()));

        Merged merged = without.mergedWith(READ.facts());

        assertThat(merged.facts().transfers().get(0).stage().listed()).containsExactly(Stage.CONTRACTED);
        assertThat(merged.facts().conflicts()).extracting(Conflict::fact, Conflict::because).containsExactly(org.assertj.core.groups.Tuple.tuple("stage", "unmarked"));
    }

    @Test
    void refusesAnotherTextThatIsNotAtHand() {
        DescribedFacts other = Corrected.read(PARAGRAPH + TEXT).facts();

        Refused refused = catchThrowableOfType(Refused.class, () -> READ.mergedWith(other.of(other.document().withText("").publishedOn("2020", ""))));

        assertThat(refused.problems()).extracting(p -> p.code()).containsExactly("merge/no-text");
    }

    @Test
    void findsNoWordOfASentenceThatIsGoneInAnotherSentence() {
        String text = "One long unmistakable opening here. The rifles went. Another long unmistakable middle here. The rifles came.";
        Passage gone = Passage.of(text, text.indexOf("rifles"), text.indexOf("rifles") + 6);
        List<Passage> all = List.of(Passage.of(text, 0, 34), gone, Passage.of(text, text.indexOf("Another"), text.indexOf("Another") + 30));

        assertThat(new Refinding(all, text.replace("The rifles went. ", "")).of(gone)).isEmpty();
        assertThat(new Refinding(all, "New. " + text).of(gone)).contains(new Passage(gone.start() + 5, gone.end() + 5, "rifles"));
    }
}
