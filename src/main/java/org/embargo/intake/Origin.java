package org.embargo.intake;

import java.util.List;

import org.embargo.intake.Mention.What;
import org.embargo.intake.Mention.Who;

/**
 * Tells of whose make goods are, by what stands before or behind them.
 *
 * @param scene the sentence
 */
record Origin(Scene scene) {

    /** Returns the code of the State of whose make the goods are; empty when the words do not say. */
    String of(What w) {
        int at = w.from() - 1;
        while (at >= 0 && w.from() - at <= 6 && !scene.sign(at, "governor") && scene.tokens().get(at).word()) {
            int token = at;
            Who near = scene.who().stream().filter(o -> o.covers(token)).findFirst().orElse(null);
            if (near != null) {
                boolean made = List.of("made", "built", "supplied", "origin", "produced", "manufactured", "designed").contains(scene.word(near.to()));
                boolean brand = near.party().kind().equals("company") && near.to() == w.from();
                if ((!near.named() || made || brand) && !near.party().state().isUnknown()) {
                    return near.party().state().listed().get(0);
                }
                break;
            }
            at--;
        }
        int to = w.to();
        boolean behind = scene.word(to).equals("of") && scene.who().stream().anyMatch(o -> o.from() == to + 1 && (List.of("origin", "make", "manufacture", "production", "type").contains(scene.word(o.to())) || o.party().kind().equals("company") && !o.inferred().isEmpty()));
        boolean made = scene.signs().stream().anyMatch(s -> s.from() == to && s.is("governor") && s.cue().value().equals("from") && s.to() - s.from() > 1);
        return behind || made ? scene.who().stream().filter(o -> o.from() > to && o.from() <= to + 3).findFirst()
                .flatMap(o -> o.party().state().only()).orElse("") : "";
    }
}
