package org.embargo.assessment;

import org.embargo.evidence.Refused;

/** Reads fixtures. */
public interface FixtureReader {

    /**
     * Reads one fixture.
     *
     * @throws Refused with every problem at once; a fixture that expects nothing is refused
     */
    Fixture readFixture(String name, byte[] content);
}
