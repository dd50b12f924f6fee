package org.embargo.intake;

import java.util.ArrayList;
import java.util.List;

import org.embargo.facts.Party;
import org.embargo.intake.Mention.Who;

/** The parties found for one act, by role. */
record Cast(List<Who> suppliers, List<Who> recipients, List<Who> brokers, List<Who> both, List<Who> beneficiaries,
        List<Who> counterparts, List<Who> seizers) {

    Cast() {
        this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    void add(String role, Who who) {
        List<Who> list = switch (role) {
            case "supplier" -> suppliers;
            case "recipient" -> recipients;
            case "broker" -> brokers;
            case "both" -> both;
            case "beneficiary" -> beneficiaries;
            case "counterpart" -> counterparts;
            case "seizer" -> seizers;
            default -> null;
        };
        Who actor = who.leads() ? who.as(Party.state(who.of(), who.party().state().only().orElse("")), who.from(), who.to()).inferred("a leader stands for the State") : who;
        boolean speaks = actor.speaker() && !role.equals("seizer");
        if (list != null && !speaks && list.stream().noneMatch(o -> same(o, actor))) {
            list.add(actor);
        }
    }

    private static boolean same(Who a, Who b) {
        return a.party().equals(b.party());
    }
}
