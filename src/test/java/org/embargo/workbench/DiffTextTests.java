package org.embargo.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.embargo.Embargo;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A date moved by a day, as it is told on a terminal and in a comment on a pull request. */
class DiffTextTests {

    private static Difference diff;

    @BeforeAll
    static void compare(@TempDir Path folder) {
        Embargo base = Embargo.open(Path.of("rules"), Path.of("seeds"));
        Embargo head = Embargo.open(EditedRules.in(folder).edit("2009-unscr-1874/instrument.yaml", "  op-09:", "2009-06-12", "2009-06-13").folder(), Path.of("seeds"));
        Cases cases = new Cases(base, head).fixtures(Selection.of(List.of(Path.of("fixtures/unscr-1874/op-09"))));
        diff = Difference.of(List.of("main", "rules"), base, head, cases, Optional.empty());
    }

    @Test
    void textSaysWhatMovedWhyAndHowMuch() {
        assertThat(DiffText.text(diff)).startsWith("Rules: main -> rules\n").contains("fixtures/unscr-1874/op-09/depends-rifles-on-the-adoption-day.yaml rifles under 2009, no longer dependent: depends on IQ-26 -> not covered",
                "under every reading; 460800 moved.\n  - 201600 no longer dependent\n  - 259200 reason changed\n", "on 12 June 2009: depends on a reading -> not covered",
                "under 2009, 2017; 184320 situations; S/RES/1874 (2009), OP9\n      unscr-1874/op-09 is in force from 2009-06-13, and from 2009-06-12 before\n");
    }

    @Test
    void markdownSaysTheSameWithAnExampleForEach() {
        String comment = DiffText.markdown(diff);

        assertThat(comment).startsWith("### Rules: main -> rules\n\n").contains("under every reading; 460800 moved.\n\n- 201600 no longer dependent\n- 259200 reason changed\n",
                "on 12 June 2009: depends on a reading -> not covered** under 2009, 2017; 184320 situations; S/RES/1874 (2009), OP9\n",
                "   - unscr-1874/op-09 is in force from 2009-06-13, and from 2009-06-12 before\n");
        assertThat(comment.split("<details>", -1)).hasSize(1 + diff.moves().size());
        assertThat(comment.split("```yaml\n   # embargo assess THIS-FILE --measure ", -1)).hasSize(1 + diff.moves().size());
        assertThat(comment.split("</details>", -1)).hasSize(1 + diff.moves().size());
    }
}
