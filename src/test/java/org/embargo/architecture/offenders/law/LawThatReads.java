package org.embargo.architecture.offenders.law;

/** Law that reads a file, needs facts, and changes. */
public class LawThatReads {
    java.io.File file;
    org.embargo.architecture.offenders.facts.FactsWithDoor facts;
}
