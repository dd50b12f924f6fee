package org.embargo.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.embargo.facts.SetAside;
import org.embargo.intake.Mention.Sign;

/** Collects what looked like a transfer and was put aside, once for each sentence and reason. */
final class Asides {

    private final Map<String, SetAside> found = new LinkedHashMap<>();

    /** Puts a sentence aside. */
    void add(Scene scene, String because, String note, String otherMeasure) {
        found.putIfAbsent(scene.index() + because, new SetAside(scene.passage(), because, note, otherMeasure));
    }

    /** Returns whether a sentence was put aside for a reason that stands whatever else it says. */
    boolean barred(Scene scene) {
        return List.of("law-statement", "negative-evidence", "inside").stream().anyMatch(b -> found.containsKey(scene.index() + b));
    }

    /** Puts aside a sentence that names arms and a party and became nothing, with the likeliest reason. */
    void leftover(Scene scene, boolean drafted) {
        boolean party = !scene.who().isEmpty();
        boolean goods = scene.what().stream().anyMatch(w -> !w.entry().weak());
        designated(scene);
        if (drafted || !party || found.keySet().stream().anyMatch(k -> k.startsWith(scene.index() + "") && found.get(k).passage().equals(scene.passage()))) {
            return;
        }
        boolean visit = has(scene, "visit");
        if (goods || visit && has(scene, "display")) {
            String because = reason(scene, visit);
            String other = because.equals("wish") ? measure(scene) : "";
            add(scene, because, note(because), other);
        }
    }

    private void designated(Scene scene) {
        Optional<Sign> sign = scene.all("designate").stream().filter(s -> Words.verbal(scene, s) && !scene.word(s.from()).startsWith("list")).findFirst();
        if (sign.isPresent() && !scene.who().isEmpty()) {
            add(scene, "designation", note("designation"), "");
        }
    }

    private static boolean has(Scene scene, String kind) {
        return !scene.all(kind).isEmpty();
    }

    private static String reason(Scene scene, boolean visit) {
        if (has(scene, "scant")) {
            return "negative-evidence";
        }
        if (has(scene, "law")) {
            return "law-statement";
        }
        if (has(scene, "denial")) {
            return "denial";
        }
        return has(scene, "display") ? "display" : visit ? "visit" : has(scene, "test") ? "test" : has(scene, "wish") ? "wish" : has(scene, "aid") ? "aid"
                : has(scene, "backreference") ? "back-reference" : has(scene, "cover") ? "cover-cargo" : "no-transfer";
    }

    private static String measure(Scene scene) {
        return scene.what().stream().map(w -> w.entry().otherMeasure()).filter(m -> !m.isEmpty()).findFirst().orElse("");
    }

    private static String note(String because) {
        return switch (because) {
            case "display" -> "showing arms moves nothing";
            case "visit" -> "a visit moves nothing";
            case "test" -> "a test or launch by the owner is no transfer";
            case "wish" -> "to want goods is not to get them";
            case "aid" -> "aid without arms";
            case "designation" -> "a designation is no transfer; what it is for may be one";
            case "law-statement" -> "says what is prohibited, not what was done";
            case "negative-evidence" -> "says that there is little or no evidence";
            case "denial" -> "a denial alone describes no transfer";
            case "back-reference" -> "speaks of a transfer told elsewhere";
            case "cover-cargo" -> "goods that hide others";
            default -> "names arms and a party, and no act that moves arms between parties";
        };
    }

    /** Returns what was put aside, in the order of the text. */
    List<SetAside> all() {
        List<SetAside> out = new ArrayList<>(found.values());
        out.sort(Comparator.comparing(SetAside::passage).thenComparing(SetAside::because));
        return out;
    }
}
