package org.embargo.intake;

import java.util.List;
import java.util.Locale;

import org.embargo.facts.Conduct;
import org.embargo.facts.Modality;
import org.embargo.facts.Stage;

/** Puts a transfer into one line: what was done with which goods, between whom, how far it went and how firmly that is said. */
final class Summary {

    private Summary() {
    }

    /**
     * Says what was done and between whom.
     *
     * @param goods in words; empty where the act says it all
     * @param act whether these words name the act too, as {@code arms sales} do
     * @param parties two names, who gives first
     * @param either whether it is not said which of them gives
     */
    static String of(Conduct conduct, List<String> goods, boolean act, List<String> parties, boolean either) {
        boolean paid = conduct == Conduct.FINANCING;
        String what = act ? String.join(", ", goods) : conduct.of(paid && goods.isEmpty() ? List.of("goods") : goods);
        String from = parties.get(0);
        String to = parties.get(1);
        String between = either ? "between " + from + " and " + to
                : paid ? "supplied by " + from + " to " + to
                : conduct.help() ? "by " + from + " for " + to : "from " + from + " to " + to;
        return what.substring(0, 1).toUpperCase(Locale.ROOT) + what.substring(1) + " " + between;
    }

    /** Says how far it went and how firmly that is said, in brackets; what both say is said once. */
    static String standing(Stage stage, Modality modality) {
        return " (" + stage + (stage.word().equals(modality.word()) ? "" : ", " + modality.phrase()) + ")";
    }
}
