package org.embargo.intake;

import java.util.List;

import org.embargo.facts.FilledBy;
import org.embargo.facts.Stage;

/** Raises the stage of a transfer where the next sentence takes it for done. */
final class Upgrading {

    private static final List<String> DONE = List.of("these sales", "these transfers", "these shipments", "these deliveries", "those shipments", "those transfers", "such sales");

    private Upgrading() {
    }

    /** A request or deal that the next sentence calls sales or deliveries was carried out. */
    static void apply(List<Draft> drafts, List<Scene> scenes) {
        for (Draft d : drafts) {
            if (d.stage == Stage.NEGOTIATED && !d.negated) {
                scenes.stream().filter(s -> s.index() == d.scene.index() + 1).flatMap(s -> s.all("backreference").stream()
                        .filter(b -> DONE.contains(s.word(b.from()) + " " + s.word(b.to() - 1)) && b.from() <= 4).map(b -> s.passage(b))).findFirst().ifPresent(p -> {
                            d.stage = Stage.PERFORMED;
                            d.rests("stage", p, "the next sentence takes it for done");
                            d.filledBy.put("stage", FilledBy.INFERRED);
                        });
            }
        }
    }
}
