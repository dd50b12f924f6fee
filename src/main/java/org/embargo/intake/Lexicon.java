package org.embargo.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words that the reader knows, as read from the lexicon folder.
 *
 * @param phrases the phrases for parties, goods and acts
 * @param cues the phrases for cues, which may lie over the others
 * @param heads kind of party by the noun behind a State's adjective, such as {@code state} for {@code army}
 * @param measures nouns of quantity: {@code tons}, {@code number} ...
 * @param combinations what a head becomes beside goods: class by head and class
 * @param eras named times
 * @param anchors named events that show that the text is not older
 * @param names single words of names that may be misspelt by one letter, with what they stand for
 */
record Lexicon(PhraseTree phrases, PhraseTree cues, Map<String, String> heads, Set<String> measures, Map<String, Map<String, String>> combinations,
        List<Era> eras, List<Era> anchors, Map<String, Entry.PartyEntry> names) {

    /** A named time, such as a war; either end may be missing. */
    record Era(String phrase, java.util.Optional<LocalDate> from, java.util.Optional<LocalDate> to) {
    }

    /** Returns the codes of States by the names that the lexicon has for them in one word of six letters or more. */
    Map<String, String> states() {
        Map<String, String> states = new java.util.TreeMap<>();
        names.forEach((name, party) -> {
            if (party.kind().equals("state")) {
                states.put(name, party.state());
            }
        });
        return states;
    }
}
