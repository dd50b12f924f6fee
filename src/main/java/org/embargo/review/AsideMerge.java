package org.embargo.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.embargo.assessment.Merged.Kind;
import org.embargo.assessment.Merged.Step;
import org.embargo.facts.AsRead;
import org.embargo.facts.Conflict;
import org.embargo.facts.SetAside;

/** Merges what was set aside: what a reviewer took back stays taken back, and what a reviewer put aside stays aside. */
final class AsideMerge {

    private final List<SetAside> mine;
    private final Optional<List<SetAside>> base;
    private final List<SetAside> theirs;
    private final List<SetAside> lost;
    private final List<Step> steps = new ArrayList<>();
    private final List<Conflict> conflicts = new ArrayList<>();

    AsideMerge(Moved old, List<SetAside> theirs) {
        this.mine = old.facts().setAside();
        this.base = old.facts().asRead().map(AsRead::setAside);
        this.theirs = theirs;
        this.lost = old.lostAside();
    }

    /** Returns what is set aside now. */
    List<SetAside> merged() {
        List<SetAside> out = new ArrayList<>();
        for (SetAside one : mine) {
            Optional<SetAside> now = find(theirs, one);
            boolean read = base.flatMap(b -> find(b, one)).filter(one::equals).isPresent();
            if (now.isPresent()) {
                out.add(read ? now.get() : one);
            } else if (!read) {
                out.add(one);
            } else {
                steps.add(new Step(Kind.DROPPED, "", "what was set aside as " + one.because() + ": \"" + one.passage().quote() + "\""));
            }
        }
        theirs.stream().filter(t -> find(mine, t).isEmpty()).forEach(t -> fresh(t, out));
        lost.stream().filter(one -> find(theirs, one).isEmpty() && base.isEmpty()).forEach(this::missing);
        return out;
    }

    private void fresh(SetAside one, List<SetAside> out) {
        if (base.flatMap(b -> find(b, one)).isPresent()) {
            steps.add(new Step(Kind.LEFT_OUT, "", "what the reader sets aside as " + one.because() + " and you took back: \"" + one.passage().quote() + "\""));
        } else {
            out.add(one);
            steps.add(new Step(Kind.ADDED, "", "set aside as " + one.because() + ": \"" + one.passage().quote() + "\""));
        }
    }

    private void missing(SetAside one) {
        conflicts.add(new Conflict("", "setAside", "words-missing", Map.of("kept", one.because()), List.of(one.passage())));
        steps.add(new Step(Kind.CONFLICT, "", "what was set aside as " + one.because() + " is not in the text any more: \"" + one.passage().quote() + "\""));
    }

    private static Optional<SetAside> find(List<SetAside> all, SetAside one) {
        Optional<SetAside> equal = all.stream().filter(one::equals).findFirst();
        return equal.or(() -> all.stream().filter(a -> a.because().equals(one.because()) && a.passage().equals(one.passage())).findFirst())
                .or(() -> all.stream().filter(a -> a.because().equals(one.because()) && a.passage().overlaps(one.passage())).findFirst());
    }

    List<Step> steps() {
        return steps;
    }

    List<Conflict> conflicts() {
        return conflicts;
    }
}
