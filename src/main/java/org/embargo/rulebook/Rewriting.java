package org.embargo.rulebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Writes one condition in other ways. It was checked before, so its words hold no operator, bracket or comma. */
final class Rewriting {

    private static final Pattern COMPARISON = Pattern.compile(">=|<=|==|!=|>|<");
    private static final Map<String, List<String>> OTHER = Map.of(">=", List.of(">", "<"), ">", List.of(">=", "<"), "<=", List.of("<", ">"),
            "<", List.of("<=", ">"), "==", List.of("!="), "!=", List.of("=="));
    private static final Map<String, String> OPPOSITE = Map.of(">=", "<", ">", "<=", "<=", ">", "<", ">=", "==", "!=", "!=", "==");
    private static final Pattern SINGLE = Pattern.compile("[\\w.]+\\s*(>=|<=|==|!=|>|<)\\s*(\"[^\"]*\"|[$\\w.]+)");
    private static final Pattern IS = Pattern.compile("([\\w.]+)\\s*==\\s*\"([^\"]+)\"");
    private static final Pattern AMONG = Pattern.compile("([\\w.]+)\\s+in\\s*\\(([^)]*)\\)");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"");
    /** Each item class of the provisions with the one that holds more. */
    private static final Map<String, String> WIDER = Map.of("item.majorArms", "item.arms", "item.listed", "item.programmeKind", "item.nuclearListed", "item.listed",
            "item.smallArmWeapon", "item.smallArm", "item.smallArm", "item.arms");

    private final String text;

    Rewriting(String text) {
        this.text = text;
    }

    /** Returns the condition turned into its opposite. */
    String negated() {
        if (text.matches("!\\s*[\\w.]+")) {
            return text.substring(1).strip();
        }
        Matcher single = SINGLE.matcher(text);
        if (single.matches()) {
            return text.substring(0, single.start(1)) + OPPOSITE.get(single.group(1)) + text.substring(single.end(1));
        }
        return text.matches("[\\w.]+|[$\\w.]+\\([^()]*\\)") ? "!" + text : "!(" + text + ")";
    }

    /** Returns the condition with each comparison in it swapped for another, one at a time. */
    List<String> compared() {
        List<String> all = new ArrayList<>();
        Matcher m = COMPARISON.matcher(text);
        while (m.find()) {
            OTHER.get(m.group()).forEach(o -> all.add(text.substring(0, m.start()) + o + text.substring(m.end())));
        }
        return all;
    }

    /** Returns the condition without one of its alternatives or words, or with a narrower class of items, one at a time. */
    List<String> narrowed() {
        List<String> all = new ArrayList<>(without("\\|\\|"));
        Matcher m = AMONG.matcher(text);
        while (m.find()) {
            List<String> words = WORD.matcher(m.group(2)).results().map(r -> r.group(0)).toList();
            words.stream().filter(w -> words.size() > 1).forEach(w -> all.add(text.substring(0, m.start(2)) + " "
                    + String.join(", ", words.stream().filter(o -> !o.equals(w)).toList()) + " " + text.substring(m.end(2))));
        }
        WIDER.forEach((narrow, wide) -> replaced(wide, narrow).forEach(all::add));
        return List.copyOf(new LinkedHashSet<>(all.stream().sorted().toList()));
    }

    /** Returns the condition without one of its joint demands, with a word more, or with a wider class of items, one at a time. */
    List<String> widened(BiFunction<String, Collection<String>, List<String>> another) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < parts(text, "\\|\\|").size(); i++) {
            List<String> parts = parts(text, "\\|\\|");
            for (String less : new Rewriting(parts.get(i)).without("&&")) {
                List<String> other = new ArrayList<>(parts);
                other.set(i, less);
                all.add(String.join(" || ", other));
            }
        }
        Matcher among = AMONG.matcher(text);
        while (among.find()) {
            Set<String> taken = new LinkedHashSet<>(WORD.matcher(among.group(2)).results().map(r -> r.group(1)).toList());
            another.apply(among.group(1), taken).forEach(w -> all.add(text.substring(0, among.end(2)).stripTrailing() + ", \"" + w + "\" " + text.substring(among.end(2))));
        }
        Matcher is = IS.matcher(text);
        while (is.find()) {
            another.apply(is.group(1), Set.of(is.group(2))).forEach(w -> all.add(text.substring(0, is.start()) + is.group(1) + " in ( \"" + is.group(2) + "\", \"" + w + "\" )" + text.substring(is.end())));
        }
        WIDER.forEach((narrow, wide) -> replaced(narrow, wide).forEach(all::add));
        return List.copyOf(new LinkedHashSet<>(all.stream().sorted().toList()));
    }

    /** Where the other word is there already, this would be the same as to leave the one out. */
    private List<String> replaced(String word, String other) {
        return whole(other).matcher(text).find() ? List.of() : whole(word).matcher(text).results()
                .map(r -> text.substring(0, r.start()) + other + text.substring(r.end())).toList();
    }

    private static Pattern whole(String word) {
        return Pattern.compile("(?<![\\w.])" + Pattern.quote(word) + "(?!\\w)");
    }

    private List<String> without(String operator) {
        List<String> parts = parts(text, operator);
        return parts.size() < 2 ? List.of() : parts.stream().map(p -> String.join(operator.equals("&&") ? " && " : " || ",
                Stream.concat(parts.subList(0, parts.indexOf(p)).stream(), parts.subList(parts.indexOf(p) + 1, parts.size()).stream()).toList())).toList();
    }

    /** Conditions of the rules join at the top alone; one with a bracket inside is left whole. */
    private static List<String> parts(String condition, String operator) {
        List<String> parts = Stream.of(condition.split(operator)).map(String::strip).toList();
        return parts.stream().allMatch(p -> p.chars().filter(c -> c == '(').count() == p.chars().filter(c -> c == ')').count()) ? parts : List.of(condition);
    }
}
