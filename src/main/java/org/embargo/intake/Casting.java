package org.embargo.intake;

import java.util.List;
import java.util.Optional;

import org.embargo.intake.Mention.Act;
import org.embargo.intake.Mention.Sign;
import org.embargo.intake.Mention.Who;

/** Finds who plays which role in one act, by the act's frame and the places of the parties around it. */
final class Casting {

    private static final int OBJECT_FAR = 5;
    private final Scene scene;
    private final Act act;
    private final Subjects subjects;

    Casting(Scene scene, Act act) {
        this.scene = scene;
        this.act = act;
        this.subjects = new Subjects(scene, act);
    }

    /** Returns the cast of the act. */
    Cast cast() {
        Cast cast = new Cast();
        right(cast);
        if (act.noun()) {
            possessors(cast);
            supported(cast);
            new Direction(scene, act).nouns(cast);
        } else {
            boolean passive = act.shape().equals("passive");
            subjects().stream().filter(w -> !passive || scene.what().stream().noneMatch(i -> i.from() >= w.to() && i.to() <= act.from() && i.entry().goods()))
                    .forEach(w -> cast.add(passive ? role("object") : role("subject"), w));
        }
        new Direction(scene, act).serviced(cast);
        scene.who().stream().filter(w -> w.governor().equals("to") && w.to() <= act.from() && scene.word(w.to()).equals("bound"))
                .forEach(w -> cast.add("recipient", w));
        if (act.shape().equals("passive") || act.noun()) {
            leftGoverned(cast);
        }
        talkedOver(cast);
        foremost(cast);
        new Direction(scene, act).controlled(cast);
        cast.recipients().removeIf(r -> !r.inferred().isEmpty() && r.dprk() && cast.suppliers().stream().anyMatch(Who::dprk));
        return cast;
    }

    /** Where nobody did it more than somebody, he did it. */
    private void foremost(Cast cast) {
        List<Who> most = new Foremost(scene, act).all();
        if (!most.isEmpty()) {
            (role("subject").equals("supplier") ? cast.suppliers() : cast.recipients()).clear();
            cast.recipients().removeIf(r -> most.stream().anyMatch(m -> m.party().equals(r.party())));
            most.forEach(w -> cast.add(role("subject"), w));
        }
    }

    /** A noun without parties of its own takes those who negotiated it. */
    private void talkedOver(Cast cast) {
        if (act.noun() && cast.suppliers().isEmpty() && cast.recipients().isEmpty() && cast.both().isEmpty()) {
            scene.acts().stream().filter(a -> a.noun() && a.trigger().frame().id().equals("talk") && a.to() < act.from() && act.from() - a.to() <= 12
                    && !act.trigger().frame().id().equals("talk")).findFirst().ifPresent(a -> new Casting(scene, a).cast().both().forEach(cast.both()::add));
        }
        if (act.noun() && !cast.suppliers().isEmpty() && cast.recipients().isEmpty()) {
            scene.acts().stream().filter(a -> !a.noun() && List.of("talk", "ask").contains(a.trigger().frame().id()) && a.to() <= act.from() && !a.shape().equals("passive")).reduce((a, b) -> b)
                    .ifPresent(a -> new Casting(scene, a).subjects().stream().filter(w -> !w.dprk()).forEach(w -> cast.add("recipient", w.inferred("who negotiated it"))));
        }
    }

    private String role(String place) {
        String role = act.trigger().frame().role(place);
        return act.shape().equals("passive") && place.equals("by") && role.isEmpty() ? act.trigger().frame().role("subject") : role;
    }

