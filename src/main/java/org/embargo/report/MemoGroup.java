package org.embargo.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.embargo.assessment.AssessedTransfer;
import org.embargo.assessment.Assessment;
import org.embargo.assessment.Determination;
import org.embargo.facts.Stage;

/** The transfers of a memo that belong together: what is said to have happened is kept apart from what was only tried. */
enum MemoGroup {
    /** Goods or services are said to have moved, and a measure reaches or may reach it. */
    CARRIED_OUT("carried-out", "Described as carried out or intercepted"),
    /** Nothing is said to have moved, or nobody says how far it went; a measure reaches or may reach it. */
    NOT_CARRIED_OUT("not-carried-out", "Described as tried, agreed, talked about, planned or possible"),
    /** No measure that was asked reaches it, whatever is open. */
    OUTSIDE("outside", "Reached by none of the measures asked");

    private final String id;
    private final String heading;

    MemoGroup(String id, String heading) {
        this.id = id;
        this.heading = heading;
    }

    /** Returns what links to it name. */
    String id() {
        return id;
    }

    /** Returns its heading. */
    String heading() {
        return heading;
    }

    /** Sorts transfers into groups, each in the order of the document; a group without a transfer is left out. */
    static Map<MemoGroup, List<AssessedTransfer>> of(Assessment assessment) {
        Map<MemoGroup, List<AssessedTransfer>> groups = new EnumMap<>(MemoGroup.class);
        assessment.transfers().forEach(t -> groups.computeIfAbsent(of(t), g -> new ArrayList<>()).add(t));
        return groups;
    }

    private static MemoGroup of(AssessedTransfer t) {
        if (t.determinations().values().stream().map(Determination::outcome).allMatch(o -> o.clear())) {
            return OUTSIDE;
        }
        List<Stage> stages = t.transfer().stage().listed();
        boolean moved = !stages.isEmpty() && stages.stream().allMatch(s -> s == Stage.PERFORMED || s == Stage.INTERCEPTED);
        return moved ? CARRIED_OUT : NOT_CARRIED_OUT;
    }
}
