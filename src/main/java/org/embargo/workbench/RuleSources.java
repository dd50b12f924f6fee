package org.embargo.workbench;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.embargo.evidence.Place;

/** The files of a rulebook, to say where a rule, provision, question or class stands. */
final class RuleSources {

    private final Path folder;
    private final Map<String, String> texts;

    /** The texts are those that the rulebook was read from, which may be a bundle; the folder or bundle names them. */
    RuleSources(Path folder, Map<String, String> texts) {
        this.folder = folder;
        this.texts = new TreeMap<>(texts);
    }

    /** Returns where a rule stands. */
    Place rule(String file, String name) {
        return at(file, "\"" + name + "\"");
    }

    /** Returns where a provision stands. */
    Place provision(String id) {
        String instrument = id.substring(0, id.indexOf('/'));
        return texts.keySet().stream().filter(f -> f.matches("\\d{4}-" + instrument + "/instrument\\.yaml")).findFirst()
                .map(f -> key(f, id.substring(id.indexOf('/') + 1))).orElse(Place.whole(name("rulebook.yaml")));
    }

    /** Returns where a key of a file stands. */
    Place key(String file, String key) {
        Matcher found = Pattern.compile("(?m)^\\s*[\"']?(" + Pattern.quote(key) + ")[\"']?:").matcher(texts.getOrDefault(file, ""));
        return found.find() ? Place.at(name(file), texts.get(file), found.start(1), key.length()) : Place.whole(name(file));
    }

    private Place at(String file, String word) {
        int at = texts.getOrDefault(file, "").indexOf(word);
        return at < 0 ? Place.whole(name(file)) : Place.at(name(file), texts.get(file), at, word.length());
    }

    private String name(String file) {
        Path here = Path.of("").toAbsolutePath();
        Path whole = folder.resolve(file).toAbsolutePath().normalize();
        return (whole.startsWith(here) ? here.relativize(whole) : whole).toString().replace('\\', '/');
    }

    /** Returns the comment with which a rule file begins; empty when it begins otherwise. */
    String head(String file) {
        Matcher comment = Pattern.compile("(?s)\\A\\s*/\\*(.*?)\\*/").matcher(texts.getOrDefault(file, ""));
        return comment.find() ? comment.group(1) : "";
    }
}