    private void right(Cast cast) {
        int end = windowEnd();
        for (Who w : scene.who()) {
            if (w.from() < act.to() || w.from() >= end) {
                continue;
            }
            if (!w.governor().isEmpty()) {
                governed(cast, w);
            } else if (!act.noun() && w.from() - act.to() <= OBJECT_FAR && !scene.parted(act.to(), w.from()) && w.named() && !thingBefore(w)) {
                cast.add(role(act.shape().equals("passive") ? "" : "object"), w);
            } else if (!act.noun() && !w.named() && ownedGoods(w)) {
                cast.add("recipient", w.inferred("whose goods they are"));
            } else if (w.governor().isEmpty() && coordinatedObject(w)) {
                cast.add(role("object"), w);
            }
        }
    }

    /** In a repair or building, the owner of what is repaired gets the service. */
    private boolean ownedGoods(Who w) {
        return List.of("mend", "build", "teach").contains(act.trigger().frame().id()) && w.from() - act.to() <= OBJECT_FAR;
    }

    /** In {@code sold Syria tanks} the receiver stands before the goods; behind them another clause begins. */
    private boolean thingBefore(Who w) {
        return scene.what().stream().anyMatch(i -> i.from() >= act.to() && i.to() <= w.from() && i.entry().goods());
    }

    private boolean coordinatedObject(Who w) {
        return !act.noun() && w.named() && !scene.verb(w.to(), w.to() + 1) && !act.shape().equals("passive") && scene.who().stream().anyMatch(o -> o.from() >= act.to()
                && o.from() - act.to() <= 3 && o.governor().isEmpty() && o.to() < w.from() && subjects.joined(o, w) && !scene.parted(act.to(), o.from()));
    }

    private void governed(Cast cast, Who w) {
        String governor = w.governor();
        boolean orderer = act.trigger().frame().id().equals("order") && governor.equals("from") && w.from() - act.to() <= 2;
        String role = orderer ? "recipient" : role(governor);
        boolean program = !w.named() && !act.noun() && governor.equals("for");
        if (role.equals("item") || role.isEmpty()) {
            boolean service = List.of("teach", "build", "mend").contains(act.trigger().frame().id());
            boolean owner = role.equals("item") && service && !w.named();
            if (owner || service && (governor.equals("in") || governor.equals("of"))) {
                cast.add("recipient", w.inferred("where or on whose goods the work was done"));
            } else if (governor.equals("of") && act.noun() && w.named() && act.to() + 2 >= w.from()) {
                cast.add(role("possessor"), w);
            }
            return;
        }
        if (program) {
            cast.add("recipient", w.inferred("for whose use it is said to be"));
        } else if (w.named() || followedByGoodsOrNothing(w)) {
            cast.add(role, w);
        }
    }

    /** A bare possessive such as {@code to Syria's} stands for the State unless goods or an act follow it. */
    private boolean followedByGoodsOrNothing(Who w) {
        return scene.what().stream().noneMatch(i -> i.from() >= w.to() && i.from() <= w.to() + 3 && i.entry().goods());
    }

    /** Returns where the words that belong to the act end. */
    int windowEnd() {
        for (int i = act.to(); i < scene.tokens().size(); i++) {
            int at = i;
            boolean stop = scene.word(i).equals(";") || scene.sign(i, "boundary") && !scene.word(i).equals("as") && !scene.word(i).equals("following")
                    || scene.acts().stream().anyMatch(a -> a.from() == at && !a.noun() && !a.shape().equals("adjective") && !List.of("use", "move", "leave", "cross").contains(a.trigger().frame().id()));
            boolean said = scene.signs().stream().anyMatch(s -> s.from() == at && (s.is("say") || s.is("allege")) && Words.verbal(scene, s)
                    && !scene.word(s.to()).equals("as") && !scene.word(s.to()).equals(",")) || scene.sign(i, "exchange");
            if (stop && !relative(i) && !sharing(i) && !helped(i) || said || coordinatedAct(i)) {
                return i;
            }
        }
        return scene.tokens().size();
    }

    /** Another act joined by {@code and}, such as {@code and the purchase of}, has its own words. */
    private boolean coordinatedAct(int token) {
        int before = token - 1;
        while (before > act.to() && token - before <= 3 && (scene.sign(before, "governor") || Words.DETERMINERS.contains(scene.word(before)))) {
            before--;
        }
        return before < token - 1 && scene.word(before).equals("and") && scene.acts().stream().anyMatch(a -> a.from() == token && a.noun());
    }

