package org.embargo.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.embargo.facts.ActDate;
import org.embargo.facts.Edtf;

/** Reads when an act took place. */
final class DateReader {

    static final List<String> KEYS = List.of("value", "of", "extent", "basis", "earliest", "latest");
    static final List<String> DATED = List.of("conduct", "assertion", "designation", "report", "event");
    static final List<String> EXTENTS = List.of("within", "throughout");

    private static final Edtf OPEN = Edtf.parse(Edtf.UNKNOWN);

    private final Leaves leaves;
    private final Problems problems;

    DateReader(Leaves leaves, Problems problems) {
        this.leaves = leaves;
        this.problems = problems;
    }

    /** Reads a date of the act: EDTF alone, or with what it dates, how far it goes and what it rests on. */
    Optional<ActDate> date(Located node) {
        if (node instanceof Located.Scalar) {
            return leaves.date(node).map(e -> new ActDate(e.text(), "conduct", false, "", e.earliest(), e.latest()));
        }
        return Fields.of(node, KEYS, problems).map(this::date);
    }

    private ActDate date(Fields fields) {
        Edtf value = fields.read("value", leaves::date, OPEN);
        String of = fields.read("of", n -> leaves.word(n, DATED), "conduct");
        boolean throughout = fields.read("extent", n -> leaves.word(n, EXTENTS), "within").equals("throughout");
        String basis = fields.read("basis", leaves::text, "");
        Optional<LocalDate> from = fields.find("earliest").flatMap(this::day);
        Optional<LocalDate> to = fields.find("latest").flatMap(this::day);
        Optional<LocalDate> earliest = later(of.equals("conduct") ? value.earliest() : Optional.empty(), from);
        Optional<LocalDate> latest = earlier(value.latest(), to);
        if (earliest.isPresent() && latest.isPresent() && earliest.get().isAfter(latest.get())) {
            problems.add(FactsCode.INVERTED_DATE_RANGE,
                    "the act cannot end on " + latest.get() + " and start on " + earliest.get(),
                    "`earliest` and `latest` narrow `value` and lie inside it", fields.mapping());
        }
        return new ActDate(value.text(), of, throughout, basis, earliest, latest);
    }

    private Optional<LocalDate> day(Located node) {
        Optional<Edtf> date = leaves.date(node);
        if (date.isPresent() && !date.get().text().matches("\\d{4}-\\d{2}-\\d{2}")) {
            problems.add(FactsCode.BAD_DATE,
                    Fields.label(node) + " needs a whole day, not " + Problems.quoted(date.get().text()),
                    "write year, month and day such as `2022-11-05`", node);
            return Optional.empty();
        }
        return date.flatMap(Edtf::earliest);
    }

    private static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isPresent() && other.isPresent() && other.get().isBefore(one.get()) ? one : other.or(() -> one);
    }

    private static Optional<LocalDate> earlier(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isPresent() && other.isPresent() && other.get().isAfter(one.get()) ? one : other.or(() -> one);
    }
}
