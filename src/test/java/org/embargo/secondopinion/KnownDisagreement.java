package org.embargo.secondopinion;

import java.util.Set;
import java.util.function.Predicate;

import org.embargo.facts.FactPattern;
import org.embargo.facts.ItemFacts;

/**
 * The one place for situations on which rules and second opinion are known to differ, each with its argument. An entry
 * that no longer occurs fails the tests, so that whoever mends a rule takes it out here.
 */
enum KnownDisagreement {

    /** What OP8(a)(i) names is arms (cards P6 and P7). The rules say so in the provisions of 1874 and 2270, and not in the definition of arms. */
    MAJOR_ARMS_ARE_NAMED_IN_THE_PROVISIONS(item(i -> SecondOpinion.terms(i).contains("major-arms") && !i.armsByClass().equals("yes")), Set.of(), Set.of("arms")),

    /**
     * Raw material for small-arms rounds, to the DPRK, from 2270. IQ-15 asks always whether raw material is caught; OP6 puts
     * small arms and their related materiel inside the ban and does not say that raw material is such. The rules take it as
     * caught even where IQ-15 is read so that only finished goods or production help are, though the same brass going out, or
     * raw material for rockets going in, turns on IQ-15.
     */
    RAW_MATERIAL_FOR_SMALL_ARMS_ROUNDS(pattern(p -> p.toDprk() && p.item().smallArm() && !p.item().smallArmWeapon() && !p.item().arms() && !p.item().majorArms()),
            Set.of("prohibits unscr-2270/op-06/goods", "prohibits unscr-2270/op-06/services", "prohibits unscr-2270/op-06/payments"), Set.of()),

    /**
     * Listed goods sent for repair or as samples, from 2270. OP7 affirms how the existing arms measures, OP8(a), (b) and (c)
     * of 1718, reach such shipments, and (a)(ii) stands beside (a)(i) there; 2321 carries them to its list. So IQ-06 no longer
     * matters from that day (section 5.1). The rules ask for arms and leave listed goods to IQ-06.
     */
    REPAIR_AND_SAMPLES_OF_LISTED_GOODS(pattern(p -> !p.item().arms() && !p.item().majorArms() && (p.item().listed() || p.item().conventionalListed())), Set.of(),
            Set.of("prohibits unscr-2270/op-07/repair", "prohibits unscr-2270/op-07/samples")),

    /**
     * Brokering of goods of the conventional list, from 2321. 2094 OP7 reaches brokering of whatever OP8(c) reaches, and 2321
     * OP7 carries OP8(c) to that list. The rules leave it to 2321 OP7 alone, so no outcome differs.
     */
    BROKERING_OF_THE_CONVENTIONAL_LIST(pattern(p -> p.act().conduct().equals("brokering") && p.item().conventionalListed()), Set.of(), Set.of("prohibits unscr-2094/op-07/brokering")),

    /**
     * Training from the DPRK on a thing that may be arms by its class and is arms by its facts, such as an armed trainer
     * aircraft: that is military training (P12). The rules look at the class alone and leave it to 1874 OP9, so no outcome
     * differs.
     */
    TRAINING_ON_WHAT_IS_ARMS_BY_ITS_FACTS(pattern(p -> p.act().conduct().equals("training") && !p.item().subject().equals("arms") && (p.item().arms() || p.item().majorArms())),
            Set.of(), Set.of("prohibits unscr-2270/op-09/training"));

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

    private static Predicate<Record> pattern(Predicate<FactPattern> which) {
        return r -> r instanceof FactPattern p && which.test(p);
    }

    private static Predicate<Record> item(Predicate<ItemFacts> which) {
        return r -> r instanceof ItemFacts i && which.test(i);
    }
}
