package org.embargo.facts;

import java.util.Set;

/**
 * What an item is in law, for one direction, day and set of readings.
 *
 * @param subject {@code arms}, {@code may-be-arms} or {@code other}: what the thing is about, for the scope test
 * @param majorArms within S/RES/1718, OP8(a)(i): a Register category, its spare parts or related materiel
 * @param listed on a list under S/RES/1718, OP8(a)(ii), and meeting its specification
 * @param nuclearListed on a nuclear list that S/RES/1874, OP23 names
 * @param arms arms or related materiel, as S/RES/1874 has it
 * @param smallArm a small arm, a light weapon or their related materiel
 * @param smallArmWeapon a small arm or light weapon itself
 * @param conventionalListed on the list of dual-use goods of S/RES/2321, OP7
 * @param programmeKind of a kind that the lists of the weapons programmes name
 * @param foodOrMedicine food or medicine
 */
public record ItemProfile(String subject, boolean majorArms, boolean listed, boolean nuclearListed, boolean arms,
        boolean smallArm, boolean smallArmWeapon, boolean conventionalListed, boolean programmeKind, boolean foodOrMedicine) {

    /** Reads the profile off the terms that the definitions found. */
    public static ItemProfile of(String subject, Set<String> terms) {
        return new ItemProfile(subject, terms.contains("major-arms"), terms.contains("listed"),
                terms.contains("nuclear-listed"), terms.contains("arms"), terms.contains("small-arm"),
                terms.contains("small-arm-weapon"), terms.contains("conventional-listed"), terms.contains("programme-kind"),
                terms.contains("food-or-medicine"));
    }
}
