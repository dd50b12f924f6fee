package org.embargo.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.embargo.evidence.Passage;
import org.embargo.evidence.SourceDocument;
import org.embargo.facts.CommitteeDecision;
import org.embargo.facts.DescribedFacts;
import org.embargo.facts.Edtf;
import org.embargo.facts.Escape;
import org.embargo.facts.Item;
import org.embargo.facts.Notice;
import org.embargo.facts.PhysicalFact;
import org.embargo.facts.Possible;
import org.embargo.facts.Revision;
import org.embargo.facts.StateDetermination;
import org.embargo.facts.Transfer;
import org.embargo.law.Measure;
import org.embargo.law.Provision;

/** Finds what an assessment leaves over; whether a fact moved a rule is tried by leaving it away. */
final class Leftovers {

    private final Rulebook rulebook;
    private final Function<Measure, Known> known;
    private final Assessment assessment;

    Leftovers(Rulebook rulebook, Function<Measure, Known> known, Assessment assessment) {
        this.rulebook = rulebook;
        this.known = known;
        this.assessment = assessment;
    }

    /** Returns what is left over, given what reads the sentences of a document. */
    Gaps gaps(Function<SourceDocument, List<Gaps.Sentence>> reading) {
        DescribedFacts facts = assessment.facts();
        List<Gaps.Sentence> left = new ArrayList<>();
        List<SourceDocument> textless = facts.documents().stream().filter(d -> d.text().isEmpty()).toList();
        for (SourceDocument d : facts.documents()) {
            if (!d.text().isEmpty()) {
                List<Passage> used = used(facts).filter(p -> facts.documentOf(p).equals(d)).map(p -> p.in("")).toList();
                reading.apply(d).stream().filter(s -> used.stream().noneMatch(s.passage()::overlaps))
                        .forEach(s -> left.add(new Gaps.Sentence(s.passage().in(facts.documents().size() > 1 ? d.id() : ""), s.mentions())));
            }
        }
        List<Gaps.Unread> unread = facts.transfers().stream().flatMap(t -> unread(t).stream()).toList();
        List<Provision> notEncoded = rulebook.instruments().stream().flatMap(i -> i.provisions().stream()).filter(p -> !p.encoded()).toList();
        return new Gaps(left, textless, unread, notEncoded);
    }

    private static Stream<Passage> used(DescribedFacts facts) {
        return Stream.concat(facts.transfers().stream().flatMap(t -> t.passages().values().stream()).flatMap(List::stream),
                facts.setAside().stream().map(s -> s.passage()));
    }

    private List<Gaps.Unread> unread(Transfer t) {
        List<Gaps.Unread> found = new ArrayList<>();
        without(t).forEach((path, other) -> {
            if (assessment.measures().stream().allMatch(m -> said(m, t).equals(said(m, other)))) {
                found.add(new Gaps.Unread(t.id(), path));
            }
        });
        return found;
    }

    /** Returns everything that the rules of a measure say: of each item, whatever else is open, which rules apply. */
    private Set<List<Object>> said(Measure measure, Transfer t) {
        Expansion expansion = new Expansion(known.apply(measure), t);
        return expansion.situations().stream().<List<Object>>map(s -> List.of(s.item(), s.values(), s.outcome(),
                s.pattern().map(expansion::fired).orElse(Set.of()))).collect(Collectors.toSet());
    }

    /** Returns for each recorded fact the transfer without it. */
    private static Map<String, Transfer> without(Transfer t) {
        Map<String, Transfer> without = new LinkedHashMap<>();
        for (int i = 0; i < t.items().size(); i++) {
            int index = i;
            without(t.items().get(i)).forEach((fact, item) -> without.put("items." + index + "." + fact, new Revision(t).item(index, item).transfer()));
        }
        if (!t.intermediaries().isEmpty()) {
            without.put("intermediaries", new Revision(t).intermediaries(List.of()).transfer());
        }
        if (!t.contractDate().equals(Edtf.UNKNOWN)) {
            without.put("contractDate", new Revision(t).contractDate(Edtf.UNKNOWN).transfer());
        }
        if (!t.notice().equals(Possible.known(Notice.NONE))) {
            without.put("notice", new Revision(t).notice(Notice.NONE).transfer());
        }
        if (!t.committeeDecision().equals(Possible.known(CommitteeDecision.NONE))) {
            without.put("committeeDecision", new Revision(t).committeeDecision(CommitteeDecision.NONE).transfer());
        }
        if (t.stateDetermination().listed().stream().anyMatch(StateDetermination::made)) {
            without.put("stateDetermination", new Revision(t).stateDetermination(StateDetermination.NONE).transfer());
        }
        if (!t.escape().equals(Possible.known(Escape.NONE))) {
            without.put("escape", new Revision(t).escape(Escape.NONE).transfer());
        }
        return without;
    }

    private static Map<String, Item> without(Item i) {
        Map<String, Item> without = new LinkedHashMap<>();
        if (!i.origin().isUnknown()) {
            without.put("origin", new Item(i.description(), i.kind(), Possible.unknown(), i.quantity(), i.physical(), i.makes()));
        }
        if (!i.quantity().isUnknown()) {
            without.put("quantity", new Item(i.description(), i.kind(), i.origin(), Possible.unknown(), i.physical(), i.makes()));
        }
        for (PhysicalFact fact : PhysicalFact.values()) {
            if (!i.physical(fact).isUnknown()) {
                without.put(fact.key(), i.with(fact, Possible.unknown()));
            }
        }
        if (!i.makes().isUnknown()) {
            without.put("makes", new Item(i.description(), i.kind(), i.origin(), i.quantity(), i.physical(), Possible.unknown()));
        }
        return without;
    }
}
