package org.embargo.intake;

import java.util.HashMap;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.embargo.evidence.Suggestion;

/**
 * The codes of States: ISO 3166-1 alpha-2, ISO 3166-3 alpha-4 for former States, and {@code XA} to {@code XZ} for
 * States that a document does not name.
 */
final class States {

    private static final Set<String> NOW = Locale.getISOCountries(IsoCountryCode.PART1_ALPHA2);
    private static final Set<String> FORMER = Locale.getISOCountries(IsoCountryCode.PART3);
    private static final Map<String, String> COMMON = Map.of("uk", "GB", "su", "SUHH", "ussr", "SUHH", "nk", "KP",
            "dprk", "KP", "north korea", "KP", "south korea", "KR", "gdr", "DDDE", "yu", "YUCS", "soviet union", "SUHH");
    private static final Map<String, String> NAMES = names();

    private States() {
    }

    /** Returns whether a State can have this code. */
    static boolean known(String code) {
        return NOW.contains(code) || FORMER.contains(code) || code.matches("X[A-Z]");
    }

    /** Says which code may have been meant: by name, by another code, or by a slip of the pen. */
    static String help(String word) {
        String lower = word.strip().toLowerCase(Locale.ROOT);
        String upper = word.strip().toUpperCase(Locale.ROOT);
        String code = COMMON.getOrDefault(lower, NAMES.getOrDefault(lower, known(upper) ? upper : ""));
        if (!code.isEmpty()) {
            return "did you mean `" + code + "`?";
        }
        return near(lower, upper).map(near -> "did you mean `" + near + "`?")
                .orElse("write two letters such as `KP`, four for a former State such as `SUHH`, `XA` to `XZ` for one that"
                        + " is not named, or `unknown`");
    }

    private static Optional<String> near(String lower, String upper) {
        return switch (upper.length()) {
            case 0, 1, 2, 3 -> Optional.empty();
            case 4 -> Suggestion.nearest(upper, FORMER);
            default -> Suggestion.nearest(lower, NAMES.keySet()).map(NAMES::get);
        };
    }

    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        for (String code : NOW) {
            Locale state = new Locale.Builder().setRegion(code).build();
            names.put(state.getDisplayCountry(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
            names.put(state.getISO3Country().toLowerCase(Locale.ROOT), code);
        }
        return new TreeMap<>(names);
    }
}
