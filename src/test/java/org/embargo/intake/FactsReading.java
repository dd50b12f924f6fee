package org.embargo.intake;

import java.nio.charset.StandardCharsets;

import org.embargo.facts.DescribedFacts;

/** Lets tests of other packages read facts. */
public final class FactsReading {

    private static final FactsFile FILE = new FactsFile(ItemKinds.ALL);

    private FactsReading() {
    }

    /** Reads a facts file. */
    public static DescribedFacts read(String text) {
        return FILE.read("facts.yaml", text.getBytes(StandardCharsets.UTF_8));
    }
}
