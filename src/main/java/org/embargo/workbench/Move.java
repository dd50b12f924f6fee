package org.embargo.workbench;

import java.util.List;
import java.util.Set;

/**
 * Situations that moved in one and the same way and that make up a product of values.
 *
 * @param shift how they moved
 * @param measures places of the measures in the space
 * @param kinds places of the kinds of specimens in the comparison
 * @param ways ordinals of the ways
 * @param conducts places of the conducts
 * @param periods places of the periods
 * @param choices boxes over the values of the factual variables
 * @param count how many situations these are, specimens that nothing tells apart counted as one
 * @param example one of them
 */
record Move(Shift shift, Set<Integer> measures, Set<Integer> kinds, Set<Integer> ways, Set<Integer> conducts, Set<Integer> periods,
        List<List<Set<Integer>>> choices, long count, Situation example) {
}
