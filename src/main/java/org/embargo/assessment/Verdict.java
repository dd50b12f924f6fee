package org.embargo.assessment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.embargo.law.Provision;

/**
 * What the rules that apply to one fact pattern come to.
 *
 * @param prohibiting provisions that prohibit it and that no exception frees, in the order of the measure
 * @param freeing exceptions that free it from a provision that would prohibit it
 * @param breached provisions whose procedure was not kept
 */
public record Verdict(List<Provision> prohibiting, List<Provision> freeing, List<Provision> breached) {

    /**
     * Adds up the rules that fired.
     *
     * @param rules the outlines of the rulebook's rules
     * @param provisions the provisions of the measure, as it has them
     * @param fired names of the rules that fired on the pattern
     */
    public static Verdict of(List<RuleOutline> rules, List<Provision> provisions, Set<String> fired) {
        if (fired.isEmpty()) {
            return new Verdict(List.of(), List.of(), List.of());
        }
        List<Provision> reached = with(rules, provisions, fired, "prohibits");
        List<Provision> excepting = with(rules, provisions, fired, "excepts");
        Set<String> freed = new HashSet<>();
        excepting.forEach(p -> freed.addAll(p.exceptionTo()));
        List<String> ids = reached.stream().map(Provision::id).toList();
        return new Verdict(reached.stream().filter(p -> !freed.contains(p.id())).toList(),
                excepting.stream().filter(p -> p.exceptionTo().stream().anyMatch(ids::contains)).toList(),
                with(rules, provisions, fired, "requires_notice"));
    }

    private static List<Provision> with(List<RuleOutline> rules, List<Provision> provisions, Set<String> fired, String effect) {
        Set<String> of = new HashSet<>();
        rules.stream().filter(r -> r.effect().equals(effect) && fired.contains(r.name())).forEach(r -> of.add(r.of()));
        return provisions.stream().filter(p -> of.contains(p.id())).toList();
    }
}
