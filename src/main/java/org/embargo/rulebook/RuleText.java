package org.embargo.rulebook;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.embargo.evidence.Place;
import org.embargo.evidence.Problem;

/** The text of one rule file, which turns lines, offsets and words into places. */
final class RuleText {

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|//[^\\n]*");

    private final String name;
    private final String text;
    private final List<Problem> problems;

    RuleText(String name, String text, List<Problem> problems) {
        this.name = name;
        this.text = text;
        this.problems = problems;
    }

    String name() {
        return name;
    }

    String text() {
        return text;
    }

    /** Returns the text with its comments blanked out, so that offsets stay. */
    String withoutComments() {
        Matcher comments = COMMENT.matcher(text);
        return comments.replaceAll(m -> m.group().replaceAll("[^\\n]", " "));
    }

    /** Returns how many problems this file has so far. */
    long faults() {
        return problems.stream().filter(p -> p.place().file().equals(name)).count();
    }

    /** Notes a problem at the first place of the word on or below the line; at the line when it is not there. */
    void problem(String code, String sentence, String help, int line, String word) {
        int at = word.isEmpty() ? -1 : text.indexOf(word, lineStart(line));
        problem(code, sentence, help, at < 0 ? line(line) : Place.at(name, text, at, word.length()));
    }

    /** Notes a problem at the word inside a span that the parser counted in code points; at the span when it is not there. */
    void problem(String code, String sentence, String help, int codePoints, String span, String word) {
        int start = offset(codePoints);
        Matcher found = Pattern.compile("(?<![\\w.$])" + Pattern.quote(word) + "(?![\\w])").matcher(span);
        boolean whole = !word.isEmpty() && found.find();
        int at = whole ? found.start() : Math.max(0, span.indexOf(word));
        problem(code, sentence, help, Place.at(name, text, start + at, span.contains(word) ? word.length() : span.length()));
    }

    /** Returns where a span begins that the parser counted in code points; blanks before it do not count. */
    int offset(int codePoints, String span) {
        return Math.max(offset(codePoints), text.indexOf(span, offset(codePoints)));
    }

    private int offset(int codePoints) {
        return text.offsetByCodePoints(0, Math.max(0, Math.min(codePoints, text.codePointCount(0, text.length()))));
    }

    /** Notes a problem at a line and a column, both from 1. */
    void problemAt(String code, String sentence, String help, int line, int column, int length) {
        problem(code, sentence, help, Place.at(name, text, lineStart(line) + Math.max(0, column - 1), length));
    }

    void problem(String code, String sentence, String help, Place place) {
        problems.add(new Problem(code, sentence.replaceAll("\\s+", " "), help, place));
    }

    private Place line(int line) {
        int start = lineStart(line);
        int end = text.indexOf('\n', start);
        String whole = text.substring(start, end < 0 ? text.length() : end);
        int blanks = whole.length() - whole.stripLeading().length();
        return Place.at(name, text, start + blanks, whole.strip().length());
    }

    private int lineStart(int line) {
        int at = 0;
        for (int i = 1; i < line && text.indexOf('\n', at) >= 0; i++) {
            at = text.indexOf('\n', at) + 1;
        }
        return at;
    }
}
