package org.embargo.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.embargo.Embargo;
import org.embargo.assessment.Engine;
import org.embargo.evidence.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditionsTests {

    @TempDir
    private Path home;

    private final List<Path> opened = new ArrayList<>();

    private Engine opening(Path rules) {
        opened.add(rules);
        return Embargo.open(rules, Path.of("seeds"));
    }

    private Editions editions(String git) {
        return new Editions(home, this::opening, git);
    }

    @Test
    void opensARevisionAsTheRulesWereThenAndLeavesNoCopy() {
        assumeTrue(git("init", "-q"), "git is not there");
        EditedRules rules = EditedRules.in(home.resolve("rules"));
        git("add", "-A");
        assertThat(git("-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false", "commit", "-q", "-m", "Rules")).isTrue();
        rules.edit("2009-unscr-1874/op-09.drl", "From the DPRK", "every kind", "each kind");

        Engine then = editions("git").open("HEAD");

        assertThat(then.rulebook().edition().sha256()).isEqualTo(opening(Path.of("rules")).rulebook().edition().sha256())
                .isNotEqualTo(opening(rules.folder()).rulebook().edition().sha256());
        assertThat(opened.get(0)).isNotEqualTo(rules.folder());
        assertThat(opened.get(0).getParent()).doesNotExist();
    }

    private boolean git(String... arguments) {
        List<String> command = new ArrayList<>(List.of("git", "-C", home.toString()));
        command.addAll(List.of(arguments));
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void refusesARevisionWhereThereIsNoGit() {
        assertThatThrownBy(() -> editions("no-such-git-program").open("main")).isInstanceOfSatisfying(Refused.class,
                r -> assertThat(r.problems().get(0).code()).isEqualTo("input/no-git"));
    }

    @Test
    void refusesWhatIsReadAsAnOption() throws IOException {
        Files.createDirectories(home);

        assertThatThrownBy(() -> editions("git").open("--output=stolen")).isInstanceOfSatisfying(Refused.class,
                r -> assertThat(r.problems().get(0).code()).isEqualTo("input/unknown-revision"));
        assertThat(opened).isEmpty();
        assertThat(home.resolve("stolen")).doesNotExist();
    }
}
