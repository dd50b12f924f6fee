package org.embargo.assessment;

import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.embargo.facts.FilledBy;
import org.embargo.facts.Transfer;

/**
 * One change that could be made to a transfer or to the readings that count.
 *
 * @param fact path of the fact, or id of the question
 * @param from what it is now
 * @param to what it would be
 * @param rank how soon a reviewer could establish it
 * @param facts makes the change to the facts
 * @param readings makes the change to the readings
 */
record Edit(String fact, String from, String to, Rank rank, UnaryOperator<Transfer> facts, UnaryOperator<Choices> readings) {

    /**
     * What a reviewer could establish, the first first: what is open, what was only inferred or presumed, how a question
     * is read, and only then what the document states otherwise.
     */
    enum Rank {
        OPEN, DOUBTFUL, READING, PHYSICAL, STAGE, DATE, NOTICE, DECISION, ITEM, CONDUCT, PARTY
    }

    /** A change to the facts. */
    static Edit of(String fact, String from, String to, Rank rank, UnaryOperator<Transfer> facts) {
        return new Edit(fact, from, to, rank, facts, UnaryOperator.identity());
    }

    /** A change to a reading: open where it is one of several that count. */
    static Edit read(String question, Set<String> counted, String to) {
        Rank rank = counted.size() > 1 && counted.contains(to) ? Rank.OPEN : Rank.READING;
        return new Edit(question, String.join(" or ", counted.stream().sorted().toList()), to, rank, UnaryOperator.identity(), c -> c.with(question, to));
    }

    /** The same change, sooner established where the transfer's fact was only inferred or assumed. */
    Edit weighed(Transfer transfer) {
        String part = fact.startsWith("items.") ? fact.substring(0, fact.lastIndexOf('.')) : fact;
        boolean doubtful = Stream.of(fact, part).map(transfer.filledBy()::get).anyMatch(f -> f == FilledBy.INFERRED || f == FilledBy.ASSUMED);
        return doubtful && rank.compareTo(Rank.DOUBTFUL) > 0 ? new Edit(fact, from, to, Rank.DOUBTFUL, facts, readings) : this;
    }

    /** Returns whether it changes facts that the rules see, and not a reading or how far the act went. */
    boolean seenByRules() {
        return !fact.startsWith("IQ-") && !fact.equals("stage");
    }

    /** Returns the change as it is told, with what it leads to. */
    Change told(Outcome outcome) {
        return new Change(fact, from, to, outcome, rank == Rank.OPEN);
    }
}
