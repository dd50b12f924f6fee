package org.embargo.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.embargo.assessment.Input;
import org.embargo.evidence.Place;
import org.embargo.evidence.Problem;
import org.embargo.evidence.Refused;
import org.embargo.evidence.Suggestion;

/** Takes in what a command line names: a file, or standard input as {@code -}. */
final class Inputs {

    private static final int MOST_BYTES = 64 << 20;
    static final String STANDARD_INPUT = "-";

    private final InputStream in;

    Inputs(InputStream in) {
        this.in = in;
    }

    /** Reads the bytes of an input. */
    Input input(String name, Optional<String> published) {
        byte[] content = content(name);
        if (content.length == 0) {
            throw refused("input/empty", "`" + name + "` is empty", "hand in a document or a facts file", name);
        }
        if (content.length > MOST_BYTES) {
            throw refused("input/too-large", "`" + name + "` has more than " + MOST_BYTES + " bytes", "hand it in as several files", name);
        }
        return new Input(name, content, published);
    }

    private byte[] content(String name) {
        try {
            if (name.equals(STANDARD_INPUT)) {
                return in.readNBytes(MOST_BYTES + 1);
            }
            Path path = Path.of(name);
            if (Files.isDirectory(path)) {
                throw refused("input/is-a-folder", "`" + name + "` is a folder", "name a file in it", name);
            }
            if (!Files.exists(path)) {
                throw refused("input/not-found", "there is no file `" + name + "`", near(path), name);
            }
            try (InputStream file = Files.newInputStream(path)) {
                return file.readNBytes(MOST_BYTES + 1);
            }
        } catch (IOException | InvalidPathException e) {
            throw refused("input/unreadable", "`" + name + "` cannot be read", "see whether it is a file that you may read", name);
        }
    }

    private static String near(Path path) {
        Path folder = path.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return folder == null ? "" : "there is no such folder either";
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<String> names = files.map(f -> f.getFileName().toString()).sorted().toList();
            return Suggestion.didYouMean(path.getFileName().toString(), names);
        } catch (IOException e) {
            return "";
        }
    }

    private static Refused refused(String code, String sentence, String help, String name) {
        return new Refused(new Problem(code, sentence, help, Place.whole(name)));
    }
}
