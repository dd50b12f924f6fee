package org.embargo.secondopinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.embargo.Embargo;
import org.embargo.assessment.Determination;
import org.embargo.assessment.Outcome;
import org.embargo.evidence.SourceDocument;
import org.embargo.facts.ActDate;
import org.embargo.facts.CommitteeDecision;
import org.embargo.facts.Conduct;
import org.embargo.facts.DescribedFacts;
import org.embargo.facts.Escape;
import org.embargo.facts.Item;
import org.embargo.facts.Notice;
import org.embargo.facts.Party;
import org.embargo.facts.PhysicalFact;
import org.embargo.facts.Possible;
import org.embargo.facts.Stage;
import org.embargo.facts.Standing;
import org.embargo.facts.StateDetermination;
import org.embargo.facts.Transfer;
import org.embargo.law.Measure;
import org.embargo.secondopinion.ItemTable.Cell;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Checks every cell of the reference's table of goods and services through the library. The codes: Y caught; Y2 caught by
 * (a)(ii) when to specification, Y2* listed only later, Y2? when listed at all; R caught if related materiel includes
 * ammunition (R+IQ-nn:reading under that reading too); X freed by the small-arms exception; N not caught; P/Y caught when
 * performed; ?nn=d open when IQ-nn is, with d (Y, X or ? for still open) at its default; ?fact open until the fact is known.
 */
class ItemTableTests {

    private static final Embargo EMBARGO = Embargo.open(Path.of("rules"), Path.of("seeds"));
    /** Cells that do not come out, as row and column, each with its argument. */
    private static final Map<String, String> KNOWN = Map.of();

    @TestFactory
    Stream<DynamicTest> everyCellOfTheTableComesOut() {
        return cells().stream().filter(c -> !KNOWN.containsKey(c.row() + " " + c.column())).map(c -> DynamicTest.dynamicTest(c.toString(), () -> check(c)));
    }

    @Test
    void tableIsThere() {
        assertThat(cells()).hasSizeGreaterThan(600);
        assertThat(KNOWN.keySet()).allMatch(k -> cells().stream().anyMatch(c -> k.equals(c.row() + " " + c.column())));
    }

    private static List<Cell> cells() {
        return ItemTable.cells(EMBARGO.rulebook().measures().stream().map(Measure::id).toList());
    }

    private static void check(Cell cell) {
        String code = cell.code();
        if (code.equals("D")) {
            determined(cell);
        } else if (code.matches("\\?\\d\\d")) {
            String question = "IQ-" + code.substring(1);
            dependsOn(decide(cell, Stage.PERFORMED, Map.of(question, List.of("open"))), question);
        } else if (code.startsWith("R")) {
            related(cell);
        } else if (code.startsWith("Y2")) {
            listed(cell);
        } else if (code.matches("\\?\\d\\d=.")) {
            question(cell, "IQ-" + code.substring(1, 3), code.substring(4));
        } else if (code.startsWith("?")) {
            fact(cell, PhysicalFact.of(code.substring(1)).orElseThrow());
        } else if (code.equals("P/Y")) {
            expect(cell, "Y", Map.of());
            assertThat(decide(cell, Stage.NEGOTIATED, Map.of()).outcome()).isEqualTo(Outcome.PROSPECTIVE);
        } else {
            expect(cell, code, Map.of());
        }
    }

    /** D: caught once a State with jurisdiction determines it, open while nobody is known to have, and not caught when nobody did. */
    private static void determined(Cell any) {
        Cell cell = any.with(PhysicalFact.LISTED, false);
        dependsOn(decide(cell, Possible.unknown()), "stateDetermination");
        assertThat(decide(cell, Possible.known(new StateDetermination(true, "XA", ""))).provisions()).contains("unscr-2270/op-08");
        assertThat(decide(cell, Possible.known(StateDetermination.NONE)).outcome()).isEqualTo(cell.civil() ? Outcome.OUT_OF_SCOPE : Outcome.NOT_A_VIOLATION);
    }

    /** R: open at defaults, naming IQ-01; settled by it. */
    private static void related(Cell cell) {
        Map<String, List<String>> more = new TreeMap<>();
        Stream.of(cell.code().split("\\+")).skip(1).map(r -> r.split(":")).forEach(r -> more.put(r[0], List.of(r[1])));
        dependsOn(decide(cell, Stage.PERFORMED, Map.of()), "IQ-01");
        more.put("IQ-01", List.of("wide"));
        expect(cell, "Y", more);
        more.put("IQ-01", List.of("narrow"));
        expect(cell, "N", more);
    }

