package org.embargo.intake;

/** Makes typographic variants of a text alike, one character for one, so that no offset moves. */
final class PlainText {

    private PlainText() {
    }

    /** Returns a text of the same length with straight quotes, plain hyphens and plain blanks. */
    static String of(String text) {
        char[] out = text.toCharArray();
        for (int i = 0; i < out.length; i++) {
            out[i] = plain(out[i]);
        }
        return new String(out);
    }

    private static char plain(char c) {
        return switch (c) {
            case '\u2018', '\u2019', '\u201A', '\u201B', '\u02BC', '\u2032', '\u0060', '\u00B4' -> '\'';
            case '\u201C', '\u201D', '\u201E', '\u201F', '\u2033', '\u00AB', '\u00BB' -> '"';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212', '\u00AD' -> '-';
            case '\t', '\r', '\f', '\u000B', '\u00A0', '\u202F', '\u2007', '\u2009', '\u200A', '\u2003', '\u2002', '\u3000', '\u200B', '\uFEFF' -> ' ';
            case '\u2028', '\u2029', '\u0085' -> '\n';
            default -> c;
        };
    }
}
