package org.embargo.secondopinion;

import java.util.Set;
import java.util.function.Predicate;

import org.embargo.facts.ActFacts;
import org.embargo.facts.FactPattern;
import org.embargo.facts.ItemFacts;

/**
 * The one place for situations on which rules and second opinion are known to differ, each with its argument. An entry
 * that no longer occurs fails the tests, so that whoever mends a rule takes it out here.
 */
enum KnownDisagreement {

    /** Section 9, points 3 to 7, and 6.3: coal or food is no arms. No outcome differs: the scope test comes before. */
    CIVIL_GOODS_ARE_ARMS(item(i -> i.subject().equals("other")), Set.of("arms"), Set.of()),

    /** Cards P6 and P7 stretch the ban of OP8(a)(i) to all arms; so what OP8(a)(i) names is within them. Payments differ. */
    MAJOR_ARMS_ARE_NOT_ARMS(item(i -> SecondOpinion.terms(i).contains("major-arms") && !i.armsByClass().equals("yes")), Set.of(), Set.of("arms")),

    /** IQ-31, other view: sporting guns are civil goods. Civil goods are no arms; now that view catches more than its rival. */
    SPORTING_GUNS_AS_CIVIL_GOODS_ARE_ARMS(item(i -> i.sporting() && i.reads("IQ-31", "civil-goods")), Set.of("arms"), Set.of()),

    /** IQ-08 "building is not a service for arms", IQ-15 "only finished arms": help to make listed items is not freed by them. */
    PRODUCTION_HELP_FOR_LISTED_ITEMS(item(i -> i.productionHelp() && (i.reads("IQ-08", "goods-only") || i.reads("IQ-15", "finished-goods"))),
            Set.of("listed", "nuclear-listed"), Set.of()),

    /** A plant is a matter of IQ-08. IQ-15 asks about material, machinery and licences, yet the rules ask it of plants in 2006 and not in 2009. */
    PLANT_WHERE_ONLY_FINISHED_GOODS_COUNT(item(i -> i.productionHelp() && i.armsByClass().equals("IQ-08") && i.reads("IQ-15", "finished-goods")), Set.of(), Set.of("major-arms")),

    /** IQ-15 asks about licences, and section 5.1 has it act on them: "only finished arms and parts" frees a licence. */
    LICENCE(act(a -> a.conduct().equals("licence") && a.reads("IQ-15", "finished-goods")), Set.of("service"), Set.of()),

    /** IQ-19, "no paragraph names deployment", whatever the troops bring along; the rules ask it of the troops only. */
    DEPLOYMENT(act(a -> a.conduct().equals("deployment") && a.reads("IQ-19", "not-named")), Set.of("service"), Set.of()),

    /** IQ-20: "the notice duty names small arms or light weapons and not their ammunition", and no services. None due, none missed. */
    NOTICE_WHERE_NONE_IS_DUE(pattern(p -> p.reads("IQ-20", "condition") && p.noticeDays() < 5 && !(p.act().transfer() && p.item().smallArmWeapon())),
            Set.of(), Set.of("excepts unscr-1874/op-10-exception")),

    /** IQ-05 lets the same exception reopen the ban of 2006; where it is lost for want of notice it reopens nothing. */
    OVERLAP_WITHOUT_NOTICE(pattern(p -> p.reads("IQ-20", "condition") && p.noticeDays() < 5 && p.act().transfer() && p.item().smallArmWeapon()),
            Set.of("excepts unscr-1874/op-10-exception-overlap"), Set.of());

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

    private static Predicate<Record> act(Predicate<ActFacts> which) {
        return r -> r instanceof ActFacts a && which.test(a);
    }

    private static Predicate<Record> pattern(Predicate<FactPattern> which) {
        return r -> r instanceof FactPattern p && which.test(p);
    }
}
