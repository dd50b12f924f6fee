package org.embargo.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A copy of the shipped rulebook that a test edits. */
public record EditedRules(Path folder) {

    /** Copies the shipped rulebook into a folder. */
    public static EditedRules in(Path folder) {
        try (Stream<Path> files = Files.walk(Path.of("rules"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = folder.resolve(Path.of("rules").relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.writeString(to, Files.readString(file));
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return new EditedRules(folder);
    }

    /** Replaces the first place of a text at or below another. */
    public EditedRules edit(String file, String below, String from, String to) {
        try {
            Path path = folder.resolve(file);
            String text = Files.readString(path);
            int start = text.indexOf(below);
            int at = text.indexOf(from, Math.max(0, start));
            if (start < 0 || at < 0) {
                throw new IllegalStateException(file + " has no `" + from + "` below `" + below + "`");
            }
            Files.writeString(path, text.substring(0, at) + to + text.substring(at + from.length()));
            return this;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
