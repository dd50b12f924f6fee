package org.embargo.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.embargo.evidence.Passage;
import org.embargo.evidence.SourceDocument;
import org.embargo.facts.DescribedFacts;
import org.embargo.facts.Transfer;

/** Numbers the passages that facts rest on, document by document in the order of the text, so that each can be pointed at. */
final class Evidence {

    private final Map<Passage, Set<String>> uses = new TreeMap<>();
    private final List<Passage> passages;
    private final DescribedFacts facts;

    Evidence(DescribedFacts facts) {
        this.facts = facts;
        for (Transfer t : facts.transfers()) {
            t.passages().forEach((path, some) -> some.forEach(p -> uses.computeIfAbsent(p, k -> new LinkedHashSet<>()).add(t.id() + ": " + FactWords.named(t, path))));
        }
        facts.setAside().stream().filter(s -> s.passage().end() > 0)
                .forEach(s -> uses.computeIfAbsent(s.passage(), k -> new LinkedHashSet<>()).add("set aside: " + s.because()));
        this.passages = uses.keySet().stream().sorted(Comparator.comparingInt(p -> facts.documents().indexOf(facts.documentOf(p)))).toList();
    }

    /** Returns every passage once, in the order of the text. */
    List<Passage> passages() {
        return passages;
    }

    /** Returns the number of a passage, from 1; 0 when no fact rests on it. */
    int number(Passage passage) {
        return passages.indexOf(passage) + 1;
    }

    /** Returns which facts of which transfers rest on a passage. */
    Set<String> uses(Passage passage) {
        return uses.getOrDefault(passage, Set.of());
    }

    /** Returns the words of a passage. */
    String words(Passage p) {
        String text = facts.documentOf(p).text();
        return p.quote().isEmpty() && p.end() <= text.length() ? text.substring(p.start(), p.end()) : p.quote();
    }

    /** Points at passages by their numbers. */
    Line refer(Collection<Passage> some) {
        Line line = new Line(List.of());
        for (int number : some.stream().map(this::number).filter(n -> n > 0).distinct().sorted().toList()) {
            line = (line.runs().isEmpty() ? line : line.and(" ")).andLink("[" + number + "]", "#" + id(number));
        }
        return line;
    }

    /** Returns what links to an evidence name. */
    static String id(int number) {
        return "evidence-" + number;
    }

    /** Returns whether a passage stands in a document. */
    boolean in(SourceDocument document, Passage p) {
        return facts.documentOf(p).id().equals(document.id());
    }

    /** Returns the paragraphs of a document's text that hold anything; empty when the text is not at hand. */
    List<Passage> paragraphs(SourceDocument document) {
        List<Passage> found = new ArrayList<>();
        String text = document.text();
        int start = 0;
        while (start < text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            if (!text.substring(start, end).isBlank()) {
                found.add(Passage.of(text, start, end).in(facts.documents().size() > 1 ? document.id() : ""));
            }
            start = end + 1;
        }
        return found;
    }
}
