package org.embargo.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.embargo.assessment.Assessment;
import org.embargo.assessment.Engine;
import org.embargo.assessment.Fixture;
import org.embargo.evidence.Place;
import org.embargo.evidence.Problem;
import org.embargo.evidence.Refused;
import org.embargo.law.Measure;

/** Runs fixtures against one rulebook. */
final class FixtureRunner {

    private final Engine engine;
    private final List<String> measures;

    FixtureRunner(Engine engine) {
        this.engine = engine;
        this.measures = engine.rulebook().measures().stream().map(Measure::id).toList();
    }

    /** Runs one fixture. */
    FixtureRun run(Path file) {
        String name = name(file);
        try {
            return run(name, read(file));
        } catch (Refused refused) {
            return FixtureRun.refused(name, refused.problems());
        }
    }

    /**
     * Reads one fixture.
     *
     * @throws Refused when it cannot be read
     */
    Fixture read(Path file) {
        String name = name(file);
        try {
            return engine.fixtureReader().readFixture(name, Files.readAllBytes(file));
        } catch (IOException e) {
            throw new Refused(new Problem("input/unreadable", "`" + name + "` cannot be read", "", Place.whole(name)));
        }
    }

    private FixtureRun run(String name, Fixture fixture) {
        List<String> named = fixture.expected().values().stream().flatMap(m -> m.keySet().stream()).distinct().sorted().toList();
        List<String> known = named.stream().filter(measures::contains).toList();
        List<String> unchecked = named.stream().filter(m -> !measures.contains(m)).toList();
        if (known.isEmpty()) {
            return new FixtureRun(name, List.of(), unchecked, false, Optional.empty(), List.of());
        }
        List<Expectation.Difference> differences = Expectation.differences(fixture, engine.decide(fixture.facts(), known, fixture.readings()));
        Optional<Assessment> explained = differences.isEmpty() ? Optional.empty() : Optional.of(engine.assess(fixture.facts(), known, fixture.readings()));
        return new FixtureRun(name, differences, unchecked, true, explained, List.of());
    }

    /** Returns the file's path, from the working folder where it lies below it. */
    private static String name(Path file) {
        Path here = Path.of("").toAbsolutePath();
        Path whole = file.toAbsolutePath().normalize();
        return (whole.startsWith(here) ? here.relativize(whole) : file).toString().replace('\\', '/');
    }
}
