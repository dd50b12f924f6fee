package org.embargo.rulebook;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.embargo.facts.FactPattern;
import org.embargo.law.Measure;

/**
 * The answers of a rulebook of which one rule is another: the changed rule's answer is Drools' own, and so are those of all
 * other rules, which no change of this one can touch, since no rule sees what another concluded.
 *
 * @param sound answers of the rulebook without the change
 * @param changed answers of the changed rules, of this and of other changes
 * @param rule name of the rule that is changed
 * @param name the name that its changed form has among the changed rules; empty when it is gone
 */
record Patched(Judging sound, Judging changed, String rule, String name) implements Judging {

    @Override
    public Map<Object, Set<String>> define(Collection<?> things) {
        Map<Object, Set<String>> found = new LinkedHashMap<>();
        Map<Object, Set<String>> other = name.isEmpty() ? Map.of() : changed.define(things);
        sound.define(things).forEach((thing, fired) -> found.put(thing, patched(fired, other.getOrDefault(thing, Set.of()))));
        return found;
    }

    @Override
    public Map<FactPattern, Set<String>> judge(Measure measure, Collection<FactPattern> patterns) {
        Map<FactPattern, Set<String>> found = new LinkedHashMap<>();
        Map<FactPattern, Set<String>> other = name.isEmpty() ? Map.of() : changed.judge(measure, patterns);
        sound.judge(measure, patterns).forEach((pattern, fired) -> found.put(pattern, patched(fired, other.getOrDefault(pattern, Set.of()))));
        return found;
    }

    private Set<String> patched(Set<String> fired, Set<String> other) {
        if (fired.contains(rule) == other.contains(name)) {
            return fired;
        }
        Set<String> all = new LinkedHashSet<>(fired);
        if (!all.remove(rule)) {
            all.add(rule);
        }
        return all;
    }
}
