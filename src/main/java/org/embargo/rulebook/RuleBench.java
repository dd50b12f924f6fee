package org.embargo.rulebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.embargo.assessment.Mutant;
import org.embargo.assessment.Mutants;
import org.embargo.assessment.Rulebook;
import org.embargo.evidence.Problem;
import org.embargo.evidence.Refused;
import org.embargo.facts.PhysicalFact;

/** Tries small changes of a rulebook. A changed rule is parsed and checked by itself; all changed rules are compiled in parts. */
final class RuleBench implements Mutants {

    /** How many changed rules are compiled at once: compiling has a price for each time and one for each rule. */
    private static final int PART = 150;
    private static final Pattern PACKAGE = Pattern.compile("(?m)^\\s*package\\s+[\\w.]+\\s*;?");
    private static final Set<String> PHYSICAL = Stream.of(PhysicalFact.values()).map(PhysicalFact::key).collect(Collectors.toSet());
    private static final Set<String> OPEN = Stream.concat(PHYSICAL.stream(), Stream.of("determination")).collect(Collectors.toSet());

    private final Parts parts;
    private final Judging sound;
    private final Openness openness;
    private final Map<String, ParsedRule> rules = new LinkedHashMap<>();
    private final Map<String, Map<Object, OptionalInt>> unmet = new ConcurrentHashMap<>();

    /** A change of which the rule is parsed; no rule stands for one that is deleted. */
    private record Draft(Mutant mutant, Optional<ParsedRule> rule, Parts parts) {
    }

    RuleBench(Parts parts, Judging sound, Openness openness) {
        this.parts = parts;
        this.sound = sound;
        this.openness = openness;
        parts.rules().forEach(r -> rules.put(r.name(), r));
    }

    @Override
    public List<Mutant> all() {
        List<Mutant> all = new ArrayList<>();
        KnownWords words = new KnownWords(parts.items(), parts.questions().keySet(), parts.thresholds());
        parts.rules().forEach(r -> all.addAll(new RuleMutations(r, parts.vocabulary().outline(r), parts.files().get(r.file()), words, parts.instruments()).all()));
        all.addAll(new LawMutations(parts).all());
        return all;
    }

    @Override
    public List<Tried> tried(List<Mutant> mutants) {
        Map<Mutant, Tried> tried = new LinkedHashMap<>();
        List<Draft> drafts = new ArrayList<>();
        for (Mutant mutant : mutants) {
            try {
                if (mutant.ofRule()) {
                    drafts.add(draft(mutant));
                } else {
                    tried.put(mutant, new Tried(mutant, Optional.of(lawChanged(mutant)), List.of()));
                }
            } catch (Refused refused) {
                tried.put(mutant, new Tried(mutant, Optional.empty(), refused.problems()));
            }
        }
        for (int i = 0; i < drafts.size(); i += PART) {
            compiled(drafts.subList(i, Math.min(drafts.size(), i + PART)), tried);
        }
        return mutants.stream().map(tried::get).toList();
    }

    private Rulebook lawChanged(Mutant mutant) {
        Parts other = RulesFolder.parts(changed(mutant), parts.rules());
        Judging judging = sound instanceof Answers answers ? answers.under(parts, other) : sound;
        return new DroolsRulebook(other, judging, openness, RuleCache::compiled);
    }

    private Map<String, String> changed(Mutant mutant) {
        Map<String, String> texts = new TreeMap<>(parts.files());
        texts.put(mutant.file(), mutant.text());
        return texts;
    }

    private Draft draft(Mutant mutant) {
        Map<String, String> texts = changed(mutant);
        List<Problem> problems = new ArrayList<>();
        List<ParsedRule> alone = mutant.kind() == Mutant.Kind.DELETES ? List.of() : new RuleFile(mutant.file(), alone(mutant), parts.questions(), problems).read();
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
        List<ParsedRule> all = parts.rules().stream().flatMap(r -> r.name().equals(mutant.of()) ? alone.stream() : Stream.of(r)).toList();
        return new Draft(mutant, alone.stream().findFirst(), RulesFolder.checked(parts.with(all, texts)));
    }

    /** Returns a file that holds the changed rule alone. */
    private static String alone(Mutant mutant) {
        Matcher line = PACKAGE.matcher(mutant.text());
        int start = mutant.text().indexOf("rule \"" + mutant.of() + "\"");
        return (line.find() ? line.group() + "\n" : "") + mutant.text().substring(start, RuleMutations.blockEnd(mutant.text(), start));
    }

    private void compiled(List<Draft> drafts, Map<Mutant, Tried> tried) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int i = 0; i < drafts.size(); i++) {
            String name = name(drafts.get(i), i);
            drafts.get(i).rule().filter(r -> !name.equals(r.name())).ifPresent(r -> texts.put(r.drl(name), r.file()));
        }
        try {
            Judging changed = texts.isEmpty() ? sound : new Answers(new Drools(texts, RuleCache::compiled), parts.thresholds());
            for (int i = 0; i < drafts.size(); i++) {
                Draft d = drafts.get(i);
                String name = name(d, i);
                Judging judging = name.equals(d.mutant().of()) ? sound : new Patched(sound, changed, d.mutant().of(), name);
                tried.put(d.mutant(), new Tried(d.mutant(), Optional.of(new DroolsRulebook(d.parts(), judging, openness.with(d.mutant().of(), d.rule()), RuleCache::compiled)), List.of()));
            }
        } catch (Refused refused) {
            if (drafts.size() == 1) {
                tried.put(drafts.get(0).mutant(), new Tried(drafts.get(0).mutant(), Optional.empty(), refused.problems()));
            } else {
                compiled(drafts.subList(0, drafts.size() / 2), tried);
                compiled(drafts.subList(drafts.size() / 2, drafts.size()), tried);
            }
        }
    }

    /** Returns the name of a changed rule among the others; its own where what it does changes and not when it applies. */
    private String name(Draft draft, int index) {
        String own = draft.mutant().of();
        return draft.rule().map(r -> r.drl("").equals(rules.get(own).drl("")) ? own : own + "~" + index).orElse("");
    }

    @Override
    public Rulebook rebuilt(Mutant mutant) {
        return RulesFolder.loaded(changed(mutant));
    }

    @Override
    public boolean reaches(Mutant mutant, Collection<?> situations) {
        if (mutant.ofRule()) {
            int changed = mutant.condition() < 0 ? 0 : 1 << mutant.condition();
            return situations.stream().anyMatch(s -> unmet(mutant.of(), s).stream().anyMatch(u -> (u & ~changed) == 0));
        }
        return mutant.kind() != Mutant.Kind.MOVES || LawReach.onTheDay(mutant, situations);
    }

    private OptionalInt unmet(String rule, Object situation) {
        return unmet.computeIfAbsent(rule, r -> new ConcurrentHashMap<>()).computeIfAbsent(situation, s -> Openness.unmet(rules.get(rule), s, OPEN));
    }
}
