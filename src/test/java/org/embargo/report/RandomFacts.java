package org.embargo.report;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.embargo.evidence.Passage;
import org.embargo.evidence.SourceDocument;
import org.embargo.facts.ActDate;
import org.embargo.facts.AsRead;
import org.embargo.facts.Assertion;
import org.embargo.facts.CommitteeDecision;
import org.embargo.facts.Conduct;
import org.embargo.facts.Conflict;
import org.embargo.facts.Denial;
import org.embargo.facts.DescribedFacts;
import org.embargo.facts.Edtf;
import org.embargo.facts.Escape;
import org.embargo.facts.FilledBy;
import org.embargo.facts.Item;
import org.embargo.facts.Modality;
import org.embargo.facts.Notice;
import org.embargo.facts.Party;
import org.embargo.facts.PhysicalFact;
import org.embargo.facts.Possible;
import org.embargo.facts.Quantity;
import org.embargo.facts.SetAside;
import org.embargo.facts.Stage;
import org.embargo.facts.Standing;
import org.embargo.facts.StateDetermination;
import org.embargo.facts.Transfer;

/** Makes facts of every shape from a seed, the same ones for the same seed. */
final class RandomFacts {

    private static final List<String> TEXTS = List.of("North Korea", "rifles, 24 boxes", "no", "NO", "y", "null", "~", "true", "3.5",
            "2022-11", "0x1F", "1_000", ".inf", "a: b", "a #b", "- a", "? a", "[a]", "{a}", "'a'", "\"a\"", "a\nb\n", " a", "a ", "tab\there",
            "back\\slash", "é ü 김정은", "🚀 rocket", "\u0001\u007f\u0085\u009d", "\u2028\u2029\uFEFF\uFFFE", "%a", "@a", "`a`", "&a", "*a",
            "!a", "|", ">", "a:", "---", "...", "<<", "=", "it’s “so”", "a  b", "NaN", "1e5", "12:30:45", "\r\n", "/", "a\u00a0b");
    private static final List<String> DATES = List.of("2022-11", "2022-11-05", "2022", "2016/2021", "198X", "19XX", "../2023-07",
            "2009-06/..", "2023-09~", "2022-22", "unknown");
    private static final List<String> STATES = List.of("KP", "RU", "CN", "NO", "SUHH", "XA", "YDYE");
    private static final List<String> KINDS = List.of("rifle", "arms", "artillery-rocket", "missile", "coal");

    private final Random random;

    RandomFacts(long seed) {
        this.random = new Random(seed);
    }

    DescribedFacts facts() {
        List<Transfer> transfers = IntStream.range(0, random.nextInt(4)).mapToObj(i -> transfer("T" + (i + 1))).toList();
        boolean published = random.nextBoolean();
        SourceDocument document = new SourceDocument(text(), textOrNone(), textOrNone(), textOrNone(), published ? date() : "unknown",
                published ? textOrNone() : "", random.nextBoolean() ? SourceDocument.digest(text()) : "", "").readBy(textOrNone());
        return new DescribedFacts(List.of(document), transfers, some(() -> new SetAside(passage(), text(), textOrNone(), textOrNone())),
                random.nextBoolean() ? Map.of() : extension(3), random.nextBoolean() ? Optional.empty() : Optional.of(asRead()), some(this::conflict));
    }

    private AsRead asRead() {
        SourceDocument cited = new SourceDocument(text(), textOrNone(), "", "", "unknown", "", "", "");
        return new AsRead(cited, IntStream.range(0, random.nextInt(3)).mapToObj(i -> transfer("T" + (i + 1))).toList(), some(() -> new SetAside(passage(), text(), "", "")));
    }

    private Conflict conflict() {
        return new Conflict(textOrNone(), text(), any(Conflict.reasons()), random.nextBoolean() ? Map.of() : extension(1), some(this::passage));
    }

    Transfer transfer(String id) {
        return new Transfer(id, textOrNone(), possible(this::party), possible(this::party), some(this::intermediary), items(),
                possible(() -> any(Conduct.values())), possible(() -> any(Stage.values())), actDate(), date(), standing(),
                possible(() -> random.nextBoolean() ? Notice.NONE : new Notice(true, random.nextInt(40))),
                possible(() -> random.nextBoolean() ? CommitteeDecision.NONE : new CommitteeDecision(true, dateOrNone(), textOrNone())),
                possible(() -> random.nextBoolean() ? StateDetermination.NONE : new StateDetermination(true, any(STATES), dateOrNone())),
                possible(() -> random.nextBoolean() ? Escape.NONE : new Escape(random.nextBoolean() ? "humanitarian" : "livelihood",
                        random.nextBoolean(), random.nextBoolean())),
                byPath(() -> some(this::passage)), byPath(() -> any(FilledBy.values())), byPath(() -> some(this::text)), textOrNone());
    }

