package org.embargo.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.embargo.assessment.Rulebook;
import org.embargo.rulebook.RulesFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Eight edits of the shipped rules, and exactly what each moves. */
class MovesTests {

    private static final Rulebook SHIPPED = RulesFolder.load(Path.of("rules"));
    private static final String OP9 = "2009-unscr-1874/op-09.drl";
    private static final String LAW = "2009-unscr-1874/instrument.yaml";

    @TempDir
    private Path folder;

    private EditedRules rules() {
        return EditedRules.in(folder);
    }

    /** The moves, and the words for them. */
    private record Moved(List<Move> moves, MoveWords words) {

        Set<String> periods() {
            return moves.stream().map(words::periods).collect(Collectors.toCollection(TreeSet::new));
        }

        Set<Shift.Kind> kinds() {
            return moves.stream().map(m -> m.shift().kind()).collect(Collectors.toSet());
        }

        boolean onlyFromTheDprk() {
            return moves.stream().allMatch(m -> m.ways().stream().allMatch(w -> Way.values()[w].fromDprk()));
        }

        long count() {
            return moves.stream().mapToLong(Move::count).sum();
        }
    }

    private static Moved moved(EditedRules rules) {
        Rulebook head = RulesFolder.load(rules.folder());
        Comparison comparison = new Comparison(List.of(SHIPPED, head), List.of(Map.of(), Causes.renamed(SHIPPED, head)), false);
        Moves moves = new Moves(comparison);
        return new Moved(moves.all(), new MoveWords(comparison, moves.shifts()));
    }

    @Test
    void aDateByADayMovesThatDayAlone() {
        Moved moved = moved(rules().edit(LAW, "  op-09:", "2009-06-12", "2009-06-13"));

        assertThat(moved.periods()).containsExactly("on 12 June 2009");
        assertThat(moved.onlyFromTheDprk()).isTrue();
        assertThat(moved.count()).isEqualTo(460_800);
    }

    @Test
    void majorArmsForArmsFreesRiflesFromTheDprk() {
        Moved moved = moved(rules().edit(OP9, "rule \"unscr-1874/op-09/goods\"", "item.arms || item.majorArms", "item.majorArms"));

        assertThat(moved.onlyFromTheDprk()).isTrue();
        assertThat(moved.moves()).anySatisfy(m -> {
            assertThat(moved.words().sentence(m)).startsWith("exports from the DPRK of all small arms or light weapons").contains("from 13 June 2009")
                    .endsWith("would violate -> not covered");
            assertThat(m.shift().lost()).containsExactly("unscr-1874/op-09");
        });
    }

    @Test
    void withoutTheExceptionSmallArmsToTheDprkWouldViolate() {
        Moved moved = moved(rules().edit(LAW, "  op-10-exception:", "exceptionTo: [unscr-1874/op-10, unscr-2094/op-07]", "exceptionTo: [unscr-2094/op-07]"));

        assertThat(moved.moves()).allMatch(m -> m.ways().stream().noneMatch(w -> Way.values()[w].fromDprk()));
        assertThat(moved.moves()).anyMatch(m -> m.shift().from().equals("not covered") && m.shift().to().equals("would violate"));
    }

    @Test
    void aLimbThatAnotherCoversMovesReasonsAndNoOutcome() {
        Moved moved = moved(rules().edit("2006-unscr-1718/op-08-b.drl", "rule \"unscr-1718/op-08-b/states-procurement\"", "fromDprk, foreignBuyerOrFlag", "fromDprk, toDprk, foreignBuyerOrFlag"));

        assertThat(moved.kinds()).contains(Shift.Kind.REASON).isSubsetOf(Shift.Kind.REASON, Shift.Kind.OTHER_READING);
        assertThat(moved.count()).isEqualTo(2_413_152);
    }

    @Test
    void aDefaultReadingSettlesWhatDependedOnIt() {
        Moved moved = moved(rules().edit("readings.yaml", "IQ-01:", "default: open", "default: [wide]"));

        assertThat(moved.kinds()).containsExactlyInAnyOrder(Shift.Kind.NO_LONGER_DEPENDENT, Shift.Kind.REASON);
    }

    @Test
    void aCommentARenamedRuleAndAReorderedFileMoveNothing() {
        EditedRules edited = rules().edit(OP9, "From the DPRK", "every kind", "each and every kind")
                .edit("2006-unscr-1718/op-08-a-i.drl", "rule ", "unscr-1718/op-08-a-i/goods", "unscr-1718/op-08-a-i/things")
                .edit("2006-unscr-1718/op-08-c.drl", "rule ", "unscr-1718/op-08-c/to-dprk", "unscr-1718/op-08-c/help-for-the-dprk")
                .edit("2006-unscr-1718/instrument.yaml", "  op-08-c:", "rule: to-dprk", "rule: help-for-the-dprk");
        swap(edited, "2009-unscr-1874/op-10.drl");

        assertThat(moved(edited).moves()).isEmpty();
    }

    /** Puts the last rule of a file before the others. */
    private static void swap(EditedRules rules, String file) {
        try {
            Path path = rules.folder().resolve(file);
            String text = java.nio.file.Files.readString(path);
            int first = text.indexOf("rule \"");
            int last = text.lastIndexOf("rule \"");
            java.nio.file.Files.writeString(path, text.substring(0, first) + text.substring(last) + "\n" + text.substring(first, last));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
