package org.embargo.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.embargo.evidence.Passage;
import org.embargo.facts.Party;
import org.embargo.intake.Draft.Goods;
import org.embargo.intake.Mention.Sign;
import org.embargo.intake.Mention.What;
import org.embargo.intake.Mention.Who;

/** Makes a transfer of its own of what is given in exchange, which runs the other way. */
final class Payment {

    private final Scene scene;

    Payment(Scene scene) {
        this.scene = scene;
    }

    /** Returns the payments for the transfers of this sentence. */
    List<Draft> drafts(List<Draft> main) {
        Optional<Sign> sign = sign(main);
        Optional<Draft> first = main.stream().filter(d -> d.supplier.isPresent() && d.recipient.isPresent() && !d.negated).findFirst();
        if (sign.isEmpty() || first.isEmpty() || first.get().conduct.equals("barter") && main.stream().anyMatch(d -> d.pays.isPresent()) || first.get().act.from() > sign.get().from()) {
            return List.of();
        }
        return List.of(payment(first.get(), sign.get()));
    }

    /**
     * Returns the draft, and for civil goods that are given for arms also the arms, which run the other way. What pays for arms
     * is marked by the transfer that it pays for.
     */
    Stream<Draft> bought(Draft civil) {
        Optional<What> arms = !civil.civil() || civil.supplier.isEmpty() || civil.negated ? Optional.empty() : inReturn(civil);
        Optional<Party> seller = civil.recipient.or(() -> arms.filter(w -> w.origin().equals(Party.DPRK)).map(w -> Party.state("North Korea", Party.DPRK)));
        if (arms.isEmpty() || seller.isEmpty() || Draft.of(seller) == Draft.of(civil.supplier)) {
            return Stream.of(civil);
        }
        Draft out = new Draft(scene, civil.act);
        out.conduct = "barter";
        out.stage = civil.stage;
        out.modality = civil.modality;
        turn(out, seller.get(), civil.supplier.orElseThrow(), scene.passage(arms.get()));
        scene.what().stream().filter(w -> w.from() >= arms.get().from() && paid(w) && !w.entry().civil()).forEach(w -> goods(out, w));
        civil.pays = Optional.of(out);
        civil.conduct = "barter";
        boolean money = civil.goods.stream().allMatch(g -> g.what().kinds().equals(List.of("money")));
        return civil.recipient.isPresent() && !money ? Stream.of(out, civil) : Stream.of(out);
    }

    private Optional<What> inReturn(Draft civil) {
        int from = scene.all("exchange").stream().filter(s -> s.from() >= civil.act.to()).mapToInt(Sign::to).findFirst().orElse(Integer.MAX_VALUE);
        boolean barter = List.of("barter", "pay").contains(civil.act.trigger().frame().id());
        return scene.what().stream().filter(w -> w.from() >= from || barter && w.from() >= civil.act.to() && w.governor().equals("for"))
                .filter(w -> paid(w) && !w.entry().civil() && !w.entry().weak()).findFirst();
    }

    private static void turn(Draft draft, Party from, Party to, Passage passage) {
        draft.supplier(new Who(0, 0, from, "", "", "name", "", "the payment runs the other way"), passage);
        draft.recipient(new Who(0, 0, to, "", "", "name", "", "the payment runs the other way"), passage);
    }

    private void goods(Draft draft, What what) {
        draft.goods.add(new Goods(what, scene, List.of(scene.passage(what)), List.of()));
        draft.rests("items", scene.passage(what), "");
    }

    /** Returns the words that say what is given: {@code in exchange for}, or {@code paid for ... with}. */
    private Optional<Sign> sign(List<Draft> main) {
        Optional<Sign> sign = scene.all("exchange").stream().filter(s -> scene.what().stream().anyMatch(w -> w.from() >= s.to() && paid(w))).findFirst();
        return sign.filter(s -> main.stream().noneMatch(d -> d.act.trigger().lemma().equals("pay for"))).or(() -> main.stream().filter(d -> d.act.trigger().lemma().equals("pay for"))
                .flatMap(d -> scene.what().stream().filter(w -> w.from() > d.act.to() && paid(w) && scene.word(before(w)).equals("with"))).findFirst()
                .map(w -> new Sign(before(w), before(w) + 1, new Entry.Cue("exchange", "", ""))));
    }

    private int before(What what) {
        int at = what.from() - 1;
        while (at > 0 && (Words.DETERMINERS.contains(scene.word(at)) || scene.tokens().get(at).number())) {
            at--;
        }
        return at;
    }

    private static boolean paid(What what) {
        return what.entry().goods() && !what.kinds().contains("money") && !what.kinds().isEmpty();
    }

    private Draft payment(Draft main, Sign sign) {
        Draft out = new Draft(scene, main.act);
        out.conduct = "barter";
        out.stage = main.stage;
        out.modality = main.modality;
        out.brokers.addAll(main.brokers);
        Party from = main.recipient.orElseThrow();
        Party to = main.supplier.orElseThrow();
        out.supplier(new Who(0, 0, from, "", "", "name", "", "the payment runs the other way"), scene.passage(sign));
        out.recipient(new Who(0, 0, to, "", "", "name", "", "the payment runs the other way"), scene.passage(sign));
        out.rests("conduct", scene.passage(sign), "");
        List<Goods> goods = new ArrayList<>();
        scene.what().stream().filter(w -> w.from() >= sign.to() && paid(w)).forEach(w -> goods.add(new Goods(w, scene, List.of(scene.passage(w)), List.of())));
        out.goods.addAll(goods);
        goods.forEach(g -> g.passages().forEach(p -> out.rests("items", p, "")));
        return out;
    }
}
