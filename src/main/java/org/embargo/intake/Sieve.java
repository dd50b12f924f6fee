package org.embargo.intake;

import java.util.List;
import java.util.Optional;

import org.embargo.facts.FilledBy;
import org.embargo.facts.Modality;
import org.embargo.facts.Stage;

/** Keeps the drafts that are transfers with the DPRK and puts the others aside. */
final class Sieve {

    private static final int OLD = 6;
    private final List<Scene> scenes;
    private final Asides asides;
    private final List<Draft> told;
    private final List<Draft> pending;

    Sieve(List<Scene> scenes, Asides asides, List<Draft> told, List<Draft> pending) {
        this.scenes = scenes;
        this.asides = asides;
        this.told = told;
        this.pending = pending;
    }

    /** Tells whether a draft is a transfer with the DPRK; what is none is put aside with the reason. */
    boolean kept(Draft draft) {
        boolean same = draft.supplier.isPresent() && draft.recipient.isPresent() && Draft.of(draft.supplier) && Draft.of(draft.recipient);
        boolean lone = draft.supplier.isEmpty() && draft.recipient.isEmpty() && draft.either.isEmpty();
        boolean weak = draft.goods.stream().allMatch(g -> g.what().entry().weak()) && !militaryTalk(draft);
        if (!draft.dprk()) {
            waits(draft, weak);
            boolean arms = draft.goods.stream().anyMatch(g -> !g.what().entry().civil() && !g.what().entry().weak());
            if (arms && !lone) {
                asides.add(draft.scene, "non-dprk", "the parties are others than the DPRK", "");
            }
            return false;
        }
        if (!draft.civil() && draft.supplier.isEmpty() && draft.either.isEmpty()) {
            paysFor(draft);
        }
        if (draft.civil() && !weak && paysFor(draft)) {
            draft.conduct = "barter";
            return true;
        }
        if (draft.civil() || weak || same) {
            String other = draft.goods.stream().map(g -> g.what().entry().otherMeasure()).filter(m -> !m.isEmpty()).findFirst().orElse("");
            asides.add(draft.scene, same ? "inside" : "no-arms", same ? "both sides are of the DPRK" : "what moved is no arms", other);
            return false;
        }
        return !lone && enough(draft);
    }

    /** A cargo of arms whose supplier is not named waits for a later sentence that names him. */
    private void waits(Draft draft, boolean weak) {
        boolean open = draft.act.trigger().frame().id().equals("seize") || draft.supplier.isEmpty() && draft.either.isEmpty() && draft.recipient.isPresent();
        pending.removeIf(p -> draft.scene.index() - p.scene.index() > OLD);
        boolean first = pending.stream().noneMatch(p -> p.scene == draft.scene);
        if (open && first && !draft.civil() && !draft.negated && !weak && draft.stage != Stage.HYPOTHETICAL) {
            pending.add(draft);
        }
    }

    /** Civil goods are kept when the sentence says that they were given in return for arms told just before. */
    private boolean paysFor(Draft draft) {
        boolean pays = !draft.scene.all("exchange").isEmpty() || draft.act.trigger().frame().id().equals("pay");
        Optional<Draft> before = told.stream().filter(t -> draft.scene.index() - t.scene.index() <= 1 && !t.civil() && Draft.of(t.supplier)).reduce((a, b) -> b);
        boolean fits = pays && before.isPresent() && Draft.of(draft.recipient) && before.get().recipient.isPresent();
        if (fits && draft.supplier.isEmpty()) {
            draft.supplier = before.get().recipient;
            draft.rests("supplier", draft.scene.passage(draft.act), "the payment runs the other way");
        }
        if (fits) {
            draft.pays = before;
            draft.stage = before.get().stage == Stage.PERFORMED ? draft.stage : before.get().stage;
            draft.modality = draft.stage == before.get().stage ? before.get().modality : draft.modality;
            before.get().brokers.stream().filter(b -> b.role().equals("broker") && !draft.brokers.contains(b)).forEach(draft.brokers::add);
        }
        return fits;
    }

    /** Words such as technology are about arms only where arms are spoken of. */
    private boolean militaryTalk(Draft draft) {
        int at = draft.scene.index();
        return Scene.near(scenes, at - 1, at + 1).anyMatch(s -> s.what().stream()
                .anyMatch(w -> !w.entry().weak() && !w.entry().civil() && !(w.kinds().isEmpty() && w.entry().goods())) || s.tokens().stream().anyMatch(t ->
                List.of("weapons", "arms", "military", "missile", "nuclear", "weapon").contains(t.lower())));
    }

    /** One party is enough only where the act is told as an event. */
    private boolean enough(Draft draft) {
        boolean pair = !draft.either.isEmpty() || draft.supplier.isPresent() && draft.recipient.isPresent();
        if (pair) {
            return true;
        }
        if (generic(draft)) {
            asides.add(draft.scene, "pattern", "speaks of no one delivery", "");
            return false;
        }
        boolean event = !draft.act.trigger().frame().id().equals("carry") && event(draft);
        boolean kept = event && !draft.negated && draft.modality != Modality.HYPOTHETICAL && !draft.scene.heading() && !draft.service();
        if (!kept) {
            asides.add(draft.scene, draft.negated ? "denial" : "pattern", "names no other party", "");
        } else {
            draft.step(draft.supplier.isEmpty() ? "supplier" : "recipient", FilledBy.ASSUMED, "not named");
        }
        return kept;
    }

    /** Tells what anybody may do, plan or have of his own: {@code Sending rifles to}, {@code wished to ship}, {@code paid for its own}. */
    private static boolean generic(Draft draft) {
        boolean subject = draft.act.from() <= 1 && draft.act.shape().equals("gerund");
        boolean own = draft.goods.stream().anyMatch(g -> g.scene() == draft.scene && draft.scene.word(g.what().from() - 1).equals("own"));
        return draft.supplier.isEmpty() && (subject || own || draft.stage == Stage.PLANNED);
    }

    private static boolean event(Draft draft) {
        boolean role = List.of("customer", "source").contains(draft.act.trigger().frame().id());
        boolean told = !draft.act.noun() && draft.act.shape().matches("finite|passive");
        return draft.stage == Stage.INTERCEPTED && !role || told && (draft.stage == Stage.PERFORMED || Draft.of(draft.recipient));
    }
}
