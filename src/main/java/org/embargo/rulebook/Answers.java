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

    private final Drools rules;
    private final List<Threshold> thresholds;
    private final Kept defined;
    private final Kept judged;

    Answers(Drools rules, List<Threshold> thresholds) {
        this(rules, thresholds, new Kept(), new Kept());
    }

    private Answers(Drools rules, List<Threshold> thresholds, Kept defined, Kept judged) {
        this.rules = rules;
        this.thresholds = thresholds;
        this.defined = defined;
        this.judged = judged;
    }

    /** Returns the same rules under other law: what was found stands while that does which it was found under. */
    Answers under(Parts before, Parts after) {
        Kept definitions = before.thresholds().equals(after.thresholds()) ? defined : new Kept();
        return new Answers(rules, after.thresholds(), definitions, before.measures().equals(after.measures()) ? judged : new Kept());
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
