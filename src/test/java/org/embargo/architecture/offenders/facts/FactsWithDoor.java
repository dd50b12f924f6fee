package org.embargo.architecture.offenders.facts;

/** Facts that know a plug, a door, a format and the way back to the law: a cycle. */
public class FactsWithDoor {
    org.embargo.architecture.offenders.report.ReportService report;
    org.embargo.architecture.offenders.law.LawThatReads law;
    tools.jackson.databind.JsonNode tree;
}
