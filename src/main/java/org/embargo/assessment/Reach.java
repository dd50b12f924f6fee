package org.embargo.assessment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.embargo.facts.Transfer;
import org.embargo.law.Provision;

/** Which provisions prohibit an act: for certain, and in some of its possibilities only. */
final class Reach {

    private final Expansion expansion;
    private final Transfer transfer;
    private final Choices choices;

    Reach(Expansion expansion, Transfer transfer, Choices choices) {
        this.expansion = expansion;
        this.transfer = transfer;
        this.choices = choices;
    }

    /** Returns the provisions that prohibit some item in every covered possibility of that item. */
    List<Provision> certain() {
        Set<Provision> found = new LinkedHashSet<>();
        for (int i = 0; i < transfer.items().size(); i++) {
            Set<Provision> always = null;
            for (List<Provision> reached : reached(i)) {
                if (always == null) {
                    always = new LinkedHashSet<>(reached);
                } else {
                    always.retainAll(reached);
                }
            }
            if (always != null) {
                found.addAll(always);
            }
        }
        return inOrder(found);
    }

    /** Returns the provisions that prohibit some item in some possibility. */
    List<Provision> some() {
        Set<Provision> found = new LinkedHashSet<>();
        for (int i = 0; i < transfer.items().size(); i++) {
            reached(i).forEach(found::addAll);
        }
        return inOrder(found);
    }

    /** Returns the provisions whose procedure was not kept for some item, in every possibility of that item. */
    List<Provision> breached() {
        Set<Provision> found = new LinkedHashSet<>();
        for (int i = 0; i < transfer.items().size(); i++) {
            int item = i;
            List<List<Provision>> all = expansion.situations().stream()
                    .filter(s -> s.item() == item && s.pattern().isPresent() && choices.allow(new Possibility(s.values(), s.outcome())))
                    .map(s -> expansion.breached(s.pattern().orElseThrow())).toList();
            if (!all.isEmpty()) {
                Set<Provision> always = new LinkedHashSet<>(all.get(0));
                all.forEach(always::retainAll);
                found.addAll(always);
            }
        }
        return inOrder(found);
    }

    private List<List<Provision>> reached(int item) {
        List<List<Provision>> all = new ArrayList<>();
        for (Situation s : expansion.situations()) {
            if (s.item() == item && s.outcome().covered() && choices.allow(new Possibility(s.values(), s.outcome()))) {
                all.add(expansion.prohibiting(s.pattern().orElseThrow()));
            }
        }
        return all;
    }

    private List<Provision> inOrder(Set<Provision> found) {
        return expansion.provisions().stream().filter(found::contains).toList();
    }
}
