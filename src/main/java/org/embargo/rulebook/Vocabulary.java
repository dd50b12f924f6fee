package org.embargo.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import org.drools.mvel.parser.ast.expr.PointFreeExpr;
import org.embargo.assessment.RuleOutline;
import org.embargo.evidence.Suggestion;
import org.embargo.law.Question;
import org.embargo.law.Threshold;
import org.snakeyaml.engine.v2.nodes.Node;

/** Says conditions to people, from {@code vocabulary.yaml}. */
final class Vocabulary {

    private static final List<String> KEYS = List.of("yes", "no", "is", "isNot", "among", "notAmong", "atLeast", "below", "words", "fact", "term", "ask");

    private final Map<String, Map<String, String>> entries = new LinkedHashMap<>();
    private final Map<String, Question> questions;
    private final List<Threshold> thresholds;

    Vocabulary(YamlFile file, Map<String, Question> questions, List<Threshold> thresholds) {
        this.questions = questions;
        this.thresholds = thresholds;
        file.entries().forEach((field, node) -> {
            Map<String, String> phrases = new LinkedHashMap<>();
            Map<String, Node> at = file.entries(node, KEYS);
            boolean says = at.keySet().stream().anyMatch(k -> !k.equals("fact") && !k.equals("ask"));
            if (says && FactTypes.TYPES.values().stream().noneMatch(t -> FactTypes.field(t, field).isPresent())) {
                file.problem("rulebook/unknown-key", "`" + field + "` is no field of the fact types", Suggestion.didYouMean(field,
                        FactTypes.TYPES.values().stream().flatMap(t -> FactTypes.paths(t).stream()).toList()), node);
            }
            at.forEach((key, value) -> {
                if (key.equals("words")) {
                    file.entries(value).forEach((word, phrase) -> phrases.put(word, file.text(phrase)));
                } else {
                    phrases.put(key, file.text(value));
                }
            });
            entries.put(field, phrases);
        });
    }

    /** Outlines a rule: every constraint of its subject pattern becomes a condition with its phrases. */
    RuleOutline outline(ParsedRule rule) {
        List<RuleOutline.Condition> conditions = rule.subject().constraints().stream().map(c -> condition(rule, c)).toList();
        return new RuleOutline(rule.name(), rule.file(), rule.effect(), rule.provision().orElseGet(rule::term), conditions);
    }

    private RuleOutline.Condition condition(ParsedRule rule, ParsedRule.Constraint constraint) {
        Set<String> names = new TreeSet<>(ReadyRule.names(constraint.expression()));
        List<String> asked = constraint.expression().findAll(MethodCallExpr.class).stream().filter(m -> m.getNameAsString().equals("reads"))
                .map(m -> m.getArgument(0).asStringLiteralExpr().asString()).distinct().toList();
        List<String> facts = new ArrayList<>();
        List<String> terms = new ArrayList<>();
        String ask = "";
        for (String name : names) {
            Map<String, String> entry = entries.getOrDefault(name, Map.of());
            String fact = entry.getOrDefault("fact", "");
            if (!fact.isEmpty() && !facts.contains(fact)) {
                facts.add(fact);
            }
            if (entry.containsKey("term")) {
                terms.add(entry.get("term"));
            }
            ask = ask.isEmpty() ? entry.getOrDefault("ask", "") : ask;
        }
        return new RuleOutline.Condition(constraint.text(), phrase(rule, constraint.expression(), true),
                phrase(rule, constraint.expression(), false), facts, asked, terms, ask,
                names.stream().filter(n -> !n.startsWith("$")).toList());
    }

    /** Returns the question to ask for a fact; empty when there is none. */
    String ask(String fact) {
        return entries.values().stream().filter(e -> fact.equals(e.get("fact")) && e.containsKey("ask")).map(e -> e.get("ask")).findFirst().orElse("");
    }

    /** Returns whether the vocabulary has a phrase of its own for every part of the constraint. */
    boolean says(ParsedRule rule, ParsedRule.Constraint constraint) {
        return !phrase(rule, constraint.expression(), true).contains("`");
    }

