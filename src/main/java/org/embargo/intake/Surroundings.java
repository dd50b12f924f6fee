package org.embargo.intake;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.embargo.facts.Party;
import org.embargo.facts.Stage;
import org.embargo.intake.Draft.Goods;
import org.embargo.intake.Entry.ItemEntry;
import org.embargo.intake.Mention.What;
import org.embargo.intake.Mention.Who;

/** Fills from the sentences around an act what its own sentence leaves out: the State of a heading, a list of the cargo, the men told before. */
final class Surroundings {

    private static final int FAR = 12;
    private static final Set<String> CARGO = Set.of("goods", "cargo", "cargoes", "shipment", "shipments", "consignment", "consignments", "load", "crates", "containers",
            "boxes", "seller", "supplier", "manufacturer", "vendor", "exporter", "equipment", "sets", "list", "letter", "inventory", "manifest", "haul", "weaponry", "arsenal");
    private static final Set<String> HELD = Set.of("comprised", "comprises", "included", "includes", "consisted", "contained", "containing", "held", "lists", "listed", "were", "was");
    private static final Set<String> SHIPMENT = Set.of("shipment", "consignment", "cargo", "delivery", "transfer", "arms shipment", "batch");
    private static final Set<String> ILLICIT = Set.of("undeclared", "illicit", "illegal", "clandestine", "prohibited", "banned", "suspicious", "unreported", "secret", "embargoed");
    private static final Set<String> MEN = Set.of("men", "soldiers", "troops", "they", "them", "recruits", "pilots", "trainees", "servicemen");
    private final List<Scene> scenes;
    private final List<Draft> told;

    Surroundings(List<Scene> scenes, List<Draft> told) {
        this.scenes = scenes;
        this.told = told;
    }

    /** Looks for the goods of a shipment in the sentences behind it; a shipment said to be illicit or stopped needs none. */
    void goods(Draft draft, Cast cast) {
        boolean vague = draft.act.trigger().frame().id().equals("seize") && !draft.goods.isEmpty() && draft.goods.stream().allMatch(g -> g.what().kinds().equals(List.of("arms")));
        if (vague) {
            List<Goods> general = List.copyOf(draft.goods);
            listed(draft);
            draft.goods.removeAll(draft.goods.size() > general.size() && general.stream().allMatch(g -> g.what().origin().isEmpty()) ? general : List.of());
        }
        boolean parties = cast.suppliers().stream().anyMatch(Who::dprk) && cast.recipients().stream().anyMatch(r -> !r.dprk());
        if (!draft.goods.isEmpty() || !parties || !SHIPMENT.contains(draft.act.trigger().lemma())) {
            return;
        }
        listed(draft);
        boolean stopped = draft.scene.acts().stream().anyMatch(a -> a.trigger().stage().equals("intercepted"));
        boolean illicit = draft.scene.tokens().stream().anyMatch(t -> ILLICIT.contains(t.lower()));
        if (draft.goods.isEmpty() && (stopped || illicit)) {
            What what = new What(draft.act.from(), draft.act.to(), new ItemEntry(List.of(), "", true, false, false, ""), List.of(), "", "");
            draft.goods.add(new Goods(what, draft.scene, List.of(draft.scene.passage(what)), List.of()));
        }
    }

    /** Takes the goods from a sentence behind such as {@code The cargo comprised}. */
    void listed(Draft draft) {
        scenes.stream().filter(s -> s.index() > draft.scene.index() && s.index() <= draft.scene.index() + 2 && list(s)).findFirst()
                .ifPresent(s -> s.what().stream().filter(Surroundings::arms)
                        .forEach(w -> draft.goods.add(new Goods(w, s, List.of(s.passage(w)), List.of("goods listed in a later sentence")))));
    }

    /** Tells whether a sentence goes on about a cargo: it names one, arms, or begins with what stands for them. */
    static boolean pointsToCargo(Scene scene) {
        boolean named = scene.tokens().stream().anyMatch(t -> CARGO.contains(t.lower())) || scene.what().stream().anyMatch(Surroundings::arms)
                || scene.acts().stream().anyMatch(a -> SHIPMENT.contains(a.trigger().lemma()));
        return named || scene.tokens().stream().limit(2).anyMatch(t -> List.of("they", "it", "these", "those", "all").contains(t.lower()));
    }

    private static boolean list(Scene scene) {
        int verb = -1;
        int head = -1;
        for (int i = 0; i < scene.tokens().size(); i++) {
            head = head < 0 && CARGO.contains(scene.word(i)) ? i : head;
            verb = head >= 0 && verb < 0 && HELD.contains(scene.word(i)) ? i : verb;
        }
        int from = verb;
        boolean near = verb >= 0 && verb - head <= 3 && scene.what().stream().anyMatch(w -> w.from() > from && w.from() - from <= 8 && arms(w));
        return near && scene.who().stream().noneMatch(w -> w.dprk() && w.from() > from);
    }

    private static boolean arms(What what) {
        return what.entry().goods() && !what.entry().civil() && !what.entry().weak();
    }

    /** What is found where a ship was stopped a sentence before is intercepted. */
    void stopped(Draft draft) {
        boolean found = draft.act.trigger().frame().id().equals("seize") && draft.stage == Stage.PERFORMED && !draft.act.noun();
        Scene.near(scenes, draft.scene.index() - 2, draft.scene.index() - 1).filter(s -> found).flatMap(s -> s.acts().stream().filter(a ->
                a.trigger().stage().equals("intercepted") && !a.noun() && !a.shape().equals("infinitive")).map(s::passage)).reduce((a, b) -> b).ifPresent(p -> {
                    draft.stage = Stage.INTERCEPTED;
                    draft.rests("stage", p, "stopped, as the sentence before says");
                });
    }

