package org.embargo.intake;

import java.util.List;
import java.util.Set;

import org.embargo.intake.Mention.Act;

/** Tells whether a role noun such as {@code customer} is said of somebody before it: he is, becomes or settles in as one. */
final class Copula {

    private static final int FAR = 8;
    private static final Set<String> BECOMING = Set.of("becoming", "become", "became", "becomes", "remained", "remains", "remain", "remaining", "ranked", "ranks", "rank", "ranking", "counted", "counts",
            "numbered", "figured", "figures", "stayed", "stays", "stay", "staying", "proved", "proves", "constituted", "represented", "formed", "belonged", "joined");
    private final Scene scene;
    private final Act act;

    Copula(Scene scene, Act act) {
        this.scene = scene;
        this.act = act;
    }

    /** Returns whether the words before the noun tie it to somebody. */
    boolean ties() {
        return scene.sign("be", Math.max(0, act.from() - FAR - 1), act.from()) || becoming() || apposed();
    }

    /** Tells {@code becomes a customer}, {@code settles in as a customer} and {@code grows into a customer}. */
    private boolean becoming() {
        for (int i = act.from() - 1; i >= Math.max(0, act.from() - FAR); i--) {
            boolean as = List.of("as", "into").contains(scene.word(i)) && act.from() - i <= 5 && !scene.parted(i, act.from());
            if (as || BECOMING.contains(scene.word(i))) {
                return true;
            }
        }
        return false;
    }

    /** Tells {@code , a customer of} behind the one who is. */
    private boolean apposed() {
        for (int i = act.from() - 1; i > Math.max(0, act.from() - FAR); i--) {
            int at = i;
            if (scene.word(i).equals(",")) {
                return scene.who().stream().anyMatch(w -> w.to() == at) && List.of("a", "an", "the", "one", "once", "long").contains(scene.word(i + 1));
            }
        }
        return false;
    }
}
