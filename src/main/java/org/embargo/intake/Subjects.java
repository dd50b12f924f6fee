package org.embargo.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.embargo.intake.Mention.Act;
import org.embargo.intake.Mention.Who;

/** Finds the subjects of one act: who does it, or to whom it is done in the passive. */
final class Subjects {

    private final Scene scene;
    private final Act act;

    Subjects(Scene scene, Act act) {
        this.scene = scene;
        this.act = act;
    }

    /** Returns the first token of the act's clause. */
    int clauseStart() {
        for (int i = act.from() - 1; i >= 0; i--) {
            boolean that = scene.sign(i, "that") && i > 0 && !scene.what().stream().anyMatch(w -> w.to() == scene.tokens().size());
            if (scene.word(i).equals(";") || that || scene.sign(i, "boundary") && !scene.word(i).equals("as")) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Returns the subjects of the act: the nearest party that nothing governs, and those joined to it. */
    List<Who> all() {
        Optional<List<Who>> above = above();
        if (above.isPresent()) {
            return above.get();
        }
        int relative = relativePronoun();
        int before = relative >= 0 ? relative : act.from();
        int start = relative >= 0 ? 0 : clauseStart();
        boolean own = scene.who().stream().anyMatch(w -> w.from() >= start && w.to() <= act.from()) || scene.what().stream().anyMatch(w -> w.from() >= start && w.to() <= act.from());
        int after = own ? start : 0;
        List<Who> all = scene.who().stream().filter(w -> w.from() >= after && w.to() <= before && w.named() && (w.governor().isEmpty() || relative >= 0)).toList();
        for (int i = all.size() - 1; i >= 0; i--) {
            Who w = all.get(i);
            if (objectOfOther(w, before) || enemy(scene, w) || relative >= 0 && seat(w) || w.speaker() && !w.leads() && !act.trigger().frame().id().equals("seize")) {
                continue;
            }
            List<Who> out = new ArrayList<>(List.of(w));
            for (int j = i - 1; j >= 0 && joined(all.get(j), out.get(0)); j--) {
                out.add(0, all.get(j));
            }
            return out;
        }
        return behind(before, start, relative);
    }

    /** Returns the subject that another word decides; nobody when it is a pronoun; empty when the clause does. */
    private Optional<List<Who>> above() {
        Control control = new Control(scene, act);
        Optional<Who> who = hired().or(control::owner).or(control::main);
        return who.isPresent() ? who.map(List::of) : personal() || control.pronounHired().isPresent() ? Optional.of(List.of()) : Optional.empty();
    }

    /** Returns who sent those who do it, or to whom a gerund belongs. */
    private List<Who> behind(int before, int start, int relative) {
        Optional<Who> sender = scene.who().stream().filter(w -> w.to() <= before && w.from() >= start && w.governor().equals("by") && relative < 0 && !act.shape().equals("passive")
                && List.of("sent", "employed", "dispatched", "provided", "hired").contains(scene.word(w.from() - 2))).findFirst();
        if (sender.isPresent()) {
            return List.of(sender.get());
        }
        boolean gerund = act.shape().equals("gerund") && relative < 0;
        return !gerund ? List.of() : scene.who().stream().filter(w -> w.to() <= before && w.named() && !w.speaker()
                && (w.governor().equals("of") || w.governor().equals("by"))).reduce((a, b) -> b).map(List::of).orElse(List.of());
    }

    /** Who is contracted with to supply or repair does so. */
    Optional<Who> hired() {
        boolean gives = act.shape().equals("infinitive") && act.trigger().frame().role("subject").equals("supplier");
        return scene.who().stream().filter(w -> gives && w.to() == act.from() - 1 && w.governor().equals("with")).findFirst()
                .or(() -> gives ? new Control(scene, act).hired() : Optional.empty());
    }

    /** Tells whether the subject is {@code he} or {@code she}, whom the text named before. */
    private boolean personal() {
        int at = act.from() - 1;
        while (at >= 0 && (Words.adverb(scene.word(at)) || scene.sign(at, "be") || scene.sign(at, "have"))) {
            at--;
        }
        return List.of("he", "she").contains(scene.word(at));
    }

    private int relativePronoun() {
        for (int i = act.from() - 1; i >= Math.max(0, act.from() - 4); i--) {
            if (List.of("which", "who", "whom").contains(scene.word(i))) {
                return List.of("to", "for", "from").contains(scene.word(i - 1)) ? -1 : i;
            }
            if (scene.tokens().get(i).word() && !Words.adverb(scene.word(i)) && !scene.sign(i, "be") && !scene.sign(i, "have") && !scene.sign(i, "hedge")) {
                return -1;
            }
        }
        return -1;
    }

    /** Tells whom somebody fights, as in {@code Iran, then fighting Iraq}: he is no subject. */
    static boolean enemy(Scene scene, Who w) {
        return List.of("fighting", "fought", "battling", "battled", "invading", "invaded", "attacked", "attacking", "bombing", "besieged").contains(scene.word(w.from() - 1));
    }

    /** Tells the place of somebody to whom {@code who} points, as in {@code a diplomat in Beijing who}. */
    private boolean seat(Who w) {
        boolean place = List.of("in", "to", "at").contains(w.governor()) && w.party().kind().equals("state") && scene.word(w.to()).equals("who");
        return place && scene.who().stream().anyMatch(o -> o.named() && o.party().kind().equals("person") && w.from() - o.to() >= 1 && w.from() - o.to() <= 3);
    }

    private boolean objectOfOther(Who w, int before) {
        boolean gerund = act.shape().equals("gerund") || act.shape().equals("infinitive");
        return !gerund && !scene.verb(w.to(), w.to() + 1) && scene.acts().stream().anyMatch(a -> !a.noun() && a.to() <= w.from() && w.from() - a.to() <= 3
                && !a.shape().equals("passive") && a.from() < before && !scene.parted(a.to(), w.from()));
    }

    boolean joined(Who left, Who right) {
        boolean and = false;
        for (int i = left.to(); i < right.from(); i++) {
            int at = i;
            if (scene.verb(i, i + 1) || scene.sign(i, "governor") || scene.sign(i, "boundary") || scene.acts().stream().anyMatch(a -> a.covers(at))) {
                return false;
            }
            and |= scene.word(i).equals("and") || scene.word(i).equals("or") || scene.word(i).equals("nor");
        }
        return and && right.from() - left.to() <= 8 || right.from() - left.to() == 1 && scene.word(left.to()).equals(",") && left.governor().equals(right.governor()) && right.named() && listed(right);
    }

    private boolean listed(Who right) {
        return scene.who().stream().anyMatch(o -> o.from() > right.to() && o.from() - right.to() <= 3 && !scene.verb(right.to(), o.from()));
    }
}
