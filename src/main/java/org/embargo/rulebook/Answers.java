package org.embargo.rulebook;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.embargo.facts.FactPattern;
import org.embargo.law.Measure;
import org.embargo.law.Threshold;

/** Which of a set of compiled rules apply, as Drools finds. Answers are kept by fact, since a decision depends on it alone. */
final class Answers implements Judging {

    private final Asked rules;
    private final List<Threshold> thresholds;
    private final Kept defined;
    private final Kept judged = new Kept();

    Answers(Asked rules, List<Threshold> thresholds) {
        this(rules, thresholds, new Kept());
    }

    private Answers(Asked rules, List<Threshold> thresholds, Kept defined) {
        this.rules = rules;
        this.thresholds = thresholds;
        this.defined = defined;
    }

    /** Returns the same rules under other law: what was found of definitions stands while the thresholds do. */
    Answers under(List<Threshold> others) {
        return others.equals(thresholds) ? new Answers(rules, thresholds, defined) : new Answers(rules, others);
    }

    @Override
    public Map<Object, Set<String>> define(Collection<?> things) {
        return defined.of(thing -> thing, things, open -> rules.ask(thresholds, open));
    }

    @Override
    public Map<FactPattern, Set<String>> judge(Measure measure, Collection<FactPattern> patterns) {
        Map<FactPattern, Set<String>> found = new LinkedHashMap<>();
        judged.of(p -> List.of(measure.id(), p), patterns, open -> rules.ask(measure.provisions(), open))
                .forEach((p, fired) -> found.put((FactPattern) p, fired));
        return found;
    }
}
