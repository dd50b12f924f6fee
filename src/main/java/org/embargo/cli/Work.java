package org.embargo.cli;

import java.util.concurrent.Callable;
import java.util.function.Supplier;

import org.embargo.assessment.Engine;

/** A command that takes inputs in and works on them with the engine. */
abstract class Work implements Callable<Integer> {

    final Supplier<Engine> engine;
    final Inputs inputs;
    final Output output;

    Work(Supplier<Engine> engine, Inputs inputs, Output output) {
        this.engine = engine;
        this.inputs = inputs;
        this.output = output;
    }
}
