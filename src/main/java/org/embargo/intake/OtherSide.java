package org.embargo.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.embargo.facts.Party;
import org.embargo.facts.Stage;
import org.embargo.intake.Mention.Who;

/** Finds the other side of an act whose sentence leaves it out: named in the sentences before, told with the transfer before, or in the title. */
final class OtherSide {

    private static final int FAR = 3;
    private static final List<Stage> DONE = List.of(Stage.PERFORMED, Stage.INTERCEPTED, Stage.ATTEMPTED, Stage.CONTRACTED);
    private final List<Scene> scenes;
    private final List<Draft> told;
    private final Optional<Party> partner;

    /** Works on the sentences of a text whose title names this State beside the DPRK, when it does. */
    OtherSide(List<Scene> scenes, List<Draft> told, Optional<Party> partner) {
        this.scenes = scenes;
        this.told = told;
        this.partner = partner;
    }

    /** Fills the side that the sentence leaves out; says from where. */
    void fill(Draft draft, Cast cast) {
        prospect(draft, cast);
        if (!fits(draft, cast)) {
            return;
        }
        boolean gives = cast.recipients().isEmpty() && cast.suppliers().stream().allMatch(Who::dprk) && !cast.suppliers().isEmpty();
        boolean gets = cast.suppliers().isEmpty() && cast.recipients().stream().allMatch(Who::dprk) && !cast.recipients().isEmpty();
        boolean foreign = cast.suppliers().isEmpty() && !cast.recipients().isEmpty() && cast.recipients().stream().allMatch(w -> other(w) && !Referents.ACCUSERS.contains(w.party().state().only().orElse("")));
        if (foreign && unsaid(draft, cast)) {
            supplier(draft, cast);
        } else if (gives && !draft.service() && !stopped(draft) || gets && unsaid(draft, cast)) {
            named(draft, cast).ifPresent(f -> add(draft, cast, gives ? "recipient" : "supplier", f, "the State of which the sentences before speak"));
        } else if (cast.suppliers().isEmpty() && cast.recipients().isEmpty() && unsaid(draft, cast)) {
            again(draft, cast);
        }
    }

    /** Who might buy again, from nobody named, would buy of the DPRK when the text tells that he got arms from there. */
    private void prospect(Draft draft, Cast cast) {
        boolean buys = draft.stage == Stage.HYPOTHETICAL && List.of("get", "customer", "order").contains(draft.act.trigger().frame().id()) && !draft.civil() && !draft.negated && !draft.act.trigger().stage().equals("hypothetical");
        boolean open = buys && cast.suppliers().isEmpty() && cast.both().isEmpty() && cast.recipients().size() == 1 && !cast.recipients().get(0).dprk() && !source(draft);
        boolean rival = draft.scene.who().stream().anyMatch(w -> other(w) && List.of("from", "of", "by").contains(w.governor()));
        told.stream().filter(t -> open && !rival && !t.negated && !t.civil() && Draft.of(t.supplier) && t.recipient.map(p -> p.state().equals(cast.recipients().get(0).party().state())).orElse(false)).findFirst()
                .ifPresent(t -> cast.add("supplier", Surroundings.at(draft, Party.state("North Korea", Party.DPRK)).inferred("taken from the transfers told before")));
    }

    private static boolean stopped(Draft draft) {
        return draft.stage == Stage.INTERCEPTED || draft.act.trigger().frame().id().equals("seize");
    }

    private static boolean fits(Draft draft, Cast cast) {
        boolean arms = !draft.goods.isEmpty() && !draft.civil() && draft.goods.stream().noneMatch(g -> g.what().entry().weak());
        return arms && !draft.negated && !draft.scene.heading() && DONE.contains(draft.stage) && cast.both().isEmpty() && (cast.suppliers().isEmpty() || cast.recipients().isEmpty())
                && !List.of("pay", "use", "talk", "customer", "source").contains(draft.act.trigger().frame().id());
    }

    /** Tells whether nobody in the sentence can be the supplier: the goods are its theme, and no other State or unknown giver is named. */
    private static boolean unsaid(Draft draft, Cast cast) {
        Scene scene = draft.scene;
        boolean theme = draft.act.noun() || draft.act.shape().equals("passive") || List.of("move", "seize", "get").contains(draft.act.trigger().frame().id());
        boolean rival = scene.who().stream().anyMatch(w -> other(w) && cast.seizers().stream().noneMatch(s -> s.party().equals(w.party())) && rival(draft, cast, w));
        boolean foreign = draft.goods.stream().anyMatch(g -> !g.what().origin().isEmpty() && !g.what().origin().equals(Party.DPRK));
        return theme && !rival && !foreign && !source(draft);
    }

    private static boolean rival(Draft draft, Cast cast, Who w) {
        boolean same = cast.recipients().stream().anyMatch(r -> r.party().state().equals(w.party().state()));
        boolean place = List.of("to", "in", "for", "against", "on", "aside").contains(w.governor());
        boolean before = w.to() <= draft.act.from();
        return !same && (List.of("from", "by", "through", "with").contains(w.governor()) || before && !place);
    }

