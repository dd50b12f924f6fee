package org.embargo.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.embargo.evidence.Problem;
import org.embargo.evidence.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder of fixtures/problems/rules is a change to the shipped rules, with every problem that it must bring. After a change of the
 * shipped rules that moves lines, {@code -Dembargo.rewrite=true} writes the expectations anew; read the difference then.
 */
class RulebookProblemsTests {

    /** Codes that no folder of files can show, with the test that shows them or the reason why none can. */
    private static final Set<String> NOT_AS_FILES = Set.of("rulebook/unreadable", "rulebook/too-large", "rule/not-compiled",
            // bundles are made by BundleTests, for a file of a gigabyte is none to keep
            "bundle/not-a-bundle", "bundle/too-large", "bundle/bad-name", "bundle/altered", "bundle/unsigned", "bundle/unknown-key", "bundle/bad-key");

    @ParameterizedTest
    @MethodSource("cases")
    void namesEveryProblemAndRunsNothing(RulebookProblem problem, @TempDir Path folder) throws IOException {
        problem.layOver(folder);

        List<Problem> found = catchThrowableOfType(Refused.class, () -> RulesFolder.load(folder)).problems();

        if (Boolean.getBoolean("embargo.rewrite")) {
            problem.rewrite(found.stream().map(p -> problem.line(p, folder)).toList());
        }
        assertThat(found.stream().map(p -> problem.line(p, folder))).containsExactlyInAnyOrderElementsOf(problem.expected());
        assertThat(found).allSatisfy(p -> assertThat(p.sentence()).doesNotEndWith(".").doesNotContain("\n", "Exception", "Descr").matches("[^A-Z].*"));
        assertThat(System.getProperty("embargo.ran")).isNull();
    }

    @Test
    void refusesAFileThatIsTooLarge() {
        var files = ShippedRulebook.files();
        files.put("items.yaml", new byte[(1 << 20) + 1]);

        assertThat(RulesFolder.check(files)).extracting(Problem::code).contains("rulebook/too-large");
    }

    @Test
    void hasAFixtureForEveryCodeOfTheRulebook() {
        Set<String> shown = cases().flatMap(c -> c.expected().stream()).map(l -> l.replaceFirst(" .*", "")).collect(Collectors.toSet());
        shown.addAll(NOT_AS_FILES);

        assertThat(Codes.raisedIn(Path.of("src/main/java/org/embargo/rulebook"))).isSubsetOf(shown).hasSizeGreaterThan(20);
    }

    static Stream<RulebookProblem> cases() {
        try (Stream<Path> folders = Files.list(Path.of("fixtures/problems/rules"))) {
            return folders.sorted().map(RulebookProblem::new).toList().stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