    private String phrase(ParsedRule rule, Expression e, boolean yes) {
        if (e instanceof EnclosedExpr inner) {
            return phrase(rule, inner.getInner(), yes);
        }
        if (e instanceof UnaryExpr not) {
            return phrase(rule, not.getExpression(), !yes);
        }
        if (e instanceof BinaryExpr b && (b.getOperator() == BinaryExpr.Operator.OR || b.getOperator() == BinaryExpr.Operator.AND)) {
            String join = (b.getOperator() == BinaryExpr.Operator.OR) == yes ? ", or " : ", and ";
            return phrase(rule, b.getLeft(), yes) + join + phrase(rule, b.getRight(), yes);
        }
        if (e instanceof MethodCallExpr call) {
            return call(rule, call, yes);
        }
        if (e instanceof PointFreeExpr in) {
            String words = String.join(", ", in.getRight().stream().map(Vocabulary::bare).toList());
            return among(Written.of(in.getLeft()), words, e, yes);
        }
        if (e instanceof BinaryExpr b) {
            return comparison(rule, b, yes);
        }
        return fill(Written.of(e), yes ? "yes" : "no", "", e);
    }

    private String among(String field, String words, Expression e, boolean yes) {
        boolean said = entries.getOrDefault(field, Map.of()).containsKey("notAmong");
        return yes ? fill(field, "among", words, e) : said ? fill(field, "notAmong", words, e) : "it is not so that " + fill(field, "among", words, e);
    }

    private String comparison(ParsedRule rule, BinaryExpr b, boolean yes) {
        String field = Written.of(b.getLeft());
        boolean plain = switch (b.getOperator()) {
            case EQUALS, GREATER_EQUALS, GREATER -> yes;
            default -> !yes;
        };
        if (b.getOperator() == BinaryExpr.Operator.EQUALS || b.getOperator() == BinaryExpr.Operator.NOT_EQUALS) {
            String form = plain ? "is" : "isNot";
            String own = entries.getOrDefault(field, Map.of()).get(form + " " + bare(b.getRight()));
            return own != null ? own : fill(field, form, bare(b.getRight()), b);
        }
        return fill(field, plain ? "atLeast" : "below", number(rule, b.getRight()), b);
    }

    private String call(ParsedRule rule, MethodCallExpr call, boolean yes) {
        if (call.getNameAsString().equals("reads")) {
            String id = call.getArgument(0).asStringLiteralExpr().asString();
            String name = call.getArgument(1).asStringLiteralExpr().asString();
            String said = questions.get(id).alternative(name).map(a -> a.phrase()).orElse(name);
            return (yes ? "on the reading that " : "not on the reading that ") + said + " (" + id + ")";
        }
        boolean threshold = rule.patterns().stream().anyMatch(p -> p.type().equals("Threshold") && call.getScope().map(Written::of).orElse("").equals(p.binding()));
        String what = threshold ? "that edition of the Register" : "the provision";
        return what + (yes ? " was in force" : " was not in force") + " on the day of the act";
    }

    private String number(ParsedRule rule, Expression right) {
        if (!Written.of(right).endsWith(".value")) {
            return Written.of(right);
        }
        String binding = Written.of(right).replace(".value", "");
        List<String> wanted = rule.patterns().stream().filter(p -> p.binding().equals(binding)).flatMap(p -> p.constraints().stream())
                .map(c -> bare(((BinaryExpr) c.expression()).getRight())).toList();
        return String.join(" or ", thresholds.stream().filter(t -> wanted.contains(t.name()) && (wanted.size() == 1 || wanted.contains(t.edition())))
                .map(t -> plain(t.value())).distinct().toList());
    }

    static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }

    private String fill(String field, String form, String value, Expression e) {
        String phrase = entries.getOrDefault(field, Map.of()).get(form);
        return phrase == null ? "`" + Written.of(e) + "`" : phrase.replace("{}", value);
    }

    private static String bare(Expression literal) {
        return literal.isStringLiteralExpr() ? literal.asStringLiteralExpr().asString() : Written.of(literal);
    }
}
