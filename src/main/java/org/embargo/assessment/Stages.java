package org.embargo.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.embargo.facts.Possible;
import org.embargo.facts.Stage;

/** Turns covered acts into VIOLATION or PROSPECTIVE by how far they went. IQ-10 says how far is far enough. */
final class Stages {

    private static final String QUESTION = "IQ-10";

    private final List<Stage> stages;
    private final boolean asksQuestion;

    Stages(Possible<Stage> stage, boolean asksQuestion) {
        this.stages = stage.isUnknown() ? List.of(Stage.values()) : stage.listed();
        this.asksQuestion = asksQuestion;
    }

    /** Splits every covered possibility by stage and reading; the others stay as they are. */
    List<Possibility> apply(Collection<Possibility> possibilities, List<String> readings) {
        Set<Possibility> all = new LinkedHashSet<>();
        for (Possibility p : possibilities) {
            if (p.outcome().covered()) {
                all.addAll(split(p, readings));
            } else {
                all.add(p);
            }
        }
        return List.copyOf(all);
    }

    private List<Possibility> split(Possibility p, List<String> readings) {
        List<Possibility> split = new ArrayList<>();
        for (Stage stage : stages) {
            Map<String, String> values = new TreeMap<>(p.values());
            if (stages.size() > 1) {
                values.put("stage", group(stage));
            }
            if (!asksQuestion || !turnsOnReading(stage)) {
                split.add(new Possibility(values, outcome(stage, "transfer")));
                continue;
            }
            for (String reading : readings) {
                Map<String, String> read = new TreeMap<>(values);
                read.put(QUESTION, reading);
                split.add(new Possibility(read, outcome(stage, reading)));
            }
        }
        return split;
    }

    private static boolean turnsOnReading(Stage stage) {
        return stage == Stage.CONTRACTED || stage == Stage.ATTEMPTED;
    }

    private static String group(Stage stage) {
        return switch (stage) {
            case PERFORMED, INTERCEPTED -> "performed or intercepted";
            case CONTRACTED, ATTEMPTED -> stage.word();
            default -> "nothing has moved";
        };
    }

    private static Outcome outcome(Stage stage, String reading) {
        boolean far = switch (stage) {
            case PERFORMED, INTERCEPTED -> true;
            case CONTRACTED -> !reading.equals("transfer");
            case ATTEMPTED -> reading.equals("attempt");
            default -> false;
        };
        return far ? Outcome.VIOLATION : Outcome.PROSPECTIVE;
    }
}
