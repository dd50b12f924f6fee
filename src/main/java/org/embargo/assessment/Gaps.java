package org.embargo.assessment;

import java.util.List;

import org.embargo.evidence.Passage;
import org.embargo.evidence.SourceDocument;
import org.embargo.law.Provision;

/**
 * What an assessment leaves over on both sides: of the documents, of the facts and of the law.
 *
 * @param sentences sentences that mention arms, a party or a date and became neither a transfer nor set aside
 * @param textless documents of which only facts are at hand, so that it cannot be known which sentences became nothing
 * @param unread recorded facts without which every rule says the same
 * @param notEncoded provisions that no rule encodes; each says why not
 */
public record Gaps(List<Gaps.Sentence> sentences, List<SourceDocument> textless, List<Gaps.Unread> unread, List<Provision> notEncoded) {

    /**
     * A sentence that could matter.
     *
     * @param passage the sentence
     * @param mentions what it mentions: {@code arms}, {@code party}, {@code date}
     */
    public record Sentence(Passage passage, List<String> mentions) {
    }

    /** A recorded fact that moved no rule: the transfer's id and the fact's path. */
    public record Unread(String transfer, String fact) {
    }
}
