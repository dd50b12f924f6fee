package org.embargo.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Map;

import org.junit.jupiter.api.Test;

/** How far the words of a document carry a transfer. */
class EvidenceTests {

    @Test
    void whatTheWordsSayIsStatedAndSoIsWhatAReviewerConfirmedOrCorrected() {
        assertThat(Evidence.of(filled(Map.of("supplier", FilledBy.STATED, "recipient", FilledBy.CONFIRMED, "date", FilledBy.CORRECTED)))).isEqualTo(Evidence.STATED);
    }

    @Test
    void oneFactTakenFromAnotherSentenceMakesItInferred() {
        Transfer transfer = filled(Map.of("supplier", FilledBy.STATED, "items.0", FilledBy.INFERRED, "date", FilledBy.INFERRED));

        assertThat(Evidence.of(transfer)).isEqualTo(Evidence.INFERRED);
        assertThat(Evidence.unsaid(transfer)).containsExactly("items.0", "date");
    }

    @Test
    void aPartyThatNothingNamesMakesItAGuessWhateverElseIsStated() {
        Transfer transfer = filled(Map.of("supplier", FilledBy.INFERRED, "recipient", FilledBy.ASSUMED, "stage", FilledBy.STATED));

        assertThat(Evidence.of(transfer)).isEqualTo(Evidence.GUESS);
        assertThat(Evidence.unsaid(transfer)).containsExactly("recipient", "supplier");
    }

    @Test
    void factsThatNoRuleReadsDoNotCount() {
        assertThat(Evidence.of(filled(Map.of("standing.deniedBy", FilledBy.INFERRED, "intermediaries", FilledBy.ASSUMED)))).isEqualTo(Evidence.STATED);
    }

    private static Transfer filled(Map<String, FilledBy> filledBy) {
        Transfer transfer = mock(Transfer.class);
        when(transfer.filledBy()).thenReturn(filledBy);
        return transfer;
    }
}
