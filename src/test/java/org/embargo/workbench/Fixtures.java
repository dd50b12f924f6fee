package org.embargo.workbench;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.embargo.assessment.Engine;

/** Gives tests of other packages the fixtures and how they come out. */
public final class Fixtures {

    private Fixtures() {
    }

    public static Stream<Path> below(Path folder) {
        return Selection.of(List.of(folder)).stream();
    }

    /** Returns what {@code embargo test} prints about one fixture. */
    public static String results(Engine engine, Path file) {
        return TextResults.of(List.of(new FixtureRunner(engine).run(file)));
    }
}
