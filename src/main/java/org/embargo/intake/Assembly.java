package org.embargo.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.embargo.facts.FilledBy;
import org.embargo.facts.Stage;
import org.embargo.intake.Draft.Goods;
import org.embargo.intake.Entry.Frame;
import org.embargo.intake.Entry.Trigger;
import org.embargo.intake.Mention.Act;
import org.embargo.intake.Mention.What;
import org.embargo.intake.Mention.Who;

/**
 * Puts a transfer together where a sentence names arms, the DPRK and another party and no word of the lexicon tells the act: the
 * places of the parties beside the goods say who gives and who gets. Everything it fills is inferred.
 */
final class Assembly {

    private static final int JOINED = 3;
    private static final List<String> DEALING = List.of("dealer", "dealers", "trader", "traders", "broker", "brokers", "smuggler", "smugglers", "trade", "industry", "experts", "specialists", "control", "race");
    private static final List<String> BARS = List.of("visit", "display", "denial", "scant", "wish", "aid", "negation", "opposed", "expulsion");
    /** States that mostly speak of transfers with the DPRK, or fight what it makes. */
    static final List<String> ACCUSERS = Stream.concat(Referents.ACCUSERS.stream(), Stream.of("AU", "UA", "IL")).toList();
    private static final Trigger TRIGGER = new Trigger("", new Frame("assembled", Map.of("subject", "supplier", "from", "supplier", "to", "recipient", "for", "recipient", "by", "supplier")),
            "supply", "performed", true, true, "noun");
    private final Scene scene;
    private final List<What> goods;
    private final Placing placing;

    Assembly(Scene scene) {
        this.scene = scene;
        this.goods = scene.what().stream().filter(w -> arms(w) && !DEALING.contains(scene.word(w.to()))).toList();
        this.placing = new Placing(scene, goods);
    }

    private static boolean arms(What w) {
        return w.entry().goods() && !w.entry().civil() && !w.entry().weak() && !w.kinds().isEmpty()
                && w.kinds().stream().noneMatch(k -> List.of("military-skill", "unarmed-police-skill", "combat-troops", "arms-plant", "military-building").contains(k));
    }

    /** Returns the transfer of a sentence in which no act was found; empty when the places of its parties do not tell one. */
    Optional<Draft> draft() {
        if (goods.isEmpty() || barred(scene) || scene.who().stream().noneMatch(Who::dprk)) {
            return Optional.empty();
        }
        Cast cast = cast();
        boolean pair = cast.suppliers().size() == 1 && !cast.recipients().isEmpty() && Stream.concat(cast.suppliers().stream(), cast.recipients().stream()).filter(Who::dprk).count() == 1;
        return pair ? Optional.of(draft(cast)) : Optional.empty();
    }

    /** A sentence about the law, a test, a visit, a wish, a denial or what somebody fears or fights moves nothing. */
    static boolean barred(Scene scene) {
        boolean test = scene.all("test").stream().anyMatch(s -> Words.verbal(scene, s) && !scene.word(s.from()).startsWith("fir"));
        return test || !scene.all("law").isEmpty() || BARS.stream().anyMatch(k -> scene.all(k).stream().anyMatch(s -> s.cue().form().isEmpty() || Words.verbal(scene, s)));
    }

    /** Tells what a correction takes back: the sentence behind {@code Correction}. */
    static boolean corrected(Scene scene, List<Scene> scenes) {
        return Scene.near(scenes, scene.index() - 1, scene.index() - 1).anyMatch(s -> s.tokens().size() <= 2 && List.of("correction", "corrections", "erratum", "clarification").contains(s.word(0)));
    }

