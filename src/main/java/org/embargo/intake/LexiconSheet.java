package org.embargo.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.embargo.evidence.Place;
import org.embargo.evidence.Problem;
import org.embargo.evidence.Refused;
import org.embargo.evidence.Suggestion;

/**
 * One file of the lexicon whose values know where they stand.
 *
 * @param name the file as problems call it
 * @param text what it holds
 * @param root its tree
 */
record LexiconSheet(String name, String text, Located root) {

    private static final int LONGEST_MARK = 60;
    /** A longer line is not shown: its marks would stand many lines below the words. */
    private static final int LONGEST_LINE = 160;

    /** Opens the files that can be read; what is wrong with their YAML is added to the problems. */
    static Map<String, LexiconSheet> open(Path folder, List<String> files, List<Problem> problems) {
        Map<String, LexiconSheet> sheets = new LinkedHashMap<>();
        for (String file : files) {
            open(folder.resolve(file), problems).ifPresent(s -> sheets.put(file, s));
        }
        return sheets;
    }

    private static Optional<LexiconSheet> open(Path file, List<Problem> problems) {
        try {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            Problems found = new Problems(file.toString(), text);
            Optional<Located> root = FactsSyntax.tree(text, found);
            problems.addAll(ours(found));
            return root.map(r -> new LexiconSheet(file.toString(), text, r));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Takes over what the parser found under the codes of the lexicon. */
    private static List<Problem> ours(Problems found) {
        try {
            found.refuseIfAny();
            return List.of();
        } catch (Refused e) {
            return e.problems().stream().map(p -> new Problem(p.code().equals(FactsCode.DUPLICATE_KEY.code()) ? "lexicon/duplicate" : "lexicon/not-yaml",
                    p.sentence().replace("a facts file", "the lexicon"), p.help(), p.place())).toList();
        }
    }

    /** Makes a problem at a value. */
    Problem problem(String code, String sentence, String help, Located where) {
        Place place = Place.at(name, text, where.start(), Math.min(LONGEST_MARK, where.end() - where.start())).pointing(where.pointer());
        boolean shown = place.source().length() <= LONGEST_LINE;
        return new Problem(code, sentence, help, shown ? place : new Place(name, place.line(), place.column(), 0, "", place.pointer()));
    }

    /** Returns the same problem with the line to which its pointer leads. */
    Problem placed(Problem problem) {
        return at(problem.place().pointer()).map(where -> problem(problem.code(), problem.sentence(), problem.help(), where)).orElse(problem);
    }

    private Optional<Located> at(String pointer) {
        Optional<Located> here = Optional.of(root);
        for (String step : pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/")) {
            here = here.flatMap(h -> step.matches("\\d+") ? element(h, Integer.parseInt(step)) : value(h, step));
        }
        return here;
    }

    private static Optional<Located> element(Located list, int index) {
        return elements(list).stream().skip(index).findFirst();
    }

    /** Returns the value of a key; empty where there is none. */
    static Optional<Located> value(Located node, String key) {
        return node instanceof Located.Mapping mapping ? Optional.ofNullable(mapping.entries().get(key)).map(Located.Entry::value) : Optional.empty();
    }

    /** Returns the values of a list; none where it is no list. */
    static List<Located> elements(Located node) {
        return node instanceof Located.Sequence list ? list.values() : List.of();
    }

    /** Returns the values of the list under a key. */
    static List<Located> elements(Located node, String key) {
        return value(node, key).map(LexiconSheet::elements).orElse(List.of());
    }

    /** Returns the entries under a key of the root. */
    List<Located.Entry> entries(String key) {
        return value(root, key).map(v -> v instanceof Located.Mapping m ? List.copyOf(m.entries().values()) : List.<Located.Entry>of()).orElse(List.of());
    }

    /** Returns the text of a value; empty where it is none. */
    static String text(Located node) {
        return node instanceof Located.Scalar scalar ? scalar.text() : "";
    }

    /** Returns the text under a key; empty where there is none. */
    static String text(Located node, String key) {
        return value(node, key).map(LexiconSheet::text).orElse("");
    }

    /** Returns a problem for each key of a mapping that it cannot have. */
    List<Problem> unknownKeys(Located node, Collection<String> known) {
        List<Problem> out = new ArrayList<>();
        if (node instanceof Located.Mapping mapping) {
            mapping.entries().values().stream().filter(e -> !known.contains(e.key().text())).forEach(e -> out.add(problem("lexicon/unknown-key",
                    "there is no key `" + e.key().text() + "` here", help(e.key().text(), known), e.key())));
        }
        return out;
    }

    /** Suggests the known word that was meant, or lists them all. */
    static String help(String word, Collection<String> known) {
        String near = Suggestion.didYouMean(word, known);
        return near.isEmpty() ? "it can be " + String.join(", ", known.stream().sorted().toList()) : near;
    }
}
