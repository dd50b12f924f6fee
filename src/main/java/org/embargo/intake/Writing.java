package org.embargo.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.embargo.evidence.Passage;
import org.embargo.facts.ActDate;
import org.embargo.facts.CommitteeDecision;
import org.embargo.facts.Conduct;
import org.embargo.facts.Escape;
import org.embargo.facts.FilledBy;
import org.embargo.facts.Item;
import org.embargo.facts.Notice;
import org.embargo.facts.Party;
import org.embargo.facts.Possible;
import org.embargo.facts.Standing;
import org.embargo.facts.Transfer;
import org.embargo.intake.Draft.Goods;
import org.embargo.intake.Mention.Who;

/** Turns drafts into transfers. */
final class Writing {

    private Writing() {
    }

    /** Writes one transfer. */
    static Transfer transfer(String id, Draft d) {
        List<Item> items = d.goods.stream().map(g -> item(d, g)).toList();
        Map<String, List<Passage>> passages = new TreeMap<>();
        d.passages.forEach((k, v) -> {
            if (!k.equals("items")) {
                passages.put(k, List.copyOf(v));
            }
        });
        Map<String, FilledBy> filled = new TreeMap<>(d.filledBy);
        FilledBy goodsBy = filled.remove("items");
        for (int i = 0; i < d.goods.size(); i++) {
            passages.put("items." + i, d.goods.get(i).passages());
            filled.put("items." + i, goodsBy == null ? FilledBy.STATED : goodsBy);
        }
        Map<String, List<String>> steps = new TreeMap<>();
        d.steps.forEach((k, v) -> steps.put(k.equals("items") ? "items.0" : k, List.copyOf(v)));
        ActDate date = new ActDate(d.date.edtf(), d.dateOf, false, d.date.basis(), d.date.earliest(), d.date.latest());
        return new Transfer(id, summary(d, items), party(d, true), party(d, false), List.copyOf(d.brokers), items,
                Possible.known(Conduct.of(d.conduct).orElseThrow()), Possible.known(d.stage), date, "unknown",
                new Standing(Possible.known(d.modality), d.assertions, d.denials), Possible.known(Notice.NONE),
                Possible.known(CommitteeDecision.NONE), Possible.unknown(), Possible.known(Escape.NONE), passages, filled, steps, "");
    }

    private static Possible<Party> party(Draft d, boolean supplier) {
        if (!d.either.isEmpty()) {
            return Possible.oneOf(d.either.stream().map(Who::party).toList());
        }
        Optional<Party> party = supplier ? d.supplier : d.recipient;
        return party.map(Possible::known).orElse(Possible.unknown());
    }

    private static Item item(Draft d, Goods g) {
        boolean verb = ofTheAct(d, g) && !d.act.noun() && !d.conduct.equals("training");
        String words = verb ? "" : g.scene().passage(g.what()).quote().replaceAll("\\s+", " ");
        Possible<String> origin = g.what().origin().isEmpty() ? Possible.unknown() : Possible.known(g.what().origin());
        Amounts amounts = Amounts.of(g.scene(), g.what());
        return new Item(words, Possible.oneOf(g.what().kinds()), origin, amounts.quantity(), amounts.physical(), Possible.unknown());
    }

    private static String summary(Draft d, List<Item> items) {
        List<String> goods = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            goods.add(items.get(i).description().isEmpty() ? kinds(items.get(i)) : items.get(i).description());
        }
        boolean itself = !d.goods.isEmpty() && d.goods.stream().allMatch(g -> ofTheAct(d, g));
        boolean whole = itself && d.act.noun() && d.goods.stream().allMatch(g -> g.what().to() >= d.act.to());
        return Summary.of(Conduct.of(d.conduct).orElseThrow(), itself ? named(d, goods) : goods, whole, List.of(name(d, true), name(d, false)), !d.either.isEmpty())
                + Summary.standing(d.stage, d.modality);
    }

    /** What a verb names by itself, as in {@code it trained soldiers}, is said by the name of the act. */
    private static List<String> named(Draft d, List<String> goods) {
        return d.conduct.equals("training") && !d.act.noun() ? List.of() : goods;
    }

    /** Returns whether the words of the goods are those of the act, as in {@code arms sales} and {@code it armed Iran}. */
    private static boolean ofTheAct(Draft d, Goods g) {
        return g.scene() == d.scene && g.what().from() < d.act.to() && d.act.from() < g.what().to();
    }

    private static String kinds(Item item) {
        return item.kind().listed().stream().map(k -> k.replace('-', ' ')).collect(Collectors.joining(" or "));
    }

    private static String name(Draft d, boolean supplier) {
        if (!d.either.isEmpty()) {
            return d.either.get(supplier ? 0 : 1).party().label();
        }
        return (supplier ? d.supplier : d.recipient).map(Party::label).orElse("an unnamed party");
    }
}
