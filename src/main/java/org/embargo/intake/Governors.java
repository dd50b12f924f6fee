package org.embargo.intake;

import java.util.ArrayList;
import java.util.List;

import org.embargo.intake.Entry.ItemEntry;
import org.embargo.intake.Mention.Act;
import org.embargo.intake.Mention.Sign;
import org.embargo.intake.Mention.What;
import org.embargo.intake.Mention.Who;

/** Says by which preposition each party and each kind of goods is governed, and which goods are named by their origin. */
final class Governors {

    private static final int FAR = 12;
    private static final List<String> PLACES = List.of("port", "ports", "harbour", "harbor", "city", "town", "capital", "airport", "province", "coast");
    private static final java.util.regex.Pattern DATES = java.util.regex.Pattern.compile("(1[89]|20)\\d\\ds?|" + DateFinder.MONTH
            + "|(mon|tues|wednes|thurs|fri|satur|sun)day|years?|months?|weeks?|days?|spring|summer|autumn|winter|yesterday|today");
    private static final List<String> MAKING = List.of("develop", "produce", "make", "build", "manufacture", "design", "modernise", "modernize", "improve", "operate", "use", "assemble",
            "maintain", "repair", "upgrade", "extend", "copy", "perfect", "construct", "fire", "launch", "overhaul", "service", "replenish", "rebuild");
    private final Scene scene;
    private final Lexicon lexicon;
    private final List<Who> who = new ArrayList<>();
    private final List<What> what = new ArrayList<>();

    Governors(Scene scene, Lexicon lexicon) {
        this.scene = scene;
        this.lexicon = lexicon;
    }

    /** Returns the scene with governors and origins. */
    Scene applied() {
        for (Who w : scene.who()) {
            who.add(w.governedBy(bound(w) ? "to" : opening(w) ? "" : governor(w.from(), true)));
        }
        for (What w : scene.what()) {
            what.add(w.with(governor(w.from(), false), new Origin(scene).of(w)));
        }
        List<What> combined = combined();
        return new Scene(scene.index(), scene.stretch(), scene.tokens(), List.copyOf(who), combined, scene.acts(), scene.signs(), scene.text());
    }

    /** Tells a subject that opens a clause behind an adverbial without a comma, as in {@code In our view Moscow is asking}. */
    private boolean opening(Who w) {
        String before = scene.word(w.from() - 1);
        boolean tied = scene.sign(w.from() - 1, "governor") || Words.DETERMINERS.contains(before) || List.of(",", "and", "or", "'s", "'", "").contains(before) || before.endsWith("al") || before.endsWith("er");
        return w.named() && !tied && w.from() > 1 && clause(w.from()) && w.party().kind().equals("state") && scene.sign(0, "governor");
    }

    /** Tells a place such as {@code Iran-bound}. */
    private boolean bound(Who w) {
        return scene.word(w.to()).equals("bound") && !scene.word(w.to() + 1).equals("for");
    }

    /** Returns the preposition that covers a token; one that only rounds a number is none. */
    private @org.jspecify.annotations.Nullable Sign preposition(int token) {
        return Words.rounding(scene, token) ? null : scene.signs().stream().filter(s -> s.covers(token) && s.is("governor")).findFirst().orElse(null);
    }

    private String governor(int from, boolean party) {
        int at = from - 1;
        while (at >= 0 && from - at <= FAR) {
            int token = at;
            String word = scene.word(at);
            Sign preposition = preposition(token);
            if (preposition != null && !party && word.equals("to") && MAKING.contains(scene.word(at + 1)) || preposition == null && another(token, from) || joined(token)) {
                return "";
            }
            boolean with = scene.sign(at, "work-with") && word.equals("with");
            if (with || preposition != null && !skipped(preposition, party)) {
                return with ? "with" : preposition.cue().value();
            }
            if (DATES.matcher(word).matches() && (party || dated(at)) || ends(at, from, party)) {
                return "";
            }
            if (word.equals(",") || word.equals("and") || word.equals("or") || word.equals("nor") || scene.sign(at, "country")) {
                return coordinated(at, party);
            }
            if (preposition == null && stops(at, party)) {
                return "";
            }
            at = preposition != null ? preposition.from() - 1 : at - 1;
        }
        return "";
    }

