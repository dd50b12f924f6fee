package org.embargo.assessment;

import java.util.List;
import java.util.Map;

import org.embargo.evidence.Passage;

/**
 * Something to find out about a document: a fact of one transfer, or a reading that several turn on.
 *
 * @param fact path of the fact, or id of the question
 * @param transfers ids of the transfers that it concerns
 * @param question what to ask
 * @param settles how many open answers it settles, whatever the answer is
 * @param atMost how many it settles with the answer that settles most
 * @param passages the words that raise it
 * @param outcomes value to the answers that it leads to, by transfer and measure as {@code T1 2009}
 */
public record Inquiry(String fact, List<String> transfers, String question, int settles, int atMost, List<Passage> passages,
        Map<String, Map<String, Outcome>> outcomes) {
}
