package org.embargo.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.embargo.intake.Entry.ItemEntry;
import org.embargo.intake.Mention.What;
import org.embargo.intake.Mention.Who;
import org.embargo.intake.PhraseTree.Match;

/** Takes {@code the rods} or {@code five rods} for the aluminium rods that a sentence before named: a noun alone stands for the longer name. */
final class ShortNames {

    private static final Set<String> COMMON = Set.of("systems", "system", "equipment", "parts", "components", "weapons", "arms", "goods", "items", "materials", "material", "machines", "machinery", "technology",
            "technologies", "vehicles", "trucks", "kits", "spares", "works", "tests", "programme", "program", "plant", "plants", "factory", "forces", "defence", "defense", "facilities", "facility", "building", "academy",
            "headquarters", "engines", "services", "training", "ships", "vessels", "boats", "aircraft", "planes", "fighters", "ammunition", "munitions", "tools", "power", "control", "sets", "steel", "metal", "metals");
    private final Map<String, ItemEntry> named = new HashMap<>();

    /** Returns the goods of a sentence with those that a noun alone names, and remembers the longer names. */
    List<What> completed(Scene scene, List<What> found, List<Who> who, List<Match> matches) {
        List<What> out = new ArrayList<>();
        for (What w : found) {
            ItemEntry longer = named.get(scene.word(w.from()));
            boolean same = longer != null && w.to() - w.from() == 1 && List.of("the", "those", "these").contains(scene.word(w.from() - 1));
            out.add(same ? new What(w.from(), w.to(), longer, longer.kinds(), w.origin(), w.governor()) : w);
        }
        for (int i = 0; i < scene.tokens().size(); i++) {
            int at = i;
            ItemEntry longer = named.get(scene.word(i));
            boolean free = longer != null && found.stream().noneMatch(w -> w.covers(at)) && who.stream().noneMatch(w -> w.covers(at)) && matches.stream().noneMatch(m -> m.from() <= at && at < m.to());
            if (free && opened(scene, i)) {
                out.add(new What(i, i + 1, longer, longer.kinds(), "", ""));
            }
        }
        found.forEach(w -> remember(scene, w));
        out.sort(Comparator.comparingInt(What::from));
        return out;
    }

    /** Tells whether an article, a number or a demonstrative stands before the noun, with at most one word between. */
    private static boolean opened(Scene scene, int at) {
        for (int i = at - 1; i >= Math.max(0, at - 2); i--) {
            if (List.of("the", "those", "these", "its").contains(scene.word(i)) || scene.tokens().get(i).number() || List.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten").contains(scene.word(i))) {
                return true;
            }
        }
        return false;
    }

    private void remember(Scene scene, What w) {
        String head = scene.word(w.to() - 1);
        boolean long_ = w.to() - w.from() > 1 && w.entry().goods() && !w.entry().civil() && !w.entry().weak() && !w.kinds().isEmpty();
        if (long_ && head.endsWith("s") && !COMMON.contains(head) && !scene.heading()) {
            named.put(head, w.entry());
        }
    }
}
