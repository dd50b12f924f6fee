package org.embargo.intake;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.embargo.facts.Modality;
import org.embargo.facts.Stage;
import org.embargo.intake.Mention.Act;
import org.embargo.intake.Mention.Sign;

/** Says how far an act went and how firmly it is stated, from the cues in whose scope it stands. */
final class Staging {

    private static final int NEAR = 10;
    private final Scene scene;
    private final Act act;
    private final int start;
    private final int end;

    Staging(Scene scene, Act act, Casting casting) {
        this.scene = scene;
        this.act = act;
        this.start = casting.clauseStart();
        this.end = casting.windowEnd();
    }

    /** Sets stage and modality of a draft. */
    void apply(Draft draft) {
        Optional<Sign> found = Optional.empty();
        if (hypothetical().isPresent()) {
            found = hypothetical();
            draft.stage = Stage.HYPOTHETICAL;
        } else if (tied("plan", 3).isPresent()) {
            found = tied("plan", 3);
            draft.stage = Stage.PLANNED;
        } else if (tied("attempt", 4).isPresent()) {
            found = tied("attempt", 4);
            draft.stage = Stage.ATTEMPTED;
        } else if (striving().isPresent()) {
            found = striving();
            draft.stage = Stage.ATTEMPTED;
        } else if (negotiated().isPresent()) {
            found = negotiated();
            draft.stage = found.get().is("contract") ? Stage.CONTRACTED : found.get().is("offered") ? Stage.OFFERED : Stage.NEGOTIATED;
        } else if (seized() && Set.of(Stage.PERFORMED, Stage.NEGOTIATED).contains(draft.stage) && !draft.service()) {
            draft.stage = Stage.INTERCEPTED;
            scene.acts().stream().filter(Staging::seizing).findFirst().ifPresent(a -> draft.rests("stage", scene.passage(a), ""));
        }
        talkedOver(draft);
        signed(draft);
        asked(draft);
        found.ifPresent(s -> draft.rests("stage", scene.passage(s), ""));
        draft.negated = negated();
        draft.modality = modality(draft);
    }

    /** What somebody tried, with others, to do, or works with somebody to do, is an attempt. */
    private Optional<Sign> striving() {
        return scene.find("strive", Math.max(start, act.from() - 9), act.from()).filter(s -> act.shape().equals("infinitive") && !scene.parted(s.to(), act.from())).or(this::working);
    }

    /** To work with somebody to get something is an attempt; whether it succeeded is not said. */
    private Optional<Sign> working() {
        return act.shape().equals("infinitive") ? scene.find("work-with", Math.max(0, act.from() - 9), act.from()).filter(s -> !scene.parted(s.to(), act.from())) : Optional.empty();
    }

    /** A delivery that somebody negotiated is no more than negotiated. */
    private void talkedOver(Draft draft) {
        scene.acts().stream().filter(a -> act.noun() && !a.noun() && a.trigger().frame().id().equals("talk") && a.from() >= start && a.to() <= act.from()
                && !a.shape().equals("passive") && draft.stage == Stage.PERFORMED).findFirst().ifPresent(a -> {
                    draft.stage = Stage.NEGOTIATED;
                    draft.rests("stage", scene.passage(a), "");
                });
    }

    /** What somebody was asked to do is negotiated; an order that was filled is performed. */
    private void asked(Draft draft) {
        if (draft.stage == Stage.PERFORMED && new Control(scene, act).asked()) {
            draft.stage = Stage.NEGOTIATED;
        }
        scene.all("fulfil").stream().filter(s -> act.noun() && s.from() >= act.to() && draft.stage == Stage.CONTRACTED && List.of("filled", "fulfilled", "executed", "honoured", "honored").contains(scene.word(s.from()))).findFirst().ifPresent(s -> {
            draft.stage = Stage.PERFORMED;
            draft.rests("stage", scene.passage(s), "");
        });
    }

