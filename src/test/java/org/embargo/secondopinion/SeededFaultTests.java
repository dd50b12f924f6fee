package org.embargo.secondopinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.embargo.assessment.Rulebook;
import org.embargo.evidence.Refused;
import org.embargo.facts.ActFacts;
import org.embargo.facts.ActProfile;
import org.embargo.facts.FactPattern;
import org.embargo.facts.ItemFacts;
import org.embargo.rulebook.RulesFolder;
import org.embargo.secondopinion.Fault.Kind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** Shows that the comparison bites: a rule that is damaged is caught by a situation, on a thinned space. */
@Tag("seeded-faults")
class SeededFaultTests {

    private static final Path RULES = Path.of("rules");
    private static final Rulebook SOUND = RulesFolder.load(RULES);
    private static final Space SPACE = new Space(SOUND);
    /** Between the day of the warship edition and 1874; under 1874; after the drone edition. */
    private static final List<LocalDate> DAYS = List.of(LocalDate.of(2006, 11, 15), LocalDate.of(2012, 1, 15), LocalDate.of(2018, 1, 15));
    private static final Set<ItemFacts> ITEMS = items();
    private static final Set<ActFacts> ACTS = SPACE.acts(DAYS.subList(1, 2));
    private static final Set<FactPattern> PATTERNS = patterns();
    private static final Set<FactPattern> LATER = SPACE.later(Space.PLAIN_ITEMS, Space.PLAIN_ACTS, SPACE.laterDays(), false);
    private static final Pattern LATER_RULE = Pattern.compile("unscr-(2094|2270|2321|2375|2397)/.*");

    private static final List<Fault> FAULTS = List.of(new Fault("unscr-1718/op-08-a-i/goods", Kind.TURN, 0), new Fault("unscr-1718/op-08-a-ii/goods", Kind.DROP, 1),
            new Fault("unscr-1718/op-08-b/states-procurement", Kind.DROP, 2), new Fault("unscr-1718/op-08-c/to-dprk", Kind.DROP, 3),
            new Fault("unscr-1874/op-09/payments", Kind.TURN, 0), new Fault("unscr-1874/op-10/goods", Kind.DROP, 2),
            new Fault("unscr-1874/op-10-exception/notice", Kind.DROP, 3), new Fault("unscr-1874/op-10-exception-overlap/goods-and-services", Kind.READ_OTHERWISE, 0),
            new Fault("unscr-1874/op-23/services-from-dprk", Kind.TURN, 0), new Fault("definitions/major-arms/artillery", Kind.DROP, 2),
            new Fault("definitions/major-arms/surface-to-air-radar", Kind.READ_OTHERWISE, 0), new Fault("definitions/arms/protective-or-police-gear", Kind.READ_OTHERWISE, 0),
            new Fault("definitions/listed/by-its-kind", Kind.DROP, 2), new Fault("a threshold", Kind.MOVE, 0),
            new Fault("unscr-2094/op-07/brokering", Kind.DROP, 0), new Fault("unscr-2270/op-06/goods", Kind.TURN, 0), new Fault("unscr-2270/op-07/samples", Kind.READ_OTHERWISE, 0),
            new Fault("unscr-2270/op-08/goods", Kind.READ_OTHERWISE, 0), new Fault("unscr-2270/op-08-escape/purpose", Kind.READ_OTHERWISE, 0),
            new Fault("unscr-2270/op-09/training", Kind.TURN, 0), new Fault("unscr-2270/op-27/goods", Kind.READ_OTHERWISE, 0), new Fault("unscr-2321/op-07/services", Kind.DROP, 1));

    @TempDir(cleanup = CleanupMode.ALWAYS)
    private Path folder;

    private static Set<ItemFacts> items() {
        Set<ItemFacts> items = SPACE.items(DAYS);
        items.addAll(SPACE.random(DAYS, 50));
        return items;
    }

    private static Set<FactPattern> patterns() {
        Comparison sound = new Comparison(SOUND).items(ITEMS);
        Set<ActProfile> acts = new LinkedHashSet<>(List.of(Space.SUPPLY, Space.TRAINING, Space.FINANCING, new ActProfile("visit", false, false, false)));
        return SPACE.patterns(sound.itemProfiles(), acts, SPACE.provisionDays().subList(0, 4));
    }

    @Test
    void aDamagedRuleIsCaught() {
        List<String> results = results(FAULTS);
        results.forEach(System.out::println);
        assertThat(results).hasSameSizeAs(FAULTS).allMatch(r -> r.contains(": caught by "));
    }

    @Test
    void theThinnedSpaceIsQuietWithoutAFault() {
        Comparison sound = new Comparison(SOUND).items(ITEMS).acts(ACTS).patterns(PATTERNS).patterns(LATER, List.of("2017"));
        assertThat(Comparison.unexplained(sound.disagreements())).isEmpty();
    }

    /** Tries the faults on all cores. */
    private List<String> results(List<Fault> faults) {
        return IntStream.range(0, faults.size()).parallel()
                .mapToObj(i -> "seeded fault " + faults.get(i) + ": " + result(faults.get(i), folder.resolve("rules" + i))).toList();
    }

    private static String result(Fault fault, Path copy) {
        try {
            List<Disagreement> found = disagreements(fault, copy);
            return found.isEmpty() ? "SURVIVED" : "caught by " + found.size() + ", smallest: " + Disagreement.smallest(found).orElseThrow();
        } catch (IllegalStateException nothingToChange) {
            return "not applicable";
        } catch (Refused refused) {
            return "refused: " + refused.problems().get(0).code();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Disagreement> disagreements(Fault fault, Path copy) throws IOException {
        fault.plant(RULES, copy, SOUND);
        Comparison comparison = new Comparison(RulesFolder.load(copy));
        if (LATER_RULE.matcher(fault.rule()).matches()) {
            return Comparison.unexplained(comparison.patterns(LATER, List.of("2017")).disagreements());
        }
        boolean provision = fault.rule().startsWith("unscr-");
        return Comparison.unexplained((provision ? comparison.patterns(PATTERNS) : comparison.items(ITEMS).acts(ACTS)).disagreements());
    }
}
