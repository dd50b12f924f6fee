package org.embargo.assessment;

import java.util.LinkedHashSet;
import java.util.Set;

import org.embargo.facts.ActFacts;
import org.embargo.facts.FactPattern;
import org.embargo.facts.ItemFacts;
import org.embargo.law.Measure;

/**
 * The complete situations as which one transfer is put to the rules under a measure, as far as they count. A question
 * that cannot matter to a situation is answered in as many ways as it takes to give it every answer that counts.
 *
 * @param measure the measure
 * @param items what the definitions see of its items
 * @param acts what the definitions see of the act
 * @param patterns what the provisions see
 */
public record Evaluated(Measure measure, Set<ItemFacts> items, Set<ActFacts> acts, Set<FactPattern> patterns) {

    static Evaluated of(Expansion expansion, Choices choices) {
        Evaluated all = new Evaluated(expansion.measure(), new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
        for (Situation s : expansion.situations()) {
            if (s.pattern().isPresent() && choices.allow(new Possibility(s.values(), s.outcome()))) {
                ItemFacts item = s.itemFacts();
                ActFacts act = s.actFacts();
                FactPattern pattern = s.pattern().get();
                Truths.filled(choices, item.readings()).forEach(r -> all.items.add(item.withReadings(r)));
                Truths.filled(choices, act.readings()).forEach(r -> all.acts.add(act.withReadings(r)));
                Truths.filled(choices, pattern.readings()).forEach(r -> all.patterns.add(pattern.withReadings(r)));
            }
        }
        return all;
    }
}
