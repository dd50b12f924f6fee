package org.embargo.architecture.offenders.review;

/** A plug that knows another. */
public class ReviewWithReport {
    org.embargo.architecture.offenders.report.ReportService other;
}
