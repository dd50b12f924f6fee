package org.embargo.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.embargo.intake.Entry.Trigger;
import org.embargo.intake.Mention.Act;
import org.embargo.intake.Mention.What;
import org.embargo.intake.PhraseTree.Match;

/** Finds the words for acts in a sentence and says whether each is a noun or a verb, and which shape of verb. */
final class ActFinder {

    private static final Set<String> ONE = Set.of("a", "an", "the", "its", "their", "his", "her", "this", "another", "each", "every", "one");
    private static final Set<String> PLURAL = Set.of("police", "people", "military", "who", "that", "which", "and", "or", "they", "men", "women", "help", "let", "make", "government", "army", "navy");

    private final Scene scene;
    private final List<Match> matches;

    ActFinder(Scene scene, List<Match> matches) {
        this.scene = scene;
        this.matches = matches;
    }

    /** Returns the acts in order. */
    List<Act> acts() {
        List<Act> out = new ArrayList<>();
        for (Match m : matches) {
            boolean inParty = scene.who().stream().anyMatch(w -> w.from() <= m.from() && m.to() <= w.to());
            boolean other = scene.signs().stream().anyMatch(s -> s.is("expulsion") && s.from() <= m.from() && m.to() < s.to());
            boolean told = scene.word(m.from()).startsWith("ask") && auxiliary(m.from(), "be") && scene.word(m.to()).equals("to");
            if (!inParty && !other && !told && !compounded(m) && !maintaining(m)) {
                act(m).ifPresent(out::add);
            }
        }
        return out;
    }

    /** Part of a word with a hyphen, such as {@code truck-borne}, is no verb. */
    private boolean compounded(Match m) {
        boolean noun = m.entries().stream().anyMatch(e -> e instanceof Trigger t && t.noun());
        return !noun && (hyphen(m.to()) || hyphen(m.from()));
    }

    private boolean hyphen(int at) {
        return at > 0 && at < scene.tokens().size() && scene.tokens().get(at).start() - scene.tokens().get(at - 1).end() == 1
                && scene.text().charAt(scene.tokens().get(at - 1).end()) == '-';
    }

    /** Who maintains that something is so says it, as in {@code , he maintained, }. */
    private boolean maintaining(Match m) {
        return scene.word(m.from()).startsWith("maintain") && List.of(",", "that", ".", ":", "\"").contains(scene.word(m.to()));
    }

    private Optional<Act> act(Match m) {
        List<Trigger> all = m.entries().stream().filter(Trigger.class::isInstance).map(Trigger.class::cast).toList();
        boolean goods = m.entries().stream().anyMatch(e -> e instanceof Entry.ItemEntry);
        if (goods && all.stream().allMatch(t -> !t.noun() && (t.form().equals("third") || t.form().equals("base")))) {
            return Optional.empty();
        }
        List<Trigger> nouns = all.stream().filter(Trigger::noun).toList();
        List<Trigger> verbs = all.stream().filter(t -> !t.noun()).toList();
        boolean noun = verbs.isEmpty() || !nouns.isEmpty() && nounPlace(m.from(), m.to());
        if (noun && !nouns.isEmpty()) {
            return Optional.of(new Act(m.from(), m.to(), nouns.get(0), "noun", false));
        }
        return verbs.stream().findFirst().filter(v -> !strayNoun(v, m)).map(v -> verb(v, m));
    }

    /** A verb's base form or third person in the place of a noun, such as {@code the launch} or {@code a container ship}, is no act. */
    private boolean strayNoun(Trigger verb, Match m) {
        return verb.form().equals("base") && compound(m.from()) || (verb.form().equals("base") || verb.form().equals("third")) && nounPlace(m.from(), m.to());
    }

    /** Tells whether a noun in the singular with its article stands right before: it cannot be the subject of a base form. */
    private boolean compound(int from) {
        String before = scene.word(from - 1);
        boolean singular = before.matches("[a-z-]{3,}") && !before.endsWith("s") && !PLURAL.contains(before) && !Words.adverb(before)
                && !scene.sign(from - 1, "modal") && !scene.sign(from - 1, "do") && !scene.sign(from - 1, "negation") && !scene.sign(from - 1, "attempt") && !scene.sign(from - 1, "plan");
        return singular && (ONE.contains(scene.word(from - 2)) || scene.word(from - 2).matches("[a-z-]{3,}") && ONE.contains(scene.word(from - 3)));
    }

