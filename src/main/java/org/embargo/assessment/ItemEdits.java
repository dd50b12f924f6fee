package org.embargo.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.embargo.facts.Item;
import org.embargo.facts.ItemKind;
import org.embargo.facts.Party;
import org.embargo.facts.PhysicalFact;
import org.embargo.facts.Possible;
import org.embargo.facts.Revision;
import org.embargo.facts.Transfer;

/** Lists what an item could be instead: physical facts on either side of each number of the law, and one class for each way of behaving. */
final class ItemEdits {

    private final Rulebook rulebook;
    private final Known known;
    private final Transfer transfer;
    private final boolean openOnly;

    /** Looks at one transfer; at what an open fact may turn out to be only, where {@code openOnly}. */
    ItemEdits(Known known, Transfer transfer, boolean openOnly) {
        this.rulebook = known.rulebook();
        this.known = known;
        this.transfer = transfer;
        this.openOnly = openOnly;
    }

    /** Returns the changes to one item. */
    List<Edit> of(int index) {
        List<Edit> edits = new ArrayList<>();
        for (PhysicalFact fact : PhysicalFact.values()) {
            physical(index, fact, edits);
        }
        Item item = transfer.items().get(index);
        kinds(index, "item", item.kind(), edits);
        if (item.kind().only().map(rulebook.kinds()::get).filter(k -> k.flag("productionHelp")).isPresent()) {
            kinds(index, "makes", item.makes(), edits);
        }
        return edits;
    }

    private void physical(int index, PhysicalFact fact, List<Edit> edits) {
        Item item = transfer.items().get(index);
        Possible<Object> now = item.physical(fact);
        Optional<Object> usual = item.kind().only().map(rulebook.kinds()::get).map(k -> k.usual().get(fact));
        String from = now.isUnknown() && usual.isPresent() ? said(usual.get()) + " (usual)" : Edits.said(now, ItemEdits::said);
        Set<Object> values = new LinkedHashSet<>(now.listed());
        values.addAll(values(fact));
        for (Object value : values) {
            Edit.Rank rank = now.isUnknown() && usual.isPresent() ? Edit.Rank.DOUBTFUL : Edits.rank(now, value, Edit.Rank.PHYSICAL);
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

    /** Of classes that behave alike one is offered: one that the item, or what a plant makes, may be, where it may be one of them. */
    private void kinds(int index, String fact, Possible<String> now, List<Edit> edits) {
        Set<Set<Object>> seen = new HashSet<>();
        if (now.only().isPresent()) {
            seen.add(behaviour(transfer));
        }
        Set<Object> alike = new HashSet<>();
        Set<String> possible = new HashSet<>();
        now.listed().forEach(k -> possible.addAll(rulebook.members(k)));
        Stream<ItemKind> kinds = rulebook.kinds().values().stream().filter(k -> !now.equals(Possible.known(k.id())));
        kinds.sorted(Comparator.comparing(k -> !possible.contains(k.id()))).forEach(kind -> {
            boolean open = now.isUnknown() || possible.contains(kind.id());
            boolean asked = (open || !openOnly) && alike.add(List.of(kind.attributes(), kind.usual()));
            if (asked && seen.add(behaviour(with(transfer, index, fact, kind)))) {
                edits.add(Edit.of("items." + index + "." + fact, Edits.said(now, k -> k), kind.id(), open ? Edit.Rank.OPEN : Edit.Rank.ITEM,
                        t -> with(t, index, fact, kind)));
            }
        });
    }

    private static Transfer with(Transfer t, int index, String fact, ItemKind kind) {
        Item item = t.items().get(index);
        Possible<String> other = Possible.known(kind.id());
        return new Revision(t).item(index, fact.equals("makes") ? item.withMakes(other) : item.withKind(other)).transfer();
    }

    private Set<Object> behaviour(Transfer t) {
        return Trial.of(known, linked(t)).behaviour();
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
