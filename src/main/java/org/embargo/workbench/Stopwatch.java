package org.embargo.workbench;

import java.time.InstantSource;

/**
 * Tells how long work took. The clock is handed in by whoever starts the command; nothing of a result depends on it.
 *
 * @param clock what it reads
 */
record Stopwatch(InstantSource clock) {

    /** Does the work and returns how many seconds it took; a thousandth at least. */
    double seconds(Runnable work) {
        long start = clock.millis();
        work.run();
        return Math.max(1, clock.millis() - start) / 1000.0;
    }
}