    private List<Item> items() {
        List<Item> items = new ArrayList<>(some(this::item));
        items.add(item());
        return items;
    }

    private Item item() {
        Map<PhysicalFact, Possible<Object>> physical = new EnumMap<>(PhysicalFact.class);
        for (PhysicalFact fact : PhysicalFact.values()) {
            Possible<Object> value = random.nextInt(3) > 0 ? Possible.unknown() : possible(() -> physical(fact));
            if (!value.isUnknown()) {
                physical.put(fact, value);
            }
        }
        return new Item(textOrNone(), possible(() -> any(KINDS)), possible(() -> any(STATES)),
                possible(() -> new Quantity(number(), textOrNone())), physical, possible(() -> any(KINDS)));
    }

    private Object physical(PhysicalFact fact) {
        return switch (fact.type()) {
            case NUMBER -> number();
            case TRUTH -> random.nextBoolean();
            case WORD -> any(fact.words());
        };
    }

    private double number() {
        return switch (random.nextInt(4)) {
            case 0 -> random.nextInt(2000);
            case 1 -> random.nextInt(100_000) / 100.0;
            case 2 -> random.nextDouble() * 1e-9;
            default -> random.nextDouble() * 1e30;
        };
    }

    private ActDate actDate() {
        Edtf value = Edtf.parse(date());
        boolean conduct = random.nextBoolean();
        Optional<LocalDate> earliest = conduct ? value.earliest() : Optional.empty();
        boolean narrow = random.nextBoolean() && value.latest().isPresent();
        if (narrow) {
            earliest = value.latest().map(day -> day.minusDays(random.nextInt(2)))
                    .filter(day -> !day.isBefore(value.earliest().orElse(day))).or(value::latest);
        }
        return new ActDate(value.text(), conduct ? "conduct" : "report", random.nextBoolean(), textOrNone(), earliest, value.latest());
    }

    private Standing standing() {
        return new Standing(possible(() -> any(Modality.values())), some(() -> new Assertion(party(), dateOrNone())),
                some(() -> new Denial(party(), any(List.of("transfer", "recipient", "illegality", "date")), dateOrNone())));
    }

    private Party party() {
        return new Party(textOrNone(), possible(() -> any(STATES)), random.nextBoolean() ? "" : "non-state", random.nextBoolean() ? "" : text());
    }

    private Party intermediary() {
        return party().as(any(List.of("seller", "broker", "flag", "transit")));
    }

    private Passage passage() {
        String quote = random.nextBoolean() ? text() : "";
        int start = random.nextInt(10_000);
        return new Passage(start, start + (quote.isEmpty() ? random.nextInt(50) : quote.length()), quote);
    }

    private <V> Map<String, V> byPath(Supplier<V> value) {
        Map<String, V> map = new TreeMap<>();
        for (String path : List.of("supplier", "items.0", "items.0.rangeKm", "date")) {
            if (random.nextInt(3) == 0) {
                map.put(path, value.get());
            }
        }
        return map;
    }

    private Map<String, Object> extension(int depth) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            map.put(text() + i, switch (random.nextInt(depth > 0 ? 8 : 6)) {
                case 0 -> random.nextInt();
                case 1 -> random.nextLong() | 1L << 62;
                case 2 -> new BigDecimal("0.50");
                case 3 -> new BigInteger("123456789012345678901234567890");
                case 4 -> random.nextBoolean();
                case 5 -> text();
                case 6 -> extension(depth - 1);
                default -> Arrays.asList(text(), null, extension(depth - 1), List.of());
            });
        }
        return map;
    }

    private <T> Possible<T> possible(Supplier<T> value) {
        return switch (random.nextInt(4)) {
            case 0 -> Possible.unknown();
            case 1 -> Possible.oneOf(List.of(value.get(), value.get(), value.get()));
            default -> Possible.known(value.get());
        };
    }

    private <T> List<T> some(Supplier<T> value) {
        return IntStream.range(0, random.nextInt(3)).mapToObj(i -> value.get()).toList();
    }

    private String text() {
        return any(TEXTS);
    }

    private String textOrNone() {
        return random.nextBoolean() ? "" : text();
    }

    private String date() {
        return any(DATES);
    }

    private String dateOrNone() {
        return random.nextBoolean() ? "" : date();
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
