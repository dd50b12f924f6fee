package org.embargo.assessment;

import java.util.function.UnaryOperator;

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

    /** What a reviewer could establish, the first first. */
    enum Rank {
        OPEN, PHYSICAL, STAGE, DATE, NOTICE, DECISION, ITEM, CONDUCT, PARTY, READING
    }

    /** A change to the facts. */
    static Edit of(String fact, String from, String to, Rank rank, UnaryOperator<Transfer> facts) {
        return new Edit(fact, from, to, rank, facts, UnaryOperator.identity());
    }

    /** A change to a reading. */
    static Edit read(String question, String from, String to) {
        return new Edit(question, from, to, Rank.READING, UnaryOperator.identity(), c -> c.with(question, to));
    }

    /** Returns whether it changes facts that the rules see, and not a reading or how far the act went. */
    boolean seenByRules() {
        return rank != Rank.READING && !fact.equals("stage");
    }

    /** Returns the change as it is told, with what it leads to. */
    Change told(Outcome outcome) {
        return new Change(fact, from, to, outcome);
    }
}
