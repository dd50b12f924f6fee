package org.embargo.architecture.offenders.cli;

/** A door that knows another. */
public class CliWithWeb {
    org.embargo.architecture.offenders.web.WebWithBulk other;
}
