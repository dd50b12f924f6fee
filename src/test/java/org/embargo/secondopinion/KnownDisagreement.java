package org.embargo.secondopinion;

import java.util.Set;
import java.util.function.Predicate;

import org.embargo.facts.ItemFacts;

/**
 * The one place for situations on which rules and second opinion are known to differ, each with its argument. An entry
 * that no longer occurs fails the tests, so that whoever mends a rule takes it out here.
 */
enum KnownDisagreement {

    /** What OP8(a)(i) names is arms (cards P6 and P7). The rules say so in the provisions of 1874 and 2270, and not in the definition of arms. */
    MAJOR_ARMS_ARE_NAMED_IN_THE_PROVISIONS(item(i -> SecondOpinion.terms(i).contains("major-arms") && !i.armsByClass().equals("yes")), Set.of(), Set.of("arms"));

    private final Predicate<Record> situations;
    private final Set<String> onlyRules;
    private final Set<String> onlyOpinion;

    KnownDisagreement(Predicate<Record> situations, Set<String> onlyRules, Set<String> onlyOpinion) {
        this.situations = situations;
        this.onlyRules = onlyRules;
        this.onlyOpinion = onlyOpinion;
    }

    /** Returns whether this is what is known, and no more. */
    boolean explains(Disagreement d) {
        return situations.test(d.situation())
                && d.differing().stream().allMatch(t -> (d.rules().contains(t) ? onlyRules : onlyOpinion).contains(t));
    }

    private static Predicate<Record> item(Predicate<ItemFacts> which) {
        return r -> r instanceof ItemFacts i && which.test(i);
    }
}
