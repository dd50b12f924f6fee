package org.embargo.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.embargo.evidence.Passage;
import org.embargo.facts.Party;
import org.embargo.facts.Stage;
import org.embargo.intake.Mention.Who;

/** Finds under whose flag and for which firms the ship or aircraft sailed that carried a stopped cargo: go-betweens, never supplier. */
final class Carriage {

    private static final int BEFORE = 1;
    private static final int FAR = 14;
    private static final int BEHIND = 6;
    private static final Map<String, String> ROLES = Map.of("owned", "owner", "belonged", "owner", "belongs", "owner", "operated", "operator", "leased", "lessee",
            "chartered", "charterer", "managed", "operator", "owner", "owner", "operator", "operator");
    private final List<Scene> scenes;

    Carriage(List<Scene> scenes) {
        this.scenes = scenes;
    }

    /** Adds the flag and the firms to a cargo that was stopped or found. */
    void apply(Draft draft) {
        carriers(draft, draft.scene);
        middlemen(draft);
        boolean found = draft.act.trigger().frame().id().equals("seize") || draft.stage == Stage.INTERCEPTED;
        if (!found || draft.service()) {
            return;
        }
        Scene.near(scenes, draft.scene.index() - BEFORE, draft.scene.index() + BEHIND)
                .forEach(s -> s.who().forEach(w -> role(s, w).filter(p -> !party(draft, p)).ifPresent(p -> add(draft, p, s.passage(w)))));
    }

    /** Who stands behind {@code through} or {@code by way of} had a hand in it; a State there was passed through. */
    private static void middlemen(Draft draft) {
        draft.scene.who().stream().filter(w -> w.governor().equals("through") && !w.speaker() && !w.party().kind().equals("unnamed") && !party(draft, w.party())
                && draft.supplier.filter(p -> !p.state().isUnknown() && p.state().equals(w.party().state())).isEmpty() && w.from() - draft.act.to() <= FAR && draft.act.from() - w.to() <= FAR)
                .forEach(w -> add(draft, w.party().as(w.party().kind().equals("state") ? "transit" : "broker"), draft.scene.passage(w)));
    }

    /** A vessel named beside goods that were shipped or stopped carried them. */
    private void carriers(Draft draft, Scene scene) {
        int far = draft.stage == Stage.INTERCEPTED || !draft.story.isEmpty() ? 3 : 0;
        if (draft.service() || draft.stage != Stage.INTERCEPTED && draft.stage != Stage.PERFORMED) {
            return;
        }
        Scene.near(scenes, scene.index() - 2 * far, scene.index() + 2 * far).filter(s -> s == scene || Cargo.near(s, scene)).forEach(s -> s.who().stream()
                .filter(w -> w.party().kind().equals("vessel") && draft.brokers.stream().noneMatch(b -> b.name().equals(w.party().name()))).forEach(w -> {
                    draft.brokers.add(w.party().as("carrier"));
                    draft.rests("intermediaries", s.passage(w), "");
                }));
    }

    private static Optional<Party> role(Scene scene, Who who) {
        String before = scene.word(who.from() - 1).equals("the") ? scene.word(who.from() - 3) : scene.word(who.from() - 2);
        boolean state = who.party().kind().equals("state");
        boolean flag = state && (before.equals("flag") || before.equals("registered") || scene.word(who.to()).equals("flagged"));
        if (flag) {
            return Optional.of(new Party("flag of " + who.party().name(), who.party().state(), "vessel", "flag"));
        }
        for (int i = who.from() - 1; who.party().kind().equals("company") && i >= Math.max(0, who.from() - 5); i--) {
            if (ROLES.containsKey(scene.word(i))) {
                return Optional.of(who.party().as(ROLES.get(scene.word(i))));
            }
        }
        return Optional.empty();
    }

    private static boolean party(Draft draft, Party party) {
        return draft.brokers.stream().anyMatch(b -> b.name().equals(party.name())) || draft.supplier.map(p -> p.name().equals(party.name())).orElse(false)
                || draft.recipient.map(p -> p.name().equals(party.name())).orElse(false);
    }

    private static void add(Draft draft, Party party, Passage passage) {
        draft.brokers.add(party);
        draft.rests("intermediaries", passage, "");
    }
}
