package org.embargo.rulebook;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import org.drools.mvel.parser.ast.expr.PointFreeExpr;

/**
 * A rule's conditions about its subject, made ready to be asked of many situations in which something is open.
 *
 * @param name name of the rule
 * @param type the type of situation that it is about
 * @param conditions its conditions, in order
 */
record ReadyRule(String name, Class<?> type, List<Condition> conditions) {

    enum Truth { YES, NO, OPEN }

    /** A condition, or a part of one. */
    interface Test {
        Truth on(Object situation, Set<String> open);
    }

    /**
     * One condition.
     *
     * @param questions the questions that it reads
     * @param names the paths that it names
     */
    record Condition(Test test, Set<String> questions, Set<String> names) {

        static Condition of(Class<?> type, Expression e) {
            Set<String> questions = new HashSet<>();
            e.findAll(MethodCallExpr.class).stream().filter(m -> m.getNameAsString().equals("reads"))
                    .forEach(m -> questions.add(m.getArgument(0).asStringLiteralExpr().asString()));
            return new Condition(ReadyRule.test(type, e), questions, ReadyRule.names(e));
        }
    }

    static ReadyRule of(ParsedRule rule) {
        Class<?> type = Objects.requireNonNull(FactTypes.TYPES.get(rule.subject().type()));
        return new ReadyRule(rule.name(), type, rule.subject().constraints().stream().map(c -> Condition.of(type, c.expression())).toList());
    }

    /** Returns whether the rule is about such situations and none of its conditions is certainly unmet. */
    boolean possible(Object situation, Set<String> open) {
        return type.isInstance(situation) && conditions.stream().noneMatch(c -> c.test().on(situation, open) == Truth.NO);
    }

    /**
     * Returns which conditions are certainly unmet in a situation, whatever the open fields and the readings are, as bits in
     * their order; nothing when the rule is about situations of another type.
     */
    OptionalInt unmet(Object situation, Set<String> open) {
        return !type.isInstance(situation) ? OptionalInt.empty()
                : OptionalInt.of(IntStream.range(0, conditions.size()).filter(i -> conditions.get(i).test().on(situation, open) == Truth.NO).map(i -> 1 << i).sum());
    }

    private static Test test(Class<?> type, Expression e) {
        if (e instanceof EnclosedExpr inner) {
            return test(type, inner.getInner());
        }
        if (e instanceof UnaryExpr not) {
            Test inner = test(type, not.getExpression());
            return (on, open) -> inverse(inner.on(on, open));
        }
        if (e instanceof BinaryExpr b && (b.getOperator() == BinaryExpr.Operator.AND || b.getOperator() == BinaryExpr.Operator.OR)) {
            boolean and = b.getOperator() == BinaryExpr.Operator.AND;
            return both(test(type, b.getLeft()), test(type, b.getRight()), and ? Truth.NO : Truth.YES, and ? Truth.YES : Truth.NO);
        }
        Set<String> names = names(e);
        if (e instanceof MethodCallExpr || names.stream().anyMatch(n -> n.startsWith("$"))) {
            return (on, open) -> Truth.OPEN;
        }
        Test plain = plain(type, e);
        return (on, open) -> names.stream().anyMatch(open::contains) ? Truth.OPEN : plain.on(on, open);
    }

    private static Truth inverse(Truth t) {
        return t == Truth.YES ? Truth.NO : t == Truth.NO ? Truth.YES : Truth.OPEN;
    }

    private static Test both(Test one, Test other, Truth wins, Truth loses) {
        return (on, open) -> {
            Truth left = one.on(on, open);
            Truth right = left == wins ? wins : other.on(on, open);
            return left == wins || right == wins ? wins : left == loses && right == loses ? loses : Truth.OPEN;
        };
    }

    private static Test plain(Class<?> type, Expression e) {
        if (e instanceof PointFreeExpr in) {
            Function<Object, Object> left = FactTypes.reading(type, Written.of(in.getLeft()));
            Set<String> words = new HashSet<>(in.getRight().stream().map(ReadyRule::literal).toList());
            return (on, open) -> said(words.contains(String.valueOf(left.apply(on))));
        }
        if (e instanceof BinaryExpr b && (b.getOperator() == BinaryExpr.Operator.EQUALS || b.getOperator() == BinaryExpr.Operator.NOT_EQUALS)) {
            Function<Object, Object> left = FactTypes.reading(type, Written.of(b.getLeft()));
            String right = literal(b.getRight());
            boolean equal = b.getOperator() == BinaryExpr.Operator.EQUALS;
            return (on, open) -> said(right.equals(String.valueOf(left.apply(on))) == equal);
        }
        if (e instanceof BinaryExpr) {
            return (on, open) -> Truth.OPEN;
        }
        Function<Object, Object> flag = FactTypes.reading(type, Written.of(e));
        return (on, open) -> said(Boolean.TRUE.equals(flag.apply(on)));
    }

    private static String literal(Expression literal) {
        return literal.isStringLiteralExpr() ? literal.asStringLiteralExpr().asString() : Written.of(literal);
    }

    private static Truth said(boolean yes) {
        return yes ? Truth.YES : Truth.NO;
    }

    /** Returns the paths that an expression names: fields, and bound variables with their dollar sign. */
    static Set<String> names(Expression e) {
        Set<String> found = new HashSet<>();
        collect(e, found);
        return found;
    }

    private static void collect(Expression e, Set<String> found) {
        if (e.isNameExpr() || e.isFieldAccessExpr() || e.getClass().getSimpleName().equals("DrlNameExpr")) {
            found.add(Written.of(e));
        } else if (e instanceof PointFreeExpr in) {
            found.add(Written.of(in.getLeft()));
        } else {
            e.getChildNodes().stream().filter(Expression.class::isInstance).forEach(n -> collect((Expression) n, found));
        }
    }
}
