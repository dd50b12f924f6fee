package org.embargo.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
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
            String id = free(d.id(), documents.stream().map(SourceDocument::id).collect(Collectors.toSet()), d.id() + "-", 2);
            ids.put(d.id(), id);
            documents.add(d.named(id));
        }
        ids.put("", ids.get(facts.document().id()));
        List<Transfer> before = List.copyOf(transfers);
        List<Transfer> here = facts.transfers().stream().map(t -> attributed(t, ids)).toList();
        here.forEach(t -> add(t, before, here));
        facts.setAside().forEach(s -> setAside.add(new SetAside(in(s.passage(), ids), s.because(), s.note(), s.otherMeasure())));
        facts.extensions().forEach(extensions::putIfAbsent);
    }

    private void add(Transfer t, List<Transfer> before, List<Transfer> here) {
        List<Transfer> same = before.stream().filter(b -> Same.certainly(b, t)).toList();
        boolean one = same.size() == 1 && here.stream().filter(h -> Same.certainly(same.get(0), h)).count() == 1;
        if (one) {
            transfers.set(before.indexOf(same.get(0)), new Accounts(same.get(0), t).joined());
            return;
        }
        String maybe = before.stream().filter(b -> Same.perhaps(b, t)).map(Transfer::id).collect(Collectors.joining(", "));
        Set<String> taken = transfers.stream().map(Transfer::id).collect(Collectors.toSet());
        String id = taken.contains(t.id()) || !before.isEmpty() ? free("", taken, "T", transfers.size() + 1) : t.id();
        String notes = t.notes() + (maybe.isEmpty() ? "" : (t.notes().isEmpty() ? "" : " ") + "This may be the same as " + maybe + ", told otherwise; it is not joined.");
        transfers.add(new Transfer(id, t.summary(), t.supplier(), t.recipient(), t.intermediaries(), t.items(), t.conduct(), t.stage(), t.date(), t.contractDate(),
                t.standing(), t.notice(), t.committeeDecision(), t.stateDetermination(), t.escape(), t.passages(), t.filledBy(), t.deductions(), notes, t.sources()));
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
        Standing standing = new Standing(t.standing().modality(), asserted, t.standing().deniedBy());
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