    /** Tells whether words such as {@code from a dealer} or {@code by the factory} name a giver whom the lexicon does not know. */
    private static boolean source(Draft draft) {
        return draft.scene.signs().stream().anyMatch(s -> s.is("governor") && List.of("from", "by").contains(s.cue().value()) && s.from() >= draft.act.to() && s.from() - draft.act.to() <= 12
                && draft.scene.who().stream().noneMatch(w -> w.from() >= s.to() && w.from() - s.to() <= 3) && !draft.scene.word(s.to()).matches("\\d.*|" + DateFinder.MONTH + "|then|now|sea|air|rail|road|land|ship|train"));
    }

    private static boolean other(Who w) {
        return !w.dprk() && !w.speaker() && w.party().state().only().isPresent();
    }

    /** The DPRK gives when the sentences before speak of it, or the title of it and the one who gets. */
    private void supplier(Draft draft, Cast cast) {
        Optional<Named> near = near(draft).flatMap(s -> s.who().stream().filter(w -> w.dprk() && !w.speaker()).map(w -> new Named(s, w.party(), w))).reduce((a, b) -> b);
        Optional<Named> title = titled(cast.recipients()) ? scenes.get(0).who().stream().filter(Who::dprk).findFirst().map(w -> new Named(scenes.get(0), w.party(), w)) : Optional.empty();
        near.filter(n -> trades(draft, n)).or(() -> title).ifPresent(n -> add(draft, cast, "supplier",
                new Named(n.scene(), Party.state("North Korea", Party.DPRK), n.who()), "the State of which the sentences before speak"));
    }

    private boolean titled(List<Who> recipients) {
        return partner.isPresent() && recipients.stream().allMatch(r -> r.party().state().equals(partner.get().state()));
    }

    /** Who buys from somebody not named buys of the DPRK only where it was just told to sell, or its firm was named. */
    private boolean trades(Draft draft, Named dprk) {
        boolean buys = draft.act.trigger().frame().id().equals("get");
        return !buys || dprk.party().kind().equals("company") || told.stream().anyMatch(t -> draft.scene.index() - t.scene.index() <= FAR && Draft.of(t.supplier));
    }

    /** A State or firm where a sentence names it. */
    private record Named(Scene scene, Party party, Who who) {
    }

    /** Returns the one State beside the DPRK of which the sentences before, or the title, speak. */
    private Optional<Named> named(Draft draft, Cast cast) {
        boolean rivals = draft.scene.who().stream().anyMatch(w -> other(w) && cast.seizers().stream().noneMatch(s -> s.party().equals(w.party())));
        List<Named> all = near(draft).flatMap(s -> s.who().stream().filter(w -> candidate(w) && !s.sign("according", 0, w.from())).map(w -> new Named(s, w.party(), w))).toList();
        boolean one = all.stream().map(n -> n.party().state()).distinct().count() == 1;
        Optional<Named> title = partner.flatMap(p -> scenes.get(0).who().stream().filter(w -> w.party().equals(p)).findFirst()).map(w -> new Named(scenes.get(0), w.party(), w));
        return rivals ? Optional.empty() : one ? Optional.of(all.get(all.size() - 1)) : title;
    }

    private static boolean candidate(Who w) {
        return other(w) && w.party().kind().equals("state") && !Referents.ACCUSERS.contains(w.party().state().only().orElse("")) && !List.of("in", "by", "against", "through", "aside").contains(w.governor());
    }

    /** Goods that came as well, when the sentence says no more, went the way of those told just before. */
    private void again(Draft draft, Cast cast) {
        boolean nobody = draft.scene.who().stream().noneMatch(w -> !w.speaker() && !w.party().state().isUnknown());
        told.stream().filter(t -> nobody && near(t, draft) && DONE.contains(t.stage) && !t.civil() && !t.service() && t.supplier.isPresent() && t.recipient.isPresent()).reduce((a, b) -> b).ifPresent(t -> {
            cast.add("supplier", Surroundings.at(draft, t.supplier.orElseThrow()).inferred("taken from the transfer told before"));
            cast.add("recipient", Surroundings.at(draft, t.recipient.orElseThrow()).inferred("taken from the transfer told before"));
        });
    }

    private boolean near(Draft before, Draft draft) {
        int gap = draft.scene.index() - before.scene.index();
        return gap > 0 && (gap <= FAR + 1 && partner.isPresent() || gap <= FAR && before.scene.stretch().paragraph() == draft.scene.stretch().paragraph());
    }

    private Stream<Scene> near(Draft draft) {
        return Scene.near(scenes, draft.scene.index() - FAR, draft.scene.index() - 1).filter(s -> s.stretch().paragraph() == draft.scene.stretch().paragraph());
    }

    private static void add(Draft draft, Cast cast, String role, Named found, String step) {
        draft.rests(role, found.scene().passage(found.who()), step);
        cast.add(role, Surroundings.at(draft, found.party()).inferred(step));
    }
}
