package org.embargo.architecture.offenders.workbench;

/** A door that knows a plug. */
public class WorkbenchWithIntake {
    org.embargo.architecture.offenders.intake.IntakeOfChance other;
}
