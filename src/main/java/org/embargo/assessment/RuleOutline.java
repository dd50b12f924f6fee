package org.embargo.assessment;

import java.util.List;

/**
 * A rule as it is explained: what it belongs to and its conditions, in order.
 *
 * @param name its name
 * @param file the file that it stands in, below the rules folder
 * @param effect {@code prohibits}, {@code excepts}, {@code requires_notice}, or {@code defines}
 * @param of id of its provision, or the term that it defines
 * @param conditions its conditions
 */
public record RuleOutline(String name, String file, String effect, String of, List<Condition> conditions) {

    /** Returns whether it defines what acts are, and not what items are. */
    public boolean definesActs() {
        return effect.equals("defines") && conditions.stream().anyMatch(c -> c.facts().contains("conduct"));
    }

    /**
     * One condition of a rule.
     *
     * @param text as it stands in the rule file
     * @param phrase what it says when it is met
     * @param denial what is so when it is not met
     * @param facts names of the facts that it turns on: {@code supplier}, {@code item}, {@code rangeKm} ...
     * @param questions ids of the questions that it asks
     * @param terms terms of definitions that it opens into
     * @param ask question for whoever can find out; empty when nothing can be found out
     * @param fields paths of the fields that it names, as the rule file has them: nothing else of a situation can change it
     */
    public record Condition(String text, String phrase, String denial, List<String> facts, List<String> questions,
            List<String> terms, String ask, List<String> fields) {
    }
}
