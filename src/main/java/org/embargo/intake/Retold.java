package org.embargo.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.embargo.facts.FilledBy;
import org.embargo.intake.Dating.Placed;
import org.jspecify.annotations.Nullable;

/** Dates an act by what the text told before: the same years, what it pays for, the statement of the sentence before. */
final class Retold {

    private static final List<String> STRETCHES = List.of("years", "period", "year", "months", "month", "time", "span");
    private static final int FAR = 8;
    private static final int MONTH = 31;
    private final Dating dating;
    private When lastActed = When.NONE;
    private int lastScene = -1;
    private @Nullable Scene lastSaid;

    Retold(Dating dating) {
        this.dating = dating;
    }

    /** Notes a draft whose act the words date. */
    void dated(Draft draft) {
        lastActed = draft.date;
        lastScene = draft.scene.index();
    }

    /** Takes the time of {@code in the same years}, of what is paid for, or of a statement that the sentence before dates. */
    boolean again(Draft draft) {
        Scene scene = draft.scene;
        boolean same = scene.tokens().stream().anyMatch(t -> STRETCHES.contains(t.lower()) && List.of("same", "that", "those", "these")
                .contains(scene.word(scene.tokens().indexOf(t) - 1)));
        When then = lastScene >= scene.index() - 2 && lastActed.known() ? lastActed : named(scene);
        if (same && then.known()) {
            draft.date = then;
            draft.step("date", FilledBy.INFERRED, "the time that the text named before");
        } else if (draft.pays.isPresent() && draft.pays.get().date.known()) {
            draft.date = draft.pays.get().date;
            draft.dateOf = draft.pays.get().dateOf;
            draft.step("date", FilledBy.INFERRED, "the time of what it pays for");
        }
        return draft.date.known() || spoken(draft);
    }

    /** Returns the last date that the two sentences before name. */
    private When named(Scene scene) {
        for (int i = scene.index() - 1; i >= Math.max(0, scene.index() - 2); i--) {
            Scene before = dating.scene(i);
            Optional<Placed> day = before.heading() ? Optional.empty() : dating.dates(before).stream().filter(d -> !Dating.dateline(before, d)).reduce((a, b) -> b);
            if (day.isPresent()) {
                return day.get().when();
            }
        }
        return When.NONE;
    }

    /** A cargo whose way other sentences tell is dated by them: the day nearest before it on which its carrier left, came or was stopped. */
    void voyage(Draft draft) {
        int first = draft.story.stream().mapToInt(Scene::index).min().orElse(draft.scene.index());
        for (int i = draft.scene.index() - 1; i >= Math.max(0, Math.max(first - 3, draft.scene.index() - FAR)); i--) {
            Scene scene = dating.scene(i);
            Optional<Placed> day = dating.dates(scene).stream().filter(d -> d.when().days() <= MONTH && !Dating.dateline(scene, d) && !said(scene, d)).reduce((a, b) -> b);
            if (day.isPresent()) {
                draft.date = day.get().when();
                draft.dateOf = "conduct";
                draft.filledBy.remove("date");
                draft.steps.remove("date");
                draft.rests("date", scene.passage(day.get().from(), day.get().to()), "the day on which its carrier was on its way or was stopped");
                return;
            }
        }
    }

    /** Tells a day on which something was said. */
    private static boolean said(Scene scene, Placed d) {
        return Dating.speeches(scene).stream().anyMatch(s -> Math.abs(s.to() - d.from()) <= 2 || Math.abs(d.to() - s.from()) <= 2);
    }

    /** In {@code It said that}, the day of the statement or listing before is the latest. */
    private boolean spoken(Draft draft) {
        Scene scene = draft.scene;
        boolean goesOn = Dating.speeches(scene).stream().anyMatch(s -> s.to() <= draft.act.from() && s.from() == 1 && scene.sign(0, "pronoun"));
        Scene before = lastSaid;
        boolean next = goesOn && before != null && before.index() == scene.index() - 1;
        Optional<Placed> day = !next ? Optional.empty() : dating.dates(before).stream().filter(d -> d.from() <= 3 || Dating.speeches(before).stream().anyMatch(s -> Math.abs(s.to() - d.from()) <= 3)).findFirst();
        day.ifPresent(d -> {
            draft.said = Optional.of(d.when());
            draft.dateOf = Dating.speeches(before).stream().anyMatch(s -> s.is("designate")) ? "designation" : "assertion";
            draft.date = new When(Optional.empty(), d.when().latest(), "../" + d.when().edtf(), d.when().basis() + " dates the " + draft.dateOf + ", not the act", true);
            draft.rests("date", before.passage(d.from(), d.to()), "dates the " + draft.dateOf + "; the act came before");
        });
        return day.isPresent();
    }

    /** Notes that a sentence has been read. */
    void read(Scene scene) {
        lastSaid = scene;
    }

    /** What a recipient got, it got after its founding. */
    static void founding(Draft draft) {
        if (draft.date.earliest().isEmpty() && !draft.foundedIn.isEmpty() && draft.date.latest().isPresent()) {
            LocalDate founded = LocalDate.of(Integer.parseInt(draft.foundedIn), 1, 1);
            if (founded.isBefore(draft.date.latest().get())) {
                String last = draft.date.edtf().substring(draft.date.edtf().indexOf('/') + 1);
                draft.date = new When(Optional.of(founded), draft.date.latest(), draft.foundedIn + "/" + last, draft.date.basis() + "; the recipient was founded in " + draft.foundedIn, true);
                draft.step("date", FilledBy.INFERRED, "not before the recipient was founded in " + draft.foundedIn);
            }
        }
    }
}
