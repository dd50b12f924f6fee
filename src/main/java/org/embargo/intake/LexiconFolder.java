package org.embargo.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.embargo.evidence.Problem;
import org.embargo.evidence.Refused;

/** Checks a lexicon more strictly than reading needs it: everything that would be of no effect is a problem as well. */
final class LexiconFolder {

    static final List<String> FILES = List.of("parties.yaml", "items.yaml", "conduct.yaml", "cues.yaml", "eras.yaml");

    private final Path folder;
    private final Set<String> kinds;

    /** Checks for a rulebook that knows these classes and groups of items. */
    LexiconFolder(Path folder, Set<String> kinds) {
        this.folder = folder;
        this.kinds = kinds;
    }

    /** Returns how many phrases each file holds; refuses with every problem at once, in the order of the files. */
    Map<String, Integer> check() {
        List<Problem> problems = new ArrayList<>();
        Map<String, LexiconSheet> sheets = LexiconSheet.open(folder, FILES, problems);
        problems.addAll(reading(sheets));
        problems.addAll(new LexiconTerms(sheets, kinds).problems());
        List<LexiconWords.Written> words = new LexiconWords(sheets).all();
        problems.addAll(new LexiconReach(words).problems());
        if (!problems.isEmpty()) {
            throw new Refused(problems.stream().distinct().sorted(order()).toList());
        }
        Map<String, Integer> count = new LinkedHashMap<>();
        sheets.forEach((file, sheet) -> count.put(file, (int) words.stream().filter(w -> w.sheet().equals(sheet)).count()));
        return count;
    }

    /** Returns what the reader itself refuses; what is wrong with YAML is told already, line by line. */
    private List<Problem> reading(Map<String, LexiconSheet> sheets) {
        try {
            LexiconFiles.read(folder);
            return List.of();
        } catch (Refused e) {
            return e.problems().stream().filter(p -> !p.code().equals("lexicon/not-yaml"))
                    .map(p -> sheets.values().stream().filter(s -> s.name().equals(p.place().file())).findFirst().map(s -> s.placed(p)).orElse(p)).toList();
        }
    }

    private Comparator<Problem> order() {
        return Comparator.<Problem>comparingInt(p -> FILES.indexOf(String.valueOf(Path.of(p.place().file()).getFileName())))
                .thenComparingInt(p -> p.place().line()).thenComparingInt(p -> p.place().column()).thenComparing(Problem::code);
    }
}
