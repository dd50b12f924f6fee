package org.embargo.assessment;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How far two reviewers agree about one document, and what hangs on it where they do not.
 *
 * @param pairs the transfers that both describe
 * @param alone the transfers that only one describes
 * @param facts how far they agree on each fact of the transfers that both describe
 * @param disagreements where they do not, those first that move a determination
 * @param agreed how many determinations are the same
 * @param asked how many determinations there are: one for each measure and each transfer that either describes
 */
public record Agreement(List<Pair> pairs, List<Alone> alone, List<OfFact> facts, List<Disagreement> disagreements, int agreed, int asked) {

    /** Keeps the lists from changing. */
    public Agreement {
        pairs = List.copyOf(pairs);
        alone = List.copyOf(alone);
        facts = List.copyOf(facts);
        disagreements = List.copyOf(disagreements);
    }

    /** Returns the harmonic mean of the shares of each reviewer's transfers that the other has too; 1 where nobody has any. */
    public double found() {
        int all = 2 * pairs.size() + alone.size();
        return all == 0 ? 1 : 2.0 * pairs.size() / all;
    }

    /** A transfer by the id that each reviewer gave it. */
    public record Pair(String one, String other) {
    }

    /**
     * A transfer that only one reviewer describes.
     *
     * @param first whether it is the first reviewer
     * @param id its id there
     * @param summary what it is
     * @param outcomes measure id to its outcome
     */
    public record Alone(boolean first, String id, String summary, Map<String, Outcome> outcomes) {
    }

    /**
     * Agreement on one fact.
     *
     * @param fact its name
     * @param compared in how many transfers or items at least one of the two knows it
     * @param same in how many of these the two are the same
     * @param kappa Cohen's kappa; empty where the values are no categories or only one value occurs
     */
    public record OfFact(String fact, int compared, int same, Optional<Double> kappa) {

        /** Returns the share of what is the same. */
        public double observed() {
            return compared == 0 ? 1 : (double) same / compared;
        }
    }

    /**
     * One fact on which the two differ.
     *
     * @param pair the transfer
     * @param fact path of the fact
     * @param one what the first reviewer has, as a facts file has it
     * @param other what the second has
     * @param moves the answers that would move, were the first to take the second's value for this fact alone
     */
    public record Disagreement(Pair pair, String fact, String one, String other, List<Move> moves) {
    }

    /** A measure's answer before and after. */
    public record Move(String measure, Outcome before, Outcome after) {
    }
}
