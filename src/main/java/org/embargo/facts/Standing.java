package org.embargo.facts;

import java.util.List;

/**
 * Who asserts the transfer, who denies it, and how firmly. It is kept apart from stage and from law: a denial never
 * changes a determination by itself.
 *
 * @param modality how firmly the document states it
 * @param assertedBy who says so
 * @param deniedBy who denies what
 */
public record Standing(Possible<Modality> modality, List<Assertion> assertedBy, List<Denial> deniedBy) {

    /** Keeps the lists from changing. */
    public Standing {
        assertedBy = List.copyOf(assertedBy);
        deniedBy = List.copyOf(deniedBy);
    }

    /** Nothing is known of who says what. */
    public static Standing unknown() {
        return new Standing(Possible.unknown(), List.of(), List.of());
    }
}
