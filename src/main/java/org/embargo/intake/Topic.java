package org.embargo.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.embargo.facts.Party;
import org.embargo.facts.Stage;
import org.embargo.intake.Mention.Act;
import org.embargo.intake.Mention.Who;

/** Takes from the whole text what one sentence leaves out: the State that it is about, and who gets or gives according to its title. */
final class Topic {

    private static final int FEW = 3;
    private static final List<String> ACCUSERS = Referents.ACCUSERS;
    private final List<Scene> scenes;
    private final Cast title;
    private final Optional<Party> about;
    private final Optional<Party> partner;

    Topic(List<Scene> scenes) {
        this.scenes = scenes;
        this.title = title(scenes);
        this.about = about(scenes);
        this.partner = partner(scenes);
    }

    /** Returns the one other State that the title names beside the DPRK. */
    Optional<Party> partner() {
        return partner;
    }

    /** Fills the other side of an act whose sentence names only one. */
    void fill(Draft draft, Cast cast) {
        if (draft.negated || draft.scene.heading() || draft.stage == Stage.HYPOTHETICAL || !cast.both().isEmpty()) {
            return;
        }
        paired(draft, cast);
        boolean gives = cast.recipients().isEmpty() && !cast.suppliers().isEmpty();
        boolean foreign = gives && cast.suppliers().stream().noneMatch(Who::dprk) && cast.suppliers().stream().allMatch(w -> w.party().kind().equals("state"));
        if (foreign && title.recipients().stream().anyMatch(Who::dprk) && !draft.service() && !draft.act.noun()) {
            cast.add("recipient", Surroundings.at(draft, Party.state("North Korea", Party.DPRK)).inferred("who gets, as the title says"));
        }
        if (gives && cast.suppliers().stream().anyMatch(Who::dprk) && draft.service() && draft.stage == Stage.PERFORMED && abroad(draft)) {
            official(draft.scene).or(() -> about.map(p -> Surroundings.at(draft, p))).ifPresent(w -> cast.add("recipient", Surroundings.at(draft, w.party()).inferred("the State that the text speaks of")));
        }
        boolean client = (draft.act.trigger().frame().id().equals("customer") || buysMost(draft)) && cast.suppliers().isEmpty() && cast.recipients().stream().anyMatch(r -> !r.dprk());
        if (client && spoken(draft)) {
            cast.add("supplier", Surroundings.at(draft, Party.state("North Korea", Party.DPRK)).inferred("the State that the text speaks of"));
        }
    }

    /** Where the title names the DPRK and one other State, an act that names only one of the two, and nobody else, is between them. */
    private void paired(Draft draft, Cast cast) {
        boolean alone = draft.scene.who().stream().filter(w -> !w.speaker() && !w.party().state().isUnknown() && !w.governor().equals("in")).allMatch(w -> w.dprk()
                || partner.map(p -> p.state().equals(w.party().state())).orElse(false));
        boolean arms = !draft.civil() && !draft.act.noun() && List.of(Stage.PERFORMED, Stage.INTERCEPTED).contains(draft.stage) && !draft.service() && draft.act.trigger().frame().role("to").equals("recipient");
        if (partner.isEmpty() || !alone || !arms || cast.suppliers().isEmpty() == cast.recipients().isEmpty()) {
            return;
        }
        Who known = cast.suppliers().isEmpty() ? cast.recipients().get(0) : cast.suppliers().get(0);
        Party other = known.dprk() ? partner.get() : Party.state("North Korea", Party.DPRK);
        if (known.dprk() || known.party().state().equals(partner.get().state())) {
            cast.add(cast.suppliers().isEmpty() ? "supplier" : "recipient", Surroundings.at(draft, other).inferred("the two States of the title"));
        }
    }

    /** Returns the one other State that the title names beside the DPRK. */
    private static Optional<Party> partner(List<Scene> scenes) {
        List<Party> named = scenes.stream().limit(1).flatMap(s -> s.who().stream()).map(Who::party).filter(p -> !p.kind().equals("speaker")).toList();
        List<String> codes = named.stream().flatMap(p -> p.state().only().stream()).distinct().toList();
        boolean pair = codes.size() == 2 && codes.contains(Party.DPRK) && codes.stream().noneMatch(ACCUSERS::contains);
        return named.stream().filter(p -> pair && p.kind().equals("state") && !p.state().listed().contains(Party.DPRK)).findFirst();
    }

    /** Work of the DPRK in its own places is its own. */
    private boolean abroad(Draft draft) {
        boolean home = draft.scene.who().stream().anyMatch(w -> w.dprk() && List.of("in", "on").contains(w.governor())) || draft.scene.tokens().stream().anyMatch(t -> t.lower().equals("own"));
        return !home && draft.scene.who().stream().noneMatch(w -> w.governor().equals("in") && w.party().kind().equals("state"));
    }

    private static boolean buysMost(Draft draft) {
        return draft.act.trigger().frame().id().equals("get") && new Foremost(draft.scene, draft.act).told();
    }

    private boolean spoken(Draft draft) {
        return Scene.near(scenes, draft.scene.index() - FEW, draft.scene.index()).filter(s -> s.stretch().paragraph() == draft.scene.stretch().paragraph())
                .flatMap(s -> s.who().stream()).anyMatch(w -> w.dprk() && !w.speaker());
    }

    /** Returns the State whose official confirms the act. */
    private static Optional<Who> official(Scene scene) {
        boolean confirmed = scene.signs().stream().anyMatch(s -> s.is("confirm") || s.is("denial") || s.is("say"));
        return scene.who().stream().filter(w -> confirmed && w.named() && w.governor().isEmpty() && !w.dprk() && !w.speaker() && w.party().state().only().filter(c -> !ACCUSERS.contains(c)).isPresent())
                .findFirst().filter(w -> w.from() <= 3);
    }

    /** Returns the roles in the first title that tells an act. */
    private static Cast title(List<Scene> scenes) {
        Cast out = new Cast();
        scenes.stream().limit(4).filter(s -> s.heading() || s.index() == 0).flatMap(s -> s.acts().stream().filter((Act a) -> !a.noun()).map(a -> new Casting(s, a).cast())).limit(1).forEach(c -> {
            c.recipients().forEach(w -> out.add("recipient", w));
            c.suppliers().forEach(w -> out.add("supplier", w));
        });
        return out;
    }

    /** Returns the one State, other than the DPRK and those that usually only speak, of which most is told. */
    private static Optional<Party> about(List<Scene> scenes) {
        Map<String, Integer> count = new HashMap<>();
        Map<String, Party> states = new HashMap<>();
        List<Party> all = scenes.stream().flatMap(s -> s.who().stream()).map(Who::party).filter(p -> !p.kind().equals("vessel") && !p.kind().equals("speaker")).toList();
        all.stream().flatMap(p -> p.state().only().stream()).filter(c -> !c.equals(Party.DPRK) && !ACCUSERS.contains(c)).forEach(c -> count.merge(c, 1, Integer::sum));
        all.stream().filter(p -> p.kind().equals("state")).forEach(p -> p.state().only().ifPresent(c -> states.putIfAbsent(c, p)));
        int total = count.values().stream().mapToInt(Integer::intValue).sum();
        return Stream.of(count).flatMap(m -> m.entrySet().stream()).filter(e -> e.getValue() >= FEW && e.getValue() * 3 >= total * 2).map(Map.Entry::getKey).sorted().findFirst().map(states::get);
    }
}
