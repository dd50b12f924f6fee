package org.embargo.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.embargo.evidence.Passage;
import org.embargo.facts.Party;
import org.embargo.facts.Stage;
import org.embargo.intake.Draft.Goods;
import org.embargo.intake.Mention.Act;
import org.embargo.intake.Mention.Who;

/** Makes drafts of the acts in one sentence and puts aside what only looks like one. */
final class Drafting {

    private final List<Scene> scenes;
    private final Asides asides;
    private final Backward backward;
    private final List<Draft> told = new ArrayList<>();
    private final List<Draft> pending = new ArrayList<>();
    private final Sieve sieve;
    private final Surroundings surroundings;
    private final Completion completion;
    private final Carriage carriage;
    private final Voyage voyage;
    private final Cargo cargo;
    private final Topic topic;
    private final OtherSide otherSide;

    Drafting(List<Scene> scenes, Asides asides) {
        this.scenes = scenes;
        this.asides = asides;
        this.backward = new Backward(scenes);
        this.sieve = new Sieve(scenes, asides, told, pending);
        this.surroundings = new Surroundings(scenes, told);
        this.carriage = new Carriage(scenes);
        this.voyage = new Voyage(scenes);
        this.cargo = new Cargo(scenes);
        this.topic = new Topic(scenes);
        this.otherSide = new OtherSide(scenes, told, topic.partner());
        this.completion = new Completion(scenes, pending);
    }

    /** Returns the drafts of a sentence, one for each supplier and recipient. */
    List<Draft> drafts(Scene scene) {
        List<Draft> out = new ArrayList<>();
        for (Act act : scene.acts()) {
            if (!act.shape().equals("adjective") && !Qualifiers.only(scene, act)) {
                out.addAll(drafts(scene, act));
            }
        }
        out.addAll(new Payment(scene).drafts(out));
        if (out.isEmpty()) {
            cargo.act(scene).ifPresent(act -> out.addAll(found(scene, act)));
        }
        if (out.isEmpty()) {
            Continuation.destination(scene, told);
            Continuation.source(scene, pending).ifPresent(d -> {
                pending.remove(d);
                told.add(d);
                out.add(d);
                carriage.apply(d);
            });
        }
        if (out.isEmpty() && !asides.barred(scene) && !Assembly.corrected(scene, scenes)) {
            new Assembly(scene).draft().or(() -> new Secondment(scene).draft()).filter(sieve::kept).ifPresent(out::add);
            told.addAll(out);
        }
        return out;
    }

    private List<Draft> drafts(Scene scene, Act act) {
        Casting casting = new Casting(scene, act);
        Staging staging = new Staging(scene, act, casting);
        Draft draft = new Draft(scene, act);
        draft.goods.addAll(new GoodsFinder(scene, act, casting, scenes).goods());
        Cast cast = casting.cast();
        surroundings.goods(draft, cast);
        if (draft.goods.isEmpty() && new Continuation(told).goodless(draft, cast)) {
            return List.of();
        }
        if (untold(scene, staging)) {
            return List.of();
        }
        staging.apply(draft);
        draft.conduct = Qualifiers.sent(draft) ? "deployment" : draft.conduct;
        draft.trainees = Qualifiers.trainees(scene, act);
        if (!Qualifiers.use(act, draft, cast)) {
            return List.of();
        }
        draft.goods.forEach(g -> g.passages().forEach(p -> draft.rests("items", p, g.description().isEmpty() ? "" : g.description().get(0))));
        surroundings.stopped(draft);
        List<Draft> kept = completed(draft, cast).stream().flatMap(d -> new Payment(scene).bought(d)).filter(d -> d.pays.isPresent() || sieve.kept(d)).toList();
        kept.forEach(carriage::apply);
        told.addAll(kept);
        return kept;
    }

    /** Returns the drafts of a cargo whose way the text tells; none when it does not say that it came from the DPRK or went there. */
    private List<Draft> found(Scene scene, Act act) {
        Draft draft = new Draft(scene, act);
        Staging staging = new Staging(scene, act, new Casting(scene, act));
        staging.apply(draft);
        draft.goods.addAll(Cargo.goods(scene));
        draft.goods.forEach(g -> g.passages().forEach(p -> draft.rests("items", p, "")));
        Cast cast = new Casting(scene, act).cast();
        cast.suppliers().removeIf(w -> !w.dprk());
        cargo.inbound(draft, cast);
        boolean stays = draft.negated || staging.scant() || draft.stage == Stage.HYPOTHETICAL || draft.stage == Stage.PLANNED;
        List<Draft> kept = stays ? List.of() : cast(draft, cast).stream().filter(d -> d.dprk() && d.supplier.isPresent() && d.recipient.isPresent()).filter(sieve::kept).toList();
        kept.forEach(carriage::apply);
        told.addAll(kept);
        return kept;
    }

    /** Puts aside an act that the law is about, or for which there is little evidence. */
    private boolean untold(Scene scene, Staging staging) {
        boolean law = staging.law();
        boolean scant = !law && staging.scant();
        if (law) {
            asides.add(scene, "law-statement", "says what is prohibited, not what was done", "");
        } else if (scant) {
            asides.add(scene, "negative-evidence", "says that there is little or no evidence", "");
        }
        return law || scant;
    }

