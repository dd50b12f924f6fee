package org.embargo.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import com.github.javaparser.ast.expr.Expression;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.drools.model.codegen.execmodel.generator.DrlxParseUtil;
import org.embargo.evidence.Place;
import org.embargo.evidence.Problem;
import org.embargo.evidence.Suggestion;
import org.embargo.law.Question;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** Reads one rule file and holds it to the safe subset before anything of it is compiled. */
final class RuleFile {

    private static final Set<String> EFFECTS = Set.of("prohibits", "excepts", "requires_notice");
    private static final Pattern CONSEQUENCE = Pattern.compile(
            "\\s*insert\\s*\\(\\s*(Findings|Profile)\\s*\\.\\s*by\\s*\\(\\s*drools\\s*\\.\\s*getMatch\\s*\\(\\s*\\)\\s*((?:,\\s*\\$\\w+\\s*)+)\\)\\s*\\)\\s*;\\s*");

    private final String name;
    private final String text;
    private final Map<String, Question> questions;
    private final List<Problem> problems;
    private final List<ParsedRule> rules = new ArrayList<>();

    RuleFile(String name, String text, Map<String, Question> questions, List<Problem> problems) {
        this.name = name;
        this.text = text;
        this.questions = questions;
        this.problems = problems;
    }

    /** Returns the rules of the file; those with a problem are left out. */
    List<ParsedRule> read() {
        PackageDescr file = parse();
        if (file != null) {
            refuseWhatIsNoRule(file);
            file.getRules().forEach(this::rule);
            if (file.getRules().isEmpty() && problems.stream().noneMatch(p -> p.place().file().equals(name))) {
                problems.add(new Problem("rule/empty", "this file holds no rule", "write one, or remove the file", Place.whole(name)));
            }
        }
        return rules;
    }

