package org.embargo.secondopinion;

import java.time.LocalDate;
import java.util.Set;

import org.embargo.facts.FactPattern;
import org.embargo.facts.ItemProfile;

/**
 * What measure 2017 adds to 1718 and 1874, in plain Java, from cards P9 to P17 of the reference and the law pages. Read
 * with {@link SecondOpinion}, which holds the two earlier resolutions.
 */
final class LaterOpinion {

    /** Section 1: adoption days, from which the paragraphs are in force (section 3, rule 1). */
    private static final LocalDate RESOLUTION_2094 = LocalDate.of(2013, 3, 7);
    private static final LocalDate RESOLUTION_2270 = LocalDate.of(2016, 3, 2);
    private static final LocalDate RESOLUTION_2321 = LocalDate.of(2016, 11, 30);
    private static final LocalDate RESOLUTION_2375 = LocalDate.of(2017, 9, 11);
    private static final LocalDate RESOLUTION_2397 = LocalDate.of(2017, 12, 22);

    private final FactPattern p;

    private LaterOpinion(FactPattern p) {
        this.p = p;
    }

    /** P9: the exception and its notice duty end on the day of 2270. */
    static boolean smallArmsExceptionEnded(FactPattern p) {
        return !p.date().isBefore(RESOLUTION_2270);
    }

    /** Adds what the later resolutions prohibit and except. */
    static void add(FactPattern p, Set<String> prohibits, Set<String> excepts) {
        LaterOpinion opinion = new LaterOpinion(p);
        opinion.prohibit(prohibits);
        opinion.except(excepts);
    }

    private boolean from(LocalDate adopted) {
        return !p.date().isBefore(adopted);
    }

    private boolean eitherWay() {
        return p.fromDprk() || p.toDprk();
    }

    private boolean does(String... conducts) {
        return Set.of(conducts).contains(p.act().conduct());
    }

    /** What OP8(a)(i) names is arms as well (cards P6, P7 and P9). */
    private boolean arms() {
        return p.item().arms() || p.item().majorArms();
    }

    /** What the arms measures ban on the day: arms, the lists of the programmes, and from 2321 the conventional list. */
    private boolean banned() {
        ItemProfile item = p.item();
        return arms() || item.listed() || item.nuclearListed() || item.conventionalListed();
    }

    /** IQ-22: by a State with jurisdiction, or on the other reading by any State. */
    private boolean determined() {
        return p.determination().equals("jurisdiction") || p.determination().equals("other") && p.reads("IQ-22", "any-state");
    }

    private void prohibit(Set<String> prohibits) {
        // 2094 OP7: brokering and other intermediary services, wherever 1718 OP8(c) reaches.
        SecondOpinion.add(prohibits, "unscr-2094/op-07/brokering", from(RESOLUTION_2094) && eitherWay() && does("brokering") && banned());
        if (from(RESOLUTION_2270)) {
            resolution2270(prohibits);
        }
        // P15: 2321 OP7 carries OP8(a), (b) and (c) to the conventional list; they name no payments.
        boolean conventional = from(RESOLUTION_2321) && eitherWay() && p.item().conventionalListed();
        SecondOpinion.add(prohibits, "unscr-2321/op-07/goods", conventional && p.act().transfer());
        SecondOpinion.add(prohibits, "unscr-2321/op-07/services", conventional && p.act().service());
    }

    private void resolution2270(Set<String> prohibits) {
        // P9: OP6, supply to the DPRK of all arms, small arms inside it, with services and payments.
        boolean armsIn = p.toDprk() && arms();
        SecondOpinion.add(prohibits, "unscr-2270/op-06/goods", armsIn && p.act().transfer());
        SecondOpinion.add(prohibits, "unscr-2270/op-06/services", armsIn && p.act().service());
        SecondOpinion.add(prohibits, "unscr-2270/op-06/payments", armsIn && p.act().payment());
        // P10: OP7, whatever IQ-06 says of ownership; samples by IQ-28.
        boolean moved = eitherWay() && banned();
        SecondOpinion.add(prohibits, "unscr-2270/op-07/repair", moved && does("repair", "repair-and-return"));
        SecondOpinion.add(prohibits, "unscr-2270/op-07/samples", moved && does("marketing-sample") && p.reads("IQ-28", "samples-move"));
        // P11: OP8, any goods but food and medicine.
        boolean determinedGoods = eitherWay() && p.act().transfer() && determined();
        SecondOpinion.add(prohibits, "unscr-2270/op-08/goods", determinedGoods && !p.item().foodOrMedicine());
        // P12: OP9, no arms link to prove, but a military or police subject.
        SecondOpinion.add(prohibits, "unscr-2270/op-09/training", p.fromDprk() && does("training") && (p.item().subject().equals("arms") || arms()));
        // P14: OP27, on a determination as well.
        SecondOpinion.add(prohibits, "unscr-2270/op-27/goods", determinedGoods && p.item().programmeKind());
    }

    private void except(Set<String> excepts) {
        // P11: the purpose determined and notified before (IQ-23), or the Committee decides so.
        boolean purpose = p.escapeNotified() && (p.escapeDetermined() || p.reads("IQ-23", "notice-enough"));
        SecondOpinion.add(excepts, "unscr-2270/op-08-escape", from(RESOLUTION_2270) && (purpose || p.committeeAllows()));
        // P17: any activity, case by case.
        SecondOpinion.add(excepts, "unscr-2375/op-26", from(RESOLUTION_2375) && p.committeeAllows());
        SecondOpinion.add(excepts, "unscr-2397/op-25", from(RESOLUTION_2397) && p.committeeAllows());
    }
}
