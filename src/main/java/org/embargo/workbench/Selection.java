package org.embargo.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.embargo.evidence.Place;
import org.embargo.evidence.Problem;
import org.embargo.evidence.Refused;

/** Finds the fixtures that a selection names. */
final class Selection {

    /** Folders that hold no fixtures: files that are wrong on purpose, documents to be read, and arguments. */
    private static final Set<String> OTHERS = Set.of("problems", "documents", "argued");

    private Selection() {
    }

    /**
     * Returns the fixtures in the folders and files, each once, sorted by name.
     *
     * @throws Refused when a name names nothing, or all of them together name no fixture
     */
    static List<Path> of(List<Path> wanted) {
        TreeSet<Path> found = new TreeSet<>();
        wanted.forEach(path -> found.addAll(in(path)));
        if (found.isEmpty()) {
            String named = wanted.stream().map(p -> "`" + p + "`").collect(Collectors.joining(", "));
            throw refused("fixture/none-selected", "there is no fixture in " + named, "name a folder or file below `fixtures`", wanted.get(0));
        }
        return List.copyOf(found);
    }

    private static List<Path> in(Path path) {
        if (Files.isRegularFile(path)) {
            return List.of(path);
        }
        if (!Files.isDirectory(path)) {
            throw refused("input/not-found", "there is no file or folder `" + path + "`", "name a folder or file below `fixtures`", path);
        }
        try (Stream<Path> walk = Files.walk(path)) {
            return walk.filter(Files::isRegularFile).filter(f -> f.toString().matches(".*\\.(yaml|yml|json)")).filter(Selection::isFixture).toList();
        } catch (IOException e) {
            throw refused("input/unreadable", "`" + path + "` cannot be read", "see whether it is a folder that you may read", path);
        }
    }

    private static boolean isFixture(Path file) {
        return StreamSupport.stream(file.toAbsolutePath().getParent().spliterator(), false).noneMatch(part -> OTHERS.contains(part.toString()));
    }

    private static Refused refused(String code, String sentence, String help, Path path) {
        return new Refused(new Problem(code, sentence, help, Place.whole(path.toString())));
    }
}
