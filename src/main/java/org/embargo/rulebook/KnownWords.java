package org.embargo.rulebook;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import org.drools.mvel.parser.ast.expr.PointFreeExpr;
import org.embargo.facts.Conduct;
import org.embargo.facts.PhysicalFact;
import org.embargo.law.Threshold;

/** The words that a field can have. A condition that compares it with another word would never be met, and nobody would see. */
final class KnownWords {

    private final Map<String, Collection<String>> words = new HashMap<>(ItemFile.WORDS);

    KnownWords(ItemFile items, Collection<String> questions, List<Threshold> thresholds) {
        List<String> conducts = Arrays.stream(Conduct.values()).map(Conduct::word).toList();
        words.put("kind", items.kinds().keySet());
        words.put("armsByClass", Stream.concat(Stream.of("yes", "no"), questions.stream()).toList());
        words.put("conduct", conducts);
        words.put("act.conduct", conducts);
        words.put("item.subject", ItemFile.WORDS.get("subject"));
        words.put("name", thresholds.stream().map(Threshold::name).distinct().toList());
        words.put("edition", thresholds.stream().map(Threshold::edition).distinct().toList());
        for (PhysicalFact fact : PhysicalFact.values()) {
            if (fact.type() == PhysicalFact.Type.WORD) {
                words.put(fact.key(), Stream.concat(Stream.of("none"), fact.words().stream()).toList());
            }
        }
    }

    /** Returns the words that the field can have; empty when any will do. */
    Collection<String> of(String field) {
        return words.getOrDefault(field, List.of());
    }

    /** Returns each word of the constraint that its field cannot have, with the field. */
    Map<String, String> strangers(ParsedRule.Constraint constraint) {
        Map<String, String> found = new HashMap<>();
        for (BinaryExpr b : constraint.expression().findAll(BinaryExpr.class)) {
            compare(found, b.getLeft(), List.of(b.getRight()));
        }
        for (PointFreeExpr in : constraint.expression().findAll(PointFreeExpr.class)) {
            compare(found, in.getLeft(), in.getRight());
        }
        return found;
    }

    private void compare(Map<String, String> found, Expression left, List<Expression> right) {
        Collection<String> known = of(Written.of(left));
        for (Expression e : right) {
            if (e instanceof StringLiteralExpr word && !known.isEmpty() && !known.contains(word.getValue())) {
                found.put(word.getValue(), Written.of(left));
            }
        }
    }
}