    private Cast cast() {
        Cast cast = new Cast();
        List<Who> all = scene.who().stream().filter(w -> !placing.speaks(w) && !w.party().state().isUnknown()).toList();
        for (Who w : all) {
            Optional<Who> gets = placing.gets(w);
            gets.ifPresent(g -> cast.add("recipient", g));
            placing.gives(w).filter(g -> gets.isEmpty()).ifPresent(g -> cast.add("supplier", g));
        }
        sharpen(cast);
        placing.owner().filter(w -> cast.recipients().isEmpty() && cast.suppliers().stream().anyMatch(Who::dprk)).ifPresent(w -> cast.add("recipient", w.inferred("whose goods they are")));
        placing.subject().filter(w -> !w.party().state().isUnknown()).ifPresent(w -> subject(cast, w));
        return cast;
    }

    /** Where a place of dispatch is named, an origin by adjective alone is not needed. */
    private static void sharpen(Cast cast) {
        cast.suppliers().removeIf(s -> cast.recipients().stream().anyMatch(r -> r.party().state().equals(s.party().state())));
        if (cast.suppliers().stream().anyMatch(Who::dprk)) {
            cast.suppliers().removeIf(s -> !s.dprk());
        }
        while (cast.suppliers().size() > 1) {
            cast.suppliers().remove(1);
        }
    }

    /** Who is spoken of gives what goes to another, and gets what comes from another; whose goods they are got them. */
    private void subject(Cast cast, Who w) {
        boolean known = Stream.concat(cast.suppliers().stream(), cast.recipients().stream()).anyMatch(o -> o.party().state().equals(w.party().state()));
        if (known || seizes(w)) {
            return;
        }
        boolean got = cast.suppliers().stream().anyMatch(s -> s.governor().equals("from") || s.dprk() && placing.direct(org.embargo.facts.Party.DPRK));
        if (cast.recipients().isEmpty() && got && w.party().state().listed().stream().noneMatch(ACCUSERS::contains)) {
            cast.add("recipient", w.inferred("of whom the sentence speaks"));
        } else if (cast.suppliers().isEmpty() && cast.recipients().stream().anyMatch(r -> r.governor().equals("to"))) {
            cast.add("supplier", w.inferred("of whom the sentence speaks"));
        }
    }

    /** Who stops or finds a cargo has no part in it. */
    private boolean seizes(Who w) {
        return scene.acts().stream().anyMatch(a -> a.trigger().frame().id().equals("seize") && new Casting(scene, a).cast().seizers().stream().anyMatch(s -> s.party().equals(w.party())));
    }

    /** Of goods that come from somebody only those move that stand nearest before him, with what is joined to them. */
    private List<What> moved(Who from) {
        List<What> before = goods.stream().filter(g -> from.governor().equals("from") && g.to() <= from.from()).toList();
        int start = before.size();
        while (start > 0 && (start == before.size() || before.get(start).from() - before.get(start - 1).to() <= JOINED)) {
            start--;
        }
        return before.isEmpty() ? goods : before.subList(start, before.size());
    }

    private Draft draft(Cast cast) {
        Who from = cast.suppliers().get(0);
        Who to = cast.recipients().get(0);
        List<What> moved = moved(from);
        What first = moved.get(0);
        Draft draft = new Draft(scene, new Act(first.from(), first.to(), TRIGGER, "noun", false));
        moved.forEach(g -> {
            draft.goods.add(new Goods(g, scene, List.of(scene.passage(g)), List.of()));
            draft.rests("items", scene.passage(g), "");
        });
        draft.supplier(from, scene.passage(from));
        draft.recipient(to, scene.passage(to));
        new Staging(scene, draft.act, new Casting(scene, draft.act)).apply(draft);
        draft.stage = draft.stage == Stage.CONTRACTED || draft.stage == Stage.OFFERED || draft.stage == Stage.NEGOTIATED ? Stage.NEGOTIATED : draft.stage;
        draft.step("conduct", FilledBy.INFERRED, "put together from the places of the parties; no word tells the act");
        draft.step("supplier", FilledBy.INFERRED, from.inferred().isEmpty() ? "by its place beside the goods" : from.inferred());
        draft.step("recipient", FilledBy.INFERRED, to.inferred().isEmpty() ? "by its place beside the goods" : to.inferred());
        return draft;
    }
}
