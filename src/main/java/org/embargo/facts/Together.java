package org.embargo.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.embargo.evidence.Passage;
import org.embargo.evidence.SourceDocument;

/**
 * Puts together what several documents describe. A transfer that two of them describe becomes one, on which they may
 * disagree; whatever is not certainly the same stays apart and says what it may be the same as.
 */
public final class Together {

    /** How the step ends that says that documents disagree on a fact. */
    public static final String DISAGREE = "disagree; neither is chosen";

    private static final String MAYBE = ", told otherwise; it is not joined.";

    private final List<SourceDocument> documents = new ArrayList<>();
    private final List<Transfer> transfers = new ArrayList<>();
    private final List<SetAside> setAside = new ArrayList<>();
    private final Map<String, Object> extensions = new LinkedHashMap<>();

    private Together() {
    }

    /** Returns everything that the documents describe, in their order; what one alone describes as it is. */
    public static DescribedFacts of(List<DescribedFacts> all) {
        if (all.size() == 1) {
            return all.get(0);
        }
        Together together = new Together();
        all.forEach(together::add);
        return new DescribedFacts(together.documents, together.transfers, together.setAside, together.extensions);
    }

    private void add(DescribedFacts facts) {
        Map<String, String> ids = new LinkedHashMap<>();
        for (SourceDocument d : facts.documents()) {
            String id = free(d.name(), documents.stream().map(SourceDocument::id).collect(Collectors.toSet()), d.name() + "-", 2);
            ids.put(d.id(), id);
            documents.add(d.named(id));
        }
        ids.put("", ids.get(facts.document().id()));
        add(facts.transfers().stream().map(t -> attributed(t, ids)).toList());
        facts.setAside().forEach(s -> setAside.add(new SetAside(in(s.passage(), ids), s.because(), s.note(), s.otherMeasure())));
        facts.extensions().forEach(extensions::putIfAbsent);
    }

    /** Joins what is certainly the same first, since one document that tells two transfers apart tells of two. */
    private void add(List<Transfer> here) {
        List<Transfer> before = List.copyOf(transfers);
        Set<Transfer> joined = new LinkedHashSet<>();
        List<String> apart = new ArrayList<>(before.stream().map(Transfer::id).toList());
        for (Transfer t : here) {
            List<Transfer> same = before.stream().filter(b -> Same.certainly(b, t)).toList();
            if (same.size() == 1 && here.stream().filter(h -> Same.certainly(same.get(0), h)).count() == 1) {
                transfers.set(before.indexOf(same.get(0)), new Accounts(same.get(0), t).joined());
                apart.remove(same.get(0).id());
                joined.add(t);
            }
        }
        here.stream().filter(t -> !joined.contains(t)).forEach(t -> add(t, before.stream().filter(b -> apart.contains(b.id()) && Same.perhaps(b, t)).map(Transfer::id).toList(), before.isEmpty()));
    }

    private void add(Transfer t, List<String> maybe, boolean first) {
        Set<String> taken = transfers.stream().map(Transfer::id).collect(Collectors.toSet());
        String id = taken.contains(t.id()) || !first ? free("", taken, "T", transfers.size() + 1) : t.id();
        transfers.replaceAll(b -> maybe.contains(b.id()) ? noted(b, b.id(), perhaps(id)) : b);
        transfers.add(maybe.isEmpty() ? noted(t, id, "") : noted(t, id, perhaps(String.join(", ", maybe))));
    }

    private static String perhaps(String ids) {
        return "This may be the same as " + ids + MAYBE;
    }

    private static Transfer noted(Transfer t, String id, String note) {
        String notes = t.notes() + (t.notes().isEmpty() || note.isEmpty() ? "" : " ") + note;
        return new Transfer(id, t.summary(), t.supplier(), t.recipient(), t.intermediaries(), t.items(), t.conduct(), t.stage(), t.date(), t.contractDate(),
                t.standing(), t.notice(), t.committeeDecision(), t.stateDetermination(), t.escape(), t.passages(), t.filledBy(), t.deductions(), notes, t.sources());
    }

    private static String free(String wanted, Set<String> taken, String prefix, int from) {
        if (!wanted.isEmpty() && !taken.contains(wanted)) {
            return wanted;
        }
        int number = from;
        while (taken.contains(prefix + number)) {
            number++;
        }
        return prefix + number;
    }

    /** Says of everything in a transfer which document it stands in. */
    private static Transfer attributed(Transfer t, Map<String, String> ids) {
        Map<String, List<Passage>> passages = new TreeMap<>();
        t.passages().forEach((path, some) -> passages.put(path, some.stream().map(p -> in(p, ids)).toList()));
        List<Assertion> asserted = t.standing().assertedBy().stream().map(a -> new Assertion(a.by(), a.date(), in(a.documents(), ids))).toList();
        List<Denial> denied = t.standing().deniedBy().stream().map(d -> new Denial(d.by(), d.denies(), d.date(), in(d.documents(), ids))).toList();
        Standing standing = new Standing(t.standing().modality(), asserted, denied);
        List<Source> sources = t.sources().isEmpty() ? List.of(new Source(ids.getOrDefault("", ""), t.id()))
                : t.sources().stream().map(s -> new Source(ids.getOrDefault(s.document(), s.document()), s.transfer())).toList();
        return new Transfer(t.id(), t.summary(), t.supplier(), t.recipient(), t.intermediaries(), t.items(), t.conduct(), t.stage(), t.date(), t.contractDate(),
                standing, t.notice(), t.committeeDecision(), t.stateDetermination(), t.escape(), passages, t.filledBy(), t.deductions(), t.notes(), sources);
    }

    private static Passage in(Passage p, Map<String, String> ids) {
        return p.in(ids.getOrDefault(p.document(), p.document()));
    }

    private static List<String> in(List<String> documents, Map<String, String> ids) {
        Set<String> all = new TreeSet<>();
        (documents.isEmpty() ? List.of("") : documents).forEach(d -> all.add(ids.getOrDefault(d, d)));
        return List.copyOf(all);
    }
}
