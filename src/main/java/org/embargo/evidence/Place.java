package org.embargo.evidence;

/**
 * Where in an input a problem lies. It can show its own line, underlined.
 *
 * @param file the name by which the user handed the input in, or a short name such as {@code --reading}
 * @param line line number from 1; 0 when the whole input is meant
 * @param column column from 1 in UTF-16 units; 0 when the whole line is meant
 * @param length how many UTF-16 units are underlined; 0 when nothing is
 * @param source the text of the line; empty when there is none
 * @param pointer RFC 6901 pointer into a JSON or YAML input; empty when there is none
 */
public record Place(String file, int line, int column, int length, String source, String pointer) {

    /** Names a whole input. */
    public static Place whole(String file) {
        return new Place(file, 0, 0, 0, "", "");
    }

    /** Finds the line and column of an offset in a text and underlines {@code length} units there (cut at the line's end). */
    public static Place at(String file, String text, int offset, int length) {
        int at = Math.max(0, Math.min(offset, text.length()));
        int lineStart = text.lastIndexOf('\n', at - 1) + 1;
        int lineEnd = text.indexOf('\n', at);
        String source = text.substring(lineStart, lineEnd < 0 ? text.length() : lineEnd);
        int line = 1 + (int) text.substring(0, lineStart).chars().filter(c -> c == '\n').count();
        int column = at - lineStart + 1;
        int shown = Math.max(0, Math.min(length, source.length() - column + 1));
        return new Place(file, line, column, shown, source.stripTrailing(), "");
    }

    /** Returns the same place with a JSON pointer. */
    public Place pointing(String to) {
        return new Place(file, line, column, length, source, to);
    }

    /** Returns the underlined text; empty when nothing is underlined. */
    public String underlined() {
        int from = Math.max(0, column - 1);
        return length == 0 || from >= source.length() ? "" : source.substring(from, Math.min(source.length(), from + length));
    }

    /** Returns {@code file:line:column} as far as known. */
    public String address() {
        return file + (line > 0 ? ":" + line + (column > 0 ? ":" + column : "") : "");
    }

    /** Returns the source line with carets below the underlined text, each indented by two blanks; empty without a source. */
    public String snippet() {
        if (source.isBlank()) {
            return "";
        }
        String carets = length == 0 ? "" : "\n  " + " ".repeat(Math.max(0, column - 1)) + "^".repeat(length);
        return "  " + source.replace('\t', ' ') + carets;
    }
}
