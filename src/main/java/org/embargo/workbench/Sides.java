package org.embargo.workbench;

import java.nio.file.Path;
import java.nio.file.Files;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.embargo.assessment.Determination;
import org.embargo.assessment.Engine;
import org.embargo.assessment.Fixture;
import org.embargo.evidence.Refused;
import org.embargo.law.Provision;

/** Which provisions have a fixture in which they apply, and one about them in which they do not. */
final class Sides {

    private final Engine engine;
    private final Set<String> applies = new HashSet<>();
    private final Set<String> not = new HashSet<>();

    /** Decides every fixture that can be read, under all measures. */
    Sides(Engine engine, List<Path> fixtures) {
        this.engine = engine;
        for (Path file : fixtures) {
            try {
                Fixture fixture = engine.fixtureReader().readFixture(file.toString(), Files.readAllBytes(file));
                engine.decide(fixture.facts(), List.of("all"), fixture.readings()).transfers().forEach(t -> t.determinations().values().forEach(d -> note(fixture.about(), d)));
            } catch (IOException | Refused unread) {
                // `embargo test` says what is wrong with it.
            }
        }
    }

    private void note(String about, Determination d) {
        Set<String> here = new HashSet<>(d.provisions());
        here.addAll(d.mayApply());
        here.addAll(d.exceptions());
        here.addAll(d.proceduralBreaches());
        applies.addAll(here);
        if (!here.contains(about)) {
            not.add(about);
        }
    }

    /** Returns the sides that no fixture shows; readings of one sentence, which have one citation, share their near misses. */
    List<String> missing(Provision provision) {
        List<String> missing = new ArrayList<>();
        if (!applies.contains(provision.id())) {
            missing.add("applying");
        }
        boolean near = engine.rulebook().instruments().stream().flatMap(i -> i.provisions().stream())
                .anyMatch(p -> p.paragraph().equals(provision.paragraph()) && not.contains(p.id()));
        if (!near) {
            missing.add("not applying");
        }
        return missing;
    }
}
