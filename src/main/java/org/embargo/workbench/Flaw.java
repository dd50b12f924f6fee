package org.embargo.workbench;

import org.embargo.evidence.Place;

/**
 * Something that is wrong with a rulebook although it loads.
 *
 * @param code its code, as {@code docs/lint.md} explains it
 * @param error whether it fails the check; a warning does not
 * @param sentence what is wrong
 * @param place where
 * @param example a situation, a word or a file that shows it
 */
record Flaw(String code, boolean error, String sentence, Place place, String example) {

    /** Returns {@code error} or {@code warning}. */
    String level() {
        return error ? "error" : "warning";
    }
}
