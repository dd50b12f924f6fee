package org.embargo.intake;

import java.util.List;

import org.embargo.facts.Party;
import org.embargo.intake.Mention.Act;
import org.embargo.intake.Mention.Who;

/** Tells words for acts that only qualify another act beside them. */
final class Qualifiers {

    private static final int NEAR = 7;

    private Qualifiers() {
    }

    /** Returns whether an act is told with another one: a noun before a noun, help to do something, who brokers a sale, joint training. */
    static boolean only(Scene scene, Act act) {
        boolean nested = act.trigger().frame().id().equals("broker") && scene.acts().stream().anyMatch(a -> a.noun() && a.from() >= act.to()
                && a.from() - act.to() <= 6 && !scene.parted(act.to(), a.from()) && !a.trigger().frame().id().equals("talk"));
        boolean together = act.trigger().frame().id().equals("teach") && List.of("together", "jointly", "alongside").contains(scene.word(act.to()));
        boolean noun = act.noun() && scene.acts().stream().anyMatch(a -> a.from() == act.to() && a.noun());
        return nested || together || noun || helps(scene, act) || helped(scene, act) || asks(scene, act);
    }

    private static boolean help(Act act) {
        return act.trigger().lemma().matches("help|aid|assist") && !act.noun();
    }

    /** Who helps to do something does it. */
    private static boolean helps(Scene scene, Act act) {
        return help(act) && scene.acts().stream().anyMatch(a -> !a.noun() && (a.from() == act.to() || a.from() - act.to() == 1 && scene.word(act.to()).equals("to")));
    }

    /** What another is helped to do is told with the help. */
    private static boolean helped(Scene scene, Act act) {
        boolean open = !act.noun() && (act.shape().equals("infinitive") || Words.bare(scene, act));
        return scene.acts().stream().anyMatch(a -> open && help(a) && a.to() < act.from() && act.from() - a.to() <= NEAR
                && scene.who().stream().anyMatch(w -> w.from() >= a.to() && w.to() <= act.from()) && !scene.parted(a.to(), act.from()));
    }

    /** What somebody is asked to do is told with the act itself. */
    private static boolean asks(Scene scene, Act act) {
        return act.trigger().lemma().equals("ask") && List.of("it", "them", "him").contains(scene.word(act.to())) && scene.acts().stream()
                .anyMatch(a -> a.shape().equals("infinitive") && a.from() - act.to() == 2);
    }

    /** Returns the words for those who are trained, such as {@code police}. */
    static java.util.Set<String> trainees(Scene scene, Act act) {
        java.util.Set<String> out = new java.util.TreeSet<>();
        for (int i = act.to(); act.trigger().frame().id().equals("teach") && i < Math.min(scene.tokens().size(), act.to() + 14); i++) {
            if (List.of("police", "army", "security", "guard", "pilots", "air", "navy", "soldiers", "troops", "commandos", "marines", "bodyguards").contains(scene.word(i))) {
                out.add(scene.word(i));
            }
        }
        return out;
    }

    /** Use in combat shows a transfer only where the goods are of the DPRK and the user is somebody else. */
    static boolean use(Act act, Draft draft, Cast cast) {
        if (!act.trigger().frame().id().equals("use")) {
            return true;
        }
        boolean theirs = draft.goods.stream().anyMatch(g -> g.what().origin().equals(Party.DPRK));
        return theirs && !cast.recipients().isEmpty() && cast.recipients().stream().noneMatch(Who::dprk);
    }

    /** Soldiers who are sent are deployed, not supplied. */
    static boolean sent(Draft draft) {
        return draft.conduct.equals("supply") && !draft.goods.isEmpty() && draft.goods.stream().allMatch(g -> g.what().kinds().equals(List.of("combat-troops")));
    }
}
