package org.embargo.workbench;

import java.util.Set;

import org.embargo.assessment.Outcome;

/**
 * What a measure says of one complete situation, and by which rules.
 *
 * @param outcome {@link Outcome#VIOLATION} stands for covered, whatever the stage
 * @param rules the names of the rules that apply
 */
record Answer(Outcome outcome, Set<String> rules) {
}
