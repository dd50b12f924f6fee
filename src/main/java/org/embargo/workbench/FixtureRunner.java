package org.embargo.workbench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.embargo.assessment.Assessment;
import org.embargo.assessment.Engine;
import org.embargo.assessment.Fixture;
import org.embargo.evidence.Place;
import org.embargo.evidence.Problem;
import org.embargo.evidence.Refused;
import org.embargo.law.Measure;

/** Runs fixtures against one rulebook. */
final class FixtureRunner {

    private static final Pattern BLANK = Pattern.compile("FILL IN[^\"\n]*");

    private final Engine engine;
    private final List<String> measures;

    FixtureRunner(Engine engine) {
        this.engine = engine;
        this.measures = engine.rulebook().measures().stream().map(Measure::id).toList();
    }

    /** Runs fixtures on all cores, and returns what came of each in the order given. */
    List<FixtureRun> run(List<Path> files) {
        return files.parallelStream().map(this::run).toList();
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

    /** Runs a fixture that lies nowhere yet. */
    FixtureRun run(String name, byte[] content) {
        return run(name, engine.fixtureReader().readFixture(name, content));
    }

    /**
     * Reads one fixture.
     *
     * @throws Refused when it cannot be read
     */
    Fixture read(Path file) {
        String name = name(file);
        try {
            byte[] content = Files.readAllBytes(file);
            refuseBlanks(name, new String(content, StandardCharsets.UTF_8));
            return engine.fixtureReader().readFixture(name, content);
        } catch (IOException e) {
            throw new Refused(new Problem("input/unreadable", "`" + name + "` cannot be read", "", Place.whole(name)));
        }
    }

    private static void refuseBlanks(String name, String text) {
        List<Problem> blanks = BLANK.matcher(text).results().map(blank -> new Problem("fixture/not-filled-in", "a blank stands here",
                "write what it asks for, without the mark", Place.at(name, text, blank.start(), blank.end() - blank.start()))).toList();
        if (!blanks.isEmpty()) {
            throw new Refused(blanks);
        }
    }

    private FixtureRun run(String name, Fixture fixture) {
        List<String> named = fixture.expected().values().stream().flatMap(m -> m.keySet().stream()).distinct().sorted().toList();
        List<String> known = named.stream().filter(measures::contains).toList();
        List<String> unchecked = named.stream().filter(m -> !measures.contains(m)).toList();
        if (known.isEmpty()) {
            return new FixtureRun(name, fixture.expectPlace(), List.of(), unchecked, false, Optional.empty(), List.of());
        }
        List<Expectation.Difference> differences = Expectation.differences(fixture, engine.decide(fixture.facts(), known, fixture.readings()));
        Optional<Assessment> explained = differences.isEmpty() ? Optional.empty() : Optional.of(engine.assess(fixture.facts(), known, fixture.readings()));
        return new FixtureRun(name, fixture.expectPlace(), differences, unchecked, true, explained, List.of());
    }

    /** Returns the file's path, from the working folder where it lies below it. */
    static String name(Path file) {
        Path here = Path.of("").toAbsolutePath();
        Path whole = file.toAbsolutePath().normalize();
        return (whole.startsWith(here) ? here.relativize(whole) : file).toString().replace('\\', '/');
    }
}