    /** Returns the drafts of an act, or the cargo told before that it completes. */
    private List<Draft> completed(Draft draft, Cast cast) {
        backward.fill(draft, cast);
        Optional<Draft> open = draft.negated ? Optional.empty() : completion.of(draft, cast);
        open.ifPresent(pending::remove);
        return open.map(List::of).orElseGet(() -> cast(draft, cast));
    }

    private List<Draft> cast(Draft draft, Cast cast) {
        completion.carried(draft, cast);
        new Continuation(told).fill(draft, cast);
        surroundings.fill(draft, cast);
        voyage.fill(draft, cast);
        topic.fill(draft, cast);
        otherSide.fill(draft, cast);
        cast.brokers().forEach(b -> broker(draft, b, "broker"));
        if (cast.suppliers().isEmpty() && cast.recipients().isEmpty() && cast.both().size() >= 2) {
            return either(draft, unofficial(draft, cast.both(), false));
        }
        if (!cast.both().isEmpty()) {
            other(cast);
        }
        List<Who> suppliers = unofficial(draft, cast.suppliers(), true);
        List<Who> recipients = unofficial(draft, cast.recipients(), false);
        List<Draft> out = new ArrayList<>();
        for (int s = 0; s < Math.max(1, suppliers.size()); s++) {
            for (int r = 0; r < Math.max(1, recipients.size()); r++) {
                out.add(pair(draft, suppliers, s, recipients, r));
            }
        }
        return out;
    }

    private static Draft pair(Draft draft, List<Who> suppliers, int s, List<Who> recipients, int r) {
        Draft one = draft.copy();
        if (!suppliers.isEmpty()) {
            one.supplier(suppliers.get(s), passage(draft, suppliers.get(s)));
        }
        if (!recipients.isEmpty()) {
            one.recipient(recipients.get(r), passage(draft, recipients.get(r)));
        }
        one.summary = suppliers.size() * recipients.size() > 1;
        return one;
    }

    private static Passage passage(Draft draft, Who who) {
        return who.to() <= draft.scene.tokens().size() && who.from() < who.to() ? draft.scene.passage(who) : draft.scene.passage(draft.act);
    }

    private static void other(Cast cast) {
        List<Who> open = cast.both().stream().filter(b -> java.util.stream.Stream.concat(cast.suppliers().stream(), cast.recipients().stream())
                .noneMatch(w -> w.party().state().equals(b.party().state()))).toList();
        if (open.size() != 1) {
            return;
        }
        Who one = open.get(0);
        if (cast.suppliers().isEmpty() && !cast.recipients().isEmpty() && !cast.recipients().contains(one)) {
            cast.suppliers().add(one);
        } else if (cast.recipients().isEmpty() && !cast.suppliers().isEmpty() && !cast.suppliers().contains(one)) {
            cast.recipients().add(one);
        }
    }

    private static List<Draft> either(Draft draft, List<Who> both) {
        List<Draft> out = new ArrayList<>();
        List<Who> dprk = both.stream().filter(Who::dprk).toList();
        List<Who> others = both.stream().filter(w -> !w.dprk()).toList();
        for (Who other : others) {
            Draft one = draft.copy();
            Who first = dprk.isEmpty() ? both.get(0) : dprk.get(0);
            if (!first.equals(other)) {
                one.either = List.of(first, other);
                one.rests("supplier", draft.scene.passage(first), "named without a direction");
                one.rests("recipient", draft.scene.passage(other), "named without a direction");
                out.add(one);
            }
        }
        return out;
    }

    /** Somebody who acts for the DPRK stands for it and is kept as the one who arranged it. */
    private List<Who> unofficial(Draft draft, List<Who> all, boolean supplier) {
        List<Who> out = new ArrayList<>();
        for (Who w : all) {
            if (w.party().kind().equals("person") && !w.dprk() && !w.leads() && supplier && draft.ofDprk().isPresent() && draft.stage != Stage.HYPOTHETICAL) {
                broker(draft, w, "broker");
                out.add(new Who(w.from(), w.to(), Party.state("North Korea", Party.DPRK), "", "", "name", "", "named as origin only"));
                continue;
            }
            boolean spokesman = draft.negated && w.party().kind().equals("person") && !w.party().state().isUnknown() && !w.dprk();
            if (spokesman) {
                String code = w.party().state().listed().get(0);
                out.add(new Who(w.from(), w.to(), Party.state(stateName(w, code), code), "", "", "name", w.governor(), "an official speaks for the State"));
            } else if (w.dprk() && w.party().kind().equals("person")) {
                broker(draft, w, "arranger");
                out.add(new Who(w.from(), w.to(), Party.state("North Korea", Party.DPRK), "", "", "name", w.governor(), "somebody of the DPRK acts for it"));
            } else {
                out.add(w);
            }
        }
        return out;
    }

    private String stateName(Who official, String code) {
        return scenes.stream().flatMap(s -> s.who().stream()).map(Who::party).filter(p -> p.kind().equals("state") && p.state().listed().contains(code))
                .map(Party::name).findFirst().orElse(official.party().name());
    }

    private static void broker(Draft draft, Who who, String role) {
        if (draft.brokers.stream().noneMatch(b -> b.name().equals(who.party().name()))) {
            draft.brokers.add(who.party().as(role));
            draft.rests("intermediaries", draft.scene.passage(who), "");
        }
    }
}
