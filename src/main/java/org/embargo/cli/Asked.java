package org.embargo.cli;

import java.util.function.Supplier;

import org.embargo.assessment.Engine;

import picocli.CommandLine.Option;

/** What is asked, and in which form the answer is wanted. */
final class Asked extends Subject {

    /** The format for people at a terminal; the only one that may change from edition to edition. */
    static final String TEXT = "text";

    @Option(names = "--format", paramLabel = "FORMAT", description = "text, json or markdown; text unless named.")
    private String format = TEXT;

    /** Returns the format that is named; refuses one that reports do not have. */
    String format(Supplier<Engine> engine) {
        return Formats.of(format, engine.get().report().formats());
    }
}
