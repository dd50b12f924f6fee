package org.embargo.secondopinion;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

import org.embargo.facts.ItemFacts;

/**
 * What an item is in law, read from the reference (sections 2, 5 and 6) and the plain attributes of its class. Branches
 * cite what they rest on. A class's own test is settled by the class: a battle tank is one whatever weight is stated.
 */
final class ItemOpinion {

    /** Range from which a rocket, missile, pilotless vehicle or torpedo counts: Register categories VI and VII, section 6.1. */
    private static final double RANGE_KM = 25;
    /** Calibre of category III since 2003, section 6.1. */
    private static final double CALIBRE_MM = 75;
    /** Displacement of category VI: 750 t, and 500 t from GA resolution 61/77, section 6.1 note and IQ-02. */
    private static final double SHIP_BEFORE = 750;
    private static final double SHIP_AFTER = 500;
    private static final LocalDate SHIP_CHANGE = LocalDate.of(2006, 12, 6);
    /** First day on which the Register names unmanned combat aircraft; section 6.1 says only "from the 2010s". */
    private static final LocalDate DRONE_CHANGE = LocalDate.of(2016, 12, 5);

    private final ItemFacts item;

    private ItemOpinion(ItemFacts item) {
        this.item = item;
    }

    /** Returns the terms that hold. */
    static Set<String> terms(ItemFacts item) {
        ItemOpinion opinion = new ItemOpinion(item);
        Set<String> terms = new TreeSet<>();
        add(terms, "major-arms", opinion.major());
        add(terms, "listed", opinion.listed());
        add(terms, "nuclear-listed", opinion.listed() && item.list().equals("nuclear"));
        add(terms, "arms", opinion.arms());
        add(terms, "small-arm", opinion.smallArm());
        add(terms, "programme-kind", opinion.programmeKind());
        add(terms, "conventional-listed", item.list().equals("conventional") && item.listInForce() && item.meetsListSpecification());
        add(terms, "food-or-medicine", item.foodOrMedicine());
        add(terms, "small-arm-weapon", opinion.smallArm() && item.smallArm().equals("weapon"));
        return terms;
    }

    private static void add(Set<String> terms, String term, boolean holds) {
        if (holds) {
            terms.add(term);
        }
    }

    private boolean reads(String question, String... alternatives) {
        return Set.of(alternatives).stream().anyMatch(a -> item.reads(question, a));
    }

    /**
     * From 2270 on OP8 itself judges goods whose military character is doubted (P11, IQ-16 "from 2016 use P11", code D), so
     * for them the questions about inputs, civil goods and gear decide nothing any more.
     */
    private boolean doubted() {
        return item.underCatchAll();
    }

    /** 1718 OP8(a)(i): the seven Register categories, spare parts by name, related materiel. */
    private boolean major() {
        return registerItem() || productionOf(sparePart() || ammunition()) || militarised() || troops();
    }

    /** Section 6.1, category by category. */
    private boolean registerItem() {
        return switch (item.register()) {
            case "I", "II" -> true;
            case "III" -> item.calibreMm() >= CALIBRE_MM && (item.indirectFire() || reads("IQ-29", "included"));
            // IV and V include versions for reconnaissance and electronic warfare of what was built to engage targets.
            case "IV" -> item.unmanned() ? item.armed() && reads("IQ-02", "act-date") && !item.date().isBefore(DRONE_CHANGE)
                    : item.armed() || item.kind().equals("combat-aircraft");
            case "V" -> item.armed() || item.kind().equals("attack-helicopter");
            case "VI" -> item.displacementTonnes() >= shipThreshold() || item.rangeKm() >= RANGE_KM;
            case "VII" -> missile();
            default -> false;
        };
    }

    /** IQ-02: the edition of the act's day, the one of the adoption day, or the one that the experts had agreed. */
    private double shipThreshold() {
        boolean lowered = reads("IQ-02", "agreed-2006") || reads("IQ-02", "act-date") && !item.date().isBefore(SHIP_CHANGE);
        return lowered ? SHIP_AFTER : SHIP_BEFORE;
    }

