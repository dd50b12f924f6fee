package org.embargo.workbench;

import java.util.List;
import java.util.Optional;

import org.embargo.assessment.Mutant;
import org.embargo.assessment.Rulebook;

/** Says whether a change of the rulebook changes an answer in any situation at all. */
final class Equivalence {

    private final Rulebook sound;
    private final Narrowed narrowed;

    Equivalence(Rulebook sound) {
        this.sound = sound;
        this.narrowed = new Narrowed(sound);
    }

    /** Returns why no situation can tell a change that moves none of the space; nothing when that is not known. */
    Optional<String> proof(Mutant mutant, Rulebook changed) {
        if (regroups(mutant)) {
            return narrowed.regrouped().alone(mutant, changed).isEmpty()
                    ? Optional.of("whatever the class can be in law, another class is that the group holds either way") : Optional.empty();
        }
        return mutant.kind() == Mutant.Kind.READS ? Optional.empty() : Optional.of("no situation of the whole space is answered otherwise, or by another rule");
    }

    /**
     * Returns situations that may show the change: the first that is answered otherwise, or by another rule; where a group
     * holds other classes, all that are worth a try. None for another default reading, which no situation of the space shows.
     */
    List<Situation> situations(Mutant mutant, Rulebook changed) {
        if (regroups(mutant)) {
            return narrowed.regrouped().situations(mutant, changed);
        }
        Space space = mutant.kind() == Mutant.Kind.READS ? Space.of(List.of(), sound) : narrowed.of(mutant, changed);
        return space.factual() == 0 ? List.of() : Comparison.within(space, sound, changed).first().stream().toList();
    }

    private static boolean regroups(Mutant mutant) {
        return mutant.file().equals("items.yaml") && mutant.kind() != Mutant.Kind.MOVES;
    }
}
