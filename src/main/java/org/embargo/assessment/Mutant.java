package org.embargo.assessment;

/**
 * One small change of a rulebook, made to see whether a fixture notices.
 *
 * @param kind what is done
 * @param of name of the rule, or id of the provision, measure, question, threshold, class or group, that is changed
 * @param condition which condition of the rule is changed, from 0; -1 where none is
 * @param file the file that it stands in, below the rules folder
 * @param line the line of the change, from 1
 * @param before what stands there
 * @param after what stands there instead; empty when nothing does
 * @param sentence what would be otherwise, in the words of the field
 * @param text the whole file with the change
 */
public record Mutant(Mutant.Kind kind, String of, int condition, String file, int line, String before, String after, String sentence, String text) {

    /** What a change does. */
    public enum Kind {
        /** Leaves a condition out. */
        DROPS("drops"),
        /** Turns a condition into its opposite. */
        NEGATES("negates"),
        /** Compares otherwise. */
        COMPARES("compares"),
        /** Takes an item, word or alternative out of what is asked for. */
        NARROWS("narrows"),
        /** Adds one. */
        WIDENS("widens"),
        /** Deletes a rule. */
        DELETES("deletes"),
        /** Turns a prohibition into an exception, or an exception or a notice duty into something else. */
        FLIPS("flips"),
        /** Moves a date by a day. */
        MOVES("moves"),
        /** Takes another answer to a question by default. */
        READS("reads");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** Returns the word for it. */
        public String word() {
            return word;
        }
    }

    /** Returns a name that stays the same when lines of the file move. */
    public String id() {
        String change = before.replaceAll("\\s+", " ") + (after.isEmpty() ? "" : " -> " + after.replaceAll("\\s+", " "));
        return kind.word() + " " + of + (change.isBlank() ? "" : ": " + change);
    }

    /** Returns whether it changes a rule file. */
    public boolean ofRule() {
        return file.endsWith(".drl");
    }
}