    /** Category VII: from 25 km, MANPADS in any case; ground-to-air by IQ-03, unguided rounds by IQ-04. */
    private boolean missile() {
        if (item.surfaceToAir()) {
            // A radar is no missile system itself: only related materiel of one (items.csv row 95, code R).
            return reads("IQ-03", "missile-system") && (!item.sensor() || reads("IQ-01", "wide"));
        }
        boolean manPortable = item.smallArm().equals("weapon");
        return manPortable || item.rangeKm() >= RANGE_KM && (!item.unguided() || reads("IQ-04", "category-vii"));
    }

    /** Spare parts are named in OP8(a)(i); raw material for them only under the widest answer to IQ-15. */
    private boolean sparePart() {
        return !item.partOf().equals("none") && (!item.input() || rawMaterial());
    }

    /** IQ-15, widest answer. */
    private boolean rawMaterial() {
        return !doubted() && reads("IQ-15", "raw-material");
    }

    /** IQ-01: rounds and their components as related materiel; raw material for them needs IQ-15 as well. Gunpowder to the DPRK is D. */
    private boolean ammunition() {
        return !item.munitionOf().equals("none") && reads("IQ-01", "wide") && !doubted() && (!item.input() || rawMaterial());
    }

    /** Production help is caught when tied to a caught item: a plant by IQ-08, machinery by IQ-15. */
    private boolean productionOf(boolean caught) {
        if (!caught || !item.productionHelp()) {
            return caught;
        }
        return item.armsByClass().equals("IQ-08") ? reads("IQ-08", "panel", "plants-only") : !doubted() && reads("IQ-15", "production-help", "raw-material");
    }

    /** IQ-16: civil by make, military by later use or fitting. */
    private boolean militarised() {
        return item.militarised() && !doubted() && reads("IQ-16", "as-used");
    }

    /** IQ-19: no paragraph names deployment. */
    private boolean troops() {
        return item.troops() && reads("IQ-19", "service");
    }

    /** 1718 OP8(a)(ii) knows the lists of the weapons programmes; that of 2321 OP7 is another. */
    private boolean programmeKind() {
        return Set.of("nuclear", "missile", "chemical", "committee").contains(item.list());
    }

    /** 1718 OP8(a)(ii): on a list in force, to its specification; for some goods the listing is itself a fact (code Y2?). */
    private boolean listed() {
        boolean onList = programmeKind() && item.listInForce() && item.meetsListSpecification() && (!item.asksListing() || item.listed());
        return productionOf(onList);
    }

    /** 1874 OP9 and OP10: all arms and related materiel, so everything of OP8(a)(i) as well (section 6.3, cards P6 and P7). */
    private boolean arms() {
        if (item.subject().equals("other") || item.sporting() && item.toDprk() && reads("IQ-31", "civil-goods")) {
            return false;
        }
        return major() || switch (item.armsByClass()) {
            case "yes" -> true;
            case "IQ-07" -> reads("IQ-07", "barred");
            case "IQ-08" -> reads("IQ-08", "panel") || item.productionHelp() && reads("IQ-08", "plants-only");
            case "IQ-15" -> rawMaterial();
            case "IQ-16" -> !doubted() && reads("IQ-16", "as-used");
            case "IQ-17" -> reads("IQ-17", "arms-related");
            case "IQ-18" -> !doubted() && (reads("IQ-18", "paramilitary-too") || reads("IQ-18", "military-grade") && item.military() && item.fromDprk());
            case "IQ-19" -> troops();
            case "IQ-31" -> reads("IQ-31", "small-arms");
            default -> false;
        };
    }

    /** 1874 OP10: small arms, light weapons and their related materiel; section 6.2, IQ-30, IQ-31; a plant for them by IQ-08. */
    private boolean smallArm() {
        return !item.smallArm().equals("none") && (!item.input() || reads("IQ-15", "raw-material")) && (!item.armsByClass().equals("IQ-08") || reads("IQ-08", "panel", "plants-only")) && (!item.borderline() || reads("IQ-30", "experts-1997"))
                && (!item.sporting() || reads("IQ-31", "small-arms"));
    }
}
