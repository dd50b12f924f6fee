package org.embargo.architecture.offenders.rulebook;

/** A plug that knows another. */
public class RulebookWithIntake {
    org.embargo.architecture.offenders.intake.IntakeOfChance other;
}