    /** Tells a verb of several words, such as {@code hand over to}. */
    private boolean joined(int token) {
        return scene.acts().stream().anyMatch(a -> a.covers(token) && !a.noun() && a.to() - a.from() > 1);
    }

    /** Tells a State whose own preposition ends with it, as in {@code to obtain for Syria arms}. */
    private boolean adjoining(Who w) {
        return w.shape().equals("name") && w.party().kind().equals("state") && List.of("for", "to", "from").contains(scene.word(w.from() - 1));
    }

    /** Tells a date before goods, as in {@code In 2013 a set of parts}; a bare number such as {@code of 2000 rockets} is none. */
    private boolean dated(int at) {
        String before = scene.word(at - 1);
        return scene.word(at).matches("[a-z]+") || List.of("in", "since", "by", "during", "early", "late", "mid", "until").contains(before) || before.matches(DateFinder.MONTH);
    }

    /** Tells the end of another party, which no list joins with what follows. */
    private boolean another(int token, int from) {
        return scene.who().stream().anyMatch(w -> w.named() && w.to() == token + 1 && w.to() < from + (adjoining(w) ? 1 : 0) && w.from() <= token) && !listed(token, from);
    }

    /** Tells whether a list mark stands between a party and what follows it. */
    private boolean listed(int at, int from) {
        for (int i = at + 1; i < from; i++) {
            if (scene.word(i).equals(",") || scene.word(i).equals("and") || scene.word(i).equals("'s") || scene.word(i).equals("'")) {
                return true;
            }
        }
        return false;
    }

    /** A comma, or {@code and} before another clause, ends the words that a preposition governs. */
    private boolean ends(int at, int from, boolean party) {
        boolean apart = party && scene.word(at).equals("and") && scene.word(at - 1).equals(",") && (clause(from) || lone(at - 1));
        return apart || scene.word(at).equals(",") && !listGoesOn(from, party);
    }

    /** Tells whether only one party stands before the comma, so that {@code to Poland, and Pyongyang} is no list of three. */
    private boolean lone(int comma) {
        return scene.who().stream().anyMatch(w -> w.to() == comma && scene.sign(w.from() - 1, "governor"));
    }

    /** Tells whether a verb follows the party right away, so that it opens a clause of its own. */
    private boolean clause(int from) {
        int end = scene.who().stream().filter(w -> w.from() == from).mapToInt(Mention::to).findFirst().orElse(from + 1);
        return scene.verb(end, end + 1) || scene.word(end).equals(",") && scene.verb(apposed(end), apposed(end) + 1);
    }

    /** Returns where a description between two commas ends, as in {@code Yevgeny, the group's founder, rejected}. */
    private int apposed(int comma) {
        for (int i = comma + 1; i < Math.min(comma + 8, scene.tokens().size()); i++) {
            if (scene.word(i).equals(",")) {
                return i + 1;
            }
        }
        return comma;
    }

    /** An {@code of} behind a noun of quantity is part of the quantity. */
    private boolean skipped(Sign preposition, boolean party) {
        String before = scene.word(preposition.from() - 1);
        if (party && preposition.cue().value().equals("of") && PLACES.contains(before)) {
            return true;
        }
        return !party && preposition.cue().value().equals("of") && lexicon.measures().contains(before);
    }

    private boolean stops(int at, boolean party) {
        String word = scene.word(at);
        boolean mark = !scene.tokens().get(at).word() && !scene.tokens().get(at).number() && !word.equals("'s") && !word.equals("\"") && !word.equals("'") && !word.equals("$");
        boolean boundary = scene.sign(at, "boundary") || scene.sign(at, "that") || scene.sign(at, "pronoun") && !Words.POSSESSIVES.contains(word)
                || scene.sign(at, "condition");
        boolean act = scene.acts().stream().anyMatch(a -> a.covers(at) && (!a.noun() || party) && !a.shape().equals("adjective"));
        boolean thing = party && scene.what().stream().anyMatch(w -> w.covers(at));
        return mark || boundary || act || thing || scene.verb(at, at + 1);
    }