    private void signed(Draft draft) {
        boolean deal = act.trigger().frame().id().equals("talk") && draft.stage == Stage.NEGOTIATED;
        boolean signed = List.of("signed", "concluded", "sealed", "inked", "struck").stream().anyMatch(this::word);
        if (deal && signed) {
            draft.stage = Stage.CONTRACTED;
        }
    }

    private boolean word(String word) {
        return scene.tokens().stream().anyMatch(t -> t.lower().equals(word));
    }

    private Optional<Sign> hypothetical() {
        int from = Math.max(start, act.from() - 14);
        Optional<Sign> modal = scene.all("modal").stream().filter(s -> s.from() >= from && s.to() <= act.from() && !month(s)).reduce((a, b) -> b).filter(s -> governs(s, true));
        Optional<Sign> condition = scene.all("condition").stream().filter(s -> s.from() < act.from() && act.from() - s.from() < 25
                && scene.signs().stream().noneMatch(b -> b.is("boundary") && b.from() >= s.to() && b.to() <= act.from() && !scene.word(b.from()).equals("as")) && !crossed(s)).reduce((a, b) -> b);
        boolean were = List.of("were", "had").contains(scene.word(0)) && scene.tokens().subList(1, Math.min(9, act.from() + 1)).stream().anyMatch(t -> t.lower().equals("to") || scene.word(0).equals("had"))
                && !scene.word(scene.tokens().size() - 1).equals("?");
        boolean inverted = (scene.word(0).equals("should") || were) && scene.who().stream().anyMatch(w -> w.from() >= 1 && w.from() <= 2);
        return modal.isPresent() ? modal : condition.or(() -> inverted ? Optional.of(new Sign(0, 1, new Entry.Cue("condition", "", ""))) : Optional.empty());
    }

    /** Tells the month of May. */
    private boolean month(Sign modal) {
        return modal.from() > 0 && scene.tokens().get(modal.from()).text().equals("May");
    }

    private boolean crossed(Sign condition) {
        boolean comma = false;
        for (int i = condition.to(); i < act.from(); i++) {
            comma |= scene.word(i).equals(",");
        }
        return comma && scene.acts().stream().anyMatch(a -> a.from() >= condition.to() && a.to() <= act.from());
    }

    /** A cue governs the act when no other clause lies between. */
    private boolean governs(Sign sign, boolean verbs) {
        for (int i = sign.to(); i < act.from(); i++) {
            boolean stop = scene.word(i).equals(";") || scene.sign(i, "boundary") && !scene.word(i).equals("as");
            boolean finite = verbs && (scene.sign(i, "say") && scene.sign(i + 1, "that"));
            if (stop || finite) {
                return false;
            }
        }
        return true;
    }

    private Optional<Sign> tied(String kind, int far) {
        return scene.find(kind, Math.max(0, act.from() - far - 3), act.from())
                .filter(s -> act.from() - s.to() <= far && !scene.parted(s.to(), act.from()) && !scene.word(s.to()).equals("and") && notPast());
    }

    private boolean notPast() {
        if (act.shape().equals("infinitive") || act.shape().equals("gerund")) {
            return true;
        }
        boolean have = scene.sign("have", Math.max(0, act.from() - 3), act.from());
        return !(act.trigger().form().equals("past") && act.shape().equals("finite") || act.trigger().form().equals("preterite") || have);
    }

    /** Talks, contracts or offers that an act is the subject of. */
    private Optional<Sign> negotiated() {
        for (String kind : List.of("contract", "offered", "talks")) {
            Optional<Sign> sign = scene.find(kind, Math.max(start, act.from() - NEAR), act.from()).filter(s -> !scene.parted(s.to(), act.from())
                    && notPast() && topic(s) && !(act.shape().equals("passive") && scene.sign("be", s.to(), act.from())));
            if (sign.isPresent()) {
                return sign;
            }
        }
        boolean behind = act.noun() && scene.acts().stream().anyMatch(a -> a.from() == act.to() && a.trigger().frame().id().equals("talk"));
        return behind ? scene.find("talks", act.to(), Math.min(scene.tokens().size(), act.to() + 2)) : Optional.empty();
    }

