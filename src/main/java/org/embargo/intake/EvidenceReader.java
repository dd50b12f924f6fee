package org.embargo.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

import org.embargo.evidence.Passage;
import org.embargo.evidence.Suggestion;
import org.embargo.facts.FilledBy;

/** Reads what facts rest on, by the paths of the facts: passages, how each was filled, and the steps taken. */
final class EvidenceReader {

    private static final List<String> PASSAGE_KEYS = List.of("start", "end", "quote", "locator");
    private static final List<String> FACTS = List.of("transfer", "summary", "supplier", "recipient", "intermediaries",
            "items", "conduct", "stage", "date", "contractDate", "standing", "notice", "committeeDecision",
            "stateDetermination", "escape");

    private final Leaves leaves;
    private final Problems problems;

    EvidenceReader(Leaves leaves, Problems problems) {
        this.leaves = leaves;
        this.problems = problems;
    }

    /** Reads the passages of each fact. */
    Map<String, List<Passage>> passages(Located node, int items) {
        return byPath(node, items, n -> Optional.of(each(n, this::passage)));
    }

    /** Reads how each fact came to have its value. */
    Map<String, FilledBy> filledBy(Located node, int items) {
        return byPath(node, items, n -> leaves.word(n, FilledBy.words()).flatMap(FilledBy::of));
    }

    /** Reads the steps from the words to each value. */
    Map<String, List<String>> deductions(Located node, int items) {
        return byPath(node, items, n -> Optional.of(each(n, leaves::text)));
    }

    private <T> List<T> each(Located list, Function<Located, Optional<T>> reading) {
        return Fields.list(list, problems).stream().flatMap(one -> reading.apply(one).stream()).toList();
    }

    /** Reads one passage. */
    Optional<Passage> passage(Located node) {
        return Fields.of(node, PASSAGE_KEYS, problems).flatMap(fields -> {
            Optional<Integer> start = fields.need("start", "").flatMap(this::offset);
            Optional<Integer> end = fields.need("end", "").flatMap(this::offset);
            String quote = fields.read("quote", leaves::text, "");
            return start.isEmpty() || end.isEmpty() ? Optional.empty() : passage(node, start.get(), end.get(), quote)
                    .map(p -> new Passage(p.start(), p.end(), p.quote(), fields.read("locator", leaves::text, "")));
        });
    }

    private Optional<Passage> passage(Located node, int start, int end, String quote) {
        if (end < start) {
            problems.add(FactsCode.BAD_PASSAGE, "a passage cannot end at " + end + " when it starts at " + start, "", node);
            return Optional.empty();
        }
        if (!quote.isEmpty() && quote.length() != end - start) {
            problems.add(FactsCode.BAD_PASSAGE, "the passage from " + start + " to " + end + " has " + (end - start)
                    + " characters and its quotation has " + quote.length(),
                    "offsets count UTF-16 units, and the end is exclusive", node);
        }
        return Optional.of(new Passage(start, end, quote));
    }

    private Optional<Integer> offset(Located node) {
        if (node instanceof Located.Scalar scalar && scalar.isNumber() && scalar.text().matches("\\d{1,9}")) {
            return Optional.of(Integer.valueOf(scalar.text()));
        }
        problems.add(FactsCode.BAD_PASSAGE,
                Fields.label(node) + " needs an offset into the text, a whole number of at least 0", "", node);
        return Optional.empty();
    }

    private <T> Map<String, T> byPath(Located node, int items, Function<Located, Optional<T>> reading) {
        Map<String, T> values = new TreeMap<>();
        if (!(node instanceof Located.Mapping mapping)) {
            problems.add(FactsCode.WRONG_TYPE, Fields.label(node) + " needs paths of facts as keys, not " + node.sort(),
                    "write for example `{ supplier: ..., items.0: ... }`", node);
            return values;
        }
        mapping.entries().forEach((path, entry) -> {
            check(entry.key(), items);
            if (entry.value().isNothing()) {
                problems.add(FactsCode.MISSING, "the key " + Problems.quoted(path) + " has no value", "", entry.key());
            } else {
                reading.apply(entry.value()).ifPresent(v -> values.put(path, v));
            }
        });
        return values;
    }

    private void check(Located.Scalar path, int items) {
        String[] steps = path.text().split("\\.", -1);
        if (!FACTS.contains(steps[0])) {
            refuse(path, Fields.help(steps[0], FACTS));
        } else if (steps[0].equals("items") && steps.length > 1) {
            if (!steps[1].matches("\\d{1,4}") || Integer.parseInt(steps[1]) >= items) {
                refuse(path, "items are counted from 0; the last one here is `items." + (items - 1) + "`");
            } else if (steps.length > 2 && !ItemReader.KEYS.contains(steps[2])) {
                refuse(path, Suggestion.didYouMean(steps[2], ItemReader.KEYS));
            }
        }
    }

    private void refuse(Located.Scalar path, String help) {
        problems.add(FactsCode.UNKNOWN_PATH,
                Problems.quoted(path.text()) + " is not the path of a fact of this transfer", help, path);
    }
}