    /** Completes the cast of an act of the DPRK that names no recipient. */
    void fill(Draft draft, Cast cast) {
        trained(draft, cast);
        boolean us = cast.recipients().isEmpty() && draft.scene.tokens()
                .subList(Math.max(0, draft.act.from() - 10), Math.min(draft.scene.tokens().size(), draft.act.to() + 2)).stream().anyMatch(t -> t.lower().equals("us") || t.lower().equals("our"));
        if (us) {
            Denials.author(scenes).filter(w -> !w.dprk()).ifPresent(w -> cast.recipients().add(at(draft, w.party()).inferred("the statement is made in its name")));
        }
        if (!cast.recipients().isEmpty() || cast.both().size() > 1 || cast.suppliers().stream().noneMatch(Who::dprk)) {
            return;
        }
        boolean done = draft.stage == Stage.PERFORMED || draft.stage == Stage.INTERCEPTED;
        boolean stopped = draft.act.trigger().frame().id().equals("seize") || draft.stage == Stage.INTERCEPTED;
        boolean own = draft.scene.tokens().stream().anyMatch(t -> t.lower().equals("own"));
        if (done && !own && !draft.negated && !draft.scene.heading() && (stopped || draft.service())) {
            heading(draft).or(() -> before(draft, cast)).or(() -> draft.service() && firm(cast) ? spoken(draft) : Optional.empty()).ifPresent(cast.recipients()::add);
        }
    }

    /** Men who were sent before and are trained now are trained for those who sent them. */
    private void trained(Draft draft, Cast cast) {
        boolean teaches = draft.act.trigger().frame().id().equals("teach") && cast.recipients().isEmpty();
        boolean men = teaches && draft.scene.tokens().subList(0, draft.act.from()).stream().anyMatch(t -> MEN.contains(t.lower()));
        if (men) {
            told.stream().filter(t -> t.conduct.equals("deployment") && draft.scene.index() - t.scene.index() <= 2).reduce((a, b) -> b).flatMap(t -> t.supplier)
                    .ifPresent(p -> cast.recipients().add(at(draft, p).inferred("whose men they are, as told before")));
        }
    }

    /** Firms of the DPRK work abroad; what the State builds or mends may be its own. */
    private static boolean firm(Cast cast) {
        return cast.suppliers().stream().anyMatch(w -> w.dprk() && w.party().kind().equals("company"));
    }

    /** Returns for whom the same supplier worked, as told before. */
    private Optional<Who> before(Draft draft, Cast cast) {
        boolean same = draft.service() && draft.scene.tokens().stream().anyMatch(t -> List.of("same", "also").contains(t.lower()));
        return told.stream().filter(t -> same && t.service() && t.recipient.isPresent() && Draft.of(t.supplier) && draft.scene.index() - t.scene.index() <= FAR)
                .reduce((a, b) -> b).map(t -> at(draft, t.recipient.orElseThrow()).inferred("for whom it worked, as told before"));
    }

    /** Returns the State that the heading above names. */
    private Optional<Who> heading(Draft draft) {
        for (int i = draft.scene.index() - 1; i >= Math.max(0, draft.scene.index() - FAR); i--) {
            Scene above = scenes.get(i);
            List<Who> states = above.who().stream().filter(w -> w.party().kind().equals("state") && !w.dprk()).toList();
            if (!title(above)) {
                continue;
            }
            boolean alone = states.size() == 1 && above.tokens().stream().filter(Token::word).count() <= states.get(0).to() - states.get(0).from() + 1L;
            boolean bound = states.stream().filter(w -> w.governor().equals("to") || w.governor().equals("for")).count() == 1;
            return !alone && !bound ? Optional.empty() : states.stream().filter(w -> alone || w.governor().equals("to") || w.governor().equals("for")).findFirst()
                    .map(w -> at(draft, w.party()).inferred("the heading names it"));
        }
        return Optional.empty();
    }

    /** A title is a heading, or a name alone before the text of a numbered paragraph. */
    private boolean title(Scene scene) {
        boolean first = scene.index() == 0 && scenes.size() > 1 && scenes.get(1).stretch().paragraph() != scene.stretch().paragraph() && scene.tokens().size() <= 16;
        return scene.heading() || first || scene.tokens().size() <= 8 && scene.acts().isEmpty() && scene.what().isEmpty() && !scene.verb(0, scene.tokens().size())
                && scene.who().stream().anyMatch(w -> scene.tokens().stream().filter(Token::word).count() <= w.to() - w.from() + 1L);
    }

    /** Returns the one State, other than the DPRK, that the last sentence with any spoke of. */
    private Optional<Who> spoken(Draft draft) {
        for (int i = draft.scene.index(); i >= Math.max(0, draft.scene.index() - 1); i--) {
            Scene scene = scenes.get(i);
            List<Party> states = scene.who().stream().filter(w -> w.party().kind().equals("state") && !w.dprk()).map(Who::party).distinct().toList();
            if (!states.isEmpty()) {
                return states.size() > 1 || scene.index() == draft.scene.index() && seen(draft, states.get(0)) ? Optional.empty()
                        : Optional.of(at(draft, states.get(0)).inferred("the State that the text speaks of"));
            }
        }
        return Optional.empty();
    }

    private static boolean seen(Draft draft, Party state) {
        return draft.scene.who().stream().anyMatch(w -> w.party().equals(state) && List.of("from", "by", "against", "through").contains(w.governor()));
    }

    static Who at(Draft draft, Party party) {
        return new Who(draft.act.from(), draft.act.to(), party, "", "", "name", "", "");
    }
}
