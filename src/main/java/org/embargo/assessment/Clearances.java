package org.embargo.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.embargo.facts.CommitteeDecision;
import org.embargo.facts.Edtf;
import org.embargo.facts.Escape;
import org.embargo.facts.Party;
import org.embargo.facts.Possible;
import org.embargo.facts.StateDetermination;
import org.embargo.facts.Transfer;

/**
 * What a State or the Committee decided about an act, as far as known. A decision counts for acts from its own day on;
 * one without a date counts for every day.
 */
final class Clearances {

    static final String NONE = "none";
    static final String JURISDICTION = "jurisdiction";
    private static final String OTHER = "other";

    private final Transfer transfer;

    /**
     * One way in which the decisions of the Committee and the purposes of an escape may turn out.
     *
     * @param values what is open and how it turns out here
     * @param allowed the Committee allowed the act
     * @param determined a State determined a humanitarian or livelihood purpose
     * @param notified the Committee was told of it
     */
    record Clearance(Map<String, String> values, boolean allowed, boolean determined, boolean notified) {
    }

    Clearances(Transfer transfer) {
        this.transfer = transfer;
    }

    /** Returns what is possible for an act on the given day. */
    List<Clearance> on(LocalDate day) {
        List<Boolean> decisions = options(transfer.committeeDecision(), d -> d.made() && began(d.date(), day), List.of(true, false));
        List<Escape> escapes = options(transfer.escape(), e -> e.kind().isEmpty() ? Escape.NONE : e,
                List.of(new Escape("humanitarian", true, true), new Escape("humanitarian", true, false), new Escape("humanitarian", false, true), Escape.NONE));
        List<Clearance> found = new ArrayList<>();
        for (boolean allowed : decisions) {
            for (Escape escape : escapes) {
                Map<String, String> values = new java.util.TreeMap<>();
                if (decisions.size() > 1) {
                    values.put("committeeDecision", allowed ? "made" : NONE);
                }
                if (escapes.size() > 1) {
                    values.put("escape", escape.kind().isEmpty() ? NONE : (escape.determined() ? "determined" : "not determined") + (escape.notified() ? ", notified" : ", not notified"));
                }
                found.add(new Clearance(values, allowed, escape.determined(), escape.notified()));
            }
        }
        return found;
    }

    private static <T, R> List<R> options(Possible<T> fact, java.util.function.Function<T, R> here, List<R> unknown) {
        return fact.isUnknown() ? unknown : fact.listed().stream().map(here).distinct().toList();
    }

    /** Returns whose determination counts on the given day: that of a State with jurisdiction, of another, or none. */
    List<String> determinations(LocalDate day, boolean openWhereUnrecorded) {
        if (transfer.stateDetermination().isUnknown()) {
            return openWhereUnrecorded ? List.of(JURISDICTION, NONE) : List.of(NONE);
        }
        return transfer.stateDetermination().listed().stream().map(d -> !d.made() || !began(d.date(), day) ? NONE : hasJurisdiction(d) ? JURISDICTION : OTHER).distinct().toList();
    }

    private boolean hasJurisdiction(StateDetermination made) {
        return Stream.of(transfer.supplier().listed(), transfer.recipient().listed(), transfer.intermediaries()).flatMap(List::stream)
                .anyMatch((Party p) -> p.state().listed().contains(made.state()));
    }

    /** Returns the days on which a decision about the act begins to count. */
    Set<LocalDate> days() {
        Set<LocalDate> days = new LinkedHashSet<>();
        transfer.committeeDecision().listed().stream().map(CommitteeDecision::date).forEach(d -> start(d).ifPresent(days::add));
        transfer.stateDetermination().listed().stream().map(StateDetermination::date).forEach(d -> start(d).ifPresent(days::add));
        return days;
    }

    private static boolean began(String date, LocalDate day) {
        return start(date).map(start -> !day.isBefore(start)).orElse(true);
    }

    /** A decision that is dated by a month or year counts from the end of it, when it is certain. */
    private static Optional<LocalDate> start(String date) {
        return date.isEmpty() || date.equals(Edtf.UNKNOWN) ? Optional.empty() : Edtf.parse(date).latest();
    }
}
