package org.embargo.facts;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.embargo.evidence.Passage;

/**
 * One act that a document describes: who gives what to whom, when, how, and how far it went. The facts format
 * ({@code docs/facts.md}) is the contract for every component.
 *
 * @param id {@code T1}, {@code T2} ... in the order of the text, or the fixture's name for it
 * @param summary one line in our own words
 * @param supplier who gives the goods or the service
 * @param recipient who gets them
 * @param intermediaries brokers, carriers, flags and other third parties; none unless recorded
 * @param items goods, or the goods that a service concerns; at least one
 * @param conduct what was done
 * @param stage how far it went
 * @param date when
 * @param contractDate EDTF date of the contract, or {@code unknown}
 * @param standing who says so and who denies it
 * @param notice notice to the Committee; none unless recorded
 * @param committeeDecision decision of the Committee; none unless recorded
 * @param stateDetermination determination under S/RES/2270, OP8; its default depends on the item's class
 * @param escape escape under S/RES/2270, OP8; none unless recorded
 * @param passages for each fact's path (such as {@code items.0} or {@code date}) the words that it rests on
 * @param filledBy for each fact's path how it came to have its value
 * @param deductions for each fact's path the steps taken from the words to the value, in words
 * @param notes free text, or empty
 * @param sources where several documents are described: which of them describe it, and under which id; else empty
 */
public record Transfer(String id, String summary, Possible<Party> supplier, Possible<Party> recipient,
        List<Party> intermediaries, List<Item> items, Possible<Conduct> conduct, Possible<Stage> stage, ActDate date,
        String contractDate, Standing standing, Possible<Notice> notice,
        Possible<CommitteeDecision> committeeDecision, Possible<StateDetermination> stateDetermination,
        Possible<Escape> escape, Map<String, List<Passage>> passages, Map<String, FilledBy> filledBy,
        Map<String, List<String>> deductions, String notes, List<Source> sources) {

    /** Keeps lists and maps from changing and sorts the maps by path. */
    public Transfer {
        intermediaries = List.copyOf(intermediaries);
        items = List.copyOf(items);
        passages = sorted(passages);
        filledBy = sorted(filledBy);
        deductions = sorted(deductions);
        sources = List.copyOf(sources);
    }

    /** A transfer that the only document describes. */
    public Transfer(String id, String summary, Possible<Party> supplier, Possible<Party> recipient,
            List<Party> intermediaries, List<Item> items, Possible<Conduct> conduct, Possible<Stage> stage, ActDate date,
            String contractDate, Standing standing, Possible<Notice> notice,
            Possible<CommitteeDecision> committeeDecision, Possible<StateDetermination> stateDetermination,
            Possible<Escape> escape, Map<String, List<Passage>> passages, Map<String, FilledBy> filledBy,
            Map<String, List<String>> deductions, String notes) {
        this(id, summary, supplier, recipient, intermediaries, items, conduct, stage, date, contractDate, standing, notice,
                committeeDecision, stateDetermination, escape, passages, filledBy, deductions, notes, List.of());
    }

    private static <V> Map<String, V> sorted(Map<String, V> map) {
        return java.util.Collections.unmodifiableMap(new TreeMap<>(map));
    }
}
