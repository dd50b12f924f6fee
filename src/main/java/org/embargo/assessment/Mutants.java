package org.embargo.assessment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.embargo.evidence.Problem;
import org.embargo.evidence.Refused;

/** Tries small changes of a rulebook without building all of it anew for each. */
public interface Mutants {

    /**
     * A change that was tried.
     *
     * @param mutant the change
     * @param rulebook the rulebook with it; empty when it was refused
     * @param problems why it was refused
     */
    record Tried(Mutant mutant, Optional<Rulebook> rulebook, List<Problem> problems) {
    }

    /** Returns every change that can be made, in the order of the files. */
    List<Mutant> all();

    /**
     * Opens the rulebook with each change, in order. Only the rules that are changed are compiled, all together; each is
     * evaluated by Drools as a whole, and what the other rules answer is taken over.
     */
    List<Tried> tried(List<Mutant> mutants);

    /**
     * Opens the rulebook with one change as if it had been read from a folder: everything is compiled anew.
     *
     * @throws Refused when the changed rulebook is refused
     */
    Rulebook rebuilt(Mutant mutant);

    /**
     * Returns whether a change can make a difference to one of the situations as which a transfer is put to the rules: the
     * items, acts and fact patterns that the rulebook without the change asks about. It errs on the side of yes.
     */
    boolean reaches(Mutant mutant, Collection<?> situations);
}
