package org.embargo.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.embargo.facts.Party;
import org.embargo.intake.Mention.Who;

/** Joins two mentions of one party that stand side by side, and remembers whose national a name is. */
final class Apposition {

    private final Scene scene;
    private final Map<String, Who> met;
    private final Affiliation affiliation;

    Apposition(Scene scene, Map<String, Who> met) {
        this.scene = scene;
        this.met = met;
        this.affiliation = new Affiliation(scene, met);
    }

    /** Joins a name with the noun phrase that says whose national it is, before or behind it. */
    List<Who> joined(List<Who> all) {
        List<Who> out = new ArrayList<>();
        for (Who w : all) {
            Who last = out.isEmpty() ? null : out.get(out.size() - 1);
            if (last != null && headedPerson(last) && last.to() == w.from() && w.named() && !w.party().kind().equals("state")) {
                out.set(out.size() - 1, w.party().state().isUnknown() ? remember(w.as(stated(w, last), last.from(), w.to())) : w.as(w.party(), last.from(), w.to()));
            } else if (last != null && headedPerson(last) && w.named() && w.party().state().isUnknown() && w.party().kind().equals("person")
                    && w.from() - last.to() == 1 && scene.word(last.to()).equals(",")) {
                out.set(out.size() - 1, remember(w.as(stated(w, last), last.from(), w.to())));
            } else if (last != null && (fronting(last, w) || christened(last, w))) {
                out.set(out.size() - 1, christened(last, w) ? ship(last, w) : last.as(new Party(last.party().name(), w.party().state(), "company", ""), last.from(), w.to()));
            } else if (last != null && last.named() && last.party().state().isUnknown() && List.of("person", "company").contains(last.party().kind()) && !w.party().state().isUnknown()
                    && !List.of("speaker", "vessel").contains(w.party().kind()) && affiliation.tied(last.to(), w.from())) {
                out.set(out.size() - 1, affiliation.belonging(last, w));
                out.add(w.governedBy("aside"));
            } else if (last != null && last.named() && last.party().state().isUnknown() && last.party().kind().equals("person") && w.party().kind().equals("state") && office(last.to(), w.from())) {
                out.set(out.size() - 1, w.as(w.party(), last.from(), w.to()));
            } else if (last != null && headedPerson(w) && last.party().state().isUnknown() && !last.speaker() && last.named() && apposed(last.to(), w.from())) {
                out.set(out.size() - 1, remember(last.as(stated(last, w), last.from(), w.to())));
            } else if (last != null && described(last, w)) {
                out.set(out.size() - 1, new Who(last.from(), w.to(), last.party(), last.of(), last.foundedIn(), last.shape(), last.governor(), last.inferred()));
            } else if (last != null && !w.of().isEmpty() && w.of().equals(last.party().name()) && w.from() - last.to() <= 4) {
                out.set(out.size() - 1, new Who(last.from(), w.to(), w.party(), w.of(), w.foundedIn(), w.shape(), "", w.inferred()));
            } else {
                out.add(w);
            }
        }
        return new ArrayList<>(out.stream().map(w -> office(w, out)).toList());
    }

    /** Learns the State of somebody who heads or runs an office of the DPRK, as in {@code he headed the Tehran office of KOMID}. */
    private Who office(Who who, List<Who> all) {
        boolean open = who.named() && who.party().state().isUnknown() && who.party().kind().equals("person");
        return all.stream().filter(w -> open && w.dprk() && w.from() > who.to() && affiliation.tied(who.to(), w.from())).findFirst()
                .map(w -> affiliation.belonging(who, w)).orElse(who);
    }

    /** Tells whether a noun phrase such as {@code , a Russian military contractor} only describes the party before it. */
    private boolean described(Who last, Who w) {
        boolean headed = w.named() && w.to() - w.from() > 1 && scene.word(last.to() + 1).matches("an?") && List.of("non-state", "state").contains(w.party().kind()) && w.of().isEmpty();
        boolean body = last.named() && List.of("non-state", "company", "person").contains(last.party().kind()) && (headedPerson(w) || headed);
        boolean article = scene.word(last.to()).equals(",") && w.from() - last.to() >= 2 && w.from() - last.to() <= 4 && List.of("a", "an", "the").contains(scene.word(last.to() + 1))
                && !scene.parted(last.to() + 1, w.from()) && !scene.sign("governor", last.to(), w.from());
        return body && article && (last.party().state().equals(w.party().state()) || last.party().state().isUnknown());
    }

    /** Tells a front company of somebody, whose State is the one that counts. */
    private boolean fronting(Who last, Who w) {
        boolean front = last.party().kind().equals("company") && List.of("front", "subsidiary", "arm", "branch").stream().anyMatch(f -> last.party().name().contains(f));
        return front && w.dprk() && (scene.word(last.to()).equals("of") && w.from() - last.to() <= 2 || scene.word(last.to()).equals("for") && w.from() - last.to() <= 2);
    }

    /** Tells a kind of ship with its name right behind, as in {@code the Chinese freighter Hai Xin}. */
    private static boolean christened(Who last, Who w) {
        return last.to() == w.from() && last.party().kind().equals("vessel") && w.party().kind().equals("vessel");
    }

    private static Who ship(Who last, Who w) {
        return w.as(new Party(w.party().name(), w.party().state().isUnknown() ? last.party().state() : w.party().state(), "vessel", ""), last.from(), w.to());
    }

    private static boolean headedPerson(Who who) {
        return who.named() && !who.party().state().isUnknown() && List.of("person", "company").contains(who.party().kind());
    }

    private static Party stated(Who name, Who national) {
        return new Party(name.party().name(), national.party().state(), national.party().kind(), "");
    }

    /** Tells whether only an office stands between a name and a party: {@code , head of}. */
    private boolean office(int from, int to) {
        boolean of = scene.word(to - 1).equals("of") || scene.word(to - 1).equals("the") && scene.word(to - 2).equals("of");
        return of && to - from <= 5 && scene.word(from).equals(",");
    }

    private boolean apposed(int from, int to) {
        return to - from <= 3 && from < to && scene.word(from).equals(",");
    }

    private Who remember(Who who) {
        String name = who.party().name();
        met.putIfAbsent(name.toLowerCase(Locale.ROOT), who);
        met.putIfAbsent(name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT), who);
        return who;
    }
}
