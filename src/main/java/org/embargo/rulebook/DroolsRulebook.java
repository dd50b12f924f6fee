package org.embargo.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
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
import org.embargo.law.Threshold;

/** A rulebook whose rules Drools evaluates. Answers are kept by fact pattern, since a decision depends on it alone. */
final class DroolsRulebook implements Rulebook {

    private final Edition edition;
    private final String catchAll;
    private final List<Instrument> instruments;
    private final List<Measure> measures;
    private final Map<String, Question> questions;
    private final List<Threshold> thresholds;
    private final ItemFile items;
    private final Vocabulary vocabulary;
    private final List<ParsedRule> rules;
    private final List<RuleOutline> outlines;
    private final Openness openness;
    private final List<LocalDate> changes;
    private final Map<PhysicalFact, List<Double>> breakpoints = new EnumMap<>(PhysicalFact.class);
    private final Drools compiled;
    private final Lazy<Drools> probes;
    private final Cache<Object, Set<String>> answers = Caffeine.newBuilder().maximumSize(200_000).build();
    private final Cache<List<Object>, Relevant> relevance = Caffeine.newBuilder().maximumSize(50_000).build();

    DroolsRulebook(Edition edition, String catchAll, List<Instrument> instruments, List<Measure> measures, Map<String, Question> questions,
            List<Threshold> thresholds, ItemFile items, Vocabulary vocabulary, List<ParsedRule> rules, CompiledRules.Cache cache) {
        this.edition = edition;
        this.catchAll = catchAll;
        this.instruments = instruments;
        this.measures = measures;
        this.questions = questions;
        this.thresholds = thresholds;
        this.items = items;
        this.vocabulary = vocabulary;
        this.rules = rules;
        this.outlines = rules.stream().map(vocabulary::outline).toList();
        this.openness = new Openness(rules);
        this.changes = daysOfChange();
        for (PhysicalFact fact : PhysicalFact.values()) {
            breakpoints.put(fact, numbersFor(fact));
        }
        this.compiled = new Drools(ruleTexts(), cache);
        this.probes = new Lazy<>(() -> new Drools(probeTexts(), cache));
    }

    private Map<String, String> ruleTexts() {
        Map<String, String> texts = new LinkedHashMap<>();
        rules.forEach(r -> texts.put(r.drl(r.name(), r.subject().constraints()), r.file()));
        return texts;
    }

    private Map<String, String> probeTexts() {
        Map<String, String> texts = new LinkedHashMap<>();
        for (ParsedRule rule : rules) {
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
        return cached(thing -> thing, things, open -> compiled.ask(thresholds, open));
    }

    @Override
    public Map<FactPattern, Set<String>> judge(Measure measure, Collection<FactPattern> patterns) {
        Map<FactPattern, Set<String>> found = new LinkedHashMap<>();
        cached(p -> List.of(measure.id(), p), patterns, open -> compiled.ask(measure.provisions(), open))
                .forEach((p, fired) -> found.put((FactPattern) p, fired));
        return found;
    }

    private Map<Object, Set<String>> cached(java.util.function.Function<Object, Object> key, Collection<?> facts,
            java.util.function.Function<Collection<Object>, Map<Object, Set<String>>> ask) {
        Map<Object, Set<String>> found = new LinkedHashMap<>();
        List<Object> unanswered = new ArrayList<>();
        for (Object fact : facts) {
            Set<String> known = answers.getIfPresent(key.apply(fact));
            found.put(fact, known == null ? Set.of() : known);
            if (known == null) {
                unanswered.add(fact);
            }
        }
        if (!unanswered.isEmpty()) {
            ask.apply(unanswered).forEach((fact, fired) -> {
                answers.put(key.apply(fact), fired);
                found.put(fact, fired);
            });
        }
        return found;
    }

    @Override
    public Map<Object, Set<String>> probe(Measure measure, Collection<?> situations) {
        List<Object> circumstances = Stream.concat(measure.provisions().stream(), thresholds.stream()).<Object>map(o -> o).toList();
        return cached(s -> List.of("probe", s instanceof FactPattern ? measure.id() : "", s), situations, open -> probes.get().ask(circumstances, open));
    }

    private List<LocalDate> daysOfChange() {
        Set<LocalDate> days = new TreeSet<>();
        thresholds.forEach(t -> days.add(t.from()));
        items.kinds().values().stream().map(k -> k.word("listedFrom")).filter(d -> !d.equals("none")).forEach(d -> days.add(LocalDate.parse(d)));
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
        thresholds.stream().filter(t -> t.fact().equals(fact.key())).forEach(t -> found.add(t.value()));
        for (ParsedRule rule : rules) {
            rule.subject().constraints().forEach(c -> c.expression().findAll(BinaryExpr.class).stream()
                    .filter(b -> Written.of(b.getLeft()).equals(fact.key()) && (b.getRight().isIntegerLiteralExpr() || b.getRight().isDoubleLiteralExpr()))
                    .forEach(b -> found.add(Double.valueOf(Written.of(b.getRight())))));
        }
        return List.copyOf(found);
    }

    @Override
    public List<String> members(String classOrGroup) {
        return items.kinds().containsKey(classOrGroup) ? List.of(classOrGroup) : items.groups().getOrDefault(classOrGroup, List.of());
    }

    @Override
    public String nameOf(String classOrGroup) {
        ItemKind kind = items.kinds().get(classOrGroup);
        return kind != null ? kind.name() : items.groupNames().getOrDefault(classOrGroup, classOrGroup);
    }

    @Override
    public Set<String> classesAndGroups() {
        Set<String> all = new TreeSet<>(items.kinds().keySet());
        all.addAll(items.groups().keySet());
        return all;
    }

    @Override
    public String catchAll() {
        return catchAll;
    }

    @Override
    public Edition edition() {
        return edition;
    }

    @Override
    public List<Instrument> instruments() {
        return instruments;
    }

    @Override
    public List<Measure> measures() {
        return measures;
    }

    @Override
    public Map<String, Question> questions() {
        return questions;
    }

    @Override
    public Map<String, ItemKind> kinds() {
        return items.kinds();
    }

    @Override
    public Map<String, OtherMeasure> otherMeasures() {
        return items.otherMeasures();
    }

    @Override
    public List<RuleOutline> rules() {
        return outlines;
    }

    @Override
    public String ask(String fact) {
        return vocabulary.ask(fact);
    }
}
