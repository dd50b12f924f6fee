package org.embargo.workbench;

import java.util.List;

/**
 * Something of a situation that turns on a few values and that rules see as it is: notice, decisions, and questions.
 *
 * @param name the field of a fact pattern, or the id of a question
 * @param values its values, as text
 */
record Variable(String name, List<String> values) {

    static final String NOTICE = "noticeDays";
    static final String COMMITTEE = "committeeAllows";
    static final String DETERMINATION = "determination";
    static final String ESCAPE_DETERMINED = "escapeDetermined";
    static final String ESCAPE_NOTIFIED = "escapeNotified";
    /** Fields of a fact pattern that are variables. */
    static final List<String> FIELDS = List.of(NOTICE, COMMITTEE, DETERMINATION, ESCAPE_DETERMINED, ESCAPE_NOTIFIED);

    /** Returns whether it is a question and not a fact. */
    boolean isQuestion() {
        return !FIELDS.contains(name);
    }
}
