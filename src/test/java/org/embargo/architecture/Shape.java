package org.embargo.architecture;

import java.util.List;
import java.util.stream.Stream;

/** The shape of the house: its packages, and every exemption and number that the architecture tests know. */
final class Shape {

    static final List<String> NOUNS = List.of("law", "evidence", "facts", "assessment");
    static final List<String> PLUGS = List.of("rulebook", "intake", "report", "review");
    static final List<String> DOORS = List.of("workbench", "cli", "web");
    /** Packages that are planned. Each is held to the rules of its band from its first class on; then move it up. */
    static final List<String> PLANNED_PLUGS = List.of("archive");
    static final List<String> PLANNED_DOORS = List.of("bulk");

    /** Classes of the nouns that are no record, enum or interface, each for a reason. */
    static final List<String> NOT_VALUES = List.of(
            // an exception cannot be a record; the one way in which an input is refused
            "evidence.Refused",
            // a word list that is asked, without a state
            "evidence.Suggestion", "facts.Edtf",
            // gathers what is otherwise about a transfer, so that many facts need no many constructors
            "facts.Revision",
            // the reasoning: classes that hold the rulebook while they work and give out values only
            "assessment.Assessor", "assessment.Asking", "assessment.Combinations", "assessment.Duties", "assessment.Expansion",
            "assessment.Explainer", "assessment.Joining", "assessment.OtherMeasures", "assessment.Periods", "assessment.Reach", "assessment.Stretches",
            "assessment.Changing", "assessment.Edits", "assessment.Inquiring", "assessment.ItemEdits", "assessment.Trial", "assessment.Known",
            "assessment.Leftovers", "facts.Accounts", "facts.Same", "facts.Together",
            "assessment.Robustness", "assessment.Scenes", "assessment.Stages", "assessment.Things", "assessment.Clearances",
            "assessment.Truths");

    /** What plugs and doors show: what Embargo and the start classes open them with, and what compiled rules call. */
    static final List<String> PUBLIC = List.of(
            "rulebook.RulesFolder",
            // compiled rules are in packages of their own and call these
            "rulebook.Findings", "rulebook.Profile", "rulebook.Hit",
            "intake.Intake", "intake.FactsFile", "intake.DocumentReader",
            "report.FactsTree", "report.FactsYaml", "report.Reports", "report.Arguments", "report.Memos", "review.Reviews",
            "cli.Commands", "workbench.Workbench", "web.HttpDoor");

    /** Classes that format without a locale, for the digits of a hexadecimal number alone, which no locale changes. */
    static final List<String> HEXADECIMAL = List.of("intake.FactsSyntax", "intake.FactsText", "report.FactsYaml");

    /** The class that opens connections, and what takes the answer in for it. */
    static final List<String> NETWORK = List.of("intake.ChatEndpoint", "intake.BoundedBody");
    /** The only class that has an endpoint made. */
    static final String ASKING = "cli.ReadCommand";

    static final int LONGEST_FILE = 250;
    static final int LONGEST_METHOD = 30;
    static final int LONGEST_RULE_FILE = 120;
    /** The seven Register categories are one term, hence one file: splitting it would hide that they are read together. */
    static final String LONG_RULE_FILE = "definitions/major-arms.drl";
    static final int LONGEST_LONG_RULE_FILE = 220;
    static final int LEAST_CLASSES = 100;

    private Shape() {
    }

    static List<String> plugs() {
        return Stream.concat(PLUGS.stream(), PLANNED_PLUGS.stream()).toList();
    }

    static List<String> doors() {
        return Stream.concat(DOORS.stream(), PLANNED_DOORS.stream()).toList();
    }

    /** Returns the package patterns of packages below a root. */
    static String[] in(String root, List<String> packages) {
        return packages.stream().map(p -> root + "." + p + "..").toArray(String[]::new);
    }
}
