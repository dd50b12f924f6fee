package org.embargo.assessment;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.embargo.facts.Item;
import org.embargo.facts.Party;
import org.embargo.facts.Transfer;
import org.embargo.law.OtherMeasure;

/** Names the UN measures outside the arms embargo that may concern a transfer which the embargo leaves alone. */
final class OtherMeasures {

    private static final LocalDate LAST = LocalDate.of(2200, 1, 1);
    private final Rulebook rulebook;

    OtherMeasures(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** Returns them in words, joined by semicolons; empty for a covered act or when none applies. */
    String of(Transfer transfer, Outcome outcome) {
        if (outcome.covered()) {
            return "";
        }
        boolean from = dprk(transfer.supplier());
        boolean to = dprk(transfer.recipient());
        Set<String> phrases = new LinkedHashSet<>();
        for (Item item : transfer.items()) {
            for (String kind : item.kind().listed()) {
                List<String> members = rulebook.members(kind);
                if (members.size() == 1) {
                    OtherMeasure other = rulebook.otherMeasures().get(rulebook.kinds().get(members.get(0)).word("otherMeasure"));
                    if (other != null && other.concerns(from, to, transfer.date().latest().orElse(LAST))) {
                        phrases.add(other.phrase());
                    }
                }
            }
        }
        return String.join("; ", phrases);
    }

    private static boolean dprk(org.embargo.facts.Possible<Party> party) {
        return party.listed().stream().anyMatch(p -> p.state().listed().contains(Party.DPRK));
    }
}
