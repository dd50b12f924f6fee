package org.embargo.assessment;

/**
 * One fact or reading that would have to be otherwise for an answer to change.
 *
 * @param fact path of the fact, or id of the question
 * @param from what it is now, as the facts format writes it
 * @param to what it would be, as the facts format writes it
 * @param outcome what the measure then says, all changes of the set together
 * @param open whether it is open now and may turn out so; else it goes against what is described, inferred or read
 */
public record Change(String fact, String from, String to, Outcome outcome, boolean open) {
}
