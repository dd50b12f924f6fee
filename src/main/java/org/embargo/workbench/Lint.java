package org.embargo.workbench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.embargo.assessment.RuleOutline;
import org.embargo.assessment.Rulebook;
import org.embargo.evidence.SourceDocument;
import org.embargo.facts.ItemKind;
import org.embargo.law.Measure;
import org.embargo.law.Provision;
import org.embargo.law.Question;

/** Looks for what is wrong with a rulebook although it loads, over every situation that it can tell apart. */
final class Lint {

    private static final Set<String> OF_RULES = Set.of("item", "rule");

    private final Rulebook rulebook;
    private final RuleSources sources;
    private final Sides sides;
    private final Seen seen;
    private final Map<String, RuleOutline> rules = new LinkedHashMap<>();
    private final Map<String, Provision> provisions = new TreeMap<>();
    private final List<Flaw> flaws = new ArrayList<>();

    Lint(Rulebook rulebook, RuleSources sources, Sides sides) {
        this.rulebook = rulebook;
        this.sources = sources;
        this.sides = sides;
        rulebook.rules().forEach(r -> rules.put(r.name(), r));
        rulebook.instruments().forEach(i -> i.provisions().forEach(p -> provisions.put(p.id(), p)));
        this.seen = new Seen(rulebook, name -> rules.get(name).effect().equals("prohibits"), name -> rules.get(name).of().equals(rulebook.catchAll()));
    }

    /** Returns everything that is wrong, by file and line. */
    List<Flaw> flaws() {
        rules.values().forEach(this::rule);
        opposite();
        provisions.values().stream().filter(Provision::encoded).forEach(this::provision);
        provisions.values().forEach(this::review);
        rulebook.measures().forEach(this::days);
        rulebook.kinds().values().forEach(this::kind);
        rulebook.questions().values().forEach(this::question);
        flaws.sort(Comparator.comparing((Flaw f) -> f.place().file()).thenComparing(f -> f.place().line()).thenComparing(Flaw::code).thenComparing(Flaw::sentence));
        return flaws;
    }

    private void flaw(String code, boolean error, String sentence, org.embargo.evidence.Place place, String example) {
        flaws.add(new Flaw(code, error, sentence, place, example));
    }

    private void rule(RuleOutline rule) {
        boolean definition = rule.effect().equals("defines");
        if (!(definition ? seen.defining() : seen.applied()).contains(rule.name())) {
            flaw("lint/never-fires", true, "the rule `" + rule.name() + "` applies to no situation at all", sources.rule(rule.file(), rule.name()),
                    "its conditions never hold together: " + String.join(", ", rule.conditions().stream().map(RuleOutline.Condition::text).toList()));
        }
        if (!definition && !cited(rule)) {
            Provision p = provisions.get(rule.of());
            flaw("lint/no-citation", true, "the head of the file does not cite the paragraph of `" + rule.name() + "`", sources.rule(rule.file(), rule.name()), p.paragraph());
        }
    }

    /** The head names the resolution and, in figures and letters, the paragraph. */
    private boolean cited(RuleOutline rule) {
        Provision provision = provisions.get(rule.of());
        String head = sources.head(rule.file()).replaceAll("[\\s*]+", " ");
        String symbol = provision.paragraph().substring(0, provision.paragraph().indexOf(' '));
        String number = provision.paragraph().replaceFirst("^.*?, OP", "").replaceFirst(",.*", "");
        return head.contains(symbol) && head.matches("(?s).*(paragraph |OP)" + java.util.regex.Pattern.quote(number) + "(?![0-9(]).*");
    }

