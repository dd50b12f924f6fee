package org.embargo.assessment;

/**
 * A State that had a duty about the act.
 *
 * @param state its code
 * @param duty what it had to do
 * @param provision the provision that says so
 */
public record DutyBearer(String state, String duty, String provision) {
}
