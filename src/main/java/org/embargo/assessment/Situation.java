package org.embargo.assessment;

import java.util.Map;
import java.util.Optional;

import org.embargo.facts.ActFacts;
import org.embargo.facts.FactPattern;
import org.embargo.facts.ItemFacts;

/**
 * One item of a transfer in one scene, with every open fact and question settled in one way.
 *
 * @param scene index of the scene
 * @param item index of the item
 * @param label what the item turns out to be, where that is open; empty otherwise
 * @param values what is open and how it turns out here, readings included
 * @param itemFacts what the definitions see of the item
 * @param actFacts what the definitions see of the act
 * @param pattern what the provisions see
 * @param outcome what the law says; {@link Outcome#VIOLATION} stands for covered, whatever the stage
 */
record Situation(int scene, int item, String label, Map<String, String> values, ItemFacts itemFacts, ActFacts actFacts,
        Optional<FactPattern> pattern, Outcome outcome) {
}
