package org.embargo.rulebook;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.javaparser.ast.expr.BinaryExpr;
import org.embargo.assessment.Mutants;
import org.embargo.assessment.Relevant;
import org.embargo.assessment.RuleOutline;
import org.embargo.assessment.Rulebook;
import org.embargo.facts.FactPattern;
import org.embargo.facts.ItemKind;
import org.embargo.facts.PhysicalFact;
import org.embargo.law.Edition;
import org.embargo.law.Instrument;
import org.embargo.law.Measure;
import org.embargo.law.OtherMeasure;
import org.embargo.law.Question;

/** A rulebook whose rules Drools evaluates. Answers are kept by fact pattern, since a decision depends on it alone. */
final class DroolsRulebook implements Rulebook {

    private final Parts parts;
    private final List<RuleOutline> outlines;
    private final Openness openness;
    private final List<LocalDate> changes;
    private final Map<PhysicalFact, List<Double>> breakpoints = new EnumMap<>(PhysicalFact.class);
    private final Judging judging;
    private final Lazy<Drools> probes;
    private final Cache<List<Object>, Relevant> relevance = Caffeine.newBuilder().maximumSize(50_000).build();
    private final Kept probed = new Kept();

    /** Compiles the rules of a rulebook, or takes them from the cache. */
    DroolsRulebook(Parts parts, CompiledRules.Cache cache) {
        this(parts, new Answers(new Drools(ruleTexts(parts.rules()), cache), parts.thresholds()), new Openness(parts.rules()), cache);
    }

    /** Makes a rulebook of which somebody else says which rules apply. */
    DroolsRulebook(Parts parts, Judging judging, Openness openness, CompiledRules.Cache cache) {
        this.parts = parts;
        this.outlines = parts.rules().stream().map(parts.vocabulary()::outline).toList();
        this.openness = openness;
        this.changes = daysOfChange();
        for (PhysicalFact fact : PhysicalFact.values()) {
            breakpoints.put(fact, numbersFor(fact));
        }
        this.judging = judging;
        this.probes = new Lazy<>(() -> new Drools(probeTexts(), cache));
    }

    private static Map<String, String> ruleTexts(List<ParsedRule> rules) {
        Map<String, String> texts = new LinkedHashMap<>();
        rules.forEach(r -> texts.put(r.drl(r.name()), r.file()));
        return texts;
    }

    private Map<String, String> probeTexts() {
        Map<String, String> texts = new LinkedHashMap<>();
        for (ParsedRule rule : parts.rules()) {
            for (int i = 0; i < rule.subject().constraints().size(); i++) {
                texts.put(rule.drl(rule.name() + "#" + i, List.of(rule.subject().constraints().get(i))), rule.file());
            }
        }
        return texts;
    }

    @Override
    public Relevant relevant(Object situation, Set<String> open) {
        return relevance.get(List.of(situation, open), key -> openness.of(situation, open));
    }

    @Override
    public Map<Object, Set<String>> define(Collection<?> things) {
        return judging.define(things);
    }

    @Override
    public Map<FactPattern, Set<String>> judge(Measure measure, Collection<FactPattern> patterns) {
        return judging.judge(measure, patterns);
    }

    @Override
    public Map<Object, Set<String>> probe(Measure measure, Collection<?> situations) {
        List<Object> circumstances = Stream.concat(measure.provisions().stream(), parts.thresholds().stream()).<Object>map(o -> o).toList();
        return probed.of(s -> List.of(s instanceof FactPattern ? measure.id() : "", s), situations, open -> probes.get().ask(circumstances, open));
    }

    private List<LocalDate> daysOfChange() {
        Set<LocalDate> days = new TreeSet<>();
        parts.thresholds().forEach(t -> days.add(t.from()));
        parts.items().kinds().values().stream().map(k -> k.word("listedFrom")).filter(d -> !d.equals("none")).forEach(d -> days.add(LocalDate.parse(d)));
        return List.copyOf(days);
    }

    @Override
    public List<LocalDate> changes() {
        return changes;
    }

    @Override
    public List<Double> breakpoints(PhysicalFact fact) {
        return breakpoints.get(fact);
    }

    private List<Double> numbersFor(PhysicalFact fact) {
        Set<Double> found = new TreeSet<>();
        parts.thresholds().stream().filter(t -> t.fact().equals(fact.key())).forEach(t -> found.add(t.value()));
        for (ParsedRule rule : parts.rules()) {
            rule.subject().constraints().forEach(c -> c.expression().findAll(BinaryExpr.class).stream()
                    .filter(b -> Written.of(b.getLeft()).equals(fact.key()) && (b.getRight().isIntegerLiteralExpr() || b.getRight().isDoubleLiteralExpr()))
                    .forEach(b -> found.add(Double.valueOf(Written.of(b.getRight())))));
        }
        return List.copyOf(found);
    }

    @Override
    public List<String> members(String classOrGroup) {
        return parts.items().kinds().containsKey(classOrGroup) ? List.of(classOrGroup) : parts.items().groups().getOrDefault(classOrGroup, List.of());
    }

    @Override
    public String nameOf(String classOrGroup) {
        ItemKind kind = parts.items().kinds().get(classOrGroup);
        return kind != null ? kind.name() : parts.items().groupNames().getOrDefault(classOrGroup, classOrGroup);
    }

    @Override
    public Set<String> classesAndGroups() {
        Set<String> all = new TreeSet<>(parts.items().kinds().keySet());
        all.addAll(parts.items().groups().keySet());
        return all;
    }

    @Override
    public String catchAll() {
        return parts.catchAll();
    }

    @Override
    public Edition edition() {
        return parts.edition();
    }

    @Override
    public List<Instrument> instruments() {
        return parts.instruments();
    }

    @Override
    public List<Measure> measures() {
        return parts.measures();
    }

    @Override
    public Map<String, Question> questions() {
        return parts.questions();
    }

    @Override
    public Map<String, ItemKind> kinds() {
        return parts.items().kinds();
    }

    @Override
    public Map<String, OtherMeasure> otherMeasures() {
        return parts.items().otherMeasures();
    }

    @Override
    public List<RuleOutline> rules() {
        return outlines;
    }

    @Override
    public String ask(String fact) {
        return parts.vocabulary().ask(fact);
    }

    @Override
    public Map<String, String> files() {
        return parts.files();
    }

    @Override
    public Mutants mutants() {
        return new RuleBench(parts, judging, openness);
    }
}
