package org.embargo.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.embargo.facts.ActDate;
import org.embargo.facts.CommitteeDecision;
import org.embargo.facts.Conduct;
import org.embargo.facts.Edtf;
import org.embargo.facts.Escape;
import org.embargo.facts.Notice;
import org.embargo.facts.Party;
import org.embargo.facts.Possible;
import org.embargo.facts.Revision;
import org.embargo.facts.Stage;
import org.embargo.facts.StateDetermination;
import org.embargo.facts.Transfer;
import org.embargo.law.Measure;

/** Lists every change to a transfer that the law could see: one value for each thing that it tells apart. */
final class Edits {

    private static final String NONE = "none";
    private static final int DAYS = 5;
    /** Stages that the law tells apart. */
    private static final List<Stage> STAGES = List.of(Stage.PERFORMED, Stage.ATTEMPTED, Stage.CONTRACTED, Stage.NEGOTIATED);
    /** Conducts, those first that stand for others that behave alike. */
    private static final List<Conduct> CONDUCTS = Stream.concat(Stream.of(Conduct.SUPPLY, Conduct.TRAINING, Conduct.REPAIR, Conduct.FINANCING, Conduct.VISIT),
            Stream.of(Conduct.values())).distinct().toList();

    private final Known known;
    private final Rulebook rulebook;
    private final Measure measure;
    private final Transfer transfer;
    private final List<Edit> edits = new ArrayList<>();

    private Edits(Known known, Transfer transfer) {
        this.known = known;
        this.rulebook = known.rulebook();
        this.measure = known.measure();
        this.transfer = transfer;
    }

    /** Returns the changes, those first that a reviewer could establish first. */
    static List<Edit> of(Known known, Transfer transfer) {
        return all(known, transfer, false).stream().map(e -> e.weighed(transfer)).sorted(Comparator.comparing(Edit::rank)).toList();
    }

    /** Returns what the facts that are open may turn out to be. */
    static List<Edit> open(Known known, Transfer transfer) {
        return all(known, transfer, true).stream().filter(e -> e.rank() == Edit.Rank.OPEN).toList();
    }

    private static List<Edit> all(Known known, Transfer transfer, boolean openOnly) {
        Edits all = new Edits(known, transfer);
        ItemEdits goods = new ItemEdits(known, transfer, openOnly);
        for (int i = 0; i < transfer.items().size(); i++) {
            all.edits.addAll(goods.of(i));
        }
        all.stages();
        all.dates();
        all.acts();
        all.conducts(openOnly);
        all.party("supplier", transfer.supplier(), (r, p) -> r.supplier(Possible.known(p)));
        all.party("recipient", transfer.recipient(), (r, p) -> r.recipient(Possible.known(p)));
        return all.edits;
    }

    /** Says what a fact may be now. */
    static <T> String said(Possible<T> fact, java.util.function.Function<T, String> word) {
        return fact.isUnknown() ? Edtf.UNKNOWN : String.join(" or ", fact.listed().stream().map(word).distinct().toList());
    }

    /** Returns the rank of a value: an open fact that may have it comes before everything else. */
    static <T> Edit.Rank rank(Possible<T> fact, T value, Edit.Rank otherwise) {
        return fact.isUnknown() || fact instanceof Possible.OneOf<T> some && some.values().contains(value) ? Edit.Rank.OPEN : otherwise;
    }

    private static UnaryOperator<Transfer> revising(UnaryOperator<Revision> how) {
        return t -> how.apply(new Revision(t)).transfer();
    }

    private void stages() {
        STAGES.stream().filter(s -> !transfer.stage().equals(Possible.known(s))).forEach(s -> edits.add(Edit.of("stage",
                said(transfer.stage(), Stage::word), s.word(), rank(transfer.stage(), s, Edit.Rank.STAGE), revising(r -> r.stage(Possible.known(s))))));
    }

    private void dates() {
        ActDate now = transfer.date();
        List<Periods.Period> within = Periods.of(now, measure, rulebook.changes(), Set.of());
        Set<String> open = new HashSet<>(within.stream().map(Periods.Period::label).toList());
        LocalDate near = now.latest().or(now::earliest).orElse(measure.firstDay());
        Periods.of(ActDate.unknown(), measure, rulebook.changes(), Set.of()).stream().filter(p -> open.size() > 1 || !open.contains(p.label()))
                .sorted(Comparator.comparingLong(p -> Math.abs(java.time.temporal.ChronoUnit.DAYS.between(Edtf.parse(p.edtf()).latest().orElse(p.day()), near))))
                .forEach(p -> {
                    boolean may = open.size() > 1 && open.contains(p.label()) && !now.throughout();
                    edits.add(dated(now, p.edtf(), may ? Edit.Rank.OPEN : Edit.Rank.DATE));
                });
    }

