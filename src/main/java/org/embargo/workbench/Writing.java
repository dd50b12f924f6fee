package org.embargo.workbench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.embargo.evidence.Place;
import org.embargo.evidence.Problem;
import org.embargo.evidence.Refused;

/** Writes files so that all of them are there in the end, or none. */
final class Writing {

    private Writing() {
    }

    /** Writes files that must not be there yet. */
    static void anew(Map<Path, byte[]> files) {
        together(files, Map.of());
    }

    /** Writes files that must not be there yet, together with changed ones. */
    static void together(Map<Path, byte[]> files, Map<Path, byte[]> changed) {
        List<Problem> there = files.keySet().stream().filter(Files::exists).map(f -> new Problem("output/exists", "`" + f + "` is there already",
                "nothing is overwritten; name another file, or remove this one first", Place.whole(f.toString()))).toList();
        if (!there.isEmpty()) {
            throw new Refused(there);
        }
        Map<Path, byte[]> all = new LinkedHashMap<>(files);
        all.putAll(changed);
        over(all);
    }

    /** Writes one text that must not be there yet. */
    static void anew(Path file, String text) {
        anew(Map.of(file, text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Writes files, over those that are there. They are written beside their places first, and moved there when all are written. */
    private static void over(Map<Path, byte[]> files) {
        Map<Path, Path> parts = new LinkedHashMap<>();
        try {
            for (Map.Entry<Path, byte[]> file : files.entrySet()) {
                Path target = file.getKey().toAbsolutePath();
                Files.createDirectories(target.getParent());
                Path part = target.resolveSibling("." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
                parts.put(part, target);
                Files.write(part, file.getValue(), StandardOpenOption.CREATE_NEW);
            }
            for (Map.Entry<Path, Path> part : parts.entrySet()) {
                Files.move(part.getKey(), part.getValue(), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            throw new Refused(new Problem("output/unwritable", "`" + files.keySet().iterator().next() + "` cannot be written",
                    "see whether the folder is there and you may write to it", Place.whole("-o")));
        } finally {
            parts.keySet().forEach(Writing::remove);
        }
    }

    private static void remove(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            // what is left is named after the file and this process, and hinders nobody
        }
    }
}