    /** What somebody is helped to do belongs to the help. */
    private boolean helped(int token) {
        boolean helps = act.trigger().lemma().matches("help|aid|assist|license|teach") && !act.noun();
        return helps && scene.acts().stream().anyMatch(a -> a.from() == token && (a.shape().equals("infinitive") || Words.bare(scene, a)));
    }

    /** Two verbs joined by {@code and}, such as {@code trained and equipped by}, share what follows. */
    private boolean sharing(int token) {
        return !act.noun() && token - act.to() == 1 && List.of("and", "or").contains(scene.word(act.to()));
    }

    private boolean relative(int token) {
        return act.noun() && scene.acts().stream().anyMatch(a -> a.from() == token && a.shape().equals("passive")
                && a.trigger().frame().id().equals("seize"));
    }

    private void possessors(Cast cast) {
        for (Who w : scene.who()) {
            boolean before = w.to() <= act.from() && act.from() - w.to() <= 6 && (!w.named() || scene.word(w.to()).equals("'s"));
            if (before && !scene.verb(w.to(), act.from()) && plain(w.to(), act.from())) {
                boolean own = act.trigger().frame().id().equals("customer") && w.shape().equals("adjective");
                cast.add(own ? "recipient" : role("possessor"), w);
            } else if (w.to() == act.from() && w.named() && w.party().kind().equals("state")) {
                cast.add(role("possessor"), w);
            } else if (w.governor().equals("by") && w.from() >= act.to() && w.from() < windowEnd()) {
                cast.add(role("by"), w);
            }
        }
        if (scene.sign(act.from() - 1, "pronoun") && Words.POSSESSIVES.contains(scene.word(act.from() - 1))) {
            subjects().forEach(w -> cast.add(role("possessor"), w.inferred("`" + scene.word(act.from() - 1) + "`")));
        }
    }

    private boolean plain(int from, int to) {
        for (int i = from; i < to; i++) {
            if (scene.sign(i, "governor") || scene.sign(i, "boundary") || scene.word(i).equals(",") || scene.word(i).equals("and")) {
                return false;
            }
        }
        return true;
    }

    /** A noun such as {@code sales} takes the subject of its supporting verb, such as {@code resumed}. */
    private void supported(Cast cast) {
        Optional<Sign> verb = scene.find("support", Math.max(0, act.from() - 6), act.from());
        boolean copula = List.of("source", "customer").contains(act.trigger().frame().id())
                && new Copula(scene, act).ties();
        boolean talk = act.trigger().frame().id().equals("talk");
        if (verb.isPresent() || copula || talk && cast.both().size() < 2) {
            subjects().stream().filter(w -> cast.suppliers().stream().noneMatch(s -> s.party().equals(w.party()))
                    && cast.recipients().stream().noneMatch(s -> s.party().equals(w.party()))).forEach(w -> cast.add(role("subject"), w));
        }
    }

    /** Goods named before the act may carry their origin and end, as in {@code weapons for Syria were seized}. */
    private void leftGoverned(Cast cast) {
        int start = clauseStart();
        for (Who w : scene.who()) {
            boolean near = w.from() >= start && w.to() <= act.from() && w.named();
            boolean goodsBefore = scene.what().stream().anyMatch(i -> i.from() >= start && i.to() <= w.from());
            if (near && goodsBefore && List.of("from", "to", "for").contains(w.governor()) && !act.noun()) {
                cast.add(w.governor().equals("from") ? "supplier" : "recipient", w);
            }
        }
    }

    /** Returns the first token of the act's clause. */
    int clauseStart() {
        return subjects.clauseStart();
    }

    /** Returns the subjects of the act. */
    List<Who> subjects() {
        return subjects.all();
    }
}
