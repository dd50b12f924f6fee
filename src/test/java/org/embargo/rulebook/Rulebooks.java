package org.embargo.rulebook;

import java.util.Set;

import org.embargo.assessment.Rulebook;

/** The shipped rulebook, compiled once for all tests, and what its tests exempt. */
final class Rulebooks {

    /** Classes of arms that no document names by a group: a reader who sees them sees the class itself. */
    static final Set<String> WITHOUT_A_GROUP = Set.of("shell-making-machinery", "small-arms-ammunition-machinery", "sporting-gun",
            "sporting-cartridge", "unnamed-weapons-technology");
    /** Attributes that the engine turns into other fields: the two directions, the listing, the measure outside the embargo. */
    static final Set<String> NOT_A_FIELD = Set.of("listedBy", "listedFrom", "otherMeasure", "catchAll");

    private static final Lazy<Rulebook> SHIPPED = new Lazy<>(() -> RulesFolder.load(ShippedRulebook.FOLDER));

    private Rulebooks() {
    }

    static Rulebook shipped() {
        return SHIPPED.get();
    }
}
