package org.embargo.facts;

import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Whether two documents speak of one and the same transfer. Two transfers that are taken for one would hide one of them,
 * so whatever is open or vague keeps them apart.
 */
final class Same {

    private static final int LONGEST_DAYS = 366;
    private static final Set<Conduct> GOODS = EnumSet.of(Conduct.SUPPLY, Conduct.SALE, Conduct.GIFT, Conduct.BARTER, Conduct.PROCUREMENT);
    private static final Set<Stage> MOVED = EnumSet.of(Stage.PERFORMED, Stage.INTERCEPTED, Stage.ATTEMPTED);

    private Same() {
    }

    /** Returns whether both are taken for one: the same sides, goods, kind of act, and days that overlap within a year. */
    static boolean certainly(Transfer one, Transfer other) {
        return act(one, other) && overlap(one.date(), other.date()) && things(one, other) && closed(one.date()) && closed(other.date());
    }

    /** Returns whether sides and act agree, and goods or time as well: whoever tells it may be wrong about the other. */
    static boolean perhaps(Transfer one, Transfer other) {
        return act(one, other) && (overlap(one.date(), other.date()) || near(one.date(), other.date()) && !elsewise(one, other));
    }

    private static boolean act(Transfer one, Transfer other) {
        return party(one.supplier(), other.supplier()) && party(one.recipient(), other.recipient()) && conduct(one.conduct(), other.conduct())
                && stage(one.stage(), other.stage());
    }

    /** Returns whether the goods are known to be others. */
    private static boolean elsewise(Transfer one, Transfer other) {
        List<Item> others = other.items();
        return one.items().stream().allMatch(a -> others.stream().allMatch(b -> !a.kind().isUnknown() && !b.kind().isUnknown()
                && Collections.disjoint(a.kind().listed(), b.kind().listed())));
    }

    private static boolean party(Possible<Party> one, Possible<Party> other) {
        return one.only().flatMap(a -> other.only().map(b -> party(a, b))).orElse(false);
    }

    private static boolean party(Party one, Party other) {
        boolean state = one.state().only().isPresent() && one.state().equals(other.state());
        boolean named = one.name().isEmpty() || other.name().isEmpty() || one.name().equalsIgnoreCase(other.name());
        return state && (named || one.kind().equals("state") && other.kind().equals("state"));
    }

    private static boolean conduct(Possible<Conduct> one, Possible<Conduct> other) {
        return one.only().isPresent() && one.equals(other) || !one.isUnknown() && !other.isUnknown() && GOODS.containsAll(one.listed()) && GOODS.containsAll(other.listed());
    }

    private static boolean stage(Possible<Stage> one, Possible<Stage> other) {
        return one.isUnknown() || other.isUnknown() || one.listed().stream().anyMatch(MOVED::contains) == other.listed().stream().anyMatch(MOVED::contains);
    }

    private static boolean things(Transfer one, Transfer other) {
        List<Item> some = one.items();
        List<Item> others = other.items();
        return some.size() == others.size() && IntStream.range(0, some.size())
                .noneMatch(i -> Collections.disjoint(some.get(i).kind().listed(), others.get(i).kind().listed()));
    }

    private static boolean overlap(ActDate one, ActDate other) {
        boolean known = (one.earliest().isPresent() || one.latest().isPresent()) && (other.earliest().isPresent() || other.latest().isPresent());
        return known && !before(one, other) && !before(other, one);
    }

    /** Returns whether no more than a year lies between the days, as far as they are known. */
    private static boolean near(ActDate one, ActDate other) {
        return gap(one, other) <= LONGEST_DAYS && gap(other, one) <= LONGEST_DAYS;
    }

    private static long gap(ActDate first, ActDate then) {
        return first.latest().flatMap(l -> then.earliest().map(e -> ChronoUnit.DAYS.between(l, e))).orElse(0L);
    }

    private static boolean before(ActDate one, ActDate other) {
        return one.latest().flatMap(l -> other.earliest().map(l::isBefore)).orElse(false);
    }

    private static boolean closed(ActDate date) {
        return date.earliest().flatMap(e -> date.latest().map(l -> ChronoUnit.DAYS.between(e, l) <= LONGEST_DAYS)).orElse(false);
    }
}
