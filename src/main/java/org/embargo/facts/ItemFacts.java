package org.embargo.facts;

import java.time.LocalDate;
import java.util.Map;

/**
 * What the definitions see of one item: its class's plain attributes, its physical facts, direction and day.
 *
 * @param kind class of {@code rules/items.yaml}
 * @param subject arms, may-be-arms or other
 * @param register category of the UN Register that things of this kind are tested for; none otherwise
 * @param partOf category whose systems it is a spare part of; none otherwise
 * @param munitionOf category whose systems fire or carry it; none otherwise
 * @param smallArm weapon, munition, part or none
 * @param list nuclear, missile, chemical, committee or none
 * @param listInForce the listing rests on an instrument asked about and had begun on the day
 * @param armsByClass yes, no, or the question that decides whether the class is arms in this direction
 * @param surfaceToAir a surface-to-air missile, part or radar
 * @param unguided an unguided round
 * @param sensor a radar or part that serves a system rather than being one
 * @param input raw or half-made material
 * @param productionHelp machinery or a plant for making arms
 * @param sporting a sporting gun or its cartridge
 * @param borderline a weapon that the lists of light weapons differ on
 * @param militarised civil by make and military by later use or fitting
 * @param military of military make
 * @param unmanned flies without a crew
 * @param asksListing whether a list names it is itself a fact
 * @param unnamedSkill a skill of which it is not said what weapons it concerns
 * @param troops armed units
 * @param foodOrMedicine food or medicine
 * @param underCatchAll on this day S/RES/2270, OP8 judges goods of this class in this direction
 * @param calibreMm calibre in millimetres
 * @param rangeKm range in kilometres
 * @param displacementTonnes displacement in tonnes
 * @param weightTonnes weight in tonnes
 * @param armed carries or was equipped for weapons
 * @param indirectFire fires mainly at unseen targets
 * @param meetsListSpecification meets the list's specification
 * @param listed is named by a list
 * @param endUser military, police or civil
 * @param site plant, building or none
 * @param fromDprk comes from the DPRK
 * @param toDprk goes to the DPRK
 * @param date day of the act
 * @param readings answers to the questions that matter
 */
public record ItemFacts(String kind, String subject, String register, String partOf, String munitionOf, String smallArm,
        String list, boolean listInForce, String armsByClass, boolean surfaceToAir, boolean unguided, boolean sensor,
        boolean input, boolean productionHelp, boolean sporting, boolean borderline, boolean militarised, boolean military,
        boolean unmanned, boolean asksListing, boolean unnamedSkill, boolean troops, boolean foodOrMedicine,
        boolean underCatchAll, double calibreMm, double rangeKm,
        double displacementTonnes, double weightTonnes, boolean armed, boolean indirectFire,
        boolean meetsListSpecification, boolean listed, String endUser, String site, boolean fromDprk, boolean toDprk,
        LocalDate date, Readings readings) {

    /** Puts a class's attributes together with the physical facts and circumstances; facts that are absent are 0, false or none. */
    public static ItemFacts of(ItemKind kind, Map<PhysicalFact, Object> physical, boolean listInForce, boolean catchAllInForce,
            boolean fromDprk, boolean toDprk, LocalDate date, Readings readings) {
        return new ItemFacts(kind.id(), kind.word("subject"), kind.word("register"), kind.word("partOf"),
                kind.word("munitionOf"), kind.word("smallArm"), kind.word("list"), listInForce,
                kind.word(fromDprk ? "fromDprk" : "toDprk"), kind.flag("surfaceToAir"), kind.flag("unguided"),
                kind.flag("sensor"), kind.flag("input"), kind.flag("productionHelp"), kind.flag("sporting"),
                kind.flag("borderline"), kind.flag("militarised"), kind.flag("military"), kind.flag("unmanned"),
                kind.flag("asksListing"), kind.flag("unnamedSkill"), kind.flag("troops"), kind.flag("foodOrMedicine"),
                catchAllInForce && reachedByCatchAll(kind, toDprk),
                number(physical, PhysicalFact.CALIBRE_MM), number(physical, PhysicalFact.RANGE_KM),
                number(physical, PhysicalFact.DISPLACEMENT_TONNES), number(physical, PhysicalFact.WEIGHT_TONNES),
                truth(physical, PhysicalFact.ARMED), truth(physical, PhysicalFact.INDIRECT_FIRE),
                truth(physical, PhysicalFact.MEETS_LIST_SPECIFICATION), truth(physical, PhysicalFact.LISTED),
                word(physical, PhysicalFact.END_USER), word(physical, PhysicalFact.SITE), fromDprk, toDprk, date, readings);
    }

    /** Returns the same item with other answers to the questions. */
    public ItemFacts withReadings(Readings other) {
        return with(date, other);
    }

    /** Returns the same item on another day; what was settled for its own day stays as it is. */
    public ItemFacts on(LocalDate day) {
        return with(day, readings);
    }

    private ItemFacts with(LocalDate day, Readings other) {
        return new ItemFacts(kind, subject, register, partOf, munitionOf, smallArm, list, listInForce, armsByClass, surfaceToAir,
                unguided, sensor, input, productionHelp, sporting, borderline, militarised, military, unmanned, asksListing,
                unnamedSkill, troops, foodOrMedicine, underCatchAll, calibreMm, rangeKm, displacementTonnes, weightTonnes, armed,
                indirectFire, meetsListSpecification, listed, endUser, site, fromDprk, toDprk, day, other);
    }

    /** Returns whether the question is read so. */
    public boolean reads(String question, String alternative) {
        return readings.is(question, alternative);
    }

    /** Returns whether the class is one that S/RES/2270, OP8 can reach in this direction without a recorded determination. */
    public static boolean reachedByCatchAll(ItemKind kind, boolean toDprk) {
        return kind.word("catchAll").equals("both") || kind.word("catchAll").equals("toDprk") && toDprk;
    }

    private static double number(Map<PhysicalFact, Object> physical, PhysicalFact fact) {
        return physical.get(fact) instanceof Number n ? n.doubleValue() : 0;
    }

    private static boolean truth(Map<PhysicalFact, Object> physical, PhysicalFact fact) {
        return Boolean.TRUE.equals(physical.get(fact));
    }

    private static String word(Map<PhysicalFact, Object> physical, PhysicalFact fact) {
        return physical.get(fact) instanceof String s ? s : "none";
    }
}
