package org.embargo;

import java.nio.file.Path;
import java.util.function.Supplier;

import org.embargo.assessment.Engine;

/** Gives tests of other packages a rulebook that is read again whenever it is asked. */
public final class Following {

    private Following() {
    }

    public static Supplier<Engine> of(Path rules) {
        return Embargo.following(rules, Path.of("seeds"), Path.of("target/compiled-rules"));
    }
}
