package org.embargo.workbench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.embargo.evidence.Place;
import org.embargo.evidence.Problem;
import org.embargo.evidence.Refused;
import org.embargo.evidence.Suggestion;

/**
 * What coverage is held against.
 *
 * @param percent the floors, in hundredths by kind
 * @param argued conditions of which it was argued that they cannot or need not be seen in some way
 */
record CoverageFloors(Map<String, Double> percent, List<CoverageScore.Gap> argued) {

    /** Takes the floors of a file and those of the command line, written {@code conditions=90}, which count more. */
    static CoverageFloors of(Optional<Path> file, List<String> options) {
        Map<String, Double> percent = new TreeMap<>();
        List<CoverageScore.Gap> argued = new ArrayList<>();
        file.ifPresent(f -> {
            ArguedFile read = ArguedFile.read(f);
            percent.putAll(read.floors(CoverageScore.KINDS));
            read.argued(List.of("rule", "condition", "way")).forEach(a -> argued.add(new CoverageScore.Gap(a.getOrDefault("rule", ""),
                    a.getOrDefault("condition", ""), a.getOrDefault("way", ""), a.getOrDefault("because", ""))));
            read.refuseIfAny();
        });
        options.forEach(o -> percent.put(kind(o), number(o)));
        return new CoverageFloors(percent, argued);
    }

    private static String kind(String option) {
        String kind = option.replaceFirst("=.*", "");
        if (!CoverageScore.KINDS.contains(kind)) {
            String near = Suggestion.didYouMean(kind, CoverageScore.KINDS);
            throw wrong("there is no floor for `" + kind + "`", near.isEmpty() ? "it has " + String.join(", ", CoverageScore.KINDS) : near);
        }
        return kind;
    }

    private static double number(String option) {
        String number = option.replaceFirst("[^=]*=?", "");
        if (!number.matches("\\d{1,3}(\\.\\d{1,3})?") || Double.parseDouble(number) > 100) {
            throw wrong("`" + option + "` is no floor", "write it as `conditions=90`, in hundredths");
        }
        return Double.parseDouble(number);
    }

    private static Refused wrong(String sentence, String help) {
        return new Refused(new Problem("usage/bad-value", sentence, help, Place.whole("--floor")));
    }
}
