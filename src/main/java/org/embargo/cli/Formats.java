package org.embargo.cli;

import java.util.List;

import org.embargo.evidence.Suggestion;

/** Checks the name of a format. */
final class Formats {

    private Formats() {
    }

    /** Returns the format if it is one of those, and refuses it otherwise. */
    static String of(String wanted, List<String> known) {
        if (!known.contains(wanted)) {
            String near = Suggestion.didYouMean(wanted, known);
            throw Usage.badValue("--format", "there is no format `" + wanted + "`", near.isEmpty() ? "it has " + String.join(", ", known) : near);
        }
        return wanted;
    }
}
