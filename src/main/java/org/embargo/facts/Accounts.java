package org.embargo.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.embargo.evidence.Passage;

/**
 * Two accounts of one transfer. Where one says more, that counts; where they disagree, either may be so, with the words
 * of both.
 */
final class Accounts {

    private final Transfer one;
    private final Transfer other;
    private final Map<String, List<String>> deductions = new TreeMap<>();
    private final Map<String, FilledBy> filledBy = new TreeMap<>();

    Accounts(Transfer one, Transfer other) {
        this.one = one;
        this.other = other;
    }

    /** Returns the transfer that both tell of, under the id of the first. */
    Transfer joined() {
        filledBy.putAll(other.filledBy());
        filledBy.putAll(one.filledBy());
        Stream.of(one, other).forEach(t -> t.deductions().forEach((path, steps) -> steps.forEach(s -> step(path, s))));
        List<Item> items = IntStream.range(0, one.items().size()).mapToObj(this::item).toList();
        String summary = one.summary().isEmpty() ? other.summary() : one.summary();
        return new Transfer(one.id(), summary, either("supplier", one.supplier(), other.supplier()), either("recipient", one.recipient(), other.recipient()),
                distinct(one.intermediaries(), other.intermediaries()), items, either("conduct", one.conduct(), other.conduct()),
                either("stage", one.stage(), other.stage()), date(), contractDate(), standing(), recorded("notice", one.notice(), other.notice(), Notice.NONE),
                recorded("committeeDecision", one.committeeDecision(), other.committeeDecision(), CommitteeDecision.NONE),
                either("stateDetermination", one.stateDetermination(), other.stateDetermination()),
                recorded("escape", one.escape(), other.escape(), Escape.NONE), passages(), filledBy, deductions,
                Stream.of(one.notes(), other.notes()).filter(n -> !n.isEmpty()).distinct().collect(Collectors.joining(" ")),
                distinct(one.sources(), other.sources()));
    }

    private static <T> List<T> distinct(List<T> some, List<T> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }

    private void step(String path, String step) {
        List<String> steps = deductions.computeIfAbsent(path, p -> new ArrayList<>());
        if (!steps.contains(step)) {
            steps.add(step);
        }
    }

    private static String who(Transfer t) {
        return t.sources().stream().map(Source::document).distinct().collect(Collectors.joining(" and "));
    }

    private <T> Possible<T> either(String path, Possible<T> a, Possible<T> b) {
        if (a.isUnknown() || b.isUnknown() || a.equals(b) || sameState(a, b)) {
            if (a.isUnknown() && !b.isUnknown() && other.filledBy().containsKey(path)) {
                filledBy.put(path, other.filledBy().get(path));
            }
            return a.isUnknown() ? b : a;
        }
        disagree(path);
        return Possible.oneOf(distinct(a.listed(), b.listed()));
    }

    /** One State under two names is no disagreement. */
    private static boolean sameState(Possible<?> a, Possible<?> b) {
        return a.only().filter(Party.class::isInstance).map(Party.class::cast).flatMap(p -> b.only().map(Party.class::cast)
                .map(q -> p.kind().equals("state") && q.kind().equals("state") && p.state().equals(q.state()))).orElse(false);
    }

    private <T> Possible<T> recorded(String path, Possible<T> a, Possible<T> b, T none) {
        Possible<T> nothing = Possible.known(none);
        return a.equals(nothing) ? b : b.equals(nothing) ? a : either(path, a, b);
    }

    private void disagree(String path) {
        step(path, who(one) + " and " + who(other) + " " + Together.DISAGREE);
        filledBy.put(path, FilledBy.INFERRED);
    }

    private Item item(int i) {
        Item a = one.items().get(i);
        Item b = other.items().get(i);
        String path = "items." + i;
        Map<PhysicalFact, Possible<Object>> physical = new LinkedHashMap<>();
        for (PhysicalFact fact : PhysicalFact.values()) {
            Possible<Object> value = either(path + "." + fact.key(), a.physical(fact), b.physical(fact));
            if (!value.isUnknown()) {
                physical.put(fact, value);
            }
        }
        String description = a.description().isEmpty() ? b.description() : a.description();
        return new Item(description, either(path + ".item", a.kind(), b.kind()), either(path + ".origin", a.origin(), b.origin()),
                either(path + ".quantity", a.quantity(), b.quantity()), physical, either(path + ".makes", a.makes(), b.makes()));
    }