    private static void listed(Cell cell) {
        if (cell.code().equals("Y2*")) {
            expect(cell, "N", Map.of());
            return;
        }
        if (cell.code().equals("Y2?")) {
            dependsOn(decide(cell, Stage.PERFORMED, Map.of()), "items.0.listed");
            expect(cell.with(PhysicalFact.LISTED, false), "N", Map.of());
        }
        Cell listed = cell.with(PhysicalFact.LISTED, true);
        expect(listed, "Y", Map.of());
        assertThat(decide(listed, Stage.PERFORMED, Map.of()).provisions()).containsAnyOf("unscr-1718/op-08-" + (cell.fromDprk() ? "b" : "a-ii"), "unscr-2321/op-07");
        // Off the list, a later measure can still reach the goods on a State's determination.
        Cell off = listed.with(PhysicalFact.MEETS_LIST_SPECIFICATION, false);
        assertThat(decide(off, Possible.known(StateDetermination.NONE)).outcome()).isEqualTo(Outcome.NOT_A_VIOLATION);
    }

    private static void question(Cell cell, String question, String byDefault) {
        dependsOn(decide(cell, Stage.PERFORMED, Map.of(question, List.of("open"))), question);
        expect(cell, byDefault, Map.of());
        assertThat(decide(cell, Stage.PERFORMED, Map.of()).robust()).as("robust").isFalse();
    }

    private static void fact(Cell cell, PhysicalFact fact) {
        dependsOn(decide(cell, Stage.PERFORMED, Map.of()), "items.0." + fact.key());
        expect(cell.with(fact, 25.0), "Y", Map.of());
        expect(cell.with(fact, 24.0), "N", Map.of());
    }

    private static void dependsOn(Determination d, String name) {
        assertThat(d.outcome()).as("possible " + d.possible()).isEqualTo(Outcome.INDETERMINATE);
        assertThat(d.dependsOn().stream().flatMap(Collection::stream)).contains(name);
    }

    private static void expect(Cell cell, String code, Map<String, List<String>> readings) {
        Determination d = decide(cell, Stage.PERFORMED, readings);
        Outcome expected = switch (code) {
            case "Y" -> Outcome.VIOLATION;
            case "?" -> Outcome.INDETERMINATE;
            case "N", "X" -> cell.civil() ? Outcome.OUT_OF_SCOPE : Outcome.NOT_A_VIOLATION;
            default -> throw new IllegalArgumentException("no such code: " + code);
        };
        assertThat(d.outcome()).as("%s under %s depends on %s", cell, readings, d.dependsOn()).isEqualTo(expected);
        if (!code.equals("?")) {
            assertThat(d.exceptions().contains("unscr-1874/op-10-exception")).as("freed by the exception").isEqualTo(code.equals("X"));
        }
    }

    private static Determination decide(Cell cell, Stage stage, Map<String, List<String>> readings) {
        return decide(cell, stage, readings, Possible.unknown());
    }

    private static Determination decide(Cell cell, Possible<StateDetermination> determination) {
        return decide(cell, Stage.PERFORMED, Map.of(), determination);
    }

    private static Determination decide(Cell cell, Stage stage, Map<String, List<String>> readings, Possible<StateDetermination> determination) {
        DescribedFacts facts = new DescribedFacts(SourceDocument.ofText("d", ""), List.of(transfer(cell, stage, determination)), List.of(), Map.of());
        return EMBARGO.decide(facts, List.of(cell.measure()), readings).transfers().get(0).determinations().get(cell.measure());
    }

    private static Transfer transfer(Cell cell, Stage stage, Possible<StateDetermination> determination) {
        Possible<Party> dprk = Possible.known(Party.state("North Korea", Party.DPRK));
        Possible<Party> other = Possible.known(Party.state("another State", "XA"));
        return new Transfer("T1", "", cell.fromDprk() ? dprk : other, cell.fromDprk() ? other : dprk, List.of(), List.of(item(cell)),
                Possible.known(Conduct.of(cell.conduct()).orElseThrow()), Possible.known(stage), ActDate.on(cell.day()), "unknown", Standing.unknown(),
                Possible.known(Notice.NONE), Possible.known(CommitteeDecision.NONE), determination, Possible.known(Escape.NONE), Map.of(), Map.of(), Map.of(), "");
    }

    private static Item item(Cell cell) {
        Map<PhysicalFact, Possible<Object>> physical = new EnumMap<>(PhysicalFact.class);
        cell.stated().forEach((key, value) -> PhysicalFact.of(key).ifPresent(f -> physical.put(f, Possible.known(switch (f.type()) {
            case NUMBER -> Double.valueOf(value);
            case TRUTH -> Boolean.valueOf(value);
            case WORD -> value;
        }))));
        Possible<String> makes = cell.stated().containsKey("makes") ? Possible.known(cell.stated().get("makes")) : Possible.unknown();
        return new Item("", Possible.known(cell.kind()), Possible.unknown(), Possible.unknown(), physical, makes);
    }
}
