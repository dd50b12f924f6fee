package org.embargo.rulebook;

import org.kie.api.runtime.rule.Match;

/** The one consequence of a definition's rules: it notes that the thing has the term that the rule's name carries. */
public final class Profile {

    private Profile() {
    }

    /** Notes the rule that fired, for the item or act. Called from rule files only. */
    public static Hit by(Match match, Object thing) {
        return new Hit(match.getRule().getName(), thing);
    }
}