    /** A day inside the other's month says more, and counts. Of two dates that disagree the act may have any day that either allows. */
    private ActDate date() {
        ActDate a = one.date();
        ActDate b = other.date();
        if (a.value().equals(b.value()) && a.of().equals(b.of()) && a.throughout() == b.throughout()) {
            return a;
        }
        if (a.throughout() == b.throughout() && within(a, b)) {
            step("date", who(other) + " has " + b.value() + ", in which it lies");
            return a;
        }
        if (a.throughout() == b.throughout() && within(b, a)) {
            filledBy.put("date", other.filledBy().getOrDefault("date", FilledBy.STATED));
            step("date", who(one) + " has " + a.value() + ", in which it lies");
            return b;
        }
        disagree("date");
        Optional<LocalDate> earliest = a.earliest().flatMap(x -> b.earliest().map(y -> x.isBefore(y) ? x : y));
        Optional<LocalDate> latest = a.latest().flatMap(x -> b.latest().map(y -> x.isAfter(y) ? x : y));
        String value = earliest.map(Object::toString).orElse("..") + "/" + latest.map(Object::toString).orElse("..");
        return new ActDate(value, "conduct", false, who(one) + " has " + a.value() + ", " + who(other) + " has " + b.value(), earliest, latest);
    }

    /** Returns whether no day of one is left out by the other. */
    private static boolean within(ActDate inner, ActDate outer) {
        boolean after = outer.earliest().map(o -> inner.earliest().filter(i -> !i.isBefore(o)).isPresent()).orElse(true);
        return after && outer.latest().map(o -> inner.latest().filter(i -> !i.isAfter(o)).isPresent()).orElse(true);
    }

    private String contractDate() {
        boolean same = one.contractDate().equals(other.contractDate());
        if (same || other.contractDate().equals(Edtf.UNKNOWN) || one.contractDate().equals(Edtf.UNKNOWN)) {
            return one.contractDate().equals(Edtf.UNKNOWN) ? other.contractDate() : one.contractDate();
        }
        disagree("contractDate");
        return Edtf.UNKNOWN;
    }

    private Standing standing() {
        List<Assertion> said = new ArrayList<>(one.standing().assertedBy());
        other.standing().assertedBy().forEach(b -> merge(said, b, a -> Speakers.same(a.by(), b.by()) && oneDay(a.date(), b.date()),
                a -> new Assertion(a.by(), known(a.date(), b.date()), distinct(a.documents(), b.documents()))));
        List<Denial> denied = new ArrayList<>(one.standing().deniedBy());
        other.standing().deniedBy().forEach(b -> merge(denied, b, a -> Speakers.same(a.by(), b.by()) && a.denies().equals(b.denies()) && oneDay(a.date(), b.date()),
                a -> new Denial(a.by(), a.denies(), known(a.date(), b.date()), distinct(a.documents(), b.documents()))));
        return new Standing(either("standing", one.standing().modality(), other.standing().modality()), said, denied);
    }

    /** Puts what one document quotes to the same of the other, or behind everything else. */
    private static <T> void merge(List<T> all, T another, Predicate<T> same, UnaryOperator<T> joined) {
        int at = IntStream.range(0, all.size()).filter(i -> same.test(all.get(i))).findFirst().orElse(-1);
        if (at < 0) {
            all.add(another);
        } else {
            all.set(at, joined.apply(all.get(at)));
        }
    }

    private static boolean oneDay(String a, String b) {
        return a.isEmpty() || b.isEmpty() || a.equals(b);
    }

    private static String known(String a, String b) {
        return a.isEmpty() ? b : a;
    }

    private Map<String, List<Passage>> passages() {
        Map<String, List<Passage>> all = new TreeMap<>(one.passages());
        other.passages().forEach((path, some) -> all.merge(path, some, Accounts::distinct));
        return all;
    }
}
