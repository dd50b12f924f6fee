package org.embargo.assessment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.embargo.facts.Party;
import org.embargo.facts.Possible;
import org.embargo.facts.Transfer;
import org.embargo.law.Duty;
import org.embargo.law.Provision;

/** Says which States had which duties about an act. A private party never bears one; its State does (IQ-12, IQ-21). */
final class Duties {

    private static final Set<String> FLAGS = Set.of("flag", "carrier");
    private static final Set<String> BROKERS = Set.of("broker", "seller", "arranger", "financier");

    private final Transfer transfer;
    private final Choices choices;

    Duties(Transfer transfer, Choices choices) {
        this.transfer = transfer;
        this.choices = choices;
    }

    /** Returns the bearers of the duties of the given provisions, for those of their rules that applied. */
    List<DutyBearer> of(List<Provision> provisions, Set<String> rules) {
        Set<DutyBearer> found = new LinkedHashSet<>();
        for (Provision provision : provisions) {
            for (Duty duty : provision.duties()) {
                if (holds(duty) && (duty.rule().equals("*") || rules.contains(provision.id() + "/" + duty.rule()))) {
                    states(duty.bearer()).forEach(s -> found.add(new DutyBearer(s, duty.duty(), provision.id())));
                }
            }
        }
        return List.copyOf(found);
    }

    private boolean holds(Duty duty) {
        String[] reading = duty.onlyIf().split("=");
        return reading.length < 2 || reads(reading[0], reading[1]);
    }

    private boolean reads(String question, String alternative) {
        return choices.chosen().getOrDefault(question, Set.of()).equals(Set.of(alternative));
    }

    private List<String> states(String bearer) {
        return switch (bearer) {
            case "dprk" -> List.of(Party.DPRK);
            case "supplier" -> foreign(transfer.supplier());
            case "recipient" -> recipients();
            case "flag" -> foreign(FLAGS);
            case "territory" -> foreign(Set.of("transit"));
            default -> foreign(BROKERS);
        };
    }

    private List<String> recipients() {
        boolean privately = transfer.recipient().only().filter(p -> p.kind().equals("non-state")).isPresent();
        return privately && reads("IQ-12", "dprk-only") ? List.of() : foreign(transfer.recipient());
    }

    private List<String> foreign(Possible<Party> party) {
        return party.listed().stream().filter(this::bound).flatMap(p -> p.state().listed().stream()).filter(s -> !s.equals(Party.DPRK)).distinct().toList();
    }

    private boolean bound(Party party) {
        return party.kind().isEmpty() || party.kind().equals("state") || !reads("IQ-21", "states-only");
    }

    private List<String> foreign(Set<String> roles) {
        List<String> states = new ArrayList<>();
        transfer.intermediaries().stream().filter(p -> roles.contains(p.role()) && bound(p))
                .forEach(p -> p.state().listed().stream().filter(s -> !s.equals(Party.DPRK)).forEach(states::add));
        return states.stream().distinct().toList();
    }
}
