package org.embargo.workbench;

import java.util.List;

import org.embargo.assessment.RuleOutline;
import org.embargo.law.Provision;

/**
 * What fixtures show of a rulebook: for every rule, condition and paragraph the first fixture that shows it.
 *
 * @param rules its rules, in the order of the rulebook
 * @param paragraphs its provisions, in order
 */
record Coverage(List<Coverage.Rule> rules, List<Coverage.Paragraph> paragraphs) {

    /** The ways in which a condition can be seen, as options and files name them. */
    static final List<String> WAYS = List.of("met", "unmet", "decisive");

    /**
     * What is seen of one rule.
     *
     * @param outline the rule
     * @param fired a fixture in which it applies; empty when there is none
     * @param conditions what is seen of each condition, in order
     */
    record Rule(RuleOutline outline, String fired, List<Condition> conditions) {
    }

    /**
     * What is seen of one condition.
     *
     * @param text as it stands in the rule file
     * @param met a fixture in which it holds; empty when there is none
     * @param unmet a fixture in which it does not hold
     * @param decisive a fixture in which it alone keeps the rule from applying, while the rule applies with the same
     *     truth of all other conditions elsewhere
     */
    record Condition(String text, String met, String unmet, String decisive) {

        /** Returns the fixture that shows the condition in one of the {@link #WAYS}; empty when there is none. */
        String seen(String way) {
            return way.equals("met") ? met : way.equals("unmet") ? unmet : decisive;
        }
    }

    /**
     * What is tried of one provision.
     *
     * @param provision the provision
     * @param applies fixtures that expect it to apply, or may apply
     * @param staysOut fixtures about it in which none of its rules applies
     */
    record Paragraph(Provision provision, List<String> applies, List<String> staysOut) {

        /** Returns whether there is a fixture on each side. */
        boolean bothSides() {
            return !applies.isEmpty() && !staysOut.isEmpty();
        }

        /** Says how far it is tried. */
        String said() {
            if (!provision.encoded()) {
                return "not encoded: " + provision.notEncoded();
            }
            return bothSides() ? "both sides" : !applies.isEmpty() ? "only applies" : !staysOut.isEmpty() ? "only stays out" : "encoded, not tried";
        }
    }

    /** Returns the paragraphs that some rule encodes. */
    List<Paragraph> encoded() {
        return paragraphs.stream().filter(p -> p.provision().encoded()).toList();
    }
}
