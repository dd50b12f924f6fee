package org.embargo.rulebook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import org.drools.mvel.parser.ast.expr.PointFreeExpr;
import org.embargo.assessment.Relevant;

/**
 * Says which questions and open fields can still matter to a situation. It only prunes: a rule counts as long as none
 * of its conditions is certainly unmet, and whatever cannot be told counts as open. Drools alone decides what fires.
 */
final class Openness {

    /** What one rule lets matter. */
    private record Share(String rule, Set<String> questions, Set<String> fields) {
    }

    private final List<ParsedRule> rules;
    private final Cache<List<Object>, List<Share>> shares;
    private final String changed;
    private final Optional<ParsedRule> other;

    Openness(List<ParsedRule> rules) {
        this(rules, Caffeine.newBuilder().maximumSize(100_000).build(), "", Optional.empty());
    }

    private Openness(List<ParsedRule> rules, Cache<List<Object>, List<Share>> shares, String changed, Optional<ParsedRule> other) {
        this.rules = rules;
        this.shares = shares;
        this.changed = changed;
        this.other = other;
    }

    /** Returns the same with one rule in the place of another; what was found of all others stands. */
    Openness with(String rule, Optional<ParsedRule> instead) {
        return new Openness(rules, shares, rule, instead);
    }

    Relevant of(Object situation, Set<String> open) {
        Set<String> questions = new TreeSet<>();
        Set<String> fields = new TreeSet<>();
        List<Share> all = new ArrayList<>(shares.get(List.of(situation, open), key -> rules.stream().flatMap(r -> share(r, situation, open).stream()).toList()));
        all.removeIf(s -> s.rule().equals(changed));
        other.flatMap(r -> share(r, situation, open)).ifPresent(all::add);
        all.forEach(s -> {
            questions.addAll(s.questions());
            fields.addAll(s.fields());
        });
        return new Relevant(questions, fields);
    }

    private static Optional<Share> share(ParsedRule rule, Object situation, Set<String> open) {
        Set<String> questions = new TreeSet<>();
        Set<String> fields = new TreeSet<>();
        if (rule.subject().type().equals(situation.getClass().getSimpleName())
                && rule.subject().constraints().stream().noneMatch(c -> truth(c.expression(), situation, open) == Truth.NO)) {
            for (ParsedRule.Constraint c : rule.subject().constraints()) {
                if (truth(c.expression(), situation, open) == Truth.OPEN) {
                    c.expression().findAll(MethodCallExpr.class).stream().filter(m -> m.getNameAsString().equals("reads"))
                            .forEach(m -> questions.add(m.getArgument(0).asStringLiteralExpr().asString()));
                    open.stream().filter(f -> names(c.expression()).contains(f)).forEach(fields::add);
                }
            }
        }
        return questions.isEmpty() && fields.isEmpty() ? Optional.empty() : Optional.of(new Share(rule.name(), questions, fields));
    }

    /**
     * Returns which conditions of a rule are certainly unmet in a situation, whatever the open fields and the readings are,
     * as bits in the order of the conditions; nothing when the rule is about situations of another type.
     */
    static OptionalInt unmet(ParsedRule rule, Object situation, Set<String> open) {
        if (!rule.subject().type().equals(situation.getClass().getSimpleName())) {
            return OptionalInt.empty();
        }
        List<ParsedRule.Constraint> all = rule.subject().constraints();
        return OptionalInt.of(IntStream.range(0, all.size()).filter(i -> truth(all.get(i).expression(), situation, open) == Truth.NO).map(i -> 1 << i).sum());
    }

    private enum Truth { YES, NO, OPEN }

    private static Truth truth(Expression e, Object on, Set<String> open) {
        if (e instanceof EnclosedExpr inner) {
            return truth(inner.getInner(), on, open);
        }
        if (e instanceof UnaryExpr not) {
            Truth t = truth(not.getExpression(), on, open);
            return t == Truth.YES ? Truth.NO : t == Truth.NO ? Truth.YES : Truth.OPEN;
        }
        if (e instanceof BinaryExpr b && b.getOperator() == BinaryExpr.Operator.AND) {
            return both(truth(b.getLeft(), on, open), truth(b.getRight(), on, open), Truth.NO, Truth.YES);
        }
        if (e instanceof BinaryExpr b && b.getOperator() == BinaryExpr.Operator.OR) {
            return both(truth(b.getLeft(), on, open), truth(b.getRight(), on, open), Truth.YES, Truth.NO);
        }
        if (e instanceof MethodCallExpr || names(e).stream().anyMatch(n -> n.startsWith("$") || open.contains(n))) {
            return Truth.OPEN;
        }
        return plain(e, on);
    }

    private static Truth both(Truth left, Truth right, Truth wins, Truth loses) {
        return left == wins || right == wins ? wins : left == loses && right == loses ? loses : Truth.OPEN;
    }

    private static Truth plain(Expression e, Object on) {
        if (e instanceof PointFreeExpr in) {
            Object value = FactTypes.value(on, Written.of(in.getLeft()));
            return said(in.getRight().stream().anyMatch(r -> same(value, r)));
        }
        if (e instanceof BinaryExpr b && (b.getOperator() == BinaryExpr.Operator.EQUALS || b.getOperator() == BinaryExpr.Operator.NOT_EQUALS)) {
            boolean equal = same(FactTypes.value(on, Written.of(b.getLeft())), b.getRight());
            return said(equal == (b.getOperator() == BinaryExpr.Operator.EQUALS));
        }
        if (e instanceof BinaryExpr) {
            return Truth.OPEN;
        }
        return said(Boolean.TRUE.equals(FactTypes.value(on, Written.of(e))));
    }

    private static boolean same(Object value, Expression literal) {
        String written = literal.isStringLiteralExpr() ? literal.asStringLiteralExpr().asString() : Written.of(literal);
        return String.valueOf(value).equals(written);
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
