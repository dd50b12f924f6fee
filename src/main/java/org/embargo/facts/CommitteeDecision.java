package org.embargo.facts;

/**
 * A decision of the 1718 Committee on the act.
 *
 * @param made whether there is one
 * @param date EDTF date of the decision; empty when not known
 * @param allows what it allows, in words; empty when not known
 */
public record CommitteeDecision(boolean made, String date, String allows) {

    /** No decision. */
    public static final CommitteeDecision NONE = new CommitteeDecision(false, "", "");
}
