package org.embargo.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import org.embargo.evidence.SourceDocument;
import org.embargo.facts.DescribedFacts;
import org.embargo.facts.FactPattern;
import org.embargo.facts.Transfer;
import org.embargo.law.Measure;
import org.embargo.law.Provision;

/**
 * Assesses described transfers: facts become fact patterns, fact patterns findings, findings determinations. Safe for
 * use by several threads.
 */
public final class Assessor {

    private final Rulebook rulebook;
    private final String engine;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    /** Assesses with one rulebook; {@code engine} is the version of Embargo to be named in the assessment. */
    public Assessor(Rulebook rulebook, String engine) {
        this.rulebook = rulebook;
        this.engine = engine;
    }

    /**
     * Returns what the measures say of every transfer, under the given readings.
     *
     * @param explained whether the findings with their conditions are computed as well
     */
    public Assessment assess(DescribedFacts facts, List<Measure> measures, Choices choices, boolean explained) {
        List<AssessedTransfer> transfers = new ArrayList<>();
        List<OpenQuestion> questions = new ArrayList<>();
        for (Transfer transfer : facts.transfers()) {
            Map<String, Determination> determinations = new LinkedHashMap<>();
            Map<String, List<Possibility>> possibilities = new LinkedHashMap<>();
            for (Measure measure : measures) {
                Expansion expansion = new Expansion(known(measure), transfer);
                List<Possibility> all = staged(expansion, transfer);
                possibilities.put(measure.id(), all.stream().filter(choices::allow).toList());
                determinations.put(measure.id(), determine(expansion, transfer, all, choices, explained));
            }
            transfers.add(new AssessedTransfer(transfer, determinations));
            questions.addAll(new Asking(rulebook, transfer.id()).questions(determinations, possibilities));
        }
        return new Assessment(engine, rulebook.edition(), choices, measures, facts, transfers, questions);
    }

    /** Returns the assessment with what would change each of its answers, at most so many sets of one and of two changes. */
    public Assessment explain(Assessment a, int most) {
        List<AssessedTransfer> explained = new ArrayList<>();
        for (AssessedTransfer t : a.transfers()) {
            Map<String, Changes> changes = new LinkedHashMap<>();
            a.measures().forEach(m -> changes.put(m.id(), new Changing(known(m), t.transfer(), a.choices(),
                    Changing.otherThan(t.determinations().get(m.id()).outcome())).changes(most)));
            explained.add(new AssessedTransfer(t.transfer(), t.determinations(), changes));
        }
        return new Assessment(a.engine(), a.rulebook(), a.choices(), a.measures(), a.facts(), explained, a.questions());
    }

    /** Returns what would make a rule of the provision apply to a transfer, asked under one measure: at most so many sets of one and of two changes. */
    public Changes reaching(Transfer transfer, Measure measure, String provision, Choices choices, int most) {
        return new Changing(known(measure), transfer, choices, Changing.reaching(provision)).changes(most);
    }

    /** Returns what could be found out about a document. */
    public List<Inquiry> inquiries(Assessment assessment) {
        return new Inquiring(rulebook, this::known, assessment).inquiries();
    }

    /** Returns what an assessment leaves over, given what reads the sentences of a document. */
    public Gaps gaps(Assessment assessment, Function<SourceDocument, List<Gaps.Sentence>> reading) {
        return new Leftovers(rulebook, this::known, assessment).gaps(reading);
    }

    private Known known(Measure measure) {
        return known.computeIfAbsent(measure.id(), id -> new Known(rulebook, measure));
    }

    /**
     * Returns the complete situations as which a transfer is put to the rules under a measure, as far as they count, with
     * an answer to every question.
     */
    public Evaluated evaluated(Transfer transfer, Measure measure, Choices choices) {
        return Evaluated.of(new Expansion(known(measure), transfer), choices);
    }

    /** Returns every item, act and fact pattern as which a transfer is put to the rules under a measure, whether it counts or not. */
    public Set<Object> asked(Transfer transfer, Measure measure) {
        Set<Object> all = new LinkedHashSet<>();
        new Expansion(known(measure), transfer).situations().forEach(s -> {
            all.add(s.itemFacts());
            all.add(s.actFacts());
            s.pattern().ifPresent(all::add);
        });
        return all;
    }

    private List<Possibility> staged(Expansion expansion, Transfer transfer) {
        boolean asks = rulebook.questions().containsKey("IQ-10");
        List<String> readings = asks ? rulebook.questions().get("IQ-10").names() : List.of();
        return new Stages(transfer.stage(), asks).apply(expansion.possibilities(), readings);
    }

    private Determination determine(Expansion expansion, Transfer transfer, List<Possibility> all, Choices choices, boolean explained) {
        List<Possibility> counted = all.stream().filter(choices::allow).toList();
        Outcome outcome = Outcome.addUp(outcomes(counted));
        List<Outcome> possible = outcomes(counted).stream().distinct().sorted(Comparator.naturalOrder()).toList();
        Dependence depends = Dependence.of(counted);
        List<FactPattern> patterns = expansion.situations().stream().filter(s -> choices.allow(new Possibility(s.values(), s.outcome())))
                .map(s -> s.pattern().orElse(null)).filter(Objects::nonNull).distinct().toList();
        Reach reach = new Reach(expansion, transfer, choices);
        List<Provision> certain = reach.certain();
        List<Provision> some = new ArrayList<>(reach.some());
        List<Provision> named = outcome.clear() ? List.of() : outcome.covered() && certain.isEmpty() ? some : certain;
        some.removeAll(named);
        List<Provision> exceptions = outcome.covered() ? List.of() : patterns.stream().filter(p -> expansion.prohibiting(p).isEmpty())
                .flatMap(p -> expansion.freeing(p).stream()).distinct().toList();
        Set<String> rules = new LinkedHashSet<>();
        patterns.forEach(p -> rules.addAll(expansion.fired(p)));
        Robustness robustness = new Robustness(all, rulebook);
        return new Determination(expansion.measure().id(), outcome, possible, robustness.holds(outcome), robustness.restsOn(choices, outcome),
                depends.sets(), depends.more(), ids(named), outcome.clear() ? List.of() : ids(some), ids(exceptions),
                new Duties(transfer, choices).of(named, rules), ids(reach.breached()),
                new OtherMeasures(rulebook).of(transfer, outcome), review(named, some),
                explained ? new Explainer(rulebook, expansion, transfer, choices).findings() : List.of(),
                robustness.byReading(choices));
    }

    /** An answer is as well confirmed as the best of the provisions that carry it. */
    private static String review(List<Provision> named, List<Provision> some) {
        List<Provision> carrying = named.isEmpty() ? some : named;
        return !carrying.isEmpty() && carrying.stream().noneMatch(p -> p.review().equals("confirmed")) ? "unconfirmed" : "confirmed";
    }

    private static List<String> ids(Collection<Provision> provisions) {
        return provisions.stream().map(Provision::id).toList();
    }

    private static List<Outcome> outcomes(List<Possibility> possibilities) {
        return possibilities.stream().map(Possibility::outcome).toList();
    }
}
