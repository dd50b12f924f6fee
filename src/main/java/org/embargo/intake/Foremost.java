package org.embargo.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.embargo.intake.Mention.Act;
import org.embargo.intake.Mention.Who;

/** Reads a comparison that says who did most, as in {@code no one armed Syria more than Russia}: a negation that denies nothing. */
final class Foremost {

    private static final int FAR = 8;
    private static final Set<String> NOBODY = Set.of("no", "nobody", "none", "few", "never", "hardly", "scarcely");
    private static final Set<String> MEASURES = Set.of("scale", "extent", "degree", "lengths", "way", "measure");
    private final Scene scene;
    private final Act act;

    Foremost(Scene scene, Act act) {
        this.scene = scene;
        this.act = act;
    }

    /** Returns those who did it more than anybody else; none when the sentence compares nobody. */
    List<Who> all() {
        List<Who> out = new ArrayList<>();
        if (act.noun() || act.shape().equals("passive") || !nobody()) {
            return out;
        }
        for (Who w : scene.who()) {
            boolean first = out.isEmpty() && w.from() >= act.to() && compared(w);
            boolean joined = !out.isEmpty() && scene.word(w.from() - 1).equals("and") && out.get(out.size() - 1).to() == w.from() - 1;
            if (first || joined) {
                out.add(w.governedBy(""));
            }
        }
        return out;
    }

    /** Returns whether the sentence compares somebody so. */
    boolean told() {
        return !all().isEmpty();
    }

    private boolean nobody() {
        for (int i = act.from() - 1; i >= Math.max(0, act.from() - FAR) && !scene.word(i).equals(","); i--) {
            if (NOBODY.contains(scene.word(i))) {
                return true;
            }
        }
        return false;
    }

    /** Tells {@code more than X}, {@code as X did}, {@code like X} and {@code on the scale that X did}. */
    private boolean compared(Who w) {
        int before = w.from() - 1;
        while (before > act.to() && List.of("the", "did", "had", "does", "that", "do").contains(scene.word(before))) {
            before--;
        }
        String word = scene.word(before);
        boolean verb = List.of("did", "had", "has", "does", "was").contains(scene.word(w.to())) || scene.word(before + 1).equals("did");
        boolean more = word.equals("than") && scene.tokens().subList(act.to(), before).stream().anyMatch(t -> t.lower().equals("more") || t.lower().endsWith("er") && t.lower().length() > 4);
        boolean as = word.equals("as") && (verb || scene.tokens().subList(act.to(), before).stream().anyMatch(t -> List.of("as", "so").contains(t.lower())));
        return more || as || word.equals("like") || MEASURES.contains(word) && verb;
    }
}
