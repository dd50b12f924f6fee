package org.embargo.intake;

import java.util.List;

import org.embargo.facts.Party;
import org.embargo.intake.Entry.Cue;
import org.embargo.intake.Entry.ItemEntry;
import org.embargo.intake.Entry.Trigger;

/** A stretch of tokens in a sentence that stands for something. */
sealed interface Mention {

    /** Returns the index of its first token. */
    int from();

    /** Returns the index behind its last token. */
    int to();

    /** Returns whether a token is part of it. */
    default boolean covers(int token) {
        return from() <= token && token < to();
    }

    /**
     * Somebody.
     *
     * @param party who
     * @param of whom a person leads, or whose arm it is; empty for none
     * @param foundedIn year of its founding; empty when it does not matter
     * @param shape {@code name}, {@code adjective} for a bare adjective, {@code possessor} for a bare possessive
     * @param governor preposition class before it; empty for none
     * @param inferred how it was found when the words do not say it; empty otherwise
     */
    record Who(int from, int to, Party party, String of, String foundedIn, String shape, String governor, String inferred)
            implements Mention {

        Who governedBy(String word) {
            return new Who(from, to, party, of, foundedIn, shape, word, inferred);
        }

        Who as(Party other, int first, int end) {
            return new Who(first, end, other, of, foundedIn, "name", governor, inferred);
        }

        Who inferred(String step) {
            return new Who(from, to, party, of, foundedIn, shape, governor, step);
        }

        /** Returns whether it names somebody rather than qualifying the next word. */
        boolean named() {
            return shape.equals("name");
        }

        boolean dprk() {
            return party.state().listed().contains(Party.DPRK);
        }

        boolean speaker() {
            return party.kind().equals("speaker") || party.kind().equals("vessel");
        }
    }

    /**
     * Goods.
     *
     * @param entry the lexicon's entry
     * @param kinds classes it may be
     * @param origin State by whose adjective it is named; empty for none
     * @param governor preposition class before it
     */
    record What(int from, int to, ItemEntry entry, List<String> kinds, String origin, String governor) implements Mention {

        What with(String governedBy, String madeIn) {
            return new What(from, to, entry, kinds, madeIn, governedBy);
        }

        /** Returns the same goods up to another token, as arms of these classes. */
        What of(int end, List<String> others) {
            return new What(from, end, new ItemEntry(others, entry.head(), true, false, false, ""), others, origin, governor);
        }
    }

    /**
     * A word for an act.
     *
     * @param trigger the lexicon's entry
     * @param shape {@code finite passive infinitive gerund noun adjective}
     * @param progressive whether it is said to be going on
     */
    record Act(int from, int to, Trigger trigger, String shape, boolean progressive) implements Mention {

        boolean noun() {
            return shape.equals("noun");
        }
    }

    /** A cue. */
    record Sign(int from, int to, Cue cue) implements Mention {

        boolean is(String kind) {
            return cue.kind().equals(kind);
        }
    }
}
