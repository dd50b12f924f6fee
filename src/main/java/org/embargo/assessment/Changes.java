package org.embargo.assessment;

import java.util.List;

/**
 * The smallest sets of changes that would give another answer: no part of a set does so by itself. Each was put to the
 * rules again.
 *
 * @param sets sets of one, then sets of two changes, those first that a reviewer could establish first
 * @param moreSingle how many further single changes there are
 * @param moreDouble how many further pairs there are
 * @param complete whether every pair was tried; where a transfer is open in many ways, only the first are
 */
public record Changes(List<List<Change>> sets, int moreSingle, int moreDouble, boolean complete) {

    /** How many sets of one and of two changes are shown unless all are asked for. */
    public static final int FIRST = 10;

    /** No change of one or two facts gives another answer. */
    public static final Changes NONE = new Changes(List.of(), 0, 0, true);
}
