package org.embargo.architecture.offenders.web;

/** A door that knows another. */
public class WebWithBulk {
    org.embargo.architecture.offenders.bulk.BulkWithWorkbench other;
}
