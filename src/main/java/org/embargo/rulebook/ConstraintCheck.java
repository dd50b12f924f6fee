package org.embargo.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.DoubleLiteralExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import org.drools.mvel.parser.ast.expr.PointFreeExpr;
import org.embargo.evidence.Suggestion;
import org.embargo.law.Question;
import org.jspecify.annotations.Nullable;

/** Checks one constraint: only comparisons of published fields, readings and windows, with matching types. */
final class ConstraintCheck {

    /**
     * A fault found in a constraint.
     *
     * @param code its code
     * @param sentence what is wrong
     * @param help what to do
     * @param word the part of the constraint to underline
     */
    record Fault(String code, String sentence, String help, String word) {
    }

    private static final Set<BinaryExpr.Operator> JOINS = Set.of(BinaryExpr.Operator.AND, BinaryExpr.Operator.OR);
    private static final Set<BinaryExpr.Operator> ORDERS = Set.of(BinaryExpr.Operator.LESS, BinaryExpr.Operator.LESS_EQUALS,
            BinaryExpr.Operator.GREATER, BinaryExpr.Operator.GREATER_EQUALS);
    private static final Set<BinaryExpr.Operator> EQUALITIES = Set.of(BinaryExpr.Operator.EQUALS, BinaryExpr.Operator.NOT_EQUALS);

    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9/-]+(?: [A-Za-z0-9/-]+)*");
    private static final Pattern NUMBER = Pattern.compile("(?:0|[1-9]\\d{0,8})(?:\\.\\d{1,6})?");

    private final Class<?> subject;
    private final Map<String, Class<?>> bindings;
    private final Map<String, Question> questions;
    private final List<Fault> faults = new ArrayList<>();

    private ConstraintCheck(Class<?> subject, Map<String, Class<?>> bindings, Map<String, Question> questions) {
        this.subject = subject;
        this.bindings = bindings;
        this.questions = questions;
    }

    /** Returns every fault of the constraint; none when it is inside the subset. */
    static List<Fault> faults(Expression constraint, Class<?> subject, Map<String, Class<?>> bindings, Map<String, Question> questions) {
        ConstraintCheck check = new ConstraintCheck(subject, bindings, questions);
        check.truth(constraint);
        return check.faults;
    }

    private void truth(Expression e) {
        if (e instanceof EnclosedExpr inner) {
            truth(inner.getInner());
        } else if (e instanceof UnaryExpr not && not.getOperator() == UnaryExpr.Operator.LOGICAL_COMPLEMENT) {
            truth(not.getExpression());
        } else if (e instanceof BinaryExpr b && JOINS.contains(b.getOperator())) {
            truth(b.getLeft());
            truth(b.getRight());
        } else if (e instanceof BinaryExpr b) {
            comparison(b);
        } else if (e instanceof PointFreeExpr in) {
            membership(in);
        } else if (e instanceof MethodCallExpr call) {
            call(call);
        } else {
            Class<?> type = subjectField(e);
            if (type != null && type != boolean.class) {
                fault("rule/wrong-type", "`" + Written.of(e) + "` is " + said(type) + " and not true or false", "compare it with something", Written.of(e));
            }
        }
    }

    private void comparison(BinaryExpr b) {
        if (!ORDERS.contains(b.getOperator()) && !EQUALITIES.contains(b.getOperator())) {
            fault("rule/forbidden", "`" + b.getOperator().asString() + "` has no place in a rule", "compare facts; compute nothing", Written.of(b));
            return;
        }
        Class<?> left = subjectField(b.getLeft());
        Class<?> right = value(b.getRight());
        if (left == null || right == null) {
            return;
        }
        if (left == LocalDate.class || right == LocalDate.class) {
            fault("rule/literal-date", "a rule compares no dates itself", "put the date into `instrument.yaml` and join it with `$provision.inForceOn(date)`", Written.of(b.getRight()));
        } else if (left != right || ORDERS.contains(b.getOperator()) && left != double.class) {
            fault("rule/wrong-type", "`" + Written.of(b.getLeft()) + "` is " + said(left) + " and `" + Written.of(b.getRight()) + "` is " + said(right),
                    left == right ? "words are compared with == or !=" : "compare like with like", Written.of(b.getRight()));
        }
    }

    private void membership(PointFreeExpr in) {
        String operator = Written.of(in.getOperator());
        if (!operator.equals("in") || in.isNegated() || in.getArg1() != null || in.getArg2() != null) {
            fault("rule/forbidden", "`" + (in.isNegated() ? "not " : "") + operator + "` has no place in a rule", "use ==, !=, <, <=, >, >= or `in`", operator);
            return;
        }
        Class<?> left = subjectField(in.getLeft());
        for (Expression right : in.getRight()) {
            Class<?> type = literal(right);
            if (left != null && type != null && type != left) {
                fault("rule/wrong-type", "`" + Written.of(in.getLeft()) + "` is " + said(left) + " and `" + Written.of(right) + "` is " + said(type), "compare like with like", Written.of(right));
            }
        }
    }

    private void call(MethodCallExpr call) {
        String scope = call.getScope().map(Written::of).orElse("");
        if (scope.isEmpty() && call.getNameAsString().equals("reads") && FactTypes.asksReadings(subject)) {
            reads(call);
        } else if (!call.getNameAsString().equals("inForceOn") || call.getTypeArguments().isPresent() || !bindings.containsKey(scope) || !FactTypes.hasWindow(bindings.get(scope))
                || call.getArguments().size() != 1 || !Written.of(call.getArgument(0)).equals("date") || FactTypes.field(subject, "date").isEmpty()) {
            fault("rule/forbidden", "`" + Written.of(call) + "` is a call that a rule may not make", "rules compare facts, ask `reads(\"IQ-01\", \"wide\")` and `$provision.inForceOn(date)`, and do nothing else", Written.of(call));
        }
    }

    private void reads(MethodCallExpr call) {
        if (call.getArguments().size() != 2 || !call.getArguments().stream().allMatch(Expression::isStringLiteralExpr)) {
            fault("rule/forbidden", "`reads` asks for a question and one of its alternatives, both in quotation marks", "", Written.of(call));
            return;
        }
        String id = call.getArgument(0).asStringLiteralExpr().getValue();
        String name = call.getArgument(1).asStringLiteralExpr().getValue();
        Question question = questions.get(id);
        if (question == null) {
            fault("rule/unknown-reading", "there is no question `" + id + "` in readings.yaml", Suggestion.didYouMean(id, questions.keySet()), id);
        } else if (question.alternative(name).isEmpty()) {
            fault("rule/unknown-reading", "`" + name + "` is no alternative of " + id, "it has " + String.join(", ", question.names()) + ". "
                    + Suggestion.didYouMean(name, question.names()), name);
        }
    }

    /** Returns the type of a field of the pattern's own fact, with nothing around it; notes a fault for anything else. */
    private @Nullable Class<?> subjectField(Expression e) {
        return named(e) && !Written.of(e).startsWith("$") ? field(Written.of(e), subject, Written.of(e)) : misplaced(e);
    }

    /** Returns the type of what a field may be compared with: a literal, or a field of a pattern above. */
    private @Nullable Class<?> value(Expression e) {
        if (!named(e)) {
            return literal(e);
        }
        String path = Written.of(e);
        int dot = path.indexOf('.');
        Class<?> type = dot < 0 ? null : bindings.get(path.substring(0, dot));
        if (type != null) {
            return field(path, type, path.substring(dot + 1));
        }
        return path.startsWith("$") || FactTypes.field(subject, path).isEmpty() ? field(path, subject, path) : misplaced(e);
    }

    private @Nullable Class<?> literal(Expression e) {
        if (e instanceof StringLiteralExpr s && WORD.matcher(s.getValue()).matches()) {
            return String.class;
        }
        if ((e instanceof IntegerLiteralExpr || e instanceof DoubleLiteralExpr) && NUMBER.matcher(Written.of(e)).matches()) {
            return double.class;
        }
        return e instanceof BooleanLiteralExpr ? boolean.class : misplaced(e);
    }

    private static boolean named(Expression e) {
        return e.isNameExpr() || e.isFieldAccessExpr() || e.getClass().getSimpleName().equals("DrlNameExpr");
    }

    private @Nullable Class<?> misplaced(Expression e) {
        fault("rule/forbidden", "`" + Written.of(e) + "` has no place here", "a condition names a fact of its pattern and compares it with a plain word, a plain number or a fact of a pattern above", Written.of(e));
        return null;
    }

    private @Nullable Class<?> field(String written, Class<?> type, String path) {
        Class<?> found = FactTypes.field(type, path).orElse(null);
        if (found == null) {
            fault("rule/unknown-field", "`" + written + "` is not a field of " + type.getSimpleName(), Suggestion.didYouMean(path, FactTypes.paths(type)), written);
        }
        return found == int.class ? double.class : found;
    }

    private void fault(String code, String sentence, String help, String word) {
        faults.add(new Fault(code, sentence, help, word));
    }

    private static String said(Class<?> type) {
        return type == double.class ? "a number" : type == boolean.class ? "true or false" : type == String.class ? "a word" : "a " + type.getSimpleName();
    }
}
