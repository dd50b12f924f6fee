package org.embargo.architecture.offenders.bulk;

/** A door that knows another. */
public class BulkWithWorkbench {
    org.embargo.architecture.offenders.workbench.WorkbenchWithIntake other;
}
