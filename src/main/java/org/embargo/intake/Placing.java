package org.embargo.intake;

import java.util.List;
import java.util.Optional;

import org.embargo.intake.Mention.Sign;
import org.embargo.intake.Mention.What;
import org.embargo.intake.Mention.Who;

/** Says on which side a party stands by its place beside the goods alone: preposition, possessive, in whose hands they are. */
final class Placing {

    private static final int NEAR = 4;
    private static final int FAR = 14;
    private static final List<String> LIKENESS = List.of("close", "similar", "identical", "akin", "linked", "threat", "threats", "challenge", "warning", "warnings", "response", "opposed", "answer", "compared", "next", "visit", "trip",
            "belonging", "belonged", "thanks", "due", "relation", "danger", "subject", "known", "message", "ties", "tied", "attributed", "traced", "journey", "attributable");
    private final Scene scene;
    private final List<What> goods;

    Placing(Scene scene, List<What> goods) {
        this.scene = scene;
        this.goods = goods;
    }

    /** Returns the party as the one who gives, with the step that led there, when its place says so. */
    Optional<Who> gives(Who w) {
        boolean behind = w.named() || goods.stream().noneMatch(g -> g.from() >= w.to() && g.from() - w.to() <= NEAR);
        if (w.governor().equals("from") && behind && !scene.sign("display", Math.max(0, w.from() - 3), w.from()) || w.governor().equals("by") && participle(w, "given") || listed(w)) {
            return Optional.of(w);
        }
        boolean made = w.party().state().only().filter(c -> goods.stream().anyMatch(g -> g.origin().equals(c) && Math.abs(g.from() - w.to()) <= FAR)).isPresent();
        boolean own = !w.named() && !held(w) && goods.stream().anyMatch(g -> g.from() >= w.to() && g.from() - w.to() <= NEAR && plain(w.to(), g.from()));
        return made || own || predicate(w) ? Optional.of(w.inferred("named as origin only")) : Optional.empty();
    }

    /** Tells {@code DPRK to Uganda} in a list without a verb, and {@code built in North Korea}. */
    private boolean listed(Who w) {
        boolean next = w.named() && scene.word(w.to()).equals("to") && scene.who().stream().anyMatch(o -> o.from() == w.to() + 1 && o.named()) && !scene.verb(0, scene.tokens().size());
        return next || w.named() && w.governor().equals("in") && scene.sign(w.from() - 2, "given") && goods.stream().anyMatch(g -> g.to() <= w.from());
    }

    /** Tells {@code are North Korean} and {@code of North Korean make} of the goods. */
    private boolean predicate(Who w) {
        boolean be = !w.named() && scene.sign("be", Math.max(0, w.from() - 3), w.from()) && goods.stream().anyMatch(g -> g.to() <= w.from());
        return be && (w.to() == scene.tokens().size() || !scene.tokens().get(w.to()).word() || List.of("make", "manufacture", "origin", "design", "production", "type", "by", "too", "and", "or").contains(scene.word(w.to())));
    }

    private boolean plain(int from, int to) {
        return !scene.parted(from, to) && !scene.sign("governor", from, to) && !scene.verb(from, to);
    }

    /** Returns the party as the one who gets, with the step that led there, when its place says so. */
    Optional<Who> gets(Who w) {
        boolean behind = goods.stream().anyMatch(g -> g.to() <= w.from() && !apart(g.to(), w.from()));
        boolean to = List.of("to", "into").contains(w.governor()) && !LIKENESS.contains(scene.word(w.from() - 2)) && !LIKENESS.contains(scene.word(w.from() - 3));
        boolean theirs = !w.named() && w.governor().equals("for") && goods.stream().anyMatch(g -> g.to() < w.from() && w.from() - g.to() <= 2) && goods.stream().anyMatch(g -> g.from() >= w.to() && g.from() - w.to() <= 2);
        boolean meant = w.governor().equals("for") && goods.stream().anyMatch(g -> g.to() <= w.from() && w.from() - g.to() <= NEAR + 1);
        if (behind && w.named() && (to || meant) || theirs || w.governor().equals("to") && scene.word(w.to()).equals("bound")) {
            return Optional.of(w);
        }
        boolean user = w.named() && !w.dprk() && w.governor().isEmpty() && !speaks(w) && goods.stream().anyMatch(g -> g.to() <= w.from()) && (scene.sign(w.to(), "held") || scene.sign(w.to(), "have") && scene.sign(w.to() + 1, "held"));
        return held(w) || user || w.governor().equals("by") && participle(w, "held") || w.governor().equals("with") && scene.sign("hands", Math.max(0, w.from() - 3), w.from())
                ? Optional.of(w.inferred("in whose hands they are")) : Optional.empty();
    }

    /** Tells {@code in Syrian hands}. */
    private boolean held(Who w) {
        boolean whose = !w.named() || scene.word(w.to()).equals("'s");
        return whose && w.governor().equals("in") && scene.sign("hands", w.to(), Math.min(scene.tokens().size(), w.to() + NEAR));
    }

    private boolean participle(Who w, String kind) {
        return scene.sign(kind, Math.max(0, w.from() - NEAR), w.from());
    }

    /** Tells whether a clause of its own begins between goods and a party. */
    private boolean apart(int from, int to) {
        for (int i = from; i < to; i++) {
            if (scene.word(i).equals(";") || List.of("while", "but", "although", "because", "whereas").contains(scene.word(i)) || scene.sign(i, "say") && scene.sign(i + 1, "that")) {
                return true;
            }
        }
        return false;
    }

    /** Returns whom the clause of the goods is about: named, governed by nothing, before the goods, and not only a speaker. */
    Optional<Who> subject() {
        int first = goods.stream().mapToInt(Mention::from).min().orElse(0);
        return scene.who().stream().filter(w -> w.named() && w.governor().isEmpty() && w.to() <= first && !speaks(w) && (w.leads() || !w.speaker())).reduce((a, b) -> b);
    }

    /** Returns whose the goods are: the possessor before them. */
    Optional<Who> owner() {
        return scene.who().stream().filter(w -> w.shape().equals("possessor") && !w.dprk() && goods.stream().anyMatch(g -> g.from() >= w.to() && g.from() - w.to() <= NEAR && plain(w.to(), g.from()))).findFirst();
    }

    /** Tells whether goods of another's make stand plainly behind the one who is spoken of, not as what he talks about or fights. */
    boolean direct(String origin) {
        return goods.stream().anyMatch(g -> g.origin().equals(origin) && List.of("", "of", "with").contains(g.governor()));
    }

    /** Tells whether a party only says, reports or denies something. */
    boolean speaks(Who w) {
        for (Sign s : scene.signs()) {
            boolean speech = List.of("say", "allege", "denial", "confirm", "designate").contains(s.cue().kind()) && Words.verbal(scene, s);
            boolean before = speech && w.to() <= s.from() && s.from() - w.to() <= 3 && w.governor().isEmpty();
            boolean inverted = speech && w.from() >= s.to() && w.from() - s.to() <= 1 && List.of(",", "\"").contains(scene.word(s.from() - 1));
            if (before || inverted || s.is("according") && w.from() >= s.to() && w.from() - s.to() <= NEAR + 1) {
                return true;
            }
        }
        return PartyFinder.CLAIMS.contains(scene.word(w.to())) || scene.word(w.to()).equals("'s") && PartyFinder.CLAIMS.contains(scene.word(w.to() + 1));
    }
}
