package org.embargo.intake;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text without what only sets it: soft hyphens, ligatures, doubled blanks, words broken at the end of a line, the marks of Markdown. It
 * knows for each of its characters where that stands in the canonical text, so that every passage can quote the latter.
 */
final class Clean {

    /** A link or picture of Markdown, by its bounded parts, so that a text of brackets takes no longer than another. */
    private static final Pattern LINK = Pattern.compile("(!?)\\[([^\\[\\]\\n]{0,300})\\]\\(([^()\\s]{1,500}(?:\\([^()\\s]{0,100}\\))?[^()\\s]{0,200})(?: \"[^\"\\n]{0,200}\")?\\)");
    private static final String[] LIGATURES = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};
    private static final Pattern WORD = Pattern.compile("[\\p{L}]{2,}");

    private final String canonical;
    private final Set<String> lexicon;
    private final StringBuilder out;
    private Set<String> words = Set.of();
    private int[] origins;
    private int links;

    private Clean(String canonical, Set<String> lexicon) {
        this.canonical = canonical;
        this.lexicon = lexicon;
        this.out = new StringBuilder(canonical.length());
        this.origins = new int[canonical.length() + 1];
    }

    /** Cleans a text; the words of the lexicon and of the text tell which hyphen at the end of a line belongs to a word. */
    static Clean of(String canonical, Set<String> lexicon) {
        Clean clean = new Clean(canonical, lexicon);
        clean.run();
        return clean;
    }

    /** Returns the clean text. */
    String text() {
        return out.toString();
    }

    /** Returns where the character at an offset stands in the canonical text. */
    int origin(int offset) {
        return offset >= out.length() ? canonical.length() : origins[offset];
    }

    /** Returns where in the canonical text a span ends that ends before an offset. */
    int end(int offset) {
        if (offset == 0) {
            return 0;
        }
        int last = origins[offset - 1];
        return last + (Character.isHighSurrogate(canonical.charAt(last)) && last + 1 < canonical.length() ? 2 : 1);
    }

    private void run() {
        Matcher link = LINK.matcher(canonical);
        int next = links(link, 0);
        int i = FrontMatter.end(canonical);
        while (i < canonical.length()) {
            while (next >= 0 && next < i) {
                next = links(link, i);
            }
            if (i == next) {
                i = link(link);
            } else {
                i = step(i);
            }
        }
    }

    private int links(Matcher link, int from) {
        return link.find(from) ? link.start() : -1;
    }

    /** Keeps the words of a link and drops a picture. */
    private int link(Matcher link) {
        if (link.group(1).isEmpty()) {
            for (int i = link.start(2); i < link.end(2);) {
                i = step(i);
            }
        }
        return link.end();
    }

    private int step(int i) {
        char c = canonical.charAt(i);
        boolean lineStart = i == 0 || canonical.charAt(i - 1) == '\n';
        if (lineStart && (c == '#' || c == '>')) {
            return heading(i);
        }
        if (c == '\u00AD' || c == '\u2060') {
            return c == '\u00AD' ? softHyphen(i) : i + 1;
        }
        if (c >= '\uFB00' && c <= '\uFB06') {
            LIGATURES[c - '\uFB00'].chars().forEach(l -> put((char) l, i));
            return i + 1;
        }
        if (c == '-' || c == '\u2010') {
            return hyphen(i);
        }
        boolean doubled = blank(c) && (out.isEmpty() || blank(out.charAt(out.length() - 1)) || out.charAt(out.length() - 1) == '\n');
        while (c == '\n' && !out.isEmpty() && blank(out.charAt(out.length() - 1))) {
            out.setLength(out.length() - 1);
        }
        if (doubled || (c == '*' || c == '_') && emphasis(i, c)) {
            return i + 1;
        }
        put(c, i);
        return i + 1;
    }

    private static boolean blank(char c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\u00A0' || c == '\u202F' || c >= '\u2000' && c <= '\u200B' || c == '\u3000';
    }

    private void put(char c, int origin) {
        if (out.length() == origins.length) {
            origins = Arrays.copyOf(origins, origins.length + origins.length / 2 + 16);
        }
        origins[out.length()] = origin;
        out.append(c);
    }

    /** Drops the marks of a heading or a quotation at the beginning of a line. */
    private int heading(int i) {
        int at = i;
        while (at < canonical.length() && at - i < 12 && (canonical.charAt(at) == '#' || canonical.charAt(at) == '>' || canonical.charAt(at) == ' ')) {
            at++;
        }
        boolean mark = canonical.charAt(i) == '>' || canonical.charAt(at - 1) == ' ';
        if (!mark) {
            put(canonical.charAt(i), i);
        }
        return mark ? at : i + 1;
    }

    private int softHyphen(int i) {
        int next = nextLine(i + 1);
        return next < 0 ? i + 1 : next;
    }

    /** Returns where the next line's first word begins, when only a line end stands between; else -1. */
    private int nextLine(int from) {
        int at = from;
        boolean line = false;
        while (at < canonical.length() && at - from < 40 && Character.isWhitespace(canonical.charAt(at))) {
            if (line && canonical.charAt(at) == '\n') {
                return -1;
            }
            line |= canonical.charAt(at) == '\n';
            at++;
        }
        return line && at < canonical.length() && Character.isLowerCase(canonical.charAt(at)) ? at : -1;
    }

    private int hyphen(int i) {
        int next = i > 0 && Character.isLetter(canonical.charAt(i - 1)) ? nextLine(i + 1) : -1;
        if (next < 0) {
            put(canonical.charAt(i), i);
            return i + 1;
        }
        if (!broken(word(i, -1), word(next - 1, 1))) {
            put(canonical.charAt(i), i);
        }
        return next;
    }

    private String word(int beside, int step) {
        int at = beside + step;
        while (at >= 0 && at < canonical.length() && Character.isLetter(canonical.charAt(at))) {
            at += step;
        }
        return canonical.substring(Math.min(beside, at) + 1, Math.max(beside, at)).toLowerCase(java.util.Locale.ROOT);
    }

    /** Tells whether two pieces are one word: it is known, or not both pieces are words. */
    private boolean broken(String left, String right) {
        return known(left + right) || !(known(left) && known(right));
    }

    private boolean known(String word) {
        if (words.isEmpty()) {
            words = new HashSet<>();
            Matcher m = WORD.matcher(canonical);
            while (m.find()) {
                boolean piece = m.end() < canonical.length() && (canonical.charAt(m.end()) == '-' || canonical.charAt(m.end()) == '\u2010')
                        || m.start() > 0 && Character.isWhitespace(canonical.charAt(m.start() - 1)) && m.start() > 1 && before(m.start());
                if (!piece) {
                    words.add(m.group().toLowerCase(java.util.Locale.ROOT));
                }
            }
            words.add("");
        }
        return lexicon.contains(word) || words.contains(word);
    }

    private boolean before(int start) {
        int at = start - 1;
        while (at > 0 && Character.isWhitespace(canonical.charAt(at))) {
            at--;
        }
        return canonical.charAt(at) == '-' || canonical.charAt(at) == '\u2010';
    }

    /** Tells whether a star or an underscore is a mark of emphasis and not a sign of its own. */
    private boolean emphasis(int i, char c) {
        char before = i == 0 ? ' ' : canonical.charAt(i - 1);
        char after = i + 1 == canonical.length() ? ' ' : canonical.charAt(i + 1);
        boolean opens = !Character.isWhitespace(after) && !Character.isLetterOrDigit(before);
        boolean closes = !Character.isWhitespace(before) && !Character.isLetterOrDigit(after);
        return (opens || closes) && (c == before || c == after || Character.isLetterOrDigit(opens ? after : before) || "\"'\u201C\u201D.,:;!?)(".indexOf(opens ? after : before) >= 0)
                && !(Character.isDigit(before) && Character.isDigit(after));
    }
}
