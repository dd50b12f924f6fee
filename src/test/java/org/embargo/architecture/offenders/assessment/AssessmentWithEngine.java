package org.embargo.architecture.offenders.assessment;

/** An assessment that knows Drools, Spring, picocli, the start class and a plug. */
public class AssessmentWithEngine {
    org.kie.api.KieBase engine;
    org.springframework.context.ApplicationContext context;
    picocli.CommandLine line;
    org.embargo.architecture.offenders.Start start;
    org.embargo.architecture.offenders.rulebook.RulebookWithIntake rulebook;
}
