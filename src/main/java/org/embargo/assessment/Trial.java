package org.embargo.assessment;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.embargo.facts.Transfer;
import org.jspecify.annotations.Nullable;

/** One transfer put to the rules under one measure, asked under any readings and for any stage. */
final class Trial {

    private final Rulebook rulebook;
    private final Expansion expansion;
    private @Nullable Collection<Possibility> unstaged;

    private Trial(Rulebook rulebook, Expansion expansion) {
        this.rulebook = rulebook;
        this.expansion = expansion;
        expansion.expand();
    }

    /** Puts a transfer to the rules. */
    static Trial of(Known known, Transfer transfer) {
        return of(known, transfer, new HashMap<>());
    }

    /** Puts a transfer to the rules, unless one that comes out the same was put to them before. */
    static Trial of(Known known, Transfer transfer, Map<List<Object>, Trial> before) {
        Expansion expansion = new Expansion(known, transfer, true);
        return before.computeIfAbsent(expansion.rests(), r -> new Trial(known.rulebook(), expansion));
    }

    /** Returns the answer, as an assessment would give it. */
    Outcome outcome(Transfer transfer, Choices choices) {
        return Outcome.addUp(staged(transfer).stream().filter(choices::allow).map(Possibility::outcome).distinct().toList());
    }

    /** Returns how many situations the rules were asked about. */
    int size() {
        return expansion.situations().size();
    }

    private List<Possibility> staged(Transfer transfer) {
        if (unstaged == null) {
            unstaged = expansion.possibilities();
        }
        boolean asks = rulebook.questions().containsKey("IQ-10");
        return new Stages(transfer.stage(), asks).apply(unstaged, asks ? rulebook.questions().get("IQ-10").names() : List.of());
    }

    /** Returns the ids of the questions that can matter here. */
    Set<String> questions(Transfer transfer) {
        return staged(transfer).stream().flatMap(p -> p.values().keySet().stream()).filter(rulebook.questions()::containsKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns whether some rule of the provision applies to one of the items in every possibility that counts. */
    boolean reaches(String provision, int items, Choices choices) {
        Set<String> rules = rulebook.rules().stream().filter(r -> r.of().equals(provision)).map(RuleOutline::name).collect(Collectors.toSet());
        for (int i = 0; i < items; i++) {
            int item = i;
            List<Situation> of = expansion.situations().stream().filter(s -> s.item() == item && choices.allow(new Possibility(s.values(), s.outcome()))).toList();
            if (!of.isEmpty() && of.stream().allMatch(s -> s.pattern().filter(p -> expansion.fired(p).stream().anyMatch(rules::contains)).isPresent())) {
                return true;
            }
        }
        return false;
    }

    /** Returns what the law sees of item and act here: two transfers that look the same behave the same. */
    Set<Object> behaviour() {
        return expansion.situations().stream().<Object>map(s -> List.of(s.item(), s.pattern().map(p -> List.<Object>of(p.item(),
                p.act().transfer(), p.act().service(), p.act().payment(), expansion.fired(p))).orElse(List.of()), s.outcome(), s.values().keySet()))
                .filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
