package org.embargo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.embargo.assessment.Assessment;
import org.embargo.assessment.AssessedTransfer;
import org.embargo.assessment.Change;
import org.embargo.assessment.Changes;
import org.embargo.assessment.Engine;
import org.embargo.assessment.Fixture;
import org.embargo.assessment.Outcome;
import org.embargo.facts.DescribedFacts;
import org.embargo.facts.Item;
import org.embargo.facts.Party;
import org.embargo.facts.Possible;
import org.embargo.facts.Revision;
import org.embargo.facts.Standing;
import org.embargo.facts.Transfer;
import org.embargo.workbench.Fixtures;
import org.junit.jupiter.api.Test;

/**
 * What is offered as a change changes the answer, as {@code --set} and {@code --reading} make it; no part of it does. All
 * fixtures are tried; those that are the same to the law but for names, words and ids are tried once.
 */
class ChangesPropertyTests {

    private static final Engine ENGINE = CommandRun.engine(Path.of("rules"));
    private static final int ALL_FIXTURES = 500;
    private static final Set<String> SEEN_BY_NO_RULE = Set.of("summary", "standing", "quantity", "description", "notes", "passages");

    /** What the law can see of one transfer of a fixture, the readings that it sets, and the measure of its provision. */
    private record Case(Transfer transfer, Map<String, List<String>> readings, String measure) {
    }

    @Test
    void everyChangeFlipsTheAnswerAndNoPartOfItDoesOverAllFixtures() {
        List<Path> files = Fixtures.below(Path.of("fixtures")).toList();
        Map<Case, Path> cases = new LinkedHashMap<>();
        files.forEach(file -> cases(file).forEach(c -> cases.putIfAbsent(c, file)));

        long sets = cases.entrySet().parallelStream().mapToLong(e -> provedSets(e.getKey(), e.getValue())).sum();

        assertThat(files).hasSizeGreaterThan(ALL_FIXTURES);
        assertThat(sets).isGreaterThan(cases.size());
    }

    private static long provedSets(Case of, Path file) {
        AssessedTransfer t = explained(of);
        long proved = 0;
        for (Map.Entry<String, Changes> e : t.wouldChangeIf().entrySet()) {
            Outcome now = t.determinations().get(e.getKey()).outcome();
            Map<List<Change>, Outcome> alone = new HashMap<>();
            for (List<Change> set : e.getValue().sets()) {
                assertThat(set).as("%s", file).hasSizeBetween(1, 2).noneMatch(c -> SEEN_BY_NO_RULE.contains(c.fact().substring(c.fact().lastIndexOf('.') + 1)));
                assertThat(again(of, e.getKey(), set)).as("%s %s", file, set).isEqualTo(set.get(0).outcome());
                assertThat(flips(now, set.get(0).outcome())).as("%s %s", file, set).isTrue();
                set.stream().filter(c -> set.size() == 2).forEach(one -> assertThat(flips(now, alone.computeIfAbsent(List.of(one), o -> again(of, e.getKey(), o))))
                        .as("%s: %s alone of %s", file, one, set).isFalse());
                proved++;
            }
        }
        return proved;
    }

    /** Who is named, how much there is and who says so are seen by no rule: other names give the same changes. */
    @Test
    void whatNoRuleSeesIsNoPartOfAChange() {
        Fixtures.below(Path.of("fixtures/cases")).limit(10).flatMap(file -> cases(file).stream()).forEach(c -> {
            Transfer t = c.transfer();
            Transfer other = new Transfer(t.id(), "said otherwise", named(t.supplier()), named(t.recipient()), t.intermediaries(), t.items(), t.conduct(), t.stage(),
                    t.date(), t.contractDate(), Standing.unknown(), t.notice(), t.committeeDecision(), t.stateDetermination(), t.escape(), Map.of(), Map.of(), Map.of(), "noted");
            Map<String, Changes> changes = explained(c).wouldChangeIf();
            assertThat(explained(new Case(other, c.readings(), c.measure())).wouldChangeIf()).isEqualTo(changes);
        });
    }

    private static AssessedTransfer explained(Case of) {
        return ENGINE.withChanges(ENGINE.decide(facts(of.transfer()), List.of(of.measure()), of.readings())).transfers().get(0);
    }

    private static DescribedFacts facts(Transfer transfer) {
        return new DescribedFacts(org.embargo.evidence.SourceDocument.ofText("a", ""), List.of(transfer), List.of(), Map.of());
    }

    private static Outcome again(Case of, String measure, List<Change> set) {
        Map<String, List<String>> readings = new HashMap<>(of.readings());
        List<String> settings = new ArrayList<>();
        for (Change c : set) {
            if (c.fact().startsWith("IQ-")) {
                readings.put(c.fact(), List.of(c.to()));
            } else {
                settings.add(c.fact() + "=" + c.to());
            }
        }
        Assessment again = ENGINE.decide(ENGINE.reader().revise(facts(of.transfer()), of.transfer().id(), settings), List.of(measure), readings);
        return again.transfers().get(0).determinations().get(measure).outcome();
    }

    private static boolean flips(Outcome before, Outcome after) {
        return after != before && after != Outcome.INDETERMINATE && !(before.clear() && after.clear());
    }

    private static List<Case> cases(Path file) {
        try {
            Fixture fixture = ENGINE.fixtureReader().readFixture(file.toString(), Files.readAllBytes(file));
            String measure = fixture.about().startsWith("unscr-1718") ? "2006" : "2009";
            return fixture.facts().transfers().stream().map(t -> new Case(unnamed(t), fixture.readings(), measure)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Transfer unnamed(Transfer t) {
        Transfer bare = new Revision(t).supplier(unnamed(t.supplier())).recipient(unnamed(t.recipient())).transfer();
        List<Item> items = t.items().stream().map(i -> new Item("", i.kind(), i.origin(), Possible.unknown(), i.physical(), i.makes())).toList();
        return new Transfer("T1", "", bare.supplier(), bare.recipient(), t.intermediaries().stream().map(ChangesPropertyTests::unnamed).toList(), items,
                t.conduct(), t.stage(), t.date(), t.contractDate(), Standing.unknown(), t.notice(), t.committeeDecision(), t.stateDetermination(), t.escape(),
                Map.of(), Map.of(), Map.of(), "");
    }

    private static Possible<Party> unnamed(Possible<Party> party) {
        return party.map(ChangesPropertyTests::unnamed);
    }

    private static Party unnamed(Party p) {
        return new Party("", p.state(), p.kind(), p.role());
    }

    private static Possible<Party> named(Possible<Party> party) {
        return party.map(p -> new Party("another name", p.state(), p.kind(), p.role()));
    }
}
