package org.embargo.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Gives the files that changed below some folders, as soon as some have. It looks at times and sizes, which every file system has. */
final class FileChanges implements Iterator<Set<Path>> {

    private static final long PAUSE = 200;

    private final List<Path> roots;
    private Map<Path, String> seen;

    FileChanges(List<Path> roots) {
        this.roots = roots;
        this.seen = look();
    }

    @Override
    public boolean hasNext() {
        return !Thread.currentThread().isInterrupted();
    }

    @Override
    public Set<Path> next() {
        Set<Path> changed = changes();
        while (changed.isEmpty() && hasNext()) {
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            changed = changes();
        }
        return changed;
    }

    /** Returns what changed since it last looked; an editor that writes a file in two steps is met by the next look. */
    Set<Path> changes() {
        Map<Path, String> now = look();
        Set<Path> changed = new TreeSet<>();
        now.forEach((file, state) -> {
            if (!state.equals(seen.get(file))) {
                changed.add(file);
            }
        });
        seen.keySet().stream().filter(file -> !now.containsKey(file)).forEach(changed::add);
        seen = now;
        return changed;
    }

    private Map<Path, String> look() {
        Map<Path, String> now = new HashMap<>();
        for (Path root : roots) {
            try (Stream<Path> files = Files.exists(root) ? Files.walk(root) : Stream.of()) {
                files.filter(f -> f.toString().matches(".*\\.(drl|ya?ml|json)") && Files.isRegularFile(f)).forEach(f -> now.put(f, state(f)));
            } catch (IOException | UncheckedIOException e) {
                // a folder that is being changed is looked at again
            }
        }
        return now;
    }

    private static String state(Path file) {
        try {
            return Files.getLastModifiedTime(file) + " " + Files.size(file);
        } catch (IOException e) {
            return "being written";
        }
    }
}
