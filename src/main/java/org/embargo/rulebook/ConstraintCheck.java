package org.embargo.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
            Class<?> type = operand(e);
            if (type != null && type != boolean.class) {
                fault("rule/wrong-type", "`" + Written.of(e) + "` is not true or false", "compare it with something", Written.of(e));
            }
        }
    }

    private void comparison(BinaryExpr b) {
        Class<?> left = operand(b.getLeft());
        Class<?> right = operand(b.getRight());
        if (!ORDERS.contains(b.getOperator()) && !EQUALITIES.contains(b.getOperator())) {
            fault("rule/forbidden", "`" + b.getOperator().asString() + "` has no place in a rule", "compare facts; compute nothing", Written.of(b));
        }
        if (left == null || right == null) {
            return;
        }
        if (left == java.time.LocalDate.class || right == java.time.LocalDate.class) {
            fault("rule/literal-date", "a rule compares no dates itself", "put the date into `instrument.yaml` and join it with `$provision.inForceOn(date)`", Written.of(b.getRight()));
        } else if (left != right || ORDERS.contains(b.getOperator()) && left != double.class) {
            fault("rule/wrong-type", "`" + Written.of(b.getLeft()) + "` is " + said(left) + " and `" + Written.of(b.getRight()) + "` is " + said(right),
                    "compare like with like", Written.of(b.getRight()));
        }
    }

    private void membership(PointFreeExpr in) {
        if (!Written.of(in.getOperator()).equals("in")) {
            fault("rule/forbidden", "`" + Written.of(in.getOperator()) + "` has no place in a rule", "use ==, !=, <, <=, >, >= or `in`", Written.of(in.getOperator()));
        }
        Class<?> left = operand(in.getLeft());
        for (Expression right : in.getRight()) {
            if (left != null && operand(right) != left) {
                fault("rule/wrong-type", "`" + Written.of(in.getLeft()) + "` is " + said(left) + " and `" + Written.of(right) + "` is not", "compare like with like", Written.of(right));
            }
        }
    }

    private void call(MethodCallExpr call) {
        String scope = call.getScope().map(Written::of).orElse("");
        if (scope.isEmpty() && call.getNameAsString().equals("reads")) {
            reads(call);
        } else if (!call.getNameAsString().equals("inForceOn") || !bindings.containsKey(scope)
                || call.getArguments().size() != 1 || !Written.of(call.getArgument(0)).equals("date")) {
            fault("rule/forbidden", "`" + Written.of(call) + "` is a call that a rule may not make", "rules compare facts, ask `reads(\"IQ-01\", \"wide\")` and `$provision.inForceOn(date)`, and do nothing else", Written.of(call));
        }
    }

    private void reads(MethodCallExpr call) {
        if (call.getArguments().size() != 2 || !call.getArguments().stream().allMatch(Expression::isStringLiteralExpr)) {
            fault("rule/forbidden", "`reads` asks for a question and one of its alternatives, both in quotation marks", "", Written.of(call));
            return;
        }
        String id = call.getArgument(0).asStringLiteralExpr().asString();
        String name = call.getArgument(1).asStringLiteralExpr().asString();
        Question question = questions.get(id);
        if (question == null) {
            fault("rule/unknown-reading", "there is no question `" + id + "` in readings.yaml", Suggestion.didYouMean(id, questions.keySet()), id);
        } else if (question.alternative(name).isEmpty()) {
            fault("rule/unknown-reading", "`" + name + "` is no alternative of " + id, "it has " + String.join(", ", question.names()) + ". "
                    + Suggestion.didYouMean(name, question.names()), name);
        }
    }

    private Class<?> operand(Expression e) {
        if (e instanceof EnclosedExpr inner) {
            return operand(inner.getInner());
        }
        if (e instanceof StringLiteralExpr) {
            return String.class;
        }
        if (e instanceof IntegerLiteralExpr || e instanceof DoubleLiteralExpr) {
            return double.class;
        }
        if (e instanceof BooleanLiteralExpr) {
            return boolean.class;
        }
        if (e.isNameExpr() || e.isFieldAccessExpr() || e.getClass().getSimpleName().equals("DrlNameExpr")) {
            return field(Written.of(e));
        }
        fault("rule/forbidden", "`" + Written.of(e) + "` has no place in a constraint", "name facts, words and numbers only", Written.of(e));
        return null;
    }

    private Class<?> field(String path) {
        String first = path.split("\\.")[0];
        boolean bound = bindings.containsKey(first);
        Class<?> type = bound ? bindings.get(first) : subject;
        String rest = bound ? path.substring(Math.min(path.length(), first.length() + 1)) : path;
        Class<?> found = rest.isEmpty() ? null : FactTypes.field(type, rest).orElse(null);
        if (found == null) {
            fault("rule/unknown-field", "`" + path + "` is not a field of " + type.getSimpleName(), Suggestion.didYouMean(rest, FactTypes.paths(type)), path);
            return null;
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
