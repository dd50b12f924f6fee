package org.embargo.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.embargo.Following;
import org.embargo.assessment.Engine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Changes are handed in; nothing sleeps and nothing looks at a clock. */
class WatchTests {

    private static final Path OP_23 = Path.of("2009-unscr-1874/op-23.drl");
    private static final Path FIXTURES = Path.of("fixtures/unscr-1874/op-23");

    private static final int COUNT = Selection.of(List.of(FIXTURES)).size();

    @TempDir
    private Path rules;
    private final StringBuilder out = new StringBuilder();

    @BeforeEach
    void copiesTheRules() throws IOException {
        Folders.copy(Path.of("rules"), rules);
    }

    @Test
    void showsWhatAChangeMovesAndWhatPassesAgain() {
        watch(edit("item.nuclearListed, ", "item.listed, "), edit("item.listed, ", "item.nuclearListed, "));

        assertThat(out).contains(COUNT + " fixtures: " + COUNT + " passed, 0 failed\nwatching");
        assertThat(parts(1)).contains("changed: ", "op-23.drl", "FAILED  fixtures/unscr-1874/op-23/near-miss-inertial-units-for-the-dprk.yaml", "✓ item.listed", "failed");
        assertThat(parts(2)).contains("now passes: fixtures/unscr-1874/op-23/near-miss-inertial-units-for-the-dprk.yaml", COUNT + " passed, 0 failed");
    }

    @Test
    void saysThatACommentMovesNothing() {
        watch(edit("Both directions", "In both directions"));

        assertThat(parts(1)).contains("none of " + COUNT + " comes out otherwise than before");
    }

    @Test
    void keepsWatchingWhileTheRulesAreRefused() {
        watch(edit("act.transfer, ", "act.transport, "), edit("act.transport, ", "act.transfer, "));

        assertThat(parts(1)).contains("error[rule/unknown-field]", "the rules are refused; nothing was run");
        assertThat(parts(2)).contains(COUNT + " passed, 0 failed");
    }

    @Test
    void endsAsAnInterruptedProgramDoes() {
        assertThat(watch()).isEqualTo(130);
    }

    @Test
    void findsWhatChangedBelowAFolder() throws IOException {
        FileChanges changes = new FileChanges(List.of(rules));
        Files.writeString(rules.resolve("items.yaml"), "longer\n", java.nio.file.StandardOpenOption.APPEND);
        Files.delete(rules.resolve(OP_23));
        Files.writeString(rules.resolve("notes.txt"), "no rule");

        assertThat(changes.changes()).containsExactly(rules.resolve(OP_23), rules.resolve("items.yaml"));
        assertThat(changes.changes()).isEmpty();
    }

    /** The answers of the rulebook that compiles one file alone are those of a rulebook compiled whole. */
    @Test
    void answersAsARulebookThatIsCompiledWhole() {
        Supplier<Engine> following = Following.of(rules);
        following.get();
        edit("item.nuclearListed, ", "item.listed, ").get();

        Engine piecemeal = following.get();
        Engine whole = Following.of(rules).get();

        assertThat(Fixtures.below(FIXTURES)).isNotEmpty().allSatisfy(f -> assertThat(Fixtures.results(piecemeal, f)).isEqualTo(Fixtures.results(whole, f)));
    }

    @SafeVarargs
    private int watch(Supplier<Set<Path>>... edits) {
        Iterator<Set<Path>> changes = Stream.of(edits).map(Supplier::get).iterator();
        return new Watch(Following.of(rules), rules, () -> Selection.of(List.of(FIXTURES)), out::append).run(changes);
    }

    private Supplier<Set<Path>> edit(String before, String after) {
        return () -> {
            try {
                Path file = rules.resolve(OP_23);
                Files.writeString(file, Files.readString(file).replace(before, after));
                return Set.of(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    private String parts(int at) {
        return out.toString().split("\nchanged: ")[at].replaceFirst("^", "changed: ");
    }
}
