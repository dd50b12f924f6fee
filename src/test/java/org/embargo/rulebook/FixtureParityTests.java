package org.embargo.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.embargo.Embargo;
import org.embargo.assessment.Finding;
import org.embargo.assessment.Fixture;
import org.embargo.assessment.RuleOutline;
import org.embargo.assessment.Truth;
import org.embargo.law.Provision;
import org.junit.jupiter.api.Test;

/** Provisions and fixtures match both ways, and every rule is seen to fire and to stay silent. */
class FixtureParityTests {

    private static final Path FOLDER = Path.of("fixtures");
    /** Provisions that share the folder of another, for they are two readings of one sentence. */
    private static final Map<String, String> SHARED = Map.of("unscr-1874/op-10-exception-overlap", "unscr-1874/op-10-exception");
    private static final Embargo EMBARGO = Embargo.open(Path.of("rules"), Path.of("seeds"));
    private static final Map<String, List<Finding>> FINDINGS = findings();

    @Test
    void hasAFolderForEachEncodedProvisionAndNoOther() {
        Set<String> wanted = new TreeSet<>(encoded().map(p -> SHARED.getOrDefault(p.id(), p.id())).toList());

        assertThat(folders()).isEqualTo(wanted);
    }

    @Test
    void hasTheDayBeforeTheAdoptionDayAndTheDayAfterForEachProvision() {
        assertThat(encoded()).allSatisfy(p -> assertThat(text(SHARED.getOrDefault(p.id(), p.id())))
                .contains(p.inForceFrom().minusDays(1).toString(), p.inForceFrom().toString(), p.inForceFrom().plusDays(1).toString()));
    }

    @Test
    void seesEveryProvisionRuleApplyInAFixture() {
        assertThat(ruleNames()).allSatisfy(rule -> assertThat(FINDINGS.values().stream().flatMap(List::stream)).as(rule)
                .anyMatch(f -> f.rule().equals(rule) && f.applies() == Truth.MET));
    }

    @Test
    void seesEveryProvisionRuleStaySilentInANearMissOfItsFolder() {
        assertThat(ruleNames()).allSatisfy(rule -> {
            String id = rule.substring(0, rule.lastIndexOf('/'));
            assertThat(FINDINGS.entrySet().stream().filter(e -> e.getKey().contains(SHARED.getOrDefault(id, id) + "/near-miss-")).flatMap(e -> e.getValue().stream()))
                    .as(rule).anyMatch(f -> f.rule().equals(rule) && f.applies() == Truth.NOT_MET);
        });
    }

    @Test
    void namesEachFixtureAfterItsSideAndKeepsItInTheFolderOfItsProvision() {
        assertThat(FINDINGS.keySet()).hasSizeGreaterThan(200).allMatch(n -> n.matches(".*/(applies|excepted|near-miss|depends|before|outside)-[a-z0-9-]+\\.yaml"));
        assertThat(FINDINGS.keySet().stream().filter(n -> n.contains("unscr-"))).allSatisfy(n ->
                assertThat(folderOf(read(n))).isEqualTo(FOLDER.relativize(Path.of(n).getParent()).toString()));
    }

    private static String folderOf(Fixture fixture) {
        return SHARED.getOrDefault(fixture.about(), fixture.about());
    }

    private static Stream<Provision> encoded() {
        return EMBARGO.rulebook().instruments().stream().flatMap(i -> i.provisions().stream()).filter(Provision::encoded);
    }

    private static List<String> ruleNames() {
        return EMBARGO.rulebook().rules().stream().filter(r -> !r.effect().equals("defines")).map(RuleOutline::name).toList();
    }

    private static Set<String> folders() {
        return new TreeSet<>(files().filter(n -> n.contains("unscr-")).map(n -> FOLDER.relativize(Path.of(n).getParent()).toString()).toList());
    }

    private static String text(String folder) {
        StringBuilder all = new StringBuilder();
        files().filter(n -> n.contains(folder + "/")).forEach(n -> all.append(new String(bytes(n))));
        return all.toString();
    }

    private static Map<String, List<Finding>> findings() {
        Map<String, List<Finding>> all = new TreeMap<>();
        files().forEach(name -> all.put(name, EMBARGO.assess(read(name).facts(), List.of("all"), read(name).readings()).transfers().stream()
                .flatMap(t -> t.determinations().values().stream()).flatMap(d -> d.findings().stream()).toList()));
        return all;
    }

    private static Fixture read(String name) {
        return EMBARGO.fixtureReader().readFixture(name, bytes(name));
    }

    private static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(Path.of(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> files() {
        try (Stream<Path> walk = Files.walk(FOLDER)) {
            return walk.map(Path::toString).filter(n -> n.endsWith(".yaml") && !n.contains("problems") && !n.contains("argued")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
