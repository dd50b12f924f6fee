package org.embargo.rulebook;

import org.embargo.facts.FactPattern;
import org.embargo.law.Provision;
import org.kie.api.runtime.rule.Match;

/** The one consequence of a provision's rules: it notes that the rule reaches the fact pattern. */
public final class Findings {

    private Findings() {
    }

    /** Notes the rule that fired, for the pattern. Called from rule files only. */
    public static Hit by(Match match, Provision provision, FactPattern pattern) {
        return new Hit(match.getRule().getName(), pattern);
    }
}
