package org.embargo.intake;

import java.util.List;
import java.util.Map;

/** What a phrase of the lexicon stands for. */
sealed interface Entry {

    /**
     * A State, group, firm, person, office or vessel.
     *
     * @param name the name that facts carry
     * @param state code of the State behind it; empty when none is known
     * @param kind {@code state non-state company person speaker vessel unnamed}
     * @param form how the phrase names it: {@code name adjective people seat}, or {@code shared name} and
     *     {@code shared adjective} for one that other States have too
     * @param of the party that a person leads or that a firm belongs to; empty for none
     * @param foundedIn year of its founding; empty when it does not matter
     */
    record PartyEntry(String name, String state, String kind, String form, String of, String foundedIn) implements Entry {
    }

    /**
     * Goods, or a word that becomes goods beside another one.
     *
     * @param kinds classes or groups of {@code rules/items.yaml} that it may be; none when unknown
     * @param head {@code part technology steel engine} ... when its class depends on the goods beside it; else empty
     * @param goods false for phrases such as an embargo or a programme, which name goods and are none
     * @param weak whether it is about arms only where the context says so
     * @param civil whether the arms embargo does not concern it
     * @param otherMeasure UN measure that may concern it; empty for none
     */
    record ItemEntry(List<String> kinds, String head, boolean goods, boolean weak, boolean civil, String otherMeasure)
            implements Entry {
    }

    /**
     * A word for an act that may be a transfer.
     *
     * @param lemma the word
     * @param frame which place in the sentence is which role
     * @param conduct conduct of the facts format
     * @param stage default stage
     * @param noun whether it is a noun
     * @param needsItem whether it speaks of arms only with an item beside it
     * @param form {@code base third past participle ing} of a verb, {@code noun} of a noun
     */
    record Trigger(String lemma, Frame frame, String conduct, String stage, boolean noun, boolean needsItem, String form)
            implements Entry {
    }

    /**
     * A word that says something about an act, or ties phrases together.
     *
     * @param kind what it says
     * @param value the kind's value, such as the governor of a preposition
     * @param form form of a verb, else empty
     */
    record Cue(String kind, String value, String form) implements Entry {
    }

    /**
     * Which place in the sentence is which role.
     *
     * @param id name
     * @param roles role by place: {@code subject object possessor to for from by with of between in through}
     */
    record Frame(String id, Map<String, String> roles) {
        /** Returns the role of a place; empty for none. */
        String role(String place) {
            return roles.getOrDefault(place, "");
        }
    }
}
