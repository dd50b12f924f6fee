package org.embargo.report;

import java.util.regex.Pattern;

/** Writes elements that are HTML and XML at once, every text escaped and words in Hangul marked as Korean. */
final class Markup {

    private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}+(?:[ \u00b7]\\p{IsHangul}+)*");
    private static final Pattern NAMES = Pattern.compile("\\bIQ-\\d+\\b|\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern NO_XML = Pattern.compile("[^\\x{9}\\x{A}\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private final StringBuilder out = new StringBuilder();

    /** Opens an element; the attributes are names and values in turn. */
    Markup open(String name, String... attributes) {
        tag(name, attributes);
        out.append('>');
        return this;
    }

    /** Closes an element. */
    Markup close(String name) {
        out.append("</").append(name).append('>');
        return this;
    }

    /** Writes an element without content. */
    Markup empty(String name, String... attributes) {
        tag(name, attributes);
        out.append("/>");
        return this;
    }

    /** Writes a text; a newline in it begins a new line. */
    Markup text(String text) {
        String korean = HANGUL.matcher(escaped(text)).replaceAll("<span lang=\"ko\">$0</span>");
        out.append(NAMES.matcher(korean).replaceAll("<span class=\"whole\">$0</span>").replace("\n", "<br/>"));
        return this;
    }

    /** Writes a text in which nothing but characters may stand. */
    Markup words(String text) {
        out.append(escaped(text));
        return this;
    }

    /** Writes an element with a text. */
    Markup element(String name, String text, String... attributes) {
        return open(name, attributes).text(text).close(name);
    }

    /** Writes what is markup already. */
    Markup raw(String markup) {
        out.append(markup);
        return this;
    }

    /** Begins a new line of the file, for those who look at it. */
    Markup line() {
        out.append('\n');
        return this;
    }

    /** Escapes a text, without characters that XML cannot hold or that turn text round. */
    static String escaped(String text) {
        return NO_XML.matcher(text).replaceAll("\uFFFD").replaceAll("[\u200B\u202A-\u202E\u2066-\u2069\uFEFF]", "")
                .replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    private void tag(String name, String... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"").append(escaped(attributes[i + 1])).append('"');
        }
    }

    /** Returns what was written. */
    @Override
    public String toString() {
        return out.toString();
    }
}
