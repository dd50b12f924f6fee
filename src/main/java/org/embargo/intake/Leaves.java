package org.embargo.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.embargo.evidence.Suggestion;
import org.embargo.facts.Edtf;
import org.embargo.facts.Possible;

/** Reads single values of a facts file: texts, numbers, words, dates, States, items, and doubt about any of them. */
final class Leaves {

    static final String ONE_OF = "oneOf";

    private final Set<String> kinds;
    private final Problems problems;

    /** Reads for a rulebook that knows these classes and groups of items. */
    Leaves(Set<String> kinds, Problems problems) {
        this.kinds = kinds;
        this.problems = problems;
    }

    /** Reads a value that may be doubtful: the value itself, {@code unknown}, or a list under {@code oneOf}. */
    <T> Optional<Possible<T>> possible(Located node, Function<Located, Optional<T>> reading) {
        if (node.is(Edtf.UNKNOWN)) {
            return Optional.of(Possible.unknown());
        }
        if (!(node instanceof Located.Mapping mapping && mapping.entries().containsKey(ONE_OF))) {
            return reading.apply(node).map(Possible::known);
        }
        return Fields.of(node, List.of(ONE_OF), problems).flatMap(f -> f.find(ONE_OF)).map(list -> oneOf(list, reading));
    }

    private <T> Possible<T> oneOf(Located list, Function<Located, Optional<T>> reading) {
        List<T> values = new ArrayList<>();
        for (Located value : Fields.list(list, problems)) {
            if (value.is(Edtf.UNKNOWN)) {
                problems.add(FactsCode.BAD_CHOICE, "`unknown` cannot be one of several values",
                        "write `unknown` alone, or list only values that are possible", value);
            } else {
                reading.apply(value).ifPresent(values::add);
            }
        }
        if (list instanceof Located.Sequence sequence && sequence.values().isEmpty()) {
            problems.add(FactsCode.BAD_CHOICE, "`oneOf` lists no values", "list at least two, or write `unknown`", list);
        }
        return Possible.oneOf(values);
    }

    /** Reads a text. */
    Optional<String> text(Located node) {
        return text(node, "put it in quotation marks");
    }

    private Optional<String> text(Located node, String scalarHelp) {
        if (node instanceof Located.Scalar scalar && scalar.isText()) {
            return Optional.of(scalar.text());
        }
        String help = node instanceof Located.Scalar ? scalarHelp
                : "several possible values are written `{ oneOf: [a, b] }`";
        problems.add(FactsCode.WRONG_TYPE, Fields.label(node) + " needs a text, not " + node.sort(), help, node);
        return Optional.empty();
    }

    /** Reads a number of at least 0. */
    Optional<Double> number(Located node) {
        if (node instanceof Located.Scalar scalar && scalar.isNumber()) {
            double value = Double.parseDouble(scalar.text());
            if (value >= 0 && value <= Double.MAX_VALUE) {
                return Optional.of(value + 0.0);
            }
        }
        String said = node instanceof Located.Scalar scalar ? Problems.quoted(scalar.text()) : node.sort();
        problems.add(FactsCode.NOT_A_NUMBER, Fields.label(node) + " needs a number of at least 0, not " + said,
                numberHelp(node), node);
        return Optional.empty();
    }

    private static String numberHelp(Located node) {
        boolean digits = node instanceof Located.Scalar scalar && scalar.text().matches("[\\d.,_ ]+.*");
        return digits ? "write digits with a point, without unit or marks" : "write `unknown` when it is not known";
    }

    /** Reads a whole number of at least 0. */
    Optional<Integer> whole(Located node) {
        Optional<Double> number = number(node);
        if (number.isPresent() && (number.get() % 1 != 0 || number.get() > Integer.MAX_VALUE)) {
            problems.add(FactsCode.NOT_A_NUMBER, Fields.label(node) + " needs a whole number, not "
                    + Problems.quoted(((Located.Scalar) node).text()), "", node);
            return Optional.empty();
        }
        return number.map(Double::intValue);
    }

    /** Reads {@code true} or {@code false}. */
    Optional<Boolean> truth(Located node) {
        if (node instanceof Located.Scalar scalar && scalar.isTruth()) {
            return Optional.of(scalar.text().equals("true"));
        }
        problems.add(FactsCode.WRONG_TYPE, Fields.label(node) + " is true or false, not " + node.sort(),
                "write `true`, `false` or `unknown`, without quotation marks", node);
        return Optional.empty();
    }

    /** Reads one of a few words. */
    Optional<String> word(Located node, Collection<String> allowed) {
        Optional<String> word = text(node, "it can be " + Fields.listed(allowed));
        if (word.isPresent() && !allowed.contains(word.get())) {
            problems.add(FactsCode.UNKNOWN_WORD, Fields.label(node) + " cannot be " + Problems.quoted(word.get()),
                    Fields.help(word.get(), allowed), node);
            return Optional.empty();
        }
        return word;
    }

    /** Reads a class or group of items. */
    Optional<String> kind(Located node) {
        Optional<String> word = text(node);
        if (word.isPresent() && !kinds.contains(word.get())) {
            String near = Suggestion.didYouMean(word.get(), kinds);
            problems.add(FactsCode.UNKNOWN_ITEM_CLASS, "no class or group of items is called " + Problems.quoted(word.get()),
                    near.isEmpty() ? "write `unknown`, a class of rules/items.yaml, or the group `arms`" : near, node);
            return Optional.empty();
        }
        return word;
    }

    /** Reads a State's code. */
    Optional<String> state(Located node) {
        Optional<String> code = text(node);
        if (code.isPresent() && !States.known(code.get())) {
            problems.add(FactsCode.UNKNOWN_STATE, Problems.quoted(code.get()) + " is not the code of a State",
                    States.help(code.get()), node);
            return Optional.empty();
        }
        return code;
    }

    /** Reads a date of EDTF level 1; a year may stand without quotation marks. */
    Optional<Edtf> date(Located node) {
        boolean year = node instanceof Located.Scalar scalar && scalar.isNumber();
        Optional<String> text = year ? Optional.of(((Located.Scalar) node).text()) : text(node);
        try {
            return text.map(Edtf::parse);
        } catch (Edtf.Inverted e) {
            problems.add(FactsCode.INVERTED_DATE_RANGE, e.getMessage(), "put the earlier date first", node);
        } catch (IllegalArgumentException e) {
            boolean brief = text.get().matches("\\S{1,25}");
            String sentence = brief ? e.getMessage() : Problems.quoted(text.get()) + " is not a date";
            problems.add(FactsCode.BAD_DATE, sentence,
                    "write a date such as `2022-11-05`, `2022-11`, `2016/2021`, `198X` or `unknown`", node);
        }
        return Optional.empty();
    }
}