    /** A comma makes a list only when the list goes on behind the mention. */
    private boolean listGoesOn(int from, boolean party) {
        List<? extends Mention> all = party ? scene.who() : scene.what();
        int end = all.stream().filter(m -> m.from() <= from && from < m.to()).mapToInt(Mention::to).findFirst().orElse(from + 1);
        int next = end;
        while (next < scene.tokens().size() && next - end < 5 && scene.tokens().get(next).word() && !scene.word(next).equals("and") && !scene.word(next).equals("or")
                && !scene.verb(next, next + 1) && !scene.sign(next, "governor")) {
            next++;
        }
        return List.of(",", "and", "or").contains(scene.word(next)) || scene.word(from - 1).equals("and") || scene.word(next).equals(".") && !party;
    }

    /** A party or goods in a list have the governor of the list's first member. */
    private String coordinated(int comma, boolean party) {
        List<? extends Mention> before = party ? who : scene.what();
        for (int i = before.size() - 1; i >= 0; i--) {
            Mention m = before.get(i);
            if (m.to() <= comma) {
                boolean near = comma - m.to() <= 5 && !scene.verb(m.to(), comma + 1) && !parts(m.to(), comma);
                return near ? party ? ((Who) m).governor() : governor(m.from(), false) : "";
            }
        }
        return "";
    }

    private boolean parts(int from, int to) {
        for (int i = from; i < to; i++) {
            int at = i;
            if (scene.sign(i, "governor") || scene.sign(i, "boundary") || scene.acts().stream().anyMatch((Act a) -> a.covers(at))) {
                return true;
            }
        }
        return false;
    }

    /** Joins heads such as {@code parts} or {@code steel} with the goods that decide their class. */
    private List<What> combined() {
        List<What> out = new ArrayList<>();
        for (int i = 0; i < what.size(); i++) {
            What w = what.get(i);
            What next = i + 1 < what.size() ? what.get(i + 1) : null;
            What last = out.isEmpty() ? null : out.get(out.size() - 1);
            if (next != null && headed(w.entry(), next) && between(w, next)) {
                out.add(w.of(next.to(), List.of(kind(w.entry(), next))));
                i++;
            } else if (last != null && last.to() == w.from() && headed(w.entry(), last)) {
                out.set(out.size() - 1, new What(last.from(), w.to(), w.entry(), w.kinds(), last.origin(), last.governor()).of(w.to(), List.of(kind(w.entry(), last))));
            } else {
                out.add(w);
            }
        }
        return List.copyOf(out);
    }

    private boolean headed(ItemEntry head, What beside) {
        return !head.head().isEmpty() && !kind(head, beside).isEmpty();
    }

    private String kind(ItemEntry head, What beside) {
        boolean any = head.head().equals("plant") && beside.entry().goods() && !beside.entry().civil() && !beside.entry().weak();
        return any ? lexicon.combinations().get(head.head()).getOrDefault("arms", "") : beside.kinds().stream().map(k -> lexicon.combinations().getOrDefault(head.head(), java.util.Map.of()).getOrDefault(k, ""))
                .filter(k -> !k.isEmpty()).findFirst().orElse("");
    }

    private boolean between(What head, What goods) {
        String first = scene.word(head.to());
        String word = List.of("there", "that", "needed", "intended", "suitable", "usable", "destined", "meant").contains(first) ? scene.word(head.to() + 1) : first;
        boolean making = head.entry().head().equals("plant") && List.of("making", "producing", "manufacturing", "turning", "that", "which", "to", "where").contains(first);
        boolean tied = making || word.equals("for") || word.equals("of") || word.equals("used") || word.equals("in") || word.equals("to") || word.equals("from");
        return tied && goods.from() - head.to() <= 8 && !scene.parted(head.to(), goods.from()) && (making || !scene.verb(head.to(), goods.from()));
    }
}
