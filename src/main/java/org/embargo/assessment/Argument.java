package org.embargo.assessment;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Renders what settles an argument about one answer. Every rendering says what would be, if the facts are as described. */
public interface Argument {

    /**
     * Says why a provision does not apply to a transfer, and what would make it apply.
     *
     * @param provision id of the provision
     * @param changes measure id to what would make it apply there
     * @param format {@code text}, {@code markdown} or {@code json}
     */
    String whyNot(Assessment assessment, AssessedTransfer transfer, String provision, Map<String, Changes> changes, String format);

    /** Says which outcomes and which conditions differ between an assessment and the same with facts or readings changed. */
    String whatIf(Assessment before, Assessment after, String format);

    /** Lists the questions of a document, those first that settle most; JSON, and text where {@code all}, names every answer. */
    String questions(Assessment assessment, List<Inquiry> inquiries, boolean all, String format);

    /** Lists what an assessment leaves over: sentences, facts, and provisions, which text only counts unless {@code all}. */
    String gaps(Assessment assessment, Gaps gaps, boolean all, String format);

    /** Writes a receipt: facts, readings, measures and the digests of everything that an assessment rests on, as JSON. */
    String receipt(Assessment assessment);

    /** Reads what an assessment was asked by its receipt. */
    Receipt receipt(Input receipt);

    /** Returns the first place at which a receipt was altered, as far as it shows in the receipt; empty where none shows. */
    Optional<Receipt.Difference> altered(Receipt receipt);

    /**
     * Returns in what an assessment differs from its receipt: the first thing that it was made with, and the first answer;
     * empty when it is the same.
     */
    List<Receipt.Difference> differences(Receipt receipt, Assessment assessment);

    /** Says how far two reviewers agree, those disagreements first that move an answer. */
    String agreement(Agreement agreement, String format);
}
