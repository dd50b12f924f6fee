package org.embargo.intake;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.embargo.facts.Party;
import org.embargo.intake.Mention.Who;

/** Learns to which party somebody belongs: whose office he heads, at whose embassy she works, of whom a firm is a front. */
final class Affiliation {

    private static final List<String> TIES = List.of("of", "at", "for", "from", "with", "in", "by");
    private static final List<String> OFFICES = List.of("head", "headed", "heads", "leads", "led", "runs", "ran", "represents", "represented", "works", "worked", "manages", "managed",
            "directs", "directed", "representative", "representatives", "diplomat", "diplomats", "attache", "attaché", "official", "officials", "officer", "agent", "director", "president", "manager", "employee",
            "counsellor", "counselor", "secretary", "ambassador", "envoy", "vice", "deputy", "chief", "member", "trader", "dealer", "salesman",
            "subsidiary", "front", "arm", "branch", "unit", "affiliate", "alias", "offshoot", "cover", "part", "front company", "department", "division", "owned", "controlled", "run", "operative", "spy");
    private final Scene scene;
    private final Map<String, Who> met;

    Affiliation(Scene scene, Map<String, Who> met) {
        this.scene = scene;
        this.met = met;
    }

    /** Tells whether only an office or a relation stands between a name and a party behind it, as in {@code , a diplomat at the embassy of}. */
    boolean tied(int from, int to) {
        boolean tie = to - from <= 9 && TIES.contains(scene.word(determined(to) ? to - 2 : to - 1));
        boolean opening = scene.word(from).equals(",") || scene.sign(from, "be") || scene.word(from).equals("(") || OFFICES.contains(scene.word(from));
        boolean office = false;
        for (int i = from; i < to; i++) {
            office |= OFFICES.contains(scene.word(i));
            if (i > from && (scene.word(i).equals(",") || scene.sign(i, "boundary") && !scene.word(i).equals("as") || scene.sign(i, "say"))) {
                return false;
            }
        }
        return tie && opening && office;
    }

    private boolean determined(int to) {
        return List.of("the", "a", "an", "its").contains(scene.word(to - 1));
    }

    /** Returns the name with the State of whom it belongs to, and remembers it under full name and last word. */
    Who belonging(Who name, Who to) {
        String kind = to.party().kind().equals("company") && firm(name) ? "company" : name.party().kind();
        Who out = name.as(new Party(name.party().name(), to.party().state(), kind, ""), name.from(), name.to());
        String words = name.party().name();
        met.put(words.toLowerCase(Locale.ROOT), out);
        met.putIfAbsent(words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT), out);
        return out;
    }

    private boolean firm(Who name) {
        for (int i = name.to(); i < Math.min(scene.tokens().size(), name.to() + 5); i++) {
            if (List.of("subsidiary", "front", "arm", "affiliate", "alias", "offshoot", "branch").contains(scene.word(i))) {
                return true;
            }
        }
        return false;
    }
}