    /** An exception that applies where something is prohibited, and frees nothing anywhere, says the opposite of the prohibition without being its exception. */
    private void opposite() {
        Map<List<String>, Situation> pairs = new TreeMap<>(Comparator.comparing(Object::toString));
        Set<String> freeing = new TreeSet<>();
        seen.together().forEach((fired, example) -> fired.stream().map(rules::get).filter(r -> r.effect().equals("excepts")).forEach(exception -> fired.stream().map(rules::get)
                .filter(r -> r.effect().equals("prohibits")).forEach(ban -> {
                    if (provisions.get(exception.of()).exceptionTo().contains(ban.of())) {
                        freeing.add(exception.name());
                    } else {
                        pairs.merge(List.of(exception.name(), ban.name()), example, (a, b) -> a.factsFile().compareTo(b.factsFile()) <= 0 ? a : b);
                    }
                })));
        pairs.forEach((pair, example) -> {
            boolean same = rules.get(pair.get(0)).of().equals(rules.get(pair.get(1)).of());
            if (same || !freeing.contains(pair.get(0))) {
                flaw("lint/opposite", true, "`" + pair.get(0) + "` frees and `" + pair.get(1) + "` prohibits the same act, and neither is a named exception to the other",
                        sources.rule(rules.get(pair.get(0)).file(), pair.get(0)), example.factsFile());
            }
        });
    }

    /** The catch-all reaches goods whatever they are; it handles a class only where the class says that it can. */
    private void kind(ItemKind kind) {
        if (!kind.word("subject").equals("other") && kind.word("catchAll").equals("none") && !seen.prohibitedClasses().contains(kind.id())) {
            flaw("lint/unhandled-class", false, "no rule prohibits any act with `" + kind.id() + "` because of what it is, on any day and under any reading",
                    sources.key("items.yaml", kind.id()), "supply of " + kind.name());
        }
    }

    private void provision(Provision provision) {
        List<String> missing = sides.missing(provision);
        missing.forEach(side -> flaw("lint/no-fixture", true, "no fixture shows `" + provision.id() + "` " + side, sources.provision(provision.id()), "fixtures/" + provision.id() + "/"));
    }

    private void review(Provision provision) {
        if (!provision.reviewed()) {
            return;
        }
        String digest = SourceDocument.digest(provision.summary());
        if (provision.reviewedOn().isEmpty() || provision.reviewedSummary().isEmpty()) {
            flaw("lint/review-incomplete", true, "`" + provision.id() + "` names a reviewer and not the day and the summary that was reviewed", sources.provision(provision.id()),
                    "reviewedOn: and reviewedSummary: " + digest);
        } else if (!provision.reviewedSummary().equals(digest)) {
            flaw("lint/summary-changed", true, "the summary of `" + provision.id() + "` changed after " + provision.reviewedBy() + " reviewed it on " + provision.reviewedOn(),
                    sources.provision(provision.id()), "its digest is " + digest);
        }
    }

    private void days(Measure measure) {
        for (Space.Period period : seen.emptyPeriods(measure)) {
            flaw("lint/unhandled-date", true, "under measure `" + measure.id() + "` nothing is prohibited on " + period.day() + (period.last() ? " and later" : " and up to " + period.to()),
                    sources.key("rulebook.yaml", measure.id()), "an act on " + period.day());
        }
    }

    private void question(Question question) {
        Set<String> duties = new LinkedHashSet<>();
        provisions.values().forEach(p -> p.duties().forEach(d -> duties.add(d.onlyIf().replaceFirst("=.*", ""))));
        boolean decides = question.kind().equals("duty") ? duties.contains(question.id()) : !OF_RULES.contains(question.kind()) || seen.asked().contains(question.id());
        if (!decides) {
            flaw("lint/idle-reading", false, question.id() + " decides nothing: no answer" + (question.kind().equals("duty") ? " and no duty" : "") + " turns on it",
                    sources.key("readings.yaml", question.id()), String.join(" or ", question.names()));
        }
    }

    /** Returns how many encoded provisions nobody has reviewed. */
    long unreviewed() {
        return provisions.values().stream().filter(p -> p.encoded() && !p.reviewed()).count();
    }

    /** Returns what was looked at, in words. */
    String scope() {
        return rules.size() + " rules, " + provisions.size() + " provisions, " + rulebook.kinds().size() + " classes, " + rulebook.questions().size() + " questions";
    }
}
