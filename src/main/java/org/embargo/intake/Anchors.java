package org.embargo.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.embargo.intake.Dating.Placed;

/** Finds the dates of the sentences before on which those of a sentence lean: from what {@code a year later} counts, and the year of a bare day. */
final class Anchors {

    private static final int FAR = 3;
    private static final int YEAR = 366;

    private Anchors() {
    }

    /** Returns the last date that the sentences shortly before name; empty for none. */
    static Optional<When> last(List<Scene> scenes, Scene scene, Dating dating) {
        String words = scene.passage().quote().toLowerCase(java.util.Locale.ROOT);
        if (!words.matches("(?s).*\\b(later|earlier|after that|before that|before|after|afterwards|previously)\\b.*")) {
            return Optional.empty();
        }
        for (int i = scene.index() - 1; i >= Math.max(0, scene.index() - FAR); i--) {
            Scene before = scenes.get(i);
            Optional<Placed> day = before.heading() ? Optional.empty() : dating.dates(before).stream().filter(d -> d.when().days() <= YEAR && !Dating.dateline(before, d)).reduce((a, b) -> b);
            if (day.isPresent()) {
                return day.map(Placed::when);
            }
        }
        return Optional.empty();
    }

    /** Moves days without a year into the year that the same paragraph named before, when it is an earlier one. */
    static List<Placed> inContext(List<Scene> scenes, Scene scene, List<Placed> dates, Dating dating) {
        List<Placed> out = new ArrayList<>();
        Optional<Integer> year = Optional.empty();
        for (int i = scene.index() - 1; i >= Math.max(0, scene.index() - FAR) && year.isEmpty(); i--) {
            Scene before = scenes.get(i);
            boolean beside = before.stretch().paragraph() >= scene.stretch().paragraph() - 1 && !before.heading();
            year = !beside ? Optional.empty() : dating.dates(before).stream().filter(d -> d.when().days() <= YEAR && d.when().basis().matches("(?s).*\\d{4}.*")).reduce((a, b) -> b)
                    .flatMap(d -> d.when().earliest()).map(java.time.LocalDate::getYear);
        }
        for (Placed d : dates) {
            boolean bare = d.when().days() <= 31 && d.when().basis().matches("(?i)(in |on )?(" + DateFinder.MONTH + " \\d{1,2}|\\d{1,2} (of )?" + DateFinder.MONTH + ")(?!.*\\d{4})");
            boolean told = Dating.speeches(scene).stream().anyMatch(s -> Math.abs(s.to() - d.from()) <= 2 || Math.abs(d.to() - s.from()) <= 2);
            Optional<Integer> own = d.when().earliest().map(java.time.LocalDate::getYear);
            out.add(bare && !told && year.isPresent() && own.isPresent() && own.get() > year.get() ? new Placed(d.from(), d.to(), moved(d.when(), year.get())) : d);
        }
        return out;
    }

    private static When moved(When when, int year) {
        return when.days() == 0 ? When.day(when.earliest().orElseThrow().withYear(year), when.basis() + " " + year)
                : When.month(java.time.YearMonth.from(when.earliest().orElseThrow()).withYear(year), when.basis() + " " + year);
    }
}
