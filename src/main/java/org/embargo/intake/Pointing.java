package org.embargo.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.embargo.intake.Mention.Who;

/** Finds for whom {@code it}, {@code there} or {@code its army} behind an act stands: the other side of the transfer, named shortly before. */
final class Pointing {

    private static final List<String> OBJECTS = List.of("it", "them", "him");
    private static final List<String> OWN = List.of("its", "their", "his");
    private static final List<String> BODIES = List.of("army", "navy", "military", "government", "forces", "air", "police", "troops", "soldiers", "pilots", "guard",
            "security", "officers", "guest", "visitor", "host", "counterpart", "rebels", "militia", "marines", "ally", "neighbour", "neighbor");
    private static final int FAR = 12;
    private final List<Scene> scenes;

    Pointing(List<Scene> scenes) {
        this.scenes = scenes;
    }

    /** Adds the parties for which words behind the act stand. */
    void fill(Draft draft, Cast cast) {
        Scene scene = draft.scene;
        Control control = new Control(scene, draft.act);
        if (control.pronounHired().isPresent() && draft.act.trigger().frame().role("subject").equals("supplier")) {
            cast.suppliers().clear();
            cast.recipients().clear();
            control.pronounHirer().ifPresent(w -> cast.add("recipient", w.inferred("who had it done")));
            other(draft, cast, true).ifPresent(w -> cast.add("supplier", w.inferred("a pronoun; taken from what was named before")));
        }
        int end = Math.min(scene.tokens().size(), draft.act.to() + FAR);
        for (int i = draft.act.to(); i < end && !scene.word(i).equals(";") && !scene.sign(i, "that"); i++) {
            String place = place(draft, i);
            String role = place.isEmpty() ? "" : draft.act.trigger().frame().role(place);
            String step = "`" + scene.word(i) + "`; taken from what was named before";
            if (role.equals("supplier") && cast.suppliers().isEmpty() || role.equals("recipient") && cast.recipients().isEmpty()) {
                other(draft, cast, !scene.word(i).equals("there")).ifPresent(w -> cast.add(role, w.inferred(step)));
            }
        }
    }

    /** Returns which place of the frame a pointing word takes; empty for none. */
    private static String place(Draft draft, int token) {
        Scene scene = draft.scene;
        boolean verb = !draft.act.noun() && !draft.act.shape().equals("passive");
        if (OBJECTS.contains(scene.word(token))) {
            boolean object = verb && token == draft.act.to() && scene.what().stream().anyMatch(w -> w.from() > token && w.from() - token <= 6);
            boolean governed = List.of("from", "to", "for").contains(scene.word(token - 1));
            return object ? "object" : governed ? scene.word(token - 1) : "";
        }
        if (OWN.contains(scene.word(token)) && BODIES.contains(scene.word(token + 1))) {
            return verb && token - draft.act.to() <= 1 ? "object" : scene.word(token - 1).equals("to") ? "to" : "";
        }
        boolean its = OWN.contains(scene.word(token)) && List.of("mend", "teach").contains(draft.act.trigger().frame().id()) && token - draft.act.to() <= 2 && verb;
        if (draft.act.trigger().frame().id().equals("get") && scene.word(token).equals("there") && !scene.sign(token + 1, "be")) {
            return "from";
        }
        return its || scene.word(token).equals("there") && !scene.sign(token + 1, "be") ? "to" : "";
    }

    /** Returns the party that can be the other side: of the DPRK when the known one is not, else the last that is not of the DPRK. */
    private Optional<Who> other(Draft draft, Cast cast, boolean party) {
        List<Who> known = Stream.concat(cast.suppliers().stream(), cast.recipients().stream()).toList();
        boolean foreign = known.stream().anyMatch(w -> !w.dprk());
        boolean ours = known.stream().anyMatch(Who::dprk);
        if (foreign == ours) {
            return Optional.empty();
        }
        return Stream.concat(before(draft), draft.scene.who().stream().filter(w -> w.to() <= draft.act.from())).filter(w -> w.dprk() == foreign)
                .filter(w -> (w.leads() || !w.speaker()) && !w.party().kind().equals("unnamed") && !w.party().state().isUnknown())
                .reduce((a, b) -> !party || b.governor().isEmpty() || !a.governor().isEmpty() ? b : a).map(w -> Surroundings.at(draft, w.party()));
    }

    private Stream<Who> before(Draft draft) {
        return Scene.near(scenes, draft.scene.index() - 2, draft.scene.index() - 1).flatMap(s -> s.who().stream());
    }
}
