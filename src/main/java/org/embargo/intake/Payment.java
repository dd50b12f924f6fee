package org.embargo.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.embargo.facts.Party;
import org.embargo.facts.Possible;
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
        Optional<Sign> sign = scene.all("exchange").stream().filter(s -> scene.what().stream().anyMatch(w -> w.from() >= s.to() && paid(w))).findFirst();
        Optional<Draft> first = main.stream().filter(d -> d.supplier.isPresent() && d.recipient.isPresent() && !d.negated).findFirst();
        if (sign.isEmpty() || first.isEmpty() || first.get().act.from() > sign.get().from()) {
            return List.of();
        }
        return List.of(payment(first.get(), sign.get()));
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

    /** A State without a known code. */
    static Party unnamed(String name) {
        return new Party(name, Possible.unknown(), "unnamed", "");
    }
}
