package org.embargo.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.embargo.facts.Party;
import org.embargo.intake.Draft.Goods;
import org.embargo.intake.Entry.Frame;
import org.embargo.intake.Entry.Trigger;
import org.embargo.intake.Mention.Act;
import org.embargo.intake.Mention.What;
import org.embargo.intake.Mention.Who;

/** Finds arms that a sentence shows in a hold, in crates or aboard, where no word for an act tells of them; the sentences around must say whence they came. */
final class Cargo {

    private static final int NEAR = 1;
    private static final Set<String> HOLDS = Set.of("aboard", "onboard", "board", "hold", "crates", "crate", "boxes", "box", "containers", "container", "cargo", "ship", "vessel", "freighter", "plane", "aircraft",
            "consignment", "shipment", "tarpaulins", "haul", "sacks", "pallets", "parcels", "parcel", "manifest", "coaster", "dhow", "deck", "truck", "wagon", "wagons");
    private static final Set<String> LIES = Set.of("in", "inside", "were", "was", "lay", "stood", "contained", "containing", "held", "holding", "found", "hidden", "stowed", "loaded", "put", "packed", "beneath", "under", "aboard",
            "pulled", "taken", "removed", "took", "discovered", "uncovered", "revealed", "yielded", "turned", "sat", "concealed", "counted");
    private static final Set<String> ALONE = Set.of("contained", "lay", "stood", "hidden", "stowed", "found", "packed", "discovered", "uncovered", "concealed", "aboard", "beneath", "inside");
    private static final Set<String> LOADED = Set.of("put", "loaded", "taken", "placed", "brought", "hoisted");
    private static final Frame FRAME = new Frame("seize", Map.of("from", "supplier", "to", "recipient", "for", "recipient"));
    private final List<Scene> scenes;

    Cargo(List<Scene> scenes) {
        this.scenes = scenes;
    }

    /** Returns the place of the arms in a sentence that shows them aboard; empty when it does not. */
    Optional<Act> act(Scene scene) {
        List<What> arms = arms(scene);
        boolean told = scene.heading() || !scene.all("display").isEmpty() || !scene.all("visit").isEmpty() || !scene.all("scant").isEmpty() || !scene.all("denial").isEmpty() || !scene.all("condition").isEmpty();
        boolean wanted = scene.acts().stream().anyMatch(a -> !a.noun() && List.of("ask", "order", "talk").contains(a.trigger().frame().id())) || !scene.all("wish").isEmpty();
        if (arms.isEmpty() || told || wanted || !shown(scene) || near(scene).noneMatch(Cargo::holds)) {
            return Optional.empty();
        }
        Trigger trigger = new Trigger("hold", FRAME, "supply", "performed", false, true, "past");
        What last = arms.get(arms.size() - 1);
        return Optional.of(new Act(arms.get(0).from(), last.to(), trigger, "finite", false));
    }

    /** Tells words for lying in a hold: any of them beside a word for the hold, else such as say so alone. */
    private static boolean shown(Scene scene) {
        boolean pointed = java.util.stream.IntStream.range(1, scene.tokens().size()).anyMatch(i -> List.of("it", "them", "her").contains(scene.word(i)) && List.of("in", "aboard", "inside", "beneath").contains(scene.word(i - 1)));
        return scene.tokens().stream().anyMatch(t -> (holds(scene) ? LIES : ALONE).contains(t.lower())) || pointed;
    }

    /** Returns the arms of a sentence as goods. */
    static List<Goods> goods(Scene scene) {
        List<Goods> out = new ArrayList<>();
        arms(scene).forEach(w -> out.add(new Goods(w, scene, List.of(scene.passage(w)), List.of())));
        return out;
    }

    private static List<What> arms(Scene scene) {
        return scene.what().stream().filter(w -> w.entry().goods() && !w.entry().civil() && !w.entry().weak() && !w.kinds().contains("military-skill") && !w.kinds().contains("combat-troops")).toList();
    }

    private Stream<Scene> near(Scene scene) {
        return Scene.near(scenes, scene.index() - NEAR, scene.index());
    }

    /** Tells whether a sentence of the same paragraph or the one before goes on about the carrier, and about no other one. */
    static boolean near(Scene scene, Scene cargo) {
        boolean other = scene.tokens().stream().anyMatch(t -> List.of("another", "second", "further").contains(t.lower()));
int gap = cargo.index() - scene.index();
        boolean same = scene.stretch().paragraph() == cargo.stretch().paragraph();
        return !other && (same ? gap >= -2 : gap > 0 && gap <= 3 && cargo.stretch().paragraph() - scene.stretch().paragraph() == 1);
    }

    private static boolean holds(Scene scene) {
        return scene.tokens().stream().anyMatch(t -> HOLDS.contains(t.lower())) || scene.who().stream().anyMatch(w -> w.party().kind().equals("vessel"));
    }

    /** What was loaded elsewhere onto a ship of the DPRK was for it, and came from there. */
    void inbound(Draft draft, Cast cast) {
        Scene scene = draft.scene;
        boolean open = cast.suppliers().isEmpty() && cast.recipients().isEmpty() && !draft.service();
        Optional<Who> ship = scene.who().stream().filter(w -> open && w.dprk() && w.party().kind().equals("vessel") && scene.tokens().subList(Math.max(0, w.from() - 4), w.from()).stream().anyMatch(t -> LOADED.contains(t.lower()))).findFirst();
        Optional<Who> port = scene.who().stream().filter(w -> ship.isPresent() && w.party().kind().equals("state") && !w.dprk() && w.governor().equals("in") && w.from() > ship.get().from()).findFirst();
        port.ifPresent(w -> {
            cast.add("supplier", w.inferred("where it was loaded"));
            cast.add("recipient", ship.orElseThrow().as(Party.state("North Korea", Party.DPRK), ship.get().from(), ship.get().to()).inferred("the ship that carried it is of the DPRK"));
        });
    }
}
