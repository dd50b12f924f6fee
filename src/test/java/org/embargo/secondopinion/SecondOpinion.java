package org.embargo.secondopinion;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

import org.embargo.facts.ActFacts;
import org.embargo.facts.FactPattern;
import org.embargo.facts.ItemFacts;

/**
 * What the law says of a complete situation, in plain Java, written from the reference ({@code provisions.md}) and not
 * from the rule files. It is the rules' counterweight: where both agree over every situation, a slip in one is unlikely.
 */
final class SecondOpinion {

    /** Section 1: adoption days, from which the paragraphs are in force (section 3, rule 1). */
    private static final LocalDate RESOLUTION_1718 = LocalDate.of(2006, 10, 14);
    private static final LocalDate RESOLUTION_1874 = LocalDate.of(2009, 6, 12);
    /** 1874 OP10: the Committee is told at least five days before. */
    private static final int NOTICE_DAYS = 5;

    /**
     * What a measure says of a fact pattern.
     *
     * @param prohibits limbs of provisions that prohibit it, such as {@code unscr-1718/op-08-b/dprk-export}
     * @param excepts ids of the exceptions that apply
     * @param breach whether notice was due and not given in time
     */
    record Answer(Set<String> prohibits, Set<String> excepts, boolean breach) {
    }

    private SecondOpinion() {
    }

    /** Returns the terms that hold of an item. */
    static Set<String> terms(ItemFacts item) {
        return ItemOpinion.terms(item);
    }

    /** Returns which of transfer, service and payment an act is. */
    static Set<String> terms(ActFacts act) {
        return switch (act.conduct()) {
            // OP8(a) and (b): supply, sale, transfer, procurement; barter is a sale (IQ-11, section 5.2).
            case "supply", "sale", "barter", "procurement" -> Set.of("transfer");
            case "gift" -> when(act.reads("IQ-11", "caught"), "transfer");
            case "repair-and-return" -> when(act.reads("IQ-06", "wide"), "transfer");
            case "marketing-sample" -> when(act.reads("IQ-28", "samples-move"), "transfer");
            // OP8(c): training, advice, services and assistance tied to supplying, making, maintaining or using.
            case "training", "assistance", "construction", "brokering", "transport" -> Set.of("service");
            case "repair" -> when(act.reads("IQ-06", "wide"), "service");
            // IQ-15 asks whether licences are caught; "only finished arms and parts" leaves them out.
            case "licence" -> when(!act.reads("IQ-15", "finished-goods"), "service");
            // IQ-19 asks whether sending troops is a service; "no paragraph names deployment" says no.
            case "deployment" -> when(!act.reads("IQ-19", "not-named"), "service");
            case "financing" -> Set.of("payment");
            // Visits, displays and designations move nothing (IQ-28, section 9 points 2 and 8).
            default -> Set.of();
        };
    }

    private static Set<String> when(boolean holds, String term) {
        return holds ? Set.of(term) : Set.of();
    }

    /** Returns what measure 2006 (1718 alone), 2009 (1718 and 1874, section 3 rule 5) or 2017 (all) says. */
    static Answer answer(FactPattern p, String measure) {
        Set<String> prohibits = new TreeSet<>();
        Set<String> excepts = new TreeSet<>();
        if (!p.date().isBefore(RESOLUTION_1718)) {
            resolution1718(p, prohibits);
        }
        boolean whole = measure.equals("2017");
        boolean free = false;
        if (!measure.equals("2006") && !p.date().isBefore(RESOLUTION_1874)) {
            resolution1874(p, prohibits);
            free = !whole || !LaterOpinion.smallArmsExceptionEnded(p);
        }
        if (free) {
            exceptions(p, excepts);
        }
        if (whole) {
            LaterOpinion.add(p, prohibits, excepts);
        }
        // IQ-20 asks whether a missing notice is "a breach of the embargo or of a procedure": one or the other.
        boolean procedure = !p.reads("IQ-20", "condition");
        return new Answer(prohibits, excepts, free && procedure && noticeDue(p) && p.noticeDays() < NOTICE_DAYS);
    }

