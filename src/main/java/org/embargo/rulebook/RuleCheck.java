package org.embargo.rulebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.embargo.evidence.Suggestion;
import org.embargo.law.Question;

/** Holds one rule to the safe subset: its name, effect, patterns and consequence. What is not on the list is refused. */
final class RuleCheck {

    private static final Set<String> EFFECTS = Set.of("prohibits", "excepts", "requires_notice");
    private static final Pattern NAME = Pattern.compile("[a-z0-9-]+/[a-z0-9-]+/[a-z0-9-]+");
    private static final Pattern CONSEQUENCE = Pattern.compile("\\s*insert\\s*\\(\\s*(Findings|Profile)\\s*\\.\\s*by\\s*\\(\\s*drools\\s*"
            + "\\.\\s*getMatch\\s*\\(\\s*\\)\\s*((?:,\\s*\\$\\w+\\s*)+)\\)\\s*\\)\\s*;\\s*");

    private final RuleText file;
    private final Map<String, Question> questions;
    private final RuleDescr rule;
    private final boolean definition;

    RuleCheck(RuleText file, Map<String, Question> questions, RuleDescr rule) {
        this.file = file;
        this.questions = questions;
        this.rule = rule;
        this.definition = file.name().startsWith("definitions/");
    }

    /** Returns the rule, or nothing when it has a problem. */
    Optional<ParsedRule> checked() {
        long before = file.faults();
        plain();
        name();
        String effect = effect();
        List<ParsedRule.Pattern> patterns = patterns();
        if (file.faults() == before) {
            shape(patterns);
        }
        consequence(patterns);
        return file.faults() == before ? Optional.of(new ParsedRule(rule.getName(), file.name(), effect, patterns)) : Optional.empty();
    }

    private void plain() {
        if (rule.isQuery() || rule.hasParent() || !rule.getNamedConsequences().isEmpty()) {
            problem("rule/forbidden", "queries, rules that extend another and named consequences have no place here", "write a plain rule", rule.getName());
        }
        rule.getAttributes().forEach((word, attribute) -> file.problem("rule/forbidden", "`" + word + "` has no place in a rule",
                "rules do not order, group or date themselves; the engine decides", attribute.getLine(), word));
    }

    private void name() {
        String expected = (definition ? "definitions" : folder().replaceFirst("^\\d{4}-", "")) + "/" + stem() + "/";
        if (!rule.getName().startsWith(expected) || !NAME.matcher(rule.getName()).matches()) {
            problem("rule/name-and-file-disagree", "the rule `" + rule.getName() + "` does not belong in this file",
                    "its name is `" + expected + "` and a few small letters, digits and hyphens", rule.getName());
        }
    }

    private String folder() {
        return file.name().substring(0, Math.max(0, file.name().lastIndexOf('/')));
    }

    private String stem() {
        return file.name().substring(file.name().lastIndexOf('/') + 1).replace(".drl", "");
    }

    private String effect() {
        for (String annotation : rule.getAnnotationNames()) {
            if (definition || !annotation.equals("effect")) {
                problem("rule/forbidden", "`@" + annotation + "` has no place in a rule", definition ? "a definition has no annotation" : "the one annotation is @effect", annotation);
            }
        }
        if (definition) {
            return "defines";
        }
        if (rule.getAnnotation("effect") == null) {
            problem("rule/no-effect", "the rule `" + rule.getName() + "` does not say its effect", "add @effect( prohibits ), @effect( excepts ) or @effect( requires_notice ) below its name", rule.getName());
            return "";
        }
        String effect = String.valueOf(rule.getAnnotation("effect").getSingleValue());
        if (!EFFECTS.contains(effect)) {
            file.problem("rule/no-effect", "`" + effect + "` is no effect", Suggestion.didYouMean(effect, EFFECTS), rule.getAnnotation("effect").getLine(), effect);
        }
        return effect;
    }

    private List<ParsedRule.Pattern> patterns() {
        List<ParsedRule.Pattern> found = new ArrayList<>();
        Map<String, Class<?>> bindings = new LinkedHashMap<>();
        for (BaseDescr part : rule.getLhs().getDescrs()) {
            if (part instanceof PatternDescr p && p.getSource() == null && p.getBehaviors().isEmpty() && !p.isQuery() && !p.isUnification()
                    && p.getAnnotationNames().isEmpty() && p.getObjectType() != null) {
                new PatternCheck(file, questions, bindings, p).checked().ifPresent(found::add);
            } else {
                file.problem("rule/forbidden", "a rule's conditions are plain patterns",
                        "no `not`, `exists`, `eval`, `from`, `forall`, `accumulate`, paths, windows, annotations or joined patterns", lineOf(part), "");
            }
        }
        return found;
    }

    private int lineOf(BaseDescr part) {
        return part.getLine() > 0 ? part.getLine() : rule.getLine();
    }

    private void shape(List<ParsedRule.Pattern> patterns) {
        List<String> types = patterns.stream().map(ParsedRule.Pattern::type).toList();
        boolean fine = definition ? String.join(" ", types).matches("(Threshold )*(ItemFacts|ActFacts)") : types.equals(List.of("Provision", "FactPattern"));
        if (!fine) {
            problem("rule/forbidden", definition ? "a definition is about one ItemFacts or ActFacts, after the thresholds that it needs"
                    : "a provision's rule is about one Provision and then one FactPattern", "compare with a rule beside it", rule.getName());
        } else if (!definition && !patterns.get(0).constraints().stream().map(ParsedRule.Constraint::text).map(t -> t.replace(" ", ""))
                .toList().equals(List.of("id==\"" + rule.getName().substring(0, rule.getName().lastIndexOf('/')) + "\""))) {
            file.problem("rule/name-and-file-disagree", "the rule `" + rule.getName() + "` asks about another provision",
                    "write `$provision : Provision( id == \"" + rule.getName().substring(0, rule.getName().lastIndexOf('/')) + "\" )`", rule.getLhs().getDescrs().get(0).getLine(), "");
        }
    }

    private void consequence(List<ParsedRule.Pattern> patterns) {
        Matcher m = CONSEQUENCE.matcher(String.valueOf(rule.getConsequence()));
        List<String> written = m.matches() ? Arrays.stream(m.group(2).split(",")).map(String::strip).filter(s -> !s.isEmpty()).toList() : List.of();
        List<String> bound = patterns.stream().map(ParsedRule.Pattern::binding).toList();
        boolean all = bound.size() < rule.getLhs().getDescrs().size();
        boolean right = written.equals(definition && !bound.isEmpty() ? bound.subList(bound.size() - 1, bound.size()) : bound);
        if (!m.matches() || !m.group(1).equals(definition ? "Profile" : "Findings") || !all && !right) {
            String help = definition ? "write `insert( Profile.by(drools.getMatch(), $item) );`" : "write `insert( Findings.by(drools.getMatch(), $provision, $pattern) );`";
            String first = String.valueOf(rule.getConsequence()).strip().lines().findFirst().orElse("").strip();
            file.problem("rule/forbidden-consequence", "what follows `then` may only note the finding", help, Math.max(rule.getLine(), rule.getConsequenceLine()), first);
        }
    }

    private void problem(String code, String sentence, String help, String word) {
        file.problem(code, sentence, help, rule.getLine(), word);
    }
}
