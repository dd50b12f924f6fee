package org.embargo.workbench;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

import org.embargo.assessment.Mutant;
import org.embargo.assessment.RuleOutline;
import org.embargo.assessment.Rulebook;
import org.embargo.law.Measure;

/**
 * The part of the space in which a change of the rulebook can be seen. No rule sees what another concluded, so in the rest
 * both rulebooks are asked the same and answer the same.
 */
final class Narrowed {

    /** A moved date is seen in the periods that begin on it, and on the days about it. */
    private static final int DAYS = 3;

    private final Rulebook sound;
    private final List<Specimen> unlike;
    private final Regrouped regrouped;

    /** Finds one specimen of each that no definition and no listing tells apart. */
    Narrowed(Rulebook sound) {
        this.sound = sound;
        Space whole = Space.of(sound);
        Definitions definitions = new Definitions(whole, new Diagrams(), sound);
        Map<Object, Specimen> first = new LinkedHashMap<>();
        for (int s = 0; s < whole.specimens().size(); s++) {
            first.putIfAbsent(definitions.behaviour(sound.measures(), s), whole.specimens().get(s));
        }
        this.unlike = List.copyOf(first.values());
        this.regrouped = new Regrouped(sound, whole, definitions);
    }

    /** Returns what a class adds to a group. */
    Regrouped regrouped() {
        return regrouped;
    }

    /** Returns what of the space of both rulebooks can move. */
    Space of(Mutant mutant, Rulebook changed) {
        Optional<RuleOutline> rule = sound.rules().stream().filter(r -> mutant.ofRule() && r.name().equals(mutant.of())).findFirst();
        if (rule.isPresent()) {
            return rule.get().effect().equals("defines") && !rule.get().definesActs() ? redefined(changed) : judgedOtherwise(rule.get(), changed);
        }
        return mutant.kind() == Mutant.Kind.MOVES ? moved(mutant, changed) : Space.of(sound, changed);
    }

    private Space judgedOtherwise(RuleOutline rule, Rulebook changed) {
        Space space = Space.of(unlike, sound, changed);
        List<String> having = sound.measures().stream().filter(m -> m.provisions().stream().anyMatch(p -> p.id().equals(rule.of()))).map(Measure::id).toList();
        return new Space(having.isEmpty() ? space.measures() : having, unlike, space.conducts(), space.periods(), space.variables());
    }

    /** One specimen of each kind that the two rulebooks define otherwise. */
    private Space redefined(Rulebook changed) {
        Space space = Space.of(sound, changed);
        Diagrams diagrams = new Diagrams();
        Definitions before = new Definitions(space, diagrams, sound);
        Definitions after = new Definitions(space, diagrams, changed);
        Map<Object, Specimen> moved = new LinkedHashMap<>();
        for (int s = 0; s < space.specimens().size(); s++) {
            List<Integer> was = before.behaviour(sound.measures(), s);
            List<Integer> is = after.behaviour(changed.measures(), s);
            if (!Objects.equals(was, is)) {
                moved.putIfAbsent(List.of(was, is), space.specimens().get(s));
            }
        }
        return new Space(space.measures(), List.copyOf(moved.values()), space.conducts(), space.periods(), space.variables());
    }

    private Space moved(Mutant mutant, Rulebook changed) {
        Space space = mutant.file().endsWith("/instrument.yaml") ? Space.of(unlike, sound, changed) : Space.of(sound, changed);
        Predicate<Specimen> concerned = s -> !mutant.file().equals("items.yaml") || s.kind().equals(mutant.of()) || s.makes().equals(mutant.of());
        LocalDate day = LocalDate.parse(mutant.before());
        List<Space.Period> near = space.periods().stream()
                .filter(p -> !p.to().isBefore(day.minusDays(DAYS)) && !p.from().isAfter(day.plusDays(DAYS))).toList();
        return new Space(space.measures(), space.specimens().stream().filter(concerned).toList(), space.conducts(), near, space.variables());
    }
}
