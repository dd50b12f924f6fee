package org.embargo.cli;

import org.embargo.law.Edition;

/** Says which program and which rulebook answer. */
final class Versions {

    private static final int SHORT_DIGEST = 12;

    private Versions() {
    }

    static String[] of(String engine, Edition rulebook) {
        return new String[] {"embargo " + engine,
            "rulebook " + rulebook.name() + " " + rulebook.version() + " (" + rulebook.sha256().substring(0, SHORT_DIGEST) + ")"};
    }
}
