package org.embargo.assessment;

import java.util.Set;

/**
 * What can still matter to a situation.
 *
 * @param questions ids of the questions whose answer can matter
 * @param fields names of the open fields that can matter
 */
public record Relevant(Set<String> questions, Set<String> fields) {
}
