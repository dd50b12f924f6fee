package org.embargo.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.embargo.evidence.Passage;
import org.embargo.facts.AsRead;
import org.embargo.facts.DescribedFacts;
import org.embargo.facts.SetAside;
import org.embargo.facts.Transfer;

/**
 * Facts whose passages were found again in a new text.
 *
 * @param facts the facts with the passages that were found
 * @param lost by transfer id and path, the passages that were not
 * @param lostAside what was set aside and whose words were not found
 */
record Moved(DescribedFacts facts, Map<String, Map<String, List<Passage>>> lost, List<SetAside> lostAside) {

    /** Finds the passages of facts again. */
    static Moved of(DescribedFacts facts, String text, boolean sameText) {
        Refinding refinding = sameText ? Refinding.nothing() : new Refinding(all(facts), text);
        Map<String, Map<String, List<Passage>>> lost = new HashMap<>();
        List<SetAside> lostAside = new ArrayList<>();
        List<Transfer> transfers = facts.transfers().stream().map(t -> moved(t, refinding, lost.computeIfAbsent(t.id(), k -> new TreeMap<>()))).toList();
        List<SetAside> aside = aside(facts.setAside(), refinding, lostAside);
        Optional<AsRead> read = facts.asRead().map(r -> new AsRead(r.document(),
                r.transfers().stream().map(t -> moved(t, refinding, new TreeMap<>())).toList(), aside(r.setAside(), refinding, new ArrayList<>())));
        return new Moved(new DescribedFacts(facts.documents(), transfers, aside, facts.extensions(), read, facts.conflicts()), lost, lostAside);
    }

    private static Set<Passage> all(DescribedFacts facts) {
        Set<Passage> all = new TreeSet<>();
        facts.transfers().forEach(t -> t.passages().values().forEach(all::addAll));
        facts.setAside().forEach(s -> all.add(s.passage()));
        facts.asRead().ifPresent(r -> {
            r.transfers().forEach(t -> t.passages().values().forEach(all::addAll));
            r.setAside().forEach(s -> all.add(s.passage()));
        });
        return all;
    }

    private static List<SetAside> aside(List<SetAside> all, Refinding refinding, List<SetAside> lost) {
        List<SetAside> found = new ArrayList<>();
        for (SetAside one : all) {
            refinding.of(one.passage()).ifPresentOrElse(p -> found.add(new SetAside(p, one.because(), one.note(), one.otherMeasure())), () -> lost.add(one));
        }
        return found;
    }

    private static Transfer moved(Transfer t, Refinding refinding, Map<String, List<Passage>> lost) {
        Map<String, List<Passage>> found = new TreeMap<>();
        t.passages().forEach((path, passages) -> {
            List<Passage> here = passages.stream().flatMap(p -> refinding.of(p).stream()).toList();
            List<Passage> gone = passages.stream().filter(p -> refinding.of(p).isEmpty()).toList();
            if (!here.isEmpty() || gone.isEmpty()) {
                found.put(path, here);
            }
            if (!gone.isEmpty()) {
                lost.put(path, gone);
            }
        });
        return new Transfer(t.id(), t.summary(), t.supplier(), t.recipient(), t.intermediaries(), t.items(), t.conduct(), t.stage(), t.date(),
                t.contractDate(), t.standing(), t.notice(), t.committeeDecision(), t.stateDetermination(), t.escape(), found, t.filledBy(),
                t.deductions(), t.notes());
    }
}
