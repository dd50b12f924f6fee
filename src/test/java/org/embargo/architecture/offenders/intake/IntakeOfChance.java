package org.embargo.architecture.offenders.intake;

/** A plug that reads the clock, prints, knows another plug and throws anything. */
public class IntakeOfChance {
    org.embargo.architecture.offenders.report.ReportService other;

    void read() {
        System.out.println(java.time.LocalDate.now());
        throw new RuntimeException("A".toLowerCase());
    }
}
