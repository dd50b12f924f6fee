package org.embargo.architecture.offenders.assessment;

/** Stands where the reader stands. */
public interface Reader {
    Object endpoint();
}
