package org.embargo.assessment;

import java.util.List;

/**
 * The words that facts may have, as the rulebook and the facts format have them.
 *
 * @param items classes and groups of items, in order
 * @param conducts what may be done
 * @param stages how far an act may have gone
 * @param modalities how firmly it may be stated
 */
public record Terms(List<String> items, List<String> conducts, List<String> stages, List<String> modalities) {

    /** Keeps the lists from changing. */
    public Terms {
        items = List.copyOf(items);
        conducts = List.copyOf(conducts);
        stages = List.copyOf(stages);
        modalities = List.copyOf(modalities);
    }
}