    private static void resolution1718(FactPattern p, Set<String> prohibits) {
        boolean caught = p.item().majorArms() || p.item().listed();
        // P1 and P2: supply, sale or transfer to the DPRK.
        add(prohibits, "unscr-1718/op-08-a-i/goods", p.toDprk() && p.act().transfer() && p.item().majorArms());
        add(prohibits, "unscr-1718/op-08-a-ii/goods", p.toDprk() && p.act().transfer() && p.item().listed());
        // P4: limb 1 binds the DPRK whoever receives; limb 2 needs another State's national or flag.
        boolean exported = p.fromDprk() && p.act().transfer() && caught;
        add(prohibits, "unscr-1718/op-08-b/dprk-export", exported);
        add(prohibits, "unscr-1718/op-08-b/states-procurement", exported && p.foreignBuyerOrFlag());
        // P5: services for caught items, both ways; payments are not named.
        add(prohibits, "unscr-1718/op-08-c/to-dprk", p.toDprk() && p.act().service() && caught);
        add(prohibits, "unscr-1718/op-08-c/from-dprk", p.fromDprk() && p.act().service() && caught);
    }

    private static void resolution1874(FactPattern p, Set<String> prohibits) {
        // P6 (OP9, from the DPRK) and P7 (OP10, to it): arms, services and payments for them.
        String[] kinds = { "goods", "services", "payments" };
        boolean[] acts = { p.act().transfer(), p.act().service(), p.act().payment() };
        // Both paragraphs stretch the ban of OP8(a)(i), so what that names is arms as well.
        boolean arms = p.item().arms() || p.item().majorArms();
        for (int i = 0; i < kinds.length; i++) {
            add(prohibits, "unscr-1874/op-09/" + kinds[i], p.fromDprk() && acts[i] && arms);
            add(prohibits, "unscr-1874/op-10/" + kinds[i], p.toDprk() && acts[i] && arms);
        }
        // P7a: OP23 carries OP8(a), (b) and (c) to the newer nuclear lists; (c) does not name payments.
        boolean nuclear = p.item().nuclearListed();
        add(prohibits, "unscr-1874/op-23/goods-to-dprk", p.toDprk() && p.act().transfer() && nuclear);
        add(prohibits, "unscr-1874/op-23/goods-from-dprk", p.fromDprk() && p.act().transfer() && nuclear);
        add(prohibits, "unscr-1874/op-23/services-to-dprk", p.toDprk() && p.act().service() && nuclear);
        add(prohibits, "unscr-1874/op-23/services-from-dprk", p.fromDprk() && p.act().service() && nuclear);
    }

    /** P7: the exception frees goods, services and payments. It ends with 2270, which only measure 2017 includes. */
    private static void exceptions(FactPattern p, Set<String> excepts) {
        boolean act = p.act().transfer() || p.act().service() || p.act().payment();
        // IQ-20: under "condition" the exception of a weapon that is supplied holds only with notice.
        boolean lost = noticeDue(p) && p.noticeDays() < NOTICE_DAYS && p.reads("IQ-20", "condition");
        boolean free = p.toDprk() && act && p.item().smallArm() && !lost;
        add(excepts, "unscr-1874/op-10-exception", free);
        // IQ-05: on one reading the exception also reopens 1718 OP8(a)(i) and (c), which know no payments.
        add(excepts, "unscr-1874/op-10-exception-overlap", free && !p.act().payment() && p.reads("IQ-05", "reopened"));
    }

    /** The duty names selling, supplying or transferring small arms or light weapons, not ammunition, services or payments. */
    private static boolean noticeDue(FactPattern p) {
        return p.toDprk() && p.act().transfer() && p.item().smallArmWeapon();
    }

    /** Adds the name where it holds. */
    static void add(Set<String> to, String name, boolean holds) {
        if (holds) {
            to.add(name);
        }
    }
}
