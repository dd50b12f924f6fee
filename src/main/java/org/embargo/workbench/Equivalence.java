package org.embargo.workbench;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

import org.embargo.assessment.Mutant;
import org.embargo.assessment.Rulebook;
import org.embargo.facts.ItemKind;

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
            return twin(mutant, changed);
        }
        return mutant.kind() == Mutant.Kind.READS ? Optional.empty() : Optional.of("no situation of the whole space is answered otherwise, or by another rule");
    }

    /** Returns a first situation that is answered otherwise, or by another rule; none for changes that situations cannot show. */
    Optional<Situation> situation(Mutant mutant, Rulebook changed) {
        return regroups(mutant) || mutant.kind() == Mutant.Kind.READS ? Optional.empty() : Comparison.within(narrowed.of(mutant, changed), sound, changed).first();
    }

    private static boolean regroups(Mutant mutant) {
        return mutant.file().equals("items.yaml") && mutant.kind() != Mutant.Kind.MOVES;
    }

    /** A class adds nothing to a group that holds another class with the same attributes, where no rule asks for classes by name. */
    private Optional<String> twin(Mutant mutant, Rulebook changed) {
        if (sound.rules().stream().flatMap(r -> r.conditions().stream()).anyMatch(c -> c.fields().contains("kind"))) {
            return Optional.empty();
        }
        List<String> before = sound.members(mutant.of());
        List<String> after = changed.members(mutant.of());
        List<String> fewer = before.size() < after.size() ? before : after;
        return sound.kinds().keySet().stream().filter(k -> before.contains(k) != after.contains(k)).findFirst()
                .flatMap(moved -> fewer.stream().filter(k -> Objects.equals(inLaw(k), inLaw(moved))).findFirst()
                        .map(twin -> "`" + moved + "` is in law what `" + twin + "` is, which the group holds either way"));
    }

    private Object inLaw(String kind) {
        ItemKind k = sound.kinds().get(kind);
        Map<String, Object> all = new TreeMap<>(k.attributes());
        return List.of(all, k.usual());
    }
}
