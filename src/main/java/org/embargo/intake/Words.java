package org.embargo.intake;

import java.util.List;
import java.util.Set;

import org.embargo.intake.Mention.Act;
import org.embargo.intake.Mention.Sign;

/** Small closed classes of English words, and what a word is beside its neighbours. */
final class Words {

    /** Words that open a noun phrase. */
    static final Set<String> DETERMINERS = Set.of("a", "an", "the", "its", "their", "his", "her", "this", "these", "those", "any",
            "all", "some", "such", "no", "further", "more", "other", "new", "illegal", "illicit", "first", "large", "secret", "two",
            "three", "several", "many", "major", "recent", "alleged", "possible", "covert", "planned", "another", "every", "each",
            "second", "both", "suspected", "reported", "clandestine", "military", "biggest", "largest", "top", "main", "key");
    /** Words for whose something is. */
    static final Set<String> POSSESSIVES = Set.of("its", "their", "his", "her");
    private static final Set<String> NUMERALS = Set.of("a", "some", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "fifteen", "twenty", "thirty", "forty", "fifty", "sixty",
            "seventy", "eighty", "ninety", "hundred", "hundreds", "thousand", "thousands", "dozen", "dozens", "half", "several", "million", "millions", "least", "most", "scores");
    private static final Set<String> ROUNDERS = Set.of("about", "over", "around", "under", "at");
    private static final Set<String> ADVERBS = Set.of("not", "also", "already", "now", "still", "since", "then", "later", "recently",
            "previously", "once", "just", "even", "never", "actually", "being", "been", "again", "first", "both", "to", "only", "ever", "long");

    private Words() {
    }

    /** Returns whether a word can stand between an auxiliary and its verb. */
    static boolean adverb(String word) {
        return ADVERBS.contains(word) || word.endsWith("ly");
    }

    /** Returns whether a verb stands in its base form, which may look like its past, as {@code set up} does. */
    static boolean bare(Scene scene, Act act) {
        return act.trigger().form().equals("base") || scene.passage(act).quote().equalsIgnoreCase(act.trigger().lemma());
    }

    /** Returns whether a preposition only rounds the number behind it, as in {@code about twenty} and {@code at least a hundred}. */
    static boolean rounding(Scene scene, int token) {
        boolean number = token + 1 < scene.tokens().size() && (scene.tokens().get(token + 1).number() || NUMERALS.contains(scene.word(token + 1)));
        boolean plain = !scene.word(token).equals("at") || List.of("least", "most").contains(scene.word(token + 1));
        boolean article = scene.word(token + 1).equals("a") && !List.of("dozen", "hundred", "thousand", "million", "score", "third", "quarter").contains(scene.word(token + 2));
        boolean year = token + 1 < scene.tokens().size() && scene.word(token + 1).matches("(19|20)\\d\\d");
        return number && plain && !article && !year && ROUNDERS.contains(scene.word(token));
    }

    /** Returns whether a cue made from a verb stands as a verb, not as a noun such as {@code a report}. */
    static boolean verbal(Scene scene, Sign sign) {
        String form = sign.cue().form();
        String before = scene.word(sign.from() - 1);
        boolean nounPlace = DETERMINERS.contains(before) || before.equals("'s") || before.equals("of") || before.equals("by")
                || before.equals("un") || before.equals("u.n.") || before.equals("in") || before.equals("news") || before.equals("media")
                || scene.tokens().get(Math.max(0, sign.from() - 1)).number() && sign.from() > 0;
        boolean named = scene.who().stream().anyMatch(w -> w.to() == sign.from() && w.named());
        if (sign.is("designate") && !named && (form.equals("third") || form.equals("base"))) {
            return false;
        }
        return switch (form) {
            case "" -> true;
            case "past", "preterite", "participle", "ing" -> !adjectival(scene, sign.from(), sign.to());
            case "third" -> !nounPlace;
            default -> !nounPlace && (before.equals("to") || scene.sign(sign.from() - 1, "pronoun") || sign.is("allege") && before.equals(",") || scene.sign(sign.from() - 1, "modal")
                    || sign.from() > 0 && scene.tokens().get(sign.from() - 1).lower().endsWith("s"));
        };
    }

    /** Returns whether a participle stands before its noun, as in {@code the sanctioned dealer}. */
    static boolean adjectival(Scene scene, int from, int to) {
        String before = scene.word(from - 1);
        boolean verb = scene.sign(from - 2, "have") || scene.sign(from - 2, "be") || scene.sign(to, "that");
        return !verb && DETERMINERS.contains(before) && to < scene.tokens().size() && scene.tokens().get(to).word()
                && !scene.sign(to, "governor");
    }
}
