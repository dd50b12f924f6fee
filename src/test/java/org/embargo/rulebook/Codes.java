package org.embargo.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The codes of problems, as they stand in the sources. */
public final class Codes {

    private static final Pattern CODE = Pattern.compile("\"((?:argued|bundle|rule|lexicon|rulebook|readings|measures|facts|document|fixtures?|report|usage|cli|input|output|receipt|merge|agree|annotations|reader|claims)/[a-z0-9-]+)\"");

    private Codes() {
    }

    /** Returns every code that a source below the folder names. */
    public static Set<String> raisedIn(Path folder) {
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(f -> f.toString().endsWith(".java")).toList()) {
                CODE.matcher(Files.readString(file)).results().forEach(m -> codes.add(m.group(1)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return codes;
    }
}
