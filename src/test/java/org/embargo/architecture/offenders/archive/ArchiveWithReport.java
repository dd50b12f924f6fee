package org.embargo.architecture.offenders.archive;

/** A plug that knows another. */
public class ArchiveWithReport {
    org.embargo.architecture.offenders.report.ReportService other;
}
