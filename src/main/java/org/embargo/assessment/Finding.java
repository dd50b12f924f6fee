package org.embargo.assessment;

import java.time.LocalDate;
import java.util.List;

import org.embargo.evidence.Passage;

/**
 * One rule's answer on one item of one transfer, with its conditions.
 *
 * @param provision the provision's id
 * @param paragraph how it is cited
 * @param rule the rule's name
 * @param effect prohibits, excepts or requires_notice
 * @param inForceFrom the provision's first day
 * @param item path of the item
 * @param applies whether the rule applies in all, none or some of the possible fact patterns
 * @param conditions its conditions, in order
 */
public record Finding(String provision, String paragraph, String rule, String effect, LocalDate inForceFrom, String item,
        Truth applies, List<Finding.Condition> conditions) {

    /**
     * A condition as it turned out.
     *
     * @param text as it stands in the rule file
     * @param phrase what is said of it, by its truth
     * @param truth whether it is met
     * @param fact path of the fact that it rests on; empty when it rests on none
     * @param passages the words that the fact rests on
     * @param definitions the rules of the definition that it opens into, those first that come nearest to applying
     */
    public record Condition(String text, String phrase, Truth truth, String fact, List<Passage> passages,
            List<Finding.Definition> definitions) {
    }

    /**
     * A rule of a definition as it turned out.
     *
     * @param rule its name
     * @param applies whether it applies
     * @param conditions its conditions
     */
    public record Definition(String rule, Truth applies, List<Finding.Condition> conditions) {
    }
}
