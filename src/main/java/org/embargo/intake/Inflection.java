package org.embargo.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the forms of English verbs and nouns; what is irregular stands in the lexicon. */
final class Inflection {

    private final Map<String, List<String>> irregular;

    /** Takes the irregular verbs: past tense and participle by base form. */
    Inflection(Map<String, List<String>> irregular) {
        this.irregular = irregular;
    }

    /** Returns the forms of a verb phrase, whose first word changes: form by phrase. */
    Map<String, String> verb(String phrase) {
        int blank = phrase.indexOf(' ');
        String base = blank < 0 ? phrase : phrase.substring(0, blank);
        String rest = blank < 0 ? "" : phrase.substring(blank);
        Map<String, String> out = new LinkedHashMap<>();
        out.put(base + rest, "base");
        out.put(third(base) + rest, "third");
        out.put(ing(base) + rest, "ing");
        List<String> odd = irregular.getOrDefault(base, List.of(past(base)));
        out.put(odd.get(0) + rest, odd.size() == 1 || odd.get(0).equals(odd.get(1)) ? "past" : "preterite");
        out.put(odd.get(odd.size() - 1) + rest, odd.size() == 1 || odd.get(0).equals(odd.get(1)) ? "past" : "participle");
        return out;
    }

    /** Returns a noun phrase and its plural. */
    List<String> noun(String phrase) {
        for (String tie : List.of(" of ", " for ")) {
            int at = phrase.indexOf(tie);
            if (at > 0 && !phrase.substring(0, at).endsWith("s")) {
                return List.of(phrase, third(phrase) , third(phrase.substring(0, at)) + phrase.substring(at));
            }
        }
        return phrase.endsWith("s") && !phrase.endsWith("ss") ? List.of(phrase) : List.of(phrase, third(phrase));
    }

    private static String third(String base) {
        if (base.endsWith("s") || base.endsWith("x") || base.endsWith("ch") || base.endsWith("sh") || base.endsWith("z")) {
            return base + "es";
        }
        return base.endsWith("y") && !vowel(base, 2) ? base.substring(0, base.length() - 1) + "ies" : base + "s";
    }

    private static String ing(String base) {
        if (base.endsWith("e") && !base.endsWith("ee")) {
            return base.substring(0, base.length() - 1) + "ing";
        }
        return (doubles(base) ? base + base.charAt(base.length() - 1) : base) + "ing";
    }

    private static String past(String base) {
        if (base.endsWith("e")) {
            return base + "d";
        }
        if (base.endsWith("y") && !vowel(base, 2)) {
            return base.substring(0, base.length() - 1) + "ied";
        }
        return (doubles(base) ? base + base.charAt(base.length() - 1) : base) + "ed";
    }

    private static boolean doubles(String base) {
        boolean end = base.length() > 2 && "bdgmnprt".indexOf(base.charAt(base.length() - 1)) >= 0;
        boolean single = base.chars().filter(c -> "aeiou".indexOf(c) >= 0).count() == 1 || base.matches(".*(sfer|refer|mit|quip|[rs]ship|(re|ret?ro|mis|out)fit|pel|trol|nap|cap)");
        return end && single && vowel(base, 2) && (!vowel(base, 3) || base.endsWith("quip"));
    }

    private static boolean vowel(String word, int fromEnd) {
        return word.length() >= fromEnd && "aeiou".indexOf(word.charAt(word.length() - fromEnd)) >= 0;
    }
}
