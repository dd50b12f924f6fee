package org.embargo.intake;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.embargo.intake.Mention.Sign;
import org.embargo.intake.Mention.Who;

/** Finds denials that no word of denial marks: a party says that it ordered nothing, that no work was done, that it keeps to the resolutions; an office denies for its State. */
final class Disclaimers {

    private static final int FAR = 14;
    private static final Set<String> DEALS = Set.of("order", "orders", "dealings", "ties", "cooperation", "work", "weapons", "arms", "instructors", "purchase", "delivery", "deliveries", "shipment", "contract", "deal",
            "trade", "sale", "cargo", "resolution", "resolutions", "obligations", "sanctions", "violates", "violate", "breaches", "breached", "broke", "rule", "rules");
    private static final Set<String> KEEPS = Set.of("abides", "abide", "abided", "complies", "complied", "comply", "honours", "respects", "observes", "violates", "breaches", "breaks");
    private static final Set<String> OFFICES = Set.of("ministry", "embassy", "government", "mission", "spokesman", "spokeswoman", "minister", "president", "presidency", "palace", "house", "army", "official", "officials");
    private final List<Scene> scenes;

    Disclaimers(List<Scene> scenes) {
        this.scenes = scenes;
    }

    /** Returns the words and the speaker of a statement by which somebody says that it did no such thing. */
    Optional<Sign> said(Scene scene, Who speaker) {
        for (Sign speech : Dating.speeches(scene)) {
            boolean theirs = Speaking.speaker(scene, speech).filter(w -> w.equals(speaker)).isPresent() || scene.word(speaker.to()).equals("'s") && speaker.to() + 4 >= speech.from() && speaker.to() <= speech.from();
            if (theirs && denies(scene, speech.to())) {
                return Optional.of(speech);
            }
        }
        return Optional.empty();
    }

    private static boolean denies(Scene scene, int from) {
        boolean keeps = scene.tokens().subList(from, scene.tokens().size()).stream().anyMatch(t -> KEEPS.contains(t.lower())) && after(scene, from);
        return keeps || scene.all("negation").stream().anyMatch(n -> n.from() >= from && n.from() - from <= FAR && (after(scene, n.to()) || near(scene, n)));
    }

    /** Tells whether words for a deal, or goods, stand behind. */
    private static boolean after(Scene scene, int from) {
        int to = Math.min(scene.tokens().size(), from + FAR);
        return scene.tokens().subList(Math.min(from, to), to).stream().anyMatch(t -> DEALS.contains(t.lower())) || scene.what().stream().anyMatch(w -> w.from() >= from && w.from() < to && w.entry().goods());
    }

    /** Tells {@code ordered nothing} and {@code never asked for}. */
    private static boolean near(Scene scene, Sign n) {
        return scene.acts().stream().anyMatch(a -> !a.noun() && Math.abs(a.from() - n.from()) <= 3 && List.of("give", "get", "order", "ask", "teach", "mend", "build").contains(a.trigger().frame().id()));
    }

    /** Returns the State for which an office denies that the sentence does not name by its State: the one of which the sentences before speak. */
    Optional<Who> office(Scene scene, Sign denial) {
        boolean office = scene.tokens().subList(0, denial.from()).stream().anyMatch(t -> OFFICES.contains(t.lower())) && scene.who().stream().noneMatch(w -> w.to() <= denial.from() && !w.party().state().isUnknown());
        List<Who> states = Scene.near(scenes, scene.index() - 4, scene.index() - 1).flatMap(s -> s.who().stream()).filter(w -> office && !w.dprk() && !w.speaker() && w.party().kind().equals("state")
                && w.party().state().only().filter(c -> !Referents.ACCUSERS.contains(c)).isPresent()).toList();
        boolean one = states.stream().map(w -> w.party().state()).distinct().count() == 1;
        return one ? Optional.of(new Who(0, denial.to(), states.get(0).party(), "", "", "name", "", "an office speaks for the State of which the sentences before speak")) : Optional.empty();
    }
}