    private PackageDescr parse() {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL10);
        try {
            PackageDescr file = parser.parse(false, text);
            if (!parser.hasErrors() && file != null) {
                return file;
            }
        } catch (DroolsParserException | RuntimeException e) {
            problems.add(new Problem("rule/syntax", "this is not a rule file", "a rule is `rule \"name\" @effect( ... ) when ... then ... end`", Place.whole(name)));
            return null;
        }
        for (DroolsError error : parser.getErrors().stream().limit(1).toList()) {
            int line = error.getLines().length > 0 ? error.getLines()[0] : 0;
            String message = error.getMessage().replaceAll("\\s+", " ").replaceAll("^\\[[^]]*]\\s*", "");
            problems.add(new Problem("rule/syntax", "the rule language does not allow this: " + firstLower(message),
                    "compare with a rule beside it", line(line)));
        }
        return null;
    }

    private void refuseWhatIsNoRule(PackageDescr file) {
        forbid(file.getImports(), "import");
        forbid(file.getFunctionImports(), "import");
        forbid(file.getAccumulateImports(), "import");
        forbid(file.getGlobals(), "global");
        forbid(file.getFunctions(), "function");
        forbid(file.getTypeDeclarations(), "declare");
        forbid(file.getEnumDeclarations(), "declare");
        forbid(List.copyOf(file.getEntryPointDeclarations()), "declare");
        forbid(List.copyOf(file.getWindowDeclarations()), "declare");
        forbid(file.getAttributes(), "attribute");
        if (file.getUnit() != null) {
            forbid(List.of(file.getUnit()), "unit");
        }
    }

    private void forbid(List<? extends BaseDescr> found, String what) {
        for (BaseDescr one : found) {
            problems.add(new Problem("rule/forbidden", "`" + what + "` has no place in a rule file",
                    "a rule file holds a package line and rules over the published fact types", line(one.getLine())));
        }
    }

    private void rule(RuleDescr rule) {
        int before = problems.size();
        if (rule.isQuery() || rule.hasParent() || !rule.getNamedConsequences().isEmpty()) {
            problem("rule/forbidden", "queries, rules that extend another and named consequences have no place here", "write a plain rule", rule.getLine(), rule.getName());
        }
        rule.getAttributes().forEach((word, attribute) -> problem("rule/forbidden", "`" + word + "` has no place in a rule",
                "rules do not order, group or date themselves; the engine decides", attribute.getLine(), word));
        boolean definition = name.startsWith("definitions/");
        String effect = definition ? "defines" : effect(rule);
        names(rule, definition);
        List<ParsedRule.Pattern> patterns = patterns(rule, definition);
        consequence(rule, patterns, definition);
        if (problems.size() == before) {
            rules.add(new ParsedRule(rule.getName(), name, effect, patterns));
        }
    }

    private String effect(RuleDescr rule) {
        for (String annotation : rule.getAnnotationNames()) {
            if (!annotation.equals("effect")) {
                problem("rule/forbidden", "`@" + annotation + "` has no place in a rule", "the one annotation is @effect", rule.getLine(), annotation);
            }
        }
        if (rule.getAnnotation("effect") == null) {
            problem("rule/no-effect", "the rule `" + rule.getName() + "` does not say its effect", "add @effect( prohibits ), @effect( excepts ) or @effect( requires_notice ) below its name", rule.getLine(), rule.getName());
            return "";
        }
        String effect = String.valueOf(rule.getAnnotation("effect").getSingleValue());
        if (!EFFECTS.contains(effect)) {
            problem("rule/no-effect", "`" + effect + "` is no effect", Suggestion.didYouMean(effect, EFFECTS), rule.getAnnotation("effect").getLine(), effect);
        }
        return effect;
    }

    private void names(RuleDescr rule, boolean definition) {
        String file = name.substring(name.lastIndexOf('/') + 1).replace(".drl", "");
        String folder = name.substring(0, Math.max(0, name.lastIndexOf('/')));
        String instrument = definition ? "definitions" : folder.replaceFirst("^\\d{4}-", "");
        String expected = instrument + "/" + file + "/";
        if (!rule.getName().startsWith(expected) || rule.getName().length() == expected.length()) {
            problem("rule/name-and-file-disagree", "the rule `" + rule.getName() + "` does not belong in this file",
                    "its name begins with `" + expected + "`", rule.getLine(), rule.getName());
        }
    }

    private List<ParsedRule.Pattern> patterns(RuleDescr rule, boolean definition) {
        List<ParsedRule.Pattern> found = new ArrayList<>();
        Map<String, Class<?>> bindings = new LinkedHashMap<>();
        for (BaseDescr part : rule.getLhs().getDescrs()) {
            if (part instanceof PatternDescr p && p.getSource() == null && p.getBehaviors().isEmpty() && !p.isQuery()) {
                pattern(p, bindings).ifPresent(found::add);
            } else {
                problem("rule/forbidden", "a rule's conditions are plain patterns", "no `not`, `exists`, `eval`, `from`, `forall`, `accumulate` or joined patterns", part.getLine(), "");
            }
        }
        String last = found.isEmpty() ? "" : found.get(found.size() - 1).type();
        if (!problems.isEmpty() && found.isEmpty()) {
            return found;
        }
        if (definition ? !last.equals("ItemFacts") && !last.equals("ActFacts") : !last.equals("FactPattern") || !found.get(0).type().equals("Provision")) {
            problem("rule/forbidden", definition ? "a definition ends in one pattern over ItemFacts or ActFacts" : "a provision's rule is about a Provision and then a FactPattern", "compare with a rule beside it", rule.getLine(), rule.getName());
        }
        return found;
    }

    private java.util.Optional<ParsedRule.Pattern> pattern(PatternDescr p, Map<String, Class<?>> bindings) {
        Class<?> type = FactTypes.TYPES.get(p.getObjectType());
        if (type == null || p.getIdentifier() == null || !p.getIdentifier().startsWith("$")) {
            String help = type == null ? Suggestion.didYouMean(String.valueOf(p.getObjectType()), FactTypes.TYPES.keySet()) : "write `$name : " + p.getObjectType() + "( ... )`";
            problem("rule/unknown-type", type == null ? "`" + p.getObjectType() + "` is not a fact type" : "the pattern has no name", help, p.getLine(), String.valueOf(p.getObjectType()));
            return java.util.Optional.empty();
        }
        List<ParsedRule.Constraint> constraints = new ArrayList<>();
        for (BaseDescr c : p.getConstraint().getDescrs()) {
            if (c instanceof ExprConstraintDescr e) {
                constraint(e, type, bindings).ifPresent(constraints::add);
            } else {
                problem("rule/forbidden", "`" + c + "` has no place in a pattern", "name facts, words and numbers only", c.getLine(), "");
            }
        }
        bindings.put(p.getIdentifier(), type);
        return java.util.Optional.of(new ParsedRule.Pattern(p.getIdentifier(), p.getObjectType(), constraints));
    }

    private java.util.Optional<ParsedRule.Constraint> constraint(ExprConstraintDescr e, Class<?> type, Map<String, Class<?>> bindings) {
        String written = e.getExpression().strip();
        Expression parsed;
        try {
            parsed = DrlxParseUtil.parseExpression(written).getExpr();
        } catch (RuntimeException | Error unparsed) {
            problem("rule/syntax", "`" + written + "` is not a condition", "compare a fact with a word or a number", e.getLine(), written);
            return java.util.Optional.empty();
        }
        List<ConstraintCheck.Fault> faults = ConstraintCheck.faults(parsed, type, bindings, questions);
        for (ConstraintCheck.Fault fault : faults) {
            int within = Math.max(0, written.indexOf(fault.word()));
            int length = written.contains(fault.word()) ? fault.word().length() : written.length();
            problems.add(new Problem(fault.code(), fault.sentence(), fault.help(), Place.at(name, text, e.getStartCharacter() + within, length)));
        }
        return faults.isEmpty() ? java.util.Optional.of(new ParsedRule.Constraint(written, parsed)) : java.util.Optional.empty();
    }

    private void consequence(RuleDescr rule, List<ParsedRule.Pattern> patterns, boolean definition) {
        java.util.regex.Matcher m = CONSEQUENCE.matcher(String.valueOf(rule.getConsequence()));
        List<String> bound = patterns.stream().map(ParsedRule.Pattern::binding).toList();
        String wanted = definition ? "Profile" : "Findings";
        boolean fine = m.matches() && m.group(1).equals(wanted) && java.util.Arrays.stream(m.group(2).split(",")).map(String::strip)
                .filter(s -> !s.isEmpty()).allMatch(bound::contains);
        if (!fine && problems.stream().noneMatch(p -> p.place().file().equals(name) && p.code().startsWith("rule/unknown"))) {
            String help = definition ? "write `insert( Profile.by(drools.getMatch(), $item) );`" : "write `insert( Findings.by(drools.getMatch(), $provision, $pattern) );`";
            String first = String.valueOf(rule.getConsequence()).strip().lines().findFirst().orElse("").strip();
            problem("rule/forbidden-consequence", "what follows `then` may only note the finding", help, rule.getConsequenceLine(), first);
        }
    }

    private void problem(String code, String sentence, String help, int line, String word) {
        int start = lineStart(line);
        int at = word.isEmpty() ? -1 : text.indexOf(word, start);
        problems.add(new Problem(code, sentence, help, at < 0 ? line(line) : Place.at(name, text, at, word.length())));
    }

    private Place line(int line) {
        int start = lineStart(line);
        int end = text.indexOf('\n', start);
        String whole = text.substring(start, end < 0 ? text.length() : end);
        int blanks = whole.length() - whole.stripLeading().length();
        return Place.at(name, text, start + blanks, whole.strip().length());
    }

    private int lineStart(int line) {
        int at = 0;
        for (int i = 1; i < line && text.indexOf('\n', at) >= 0; i++) {
            at = text.indexOf('\n', at) + 1;
        }
        return at;
    }

    private static String firstLower(String s) {
        return s.isEmpty() ? s : Character.toLowerCase(s.charAt(0)) + s.substring(1);
    }
}
