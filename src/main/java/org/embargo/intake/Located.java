package org.embargo.intake;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A value of a YAML or JSON file that knows where it stands. Offsets count UTF-16 units of the file's text. */
sealed interface Located {

    /** Returns the offset of the value's first character. */
    int start();

    /** Returns the offset just behind its last character. */
    int end();

    /** Returns the RFC 6901 pointer to it. */
    String pointer();

    /** Returns the value's kind in the words of a user. */
    String sort();

    /** Returns whether this is the given word, quoted or not. */
    default boolean is(String word) {
        return this instanceof Scalar scalar && scalar.text().equals(word);
    }

    /** Returns whether nothing stands here. */
    default boolean isNothing() {
        return this instanceof Scalar scalar && scalar.plain() && Scalar.NOTHING.contains(scalar.text());
    }

    /**
     * A text, number, truth or nothing.
     *
     * @param text its characters without quotation marks
     * @param plain whether it stands without quotation marks, so that it may be a number, a truth or nothing
     */
    record Scalar(String text, boolean plain, int start, int end, String pointer) implements Located {

        private static final List<String> NOTHING = List.of("", "~", "null", "Null", "NULL");
        private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?");

        /** Returns whether it is a number of JSON. */
        boolean isNumber() {
            return plain && NUMBER.matcher(text).matches();
        }

        /** Returns whether it is {@code true} or {@code false}. */
        boolean isTruth() {
            return plain && (text.equals("true") || text.equals("false"));
        }

        /** Returns whether it is a text and nothing else. */
        boolean isText() {
            return !isNothing() && !isNumber() && !isTruth();
        }

        @Override
        public String sort() {
            return isNothing() ? "nothing" : isNumber() ? "a number" : isTruth() ? "true or false" : "a text";
        }
    }

    /** A list. */
    record Sequence(List<Located> values, int start, int end, String pointer) implements Located {

        @Override
        public String sort() {
            return "a list";
        }
    }

    /** Keys with values, in the order of the file. */
    record Mapping(Map<String, Entry> entries, int start, int end, String pointer) implements Located {

        @Override
        public String sort() {
            return "keys with values";
        }
    }

    /** One key with its value. */
    record Entry(Scalar key, Located value) {
    }
}
