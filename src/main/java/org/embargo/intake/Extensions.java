package org.embargo.intake;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** Reads whatever stands under {@code extensions} as maps, lists, texts, numbers, truths and nothing. */
final class Extensions {

    private static final int MOST_DIGITS = 1000;
    private static final int INT_BITS = 31;
    private static final int LONG_BITS = 63;

    private final Problems problems;

    Extensions(Problems problems) {
        this.problems = problems;
    }

    /** Reads the value of {@code extensions}. */
    Optional<Map<String, Object>> extensions(Located node) {
        if (node instanceof Located.Mapping mapping) {
            return Optional.of(map(mapping));
        }
        problems.add(FactsCode.WRONG_TYPE, Fields.label(node) + " needs keys with values, not " + node.sort(), "", node);
        return Optional.empty();
    }

    private Map<String, Object> map(Located.Mapping mapping) {
        Map<String, Object> values = new LinkedHashMap<>();
        mapping.entries().forEach((key, entry) -> values.put(key, value(entry.value())));
        return values;
    }

    private @Nullable Object value(Located node) {
        if (node instanceof Located.Mapping mapping) {
            return map(mapping);
        }
        if (node instanceof Located.Sequence sequence) {
            List<Object> values = new ArrayList<>();
            sequence.values().forEach(v -> values.add(value(v)));
            return values;
        }
        return scalar((Located.Scalar) node);
    }

    private @Nullable Object scalar(Located.Scalar scalar) {
        if (scalar.isNothing()) {
            return null;
        }
        if (scalar.isTruth()) {
            return scalar.text().equals("true");
        }
        return scalar.isNumber() ? number(scalar) : scalar.text();
    }

    private Number number(Located.Scalar scalar) {
        if (scalar.text().length() > MOST_DIGITS) {
            return refuse("a number has at most " + MOST_DIGITS + " digits", scalar);
        }
        if (!scalar.text().matches("-?\\d+")) {
            return decimal(scalar);
        }
        BigInteger whole = new BigInteger(scalar.text());
        if (whole.bitLength() <= INT_BITS) {
            return whole.intValue();
        }
        return whole.bitLength() <= LONG_BITS ? (Number) whole.longValue() : whole;
    }

    private Number decimal(Located.Scalar scalar) {
        try {
            return new BigDecimal(scalar.text());
        } catch (NumberFormatException e) {
            return refuse("the exponent of this number is out of reach", scalar);
        }
    }

    private Number refuse(String sentence, Located.Scalar scalar) {
        problems.add(FactsCode.NOT_A_NUMBER, sentence, "put it in quotation marks", scalar);
        return 0;
    }
}
