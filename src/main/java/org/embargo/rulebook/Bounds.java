package org.embargo.rulebook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How large a rule may be, so that no file can keep the parsers busy without an end. The rule language is ambiguous where
 * patterns follow each other, and both parsers try brackets again at every depth: there time grows with a power of the
 * count, or doubles with each level. Counts are the same on every machine; a clock is not.
 */
final class Bounds {

    private static final int LONGEST_FILE = 1 << 16;
    private static final int DEEPEST_FILE = 8;
    private static final int MOST_RULES = 40;
    /** Words outside brackets from one rule to the next: names, patterns, joints between patterns. */
    private static final int MOST_WORDS = 20;
    private static final int MOST_BRACKETS = 60;
    private static final int MOST_DOTS = 40;
    private static final int MOST_TOKENS = 400;
    private static final int LONGEST_CONDITION = 600;
    private static final int DEEPEST_CONDITION = 4;
    private static final int MOST_STEPS = 16;

    private static final Pattern TOKEN = Pattern.compile("\"[^\"\\n]*\"|[\\w$]+|[.]|[(\\[{]|[)\\]}]");

    private Bounds() {
    }

    /** Returns whether a file, its comments blanked out, is within what the parser of rules can be trusted with. */
    static boolean allow(String text) {
        if (text.length() > LONGEST_FILE || depth(text) > DEEPEST_FILE) {
            return false;
        }
        int depth = 0;
        int words = 0;
        int rules = 0;
        int brackets = 0;
        int dots = 0;
        int all = 0;
        Matcher tokens = TOKEN.matcher(text);
        while (tokens.find()) {
            String token = tokens.group();
            depth = Math.max(0, depth + step(token));
            boolean rule = token.equals("rule");
            rules += rule ? 1 : 0;
            boolean dot = token.equals(".");
            dots = rule ? 0 : dot ? dots + 1 : dots;
            all = rule ? 0 : all + 1;
            words = rule ? 0 : depth == 0 && step(token) == 0 && !dot ? words + 1 : words;
            brackets = rule ? 0 : brackets + Math.max(0, step(token));
            if (words > MOST_WORDS || brackets > MOST_BRACKETS || dots > MOST_DOTS || all > MOST_TOKENS || rules > MOST_RULES) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether one condition is within what the parser of conditions can be trusted with. */
    static boolean allowCondition(String text) {
        return text.length() <= LONGEST_CONDITION && depth(text) <= DEEPEST_CONDITION && text.chars().filter(c -> c == '.').count() <= MOST_STEPS;
    }

    private static int step(String token) {
        return switch (token) {
            case "(", "[", "{" -> 1;
            case ")", "]", "}" -> -1;
            default -> 0;
        };
    }

    private static int depth(String text) {
        int depth = 0;
        int deepest = 0;
        for (char c : text.toCharArray()) {
            depth = Math.max(0, depth + step(String.valueOf(c)));
            deepest = Math.max(deepest, depth);
        }
        return deepest;
    }
}