    private boolean nounPlace(int from, int to) {
        String before = scene.word(from - 1);
        if (before.equals("to") || scene.sign(from - 1, "modal") || scene.sign(from - 1, "plan") || scene.sign(from - 1, "attempt")
                || scene.sign(from - 1, "do") || scene.sign(from - 1, "negation") && !before.equals("no")) {
            return before.equals("to") && (from < 2 ? false : scene.word(from - 2).equals("related"));
        }
        boolean thing = scene.what().stream().anyMatch(w -> w.to() == from && !scene.sign(from - 1, "boundary"));
        boolean owned = before.equals("'s") || scene.who().stream().anyMatch(w -> w.to() == from && !w.named());
        boolean governed = scene.sign(from - 1, "governor") && !before.equals("to");
        boolean adjective = before.endsWith("ary") || before.endsWith("al") || before.endsWith("ive") || before.endsWith("ous");
        return Words.DETERMINERS.contains(before) || thing || owned || governed || adjective || scene.word(to).equals("of") || scene.word(to).equals("from") && from == 0
                || from > 0 && scene.tokens().get(from - 1).number() || from == 0 && scene.sign(to, "governor");
    }

    private Act verb(Trigger verb, Match m) {
        String form = verb.form();
        boolean be = auxiliary(m.from(), "be");
        boolean have = auxiliary(m.from(), "have");
        if (form.equals("ing")) {
            return new Act(m.from(), m.to(), verb, be ? "finite" : "gerund", be);
        }
        if (form.equals("base")) {
            return new Act(m.from(), m.to(), verb, scene.word(m.from() - 1).equals("to") ? "infinitive" : "finite", false);
        }
        if (form.equals("past") || form.equals("participle")) {
            return new Act(m.from(), m.to(), verb, pastShape(m, be, have, form.equals("participle")), be && scene.word(m.from() - 1).equals("being"));
        }
        return new Act(m.from(), m.to(), verb, "finite", form.equals("third"));
    }

    private String pastShape(Match m, boolean be, boolean have, boolean participle) {
        if (be) {
            return "passive";
        }
        if (have) {
            return "finite";
        }
        if (Words.adjectival(scene, m.from(), m.to()) || m.from() == 0 && scene.what().stream().anyMatch(w -> w.from() == m.to())) {
            return "adjective";
        }
        return participle || reduced(m) || coordinated(m) ? "passive" : "finite";
    }

    /** Tells the second of two passives, as in {@code were made in Dalian and sold to}. */
    private boolean coordinated(Match m) {
        return scene.word(m.from() - 1).equals("and") && scene.sign("be", Math.max(0, m.from() - 16), m.from())
                && (scene.word(m.to()).equals("to") || scene.word(m.to()).equals("by"));
    }

    /** Tells whether goods stand right before and a preposition right behind, as in {@code shells sold to}. */
    private boolean reduced(Match m) {
        int before = m.from();
        while (before > 0 && (Words.adverb(scene.word(before - 1)) || scene.word(before - 1).equals("\"") || scene.word(before - 1).equals(","))) {
            before--;
        }
        int end = before;
        boolean thing = scene.what().stream().anyMatch((What w) -> w.to() == end)
                || matches.stream().anyMatch(o -> o.to() == end && SceneMaker.act(o) && o.entries().stream().anyMatch(e -> e instanceof Trigger t && t.noun()));
        boolean subject = scene.heading() && scene.word(m.to()).equals("to") && scene.who().stream().anyMatch(w -> w.to() == end);
        return thing && !subject && (scene.sign(m.to(), "governor") || m.to() == scene.tokens().size() || scene.word(m.to()).equals("in"));
    }

    private boolean auxiliary(int from, String kind) {
        int at = from - 1;
        while (at >= 0 && !scene.sign(at, kind) && from - at <= 4 && (Words.adverb(scene.word(at)) || scene.sign(at, "hedge")
                || scene.word(at).equals("\"") || scene.sign(at, "negation"))) {
            at--;
        }
        return at >= 0 && scene.sign(at, kind) && (kind.equals("be") || !scene.word(at).contains("be"));
    }
}
