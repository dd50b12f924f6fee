package org.embargo.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.model.codegen.execmodel.generator.DrlxParseUtil;
import org.drools.mvel.parser.ast.expr.DrlxExpression;
import org.embargo.evidence.Suggestion;
import org.embargo.law.Question;

/** Holds one pattern of a rule to the safe subset. */
final class PatternCheck {

    private static final Pattern BINDING = Pattern.compile("\\$[a-z][A-Za-z0-9]*");
    /** Whatever a constraint needs and nothing else: no backslash, quote, comment, colon, semicolon or bracket beyond these. */
    private static final Pattern CHARACTERS = Pattern.compile("(?s)(?!.*//)[A-Za-z0-9 \\n\\t.,()$\"!=<>&|/-]+");
    private static final Set<String> PICKED = Set.of("Provision", "Threshold");

    private final RuleText file;
    private final Map<String, Question> questions;
    private final Map<String, Class<?>> bindings;
    private final PatternDescr pattern;

    PatternCheck(RuleText file, Map<String, Question> questions, Map<String, Class<?>> bindings, PatternDescr pattern) {
        this.file = file;
        this.questions = questions;
        this.bindings = bindings;
        this.pattern = pattern;
    }

    /** Returns the pattern, or nothing when its type or name cannot stand; binds its name for the patterns behind it. */
    Optional<ParsedRule.Pattern> checked() {
        String name = pattern.getObjectType();
        Class<?> type = FactTypes.TYPES.get(name);
        if (type == null) {
            problem("rule/unknown-type", "`" + name + "` is not a fact type", Suggestion.didYouMean(name, FactTypes.TYPES.keySet()), name);
            return Optional.empty();
        }
        String binding = String.valueOf(pattern.getIdentifier());
        if (!BINDING.matcher(binding).matches() || bindings.containsKey(binding)) {
            problem("rule/forbidden", "a pattern has a name of its own that begins with `$`", "write `$name : " + name + "( ... )`", name);
            return Optional.empty();
        }
        List<ParsedRule.Constraint> constraints = new ArrayList<>();
        for (BaseDescr c : pattern.getConstraint().getDescrs()) {
            if (c instanceof ExprConstraintDescr e && e.getType() == ExprConstraintDescr.Type.NAMED) {
                constraint(e, type).ifPresent(constraints::add);
            } else {
                problem("rule/forbidden", "a fact is named in a pattern and not counted by its position", "write commas instead of the semicolon", name);
            }
        }
        bindings.put(binding, type);
        return Optional.of(new ParsedRule.Pattern(binding, name, constraints));
    }

    private Optional<ParsedRule.Constraint> constraint(ExprConstraintDescr e, Class<?> type) {
        String written = e.getExpression().strip();
        DrlxExpression parsed;
        try {
            parsed = DrlxParseUtil.parseExpression(written);
        } catch (RuntimeException | Error unparsed) {
            refuse(e, "rule/syntax", "`" + written + "` is not a condition", "compare a fact with a word or a number", written);
            return Optional.empty();
        }
        long before = file.faults();
        if (parsed.getBind() != null) {
            refuse(e, "rule/forbidden", "`" + parsed.getBind() + "` names a value, which a rule may not", "leave the name and its colon out", written);
        }
        ConstraintCheck.faults(parsed.getExpr(), type, bindings, questions).forEach(f -> refuse(e, f.code(), f.sentence(), f.help(), f.word()));
        if (file.faults() == before && !CHARACTERS.matcher(written).matches()) {
            refuse(e, "rule/forbidden", "a comment or another sign that no condition needs stands in `" + written + "`", "put comments above the rule", written);
        }
        if (file.faults() == before && PICKED.contains(type.getSimpleName()) && !picks(parsed.getExpr())) {
            refuse(e, "rule/forbidden", "a " + type.getSimpleName() + " is picked by its words", "write `id ==`, `name ==` or `edition ==` and the word; the window stands in the last pattern", written);
        }
        return file.faults() == before ? Optional.of(new ParsedRule.Constraint(written, parsed.getExpr(), file.offset(e.getStartCharacter(), written))) : Optional.empty();
    }

    private static boolean picks(Expression e) {
        return e instanceof BinaryExpr b && b.getOperator() == BinaryExpr.Operator.EQUALS && b.getRight().isStringLiteralExpr()
                && Set.of("id", "name", "edition").contains(Written.of(b.getLeft()));
    }

    private void refuse(ExprConstraintDescr e, String code, String sentence, String help, String word) {
        file.problem(code, sentence, help, e.getStartCharacter(), e.getExpression().strip(), word);
    }

    private void problem(String code, String sentence, String help, String word) {
        file.problem(code, sentence, help, pattern.getLine(), word);
    }
}
