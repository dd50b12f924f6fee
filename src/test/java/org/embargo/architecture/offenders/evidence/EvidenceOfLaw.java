package org.embargo.architecture.offenders.evidence;

/** Evidence that knows the law. */
public class EvidenceOfLaw {
    org.embargo.architecture.offenders.law.LawThatReads law;
}
