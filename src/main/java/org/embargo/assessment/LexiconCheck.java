package org.embargo.assessment;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.embargo.evidence.Refused;

/** Tells whether a lexicon holds together: the folder of data with which documents are read. */
public interface LexiconCheck {

    /**
     * Checks a lexicon and counts what it holds.
     *
     * @param folder the folder; the one with which documents are read when empty
     * @return how many phrases each file holds, in the order in which the files are read
     * @throws Refused with every problem of every file at once
     */
    Map<String, Integer> check(Optional<Path> folder);
}