    private boolean topic(Sign sign) {
        if (sign.to() == act.from()) {
            return true;
        }
        for (int i = sign.to(); i < act.from(); i++) {
            if (List.of("to", "for", "on", "about", "over", "of", "regarding", "concerning", "involving", "under").contains(scene.word(i))) {
                return true;
            }
        }
        return scene.word(sign.to() - 1).equals("to");
    }

    private boolean seized() {
        return scene.acts().stream().anyMatch(a -> seizing(a) && a != act
                && !a.shape().equals("infinitive") && !scene.sign("modal", Math.max(0, a.from() - 5), a.from()) && !scene.sign("attempt", Math.max(0, a.from() - 4), a.from()))
                || word("intercepted") || scene.acts().stream().anyMatch(a -> a.trigger().lemma().equals("stop") && a.shape().equals("passive"));
    }

    /** An act right behind a verb of denial is denied; what lies behind denied claims is alleged. */
    private boolean denied() {
        return scene.all("denial").stream().filter(s -> s.to() <= act.from() && act.from() - s.to() <= 9 && List.of("denied", "denies", "deny", "denying").contains(scene.word(s.from())))
                .anyMatch(s -> {
                    for (int i = s.to(); i < act.from(); i++) {
                        if (PartyFinder.CLAIMS.contains(scene.word(i)) || scene.word(i).equals(",") || scene.word(i).equals(";")) {
                            return false;
                        }
                    }
                    return true;
                });
    }

    private static boolean seizing(Act a) {
        return a.trigger().frame().id().equals("seize") && a.trigger().stage().equals("intercepted") && !a.trigger().lemma().equals("stop");
    }

    private boolean negated() {
        if (new Foremost(scene, act).told()) {
            return false;
        }
        Optional<Sign> no = scene.find("negation", Math.max(0, act.from() - 7), act.from()).filter(s -> governs(s, false) && !scene.parted(s.to(), act.from()));
        boolean nothing = scene.signs().stream().anyMatch(s -> s.is("negation") && s.from() >= act.to() && s.from() <= act.to() + 1
                && List.of("neither", "no").contains(scene.word(s.from())));
        return no.isPresent() && !scene.word(no.get().to()).equals("only") || nothing || denied();
    }

    private Modality modality(Draft draft) {
        if (draft.stage == Stage.HYPOTHETICAL) {
            return Modality.HYPOTHETICAL;
        }
        if (draft.stage == Stage.PLANNED) {
            return Modality.PLANNED;
        }
        if (scene.all("doubt").stream().anyMatch(s -> s.to() <= act.from() && Words.verbal(scene, s) || s.cue().form().equals("base") && s.to() <= act.from())) {
            return Modality.DOUBTED;
        }
        boolean hedge = scene.all("hedge").stream().filter(s -> !scene.sign(s.to(), "say")).anyMatch(s -> s.from() < act.from() && !scene.word(s.to()).equals(";") || s.from() >= act.to() && s.from() < end);
        boolean alleged = scene.all("allege").stream().anyMatch(s -> Words.verbal(scene, s)) || scene.all("designate").stream().anyMatch(s -> s.from() < act.from() && Words.verbal(scene, s));
        boolean claims = List.of("allegation", "allegations", "accusation", "accusations", "claims", "suspicion", "suspicions").stream().anyMatch(this::word);
        boolean reports = scene.all("according").stream().anyMatch(s -> List.of("which", "reports", "media", "rumours", "unconfirmed").contains(scene.word(s.to())));
        return hedge || alleged || claims || reports ? Modality.ALLEGED : Modality.ASSERTED;
    }

    /** Returns whether the sentence says that there is little or no evidence of the act. */
    boolean scant() {
        return scene.all("scant").stream().anyMatch(s -> s.from() < act.from() && governs(s, false) || s.from() >= act.to() && s.from() - act.to() < 15 && !scene.parted(act.to(), s.from()));
    }

    /** Returns whether the act is what a rule of law is about, not something done. */
    boolean law() {
        return new LawCues(scene, act, end).law();
    }
}
