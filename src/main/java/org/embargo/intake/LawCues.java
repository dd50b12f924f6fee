package org.embargo.intake;

import java.util.List;

import org.embargo.intake.Mention.Act;
import org.embargo.intake.Mention.Sign;

/** Tells a sentence that says what is prohibited from one that says what was done. */
final class LawCues {

    private final Scene scene;
    private final Act act;
    private final int end;

    LawCues(Scene scene, Act act, int end) {
        this.scene = scene;
        this.act = act;
        this.end = end;
    }

    /** Returns whether the act is what a rule of law is about, not something done. */
    boolean law() {
        boolean finite = (act.shape().equals("finite") || act.shape().equals("passive")) && !List.of("third", "base").contains(act.trigger().form());
        for (Sign s : scene.all("law")) {
            boolean adjective = scene.what().stream().anyMatch(w -> w.from() == s.to()) && s.to() - s.from() == 1 && Words.DETERMINERS.contains(scene.word(s.from() - 1));
            boolean before = s.to() <= act.from() && !ended(s, finite) && (strong(s) || !finite && act.from() - s.to() <= 4);
            boolean behind = s.from() >= act.to() && s.from() < end && passiveLaw(s) && !scene.parted(act.to(), s.from());
            if (!adjective && !broken(s) && (before || behind)) {
                return true;
            }
        }
        return false;
    }

    /** A rule that is broken or evaded is no statement of what it prohibits. */
    private boolean broken(Sign s) {
        for (int i = Math.max(0, s.from() - 6); i < Math.min(scene.tokens().size(), s.to() + 2); i++) {
            String w = scene.word(i);
            if (w.startsWith("violat") || w.startsWith("breach") || w.startsWith("evad") || w.startsWith("circumvent") || w.startsWith("flout") || w.startsWith("def")
                    && (w.startsWith("defi") || w.startsWith("defy")) || List.of("despite", "spite", "around", "contravention", "bypass", "skirt", "skirting").contains(w)) {
                return scene.acts().stream().noneMatch(a -> a == act && s.to() <= act.from() && act.from() - s.to() <= 4 && strong(s));
            }
        }
        return false;
    }

    private boolean strong(Sign s) {
        String words = scene.word(s.from()) + (s.to() - s.from() > 1 ? " " + scene.word(s.to() - 1) : "");
        return !List.of("resolution", "resolutions", "embargo", "embargoes", "embargos", "ban", "bans", "arms embargo", "UN embargo", "arms regime", "un embargo",
                "weapons ban", "mandate", "obligation", "exempt").contains(words);
    }

    private boolean passiveLaw(Sign s) {
        return List.of("is", "are", "was", "were", "has", "have").contains(scene.word(s.from()));
    }

    private boolean ended(Sign s, boolean finite) {
        for (int i = s.to(); i < act.from(); i++) {
            String w = scene.word(i);
            boolean contrast = List.of("but", "although", "though", "whereas").contains(w) || w.equals(";") || w.equals("while") && finite;
            if (contrast || finite && w.equals(",") && !act.shape().equals("infinitive")) {
                return true;
            }
        }
        return false;
    }
}
