package org.embargo.architecture.offenders;

/** Stands where the start classes stand. */
public final class Start {
}
