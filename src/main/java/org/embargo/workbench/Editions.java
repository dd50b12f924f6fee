package org.embargo.workbench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.embargo.assessment.Engine;
import org.embargo.evidence.Place;
import org.embargo.evidence.Problem;
import org.embargo.evidence.Refused;

/** Opens a rulebook that is named by its folder or by a revision of the repository in which {@code rules/} is. */
final class Editions {

    private static final int LARGEST = 64 << 20;
    private static final String RULES = "rules";

    private final Path home;
    private final Function<Path, Engine> opening;
    private final String git;

    /** @param git the program that reads revisions */
    Editions(Path home, Function<Path, Engine> opening, String git) {
        this.home = home;
        this.opening = opening;
        this.git = git;
    }

    /**
     * Opens it.
     *
     * @throws Refused when there is neither such a folder nor such a revision, or its rulebook is refused
     */
    Engine open(String name) {
        Path folder = Path.of(name);
        if (Files.isDirectory(folder)) {
            return opening.apply(folder);
        }
        byte[] archive = archived(name);
        Path copy = copied(name, archive);
        try {
            return opening.apply(copy.resolve(RULES));
        } finally {
            remove(copy);
        }
    }

    private byte[] archived(String revision) {
        if (revision.startsWith("-")) {
            throw unknown(revision);
        }
        ProcessBuilder archiving = new ProcessBuilder(git, "-C", home.toAbsolutePath().toString(), "archive", "--format=zip", revision, RULES)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        try {
            Process process = archiving.start();
            process.getOutputStream().close();
            byte[] archive;
            try (InputStream out = process.getInputStream()) {
                archive = out.readNBytes(LARGEST + 1);
            }
            if (archive.length > LARGEST) {
                process.destroy();
                throw unknown(revision);
            }
            if (process.waitFor() != 0) {
                throw unknown(revision);
            }
            return archive;
        } catch (IOException e) {
            throw new Refused(new Problem("input/no-git", "`" + revision + "` is no folder, and git cannot be run to look for a revision of that name", "name a rulebook folder", Place.whole(revision)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unknown(revision);
        }
    }

    private static Refused unknown(String revision) {
        return new Refused(new Problem("input/unknown-revision", "`" + revision + "` is neither a folder nor a revision that has `rules/`",
                "name a rulebook folder, or a revision such as `main` or `HEAD~1`", Place.whole(revision)));
    }

    private static Path copied(String name, byte[] archive) {
        try {
            Path copy = Files.createTempDirectory("embargo-rules");
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    Path file = copy.resolve(entry.getName()).normalize();
                    if (!entry.isDirectory() && file.startsWith(copy)) {
                        Files.createDirectories(file.getParent());
                        Files.write(file, zip.readNBytes(LARGEST));
                    }
                }
            } catch (IOException e) {
                remove(copy);
                throw e;
            }
            return copy;
        } catch (IOException e) {
            throw new Refused(new Problem("input/unreadable", "the rules of `" + name + "` cannot be laid out in a temporary folder", "see whether there is room for temporary files", Place.whole(name)));
        }
    }

    private static void remove(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            // What is left is a copy of public rules in the folder for temporary files.
        }
    }
}
