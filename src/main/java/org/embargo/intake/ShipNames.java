package org.embargo.intake;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.embargo.facts.Party;
import org.embargo.facts.Possible;
import org.embargo.intake.Mention.Who;

/** Tells names of ships by the words beside them, as in {@code the freighter Maria}, {@code aboard the Wan Hai 215} or {@code the Nordlicht, a coaster}. */
final class ShipNames {

    private static final int FAR = 5;
    private static final Set<String> SHIPS = Set.of("ship", "vessel", "freighter", "tanker", "trawler", "mv", "m/v", "mt", "steamer", "carrier", "coaster", "dhow", "barge", "ferry");
    private static final Set<String> ABOARD = Set.of("aboard", "onboard");
    private final Scene scene;
    private final Map<String, Who> met;

    ShipNames(Scene scene, Map<String, Who> met) {
        this.scene = scene;
        this.met = met;
    }

    /** Returns the ship that words in capitals name, with the number behind them; empty when nothing says that it is one. */
    Optional<Who> named(int from, int to) {
        int before = List.of("\"", "'").contains(scene.word(from - 1)) ? from - 2 : from - 1;
        boolean article = scene.word(before).equals("the");
        boolean ship = from > 0 && SHIPS.contains(scene.word(before)) || article && ABOARD.contains(scene.word(before - 1)) || article && boarded(before - 1) || described(to);
        if (!ship || scene.word(from - 1).equals("aboard")) {
            return Optional.empty();
        }
        int end = to < scene.tokens().size() && scene.tokens().get(to).number() && scene.word(to).length() <= 3 ? to + 1 : to;
        String name = scene.passage(from, end).quote().replaceAll("\\s+", " ");
        Who who = new Who(from, end, new Party(name, Possible.unknown(), "vessel", ""), "", "", "name", "", "");
        met.putIfAbsent(name.toLowerCase(Locale.ROOT), who);
        met.putIfAbsent(scene.passage(from, to).quote().toLowerCase(Locale.ROOT), who);
        return Optional.of(who);
    }

    private boolean boarded(int token) {
        return scene.word(token).equals("board") && List.of("on", "onto").contains(scene.word(token - 1));
    }

    /** Tells {@code , a coaster under} behind a name. */
    private boolean described(int to) {
        if (!scene.word(to).equals(",") || !List.of("a", "an", "the").contains(scene.word(to + 1))) {
            return false;
        }
        for (int i = to + 2; i < to + FAR; i++) {
            if (SHIPS.contains(scene.word(i))) {
                return true;
            }
            if (!scene.word(i).matches("[\\p{L}-]+") || scene.sign(i, "governor")) {
                return false;
            }
        }
        return false;
    }
}