    /** Takes the act to have happened on other days. */
    static Edit dated(ActDate now, String edtf, Edit.Rank rank) {
        Edtf to = Edtf.parse(edtf);
        ActDate date = new ActDate(to.text(), "conduct", false, "", to.earliest(), to.latest());
        return Edit.of("date", now.value(), to.text(), rank, revising(r -> r.date(date)));
    }

    private void acts() {
        String notice = said(transfer.notice(), n -> n.given() ? "{ daysBefore: " + n.daysBefore() + " }" : NONE);
        act("notice", notice, transfer.notice(), Notice.NONE, NONE, Edit.Rank.NOTICE, r -> r.notice(Notice.NONE));
        act("notice", notice, transfer.notice(), new Notice(true, DAYS), "{ daysBefore: " + DAYS + " }", Edit.Rank.NOTICE, r -> r.notice(new Notice(true, DAYS)));
        String decision = said(transfer.committeeDecision(), d -> d.made() ? "made" : NONE);
        act("committeeDecision", decision, transfer.committeeDecision(), CommitteeDecision.NONE, NONE, Edit.Rank.DECISION, r -> r.committeeDecision(CommitteeDecision.NONE));
        CommitteeDecision allowed = new CommitteeDecision(true, "", "the act");
        act("committeeDecision", decision, transfer.committeeDecision(), allowed, "{ allows: the act }", Edit.Rank.DECISION, r -> r.committeeDecision(allowed));
        String determined = said(transfer.stateDetermination(), d -> d.made() ? "{ state: " + d.state() + " }" : NONE);
        act("stateDetermination", determined, transfer.stateDetermination(), StateDetermination.NONE, NONE, Edit.Rank.DECISION, r -> r.stateDetermination(StateDetermination.NONE));
        Stream.of(transfer.supplier(), transfer.recipient()).flatMap(p -> p.listed().stream()).flatMap(p -> p.state().listed().stream())
                .filter(s -> !s.equals(Party.DPRK)).findFirst().map(s -> new StateDetermination(true, s, "")).ifPresent(d -> act("stateDetermination", determined,
                        transfer.stateDetermination(), d, "{ state: " + d.state() + " }", Edit.Rank.DECISION, r -> r.stateDetermination(d)));
        Escape escape = new Escape("humanitarian", true, true);
        String purpose = said(transfer.escape(), e -> e.kind().isEmpty() ? NONE : e.kind());
        act("escape", purpose, transfer.escape(), Escape.NONE, NONE, Edit.Rank.DECISION, r -> r.escape(Escape.NONE));
        act("escape", purpose, transfer.escape(), escape, "{ kind: humanitarian, determined: true, notified: true }", Edit.Rank.DECISION, r -> r.escape(escape));
    }

    private <T> void act(String fact, String from, Possible<T> now, T value, String to, Edit.Rank rank, UnaryOperator<Revision> how) {
        if (!now.equals(Possible.known(value))) {
            edits.add(Edit.of(fact, from, to, rank(now, value, rank), revising(how)));
        }
    }

    /** Of conducts that behave alike one is offered: one that the act may be, where it may be one of them. */
    private void conducts(boolean openOnly) {
        Set<Set<Object>> seen = new HashSet<>();
        seen.add(behaviour(transfer));
        Possible<Conduct> now = transfer.conduct();
        CONDUCTS.stream().sorted(Comparator.comparing(c -> rank(now, c, Edit.Rank.CONDUCT))).forEach(c -> {
            Edit.Rank rank = rank(now, c, Edit.Rank.CONDUCT);
            UnaryOperator<Transfer> change = revising(r -> r.conduct(Possible.known(c)));
            boolean asked = !now.equals(Possible.known(c)) && !(openOnly && rank != Edit.Rank.OPEN);
            if (asked && seen.add(behaviour(change.apply(transfer)))) {
                edits.add(Edit.of("conduct", said(now, Conduct::word), c.word(), rank, change));
            }
        });
    }

    private Set<Object> behaviour(Transfer t) {
        return Trial.of(known, ItemEdits.linked(t)).behaviour();
    }

    private void party(String fact, Possible<Party> now, java.util.function.BiFunction<Revision, Party, Revision> how) {
        String from = said(now, p -> "{ state: " + said(p.state(), s -> s) + " }");
        for (String state : List.of(Party.DPRK, "XA")) {
            boolean sure = !now.isUnknown() && now.listed().stream().allMatch(p -> p.state().only().filter(s -> s.equals(Party.DPRK) == state.equals(Party.DPRK)).isPresent());
            if (!sure) {
                Edit.Rank rank = now.only().filter(p -> p.state().only().isPresent()).isPresent() ? Edit.Rank.PARTY : Edit.Rank.OPEN;
                edits.add(Edit.of(fact, from, "{ state: " + state + " }", rank, revising(r -> how.apply(r, new Party("", Possible.known(state), "", "")))));
            }
        }
    }
}
