package org.embargo.rulebook;

import java.util.List;
import java.util.Optional;

import com.github.javaparser.ast.expr.Expression;

/**
 * A rule that passed the safe subset.
 *
 * @param name its name, for example {@code unscr-1874/op-09/goods}
 * @param file the file that it stands in, relative to the rules folder
 * @param effect prohibits, excepts or requires_notice; {@code defines} in a definition
 * @param patterns its patterns, in order; the last one is about the fact pattern, item or act
 */
record ParsedRule(String name, String file, String effect, List<ParsedRule.Pattern> patterns) {

    /**
     * One pattern of a rule.
     *
     * @param binding variable, with its dollar sign
     * @param type published fact type
     * @param constraints its constraints, in order
     */
    record Pattern(String binding, String type, List<Constraint> constraints) {
    }

    /**
     * One constraint of a pattern.
     *
     * @param text as it stands in the file
     * @param expression the same, parsed
     * @param start where it begins in the file's text
     */
    record Constraint(String text, Expression expression, int start) {
    }

    /** Returns the pattern that the rule is about. */
    Pattern subject() {
        return patterns.get(patterns.size() - 1);
    }

    /** Returns whether it is a definition. */
    boolean definition() {
        return effect.equals("defines");
    }

    /** Returns the term that a definition gives. */
    String term() {
        return name.split("/")[1];
    }

    /** Returns the provision that the rule encodes; empty in a definition. */
    Optional<String> provision() {
        return definition() ? Optional.empty() : Optional.of(name.substring(0, name.lastIndexOf('/')));
    }

    /** Returns the rule's text under a name. */
    String drl(String newName) {
        return drl(newName, subject().constraints());
    }

    /** Returns the rule's text with only one of its subject's constraints, or all of them. */
    String drl(String newName, List<Constraint> kept) {
        StringBuilder out = new StringBuilder("rule \"").append(newName).append("\"\nwhen\n");
        for (Pattern pattern : patterns) {
            List<Constraint> constraints = pattern == subject() ? kept : pattern.constraints();
            out.append("    ").append(pattern.binding()).append(" : ").append(pattern.type()).append("( ")
                    .append(String.join(", ", constraints.stream().map(Constraint::text).toList())).append(" )\n");
        }
        String by = definition() ? "Profile.by(drools.getMatch(), " : "Findings.by(drools.getMatch(), " + patterns.get(0).binding() + ", ";
        return out.append("then\n    insert( ").append(by).append(subject().binding()).append(") );\nend\n").toString();
    }
}
