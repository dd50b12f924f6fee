package org.embargo.architecture.offenders.report;

/** A plug that knows a door and the older Jackson. */
public class ReportService {
    com.fasterxml.jackson.databind.Planted tree;
    org.embargo.architecture.offenders.cli.CliWithWeb door;
}
