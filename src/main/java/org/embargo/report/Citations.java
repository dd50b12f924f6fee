package org.embargo.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.embargo.assessment.Determination;
import org.embargo.law.Measure;
import org.embargo.law.Provision;

/** Cites provisions by their paragraphs. */
final class Citations {

    private final Map<String, Provision> provisions = new LinkedHashMap<>();

    Citations(List<Measure> measures) {
        measures.forEach(m -> m.provisions().forEach(p -> provisions.putIfAbsent(p.id(), p)));
    }

    /** Cites provisions, in their order. */
    String of(List<String> ids) {
        return ids.stream().map(this::of).distinct().collect(Collectors.joining("; "));
    }

    /** Cites a provision. */
    String of(String id) {
        return provisions.containsKey(id) ? provisions.get(id).paragraph() : id;
    }

    /** Cites provisions by number and paragraph alone, as in {@code 1874 OP9}, for where the resolutions are named beside. */
    String brief(List<String> ids) {
        return ids.stream().map(this::of).distinct().map(p -> p.replaceFirst("^S/RES/(\\d+) \\(\\d+\\), ", "$1 ")).collect(Collectors.joining("; "));
    }

    /** Says which provisions cover the act, or would if it is covered at all; empty where none does. */
    String covered(Determination d) {
        return d.provisions().isEmpty() ? "" : (d.outcome().covered() ? "under " : "where covered: ") + of(d.provisions());
    }

    /** Returns whether somebody has compared every rule with its paragraph. */
    boolean reviewed() {
        return provisions.values().stream().filter(Provision::encoded).allMatch(Provision::reviewed);
    }

    /** Names who compared the rules with their paragraphs, {@code none} among them while nobody has for some rule. */
    Set<String> reviewers() {
        return provisions.values().stream().filter(Provision::encoded).map(p -> p.reviewed() ? p.reviewedBy() : "none").collect(Collectors.toCollection(TreeSet::new));
    }
}
