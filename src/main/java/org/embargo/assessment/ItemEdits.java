package org.embargo.assessment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.embargo.facts.Item;
import org.embargo.facts.ItemKind;
import org.embargo.facts.Party;
import org.embargo.facts.PhysicalFact;
import org.embargo.facts.Possible;
import org.embargo.facts.Revision;
import org.embargo.facts.Transfer;
import org.embargo.law.Measure;

/** Lists what an item could be instead: physical facts on either side of each number of the law, and one class for each way of behaving. */
final class ItemEdits {

    private final Rulebook rulebook;
    private final Measure measure;
    private final Transfer transfer;

    ItemEdits(Rulebook rulebook, Measure measure, Transfer transfer) {
        this.rulebook = rulebook;
        this.measure = measure;
        this.transfer = transfer;
    }

    /** Returns the changes to one item. */
    List<Edit> of(int index) {
        List<Edit> edits = new ArrayList<>();
        for (PhysicalFact fact : PhysicalFact.values()) {
            physical(index, fact, edits);
        }
        kinds(index, edits);
        return edits;
    }

    private void physical(int index, PhysicalFact fact, List<Edit> edits) {
        Item item = transfer.items().get(index);
        Possible<Object> now = item.physical(fact);
        Optional<Object> usual = item.kind().only().map(rulebook.kinds()::get).map(k -> k.usual().get(fact));
        String from = now.isUnknown() && usual.isPresent() ? said(usual.get()) + " (usual)" : Edits.said(now, ItemEdits::said);
        for (Object value : values(fact)) {
            Edit.Rank rank = usual.isPresent() ? Edit.Rank.PHYSICAL : Edits.rank(now, value, Edit.Rank.PHYSICAL);
            if (!now.equals(Possible.known(value))) {
                edits.add(Edit.of("items." + index + "." + fact.key(), from, said(value), rank,
                        t -> new Revision(t).item(index, t.items().get(index).with(fact, Possible.known(value))).transfer()));
            }
        }
    }

    /** One value below the first number of the law, then each number, from which another answer may begin. */
    private List<Object> values(PhysicalFact fact) {
        return switch (fact.type()) {
            case TRUTH -> List.of(true, false);
            case WORD -> List.copyOf(fact.words());
            case NUMBER -> {
                List<Object> found = new ArrayList<>();
                List<Double> breakpoints = rulebook.breakpoints(fact);
                breakpoints.stream().limit(1).forEach(b -> found.add(b / 2));
                found.addAll(breakpoints);
                yield found;
            }
        };
    }

    private static String said(Object value) {
        return value instanceof Double d && d == Math.rint(d) ? Long.toString(d.longValue()) : String.valueOf(value);
    }

    private void kinds(int index, List<Edit> edits) {
        Item item = transfer.items().get(index);
        Set<Set<Object>> seen = new HashSet<>();
        if (item.kind().only().isPresent()) {
            seen.add(behaviour(transfer));
        }
        Set<Object> alike = new HashSet<>();
        for (ItemKind kind : rulebook.kinds().values()) {
            Transfer other = with(transfer, index, kind);
            boolean known = item.kind().equals(Possible.known(kind.id()));
            if (!known && alike.add(List.of(kind.attributes(), kind.usual())) && seen.add(behaviour(other))) {
                boolean possible = item.kind().isUnknown() || item.kind().listed().stream().anyMatch(k -> rulebook.members(k).contains(kind.id()));
                edits.add(Edit.of("items." + index + ".item", Edits.said(item.kind(), k -> k), kind.id(), possible ? Edit.Rank.OPEN : Edit.Rank.ITEM,
                        t -> with(t, index, kind)));
            }
        }
    }

    private static Transfer with(Transfer t, int index, ItemKind kind) {
        return new Revision(t).item(index, t.items().get(index).withKind(Possible.known(kind.id()))).transfer();
    }

    private Set<Object> behaviour(Transfer t) {
        return new Trial(rulebook, measure, linked(t)).behaviour();
    }

    /** Where nobody of the DPRK is on one side only, takes the supplier to be: what an item is shows in linked transfers only. */
    static Transfer linked(Transfer t) {
        boolean from = of(t.supplier());
        return from != of(t.recipient()) ? t : new Revision(t).supplier(Possible.known(Party.state("", Party.DPRK)))
                .recipient(Possible.known(Party.state("", "XA"))).transfer();
    }

    private static boolean of(Possible<Party> party) {
        return party.only().flatMap(p -> p.state().only()).filter(Party.DPRK::equals).isPresent();
    }
}
