package org.embargo.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

import org.embargo.evidence.Place;
import org.embargo.evidence.Problem;
import org.embargo.evidence.Refused;

/** Puts out results: to standard output, or whole into a file. */
final class Output {

    private final Commands.Streams streams;

    Output(Commands.Streams streams) {
        this.streams = streams;
    }

    /** Prints a result, in UTF-8. */
    void print(String result) {
        print(result.getBytes(StandardCharsets.UTF_8));
    }

    private void print(byte[] bytes) {
        streams.out().write(bytes, 0, bytes.length);
        streams.out().flush();
    }

    /** Prints a result that people read, coloured where a terminal shows it. */
    void printText(String result) {
        print(streams.terminal() ? Colours.paint(result) : result);
    }

    /** Returns whether results are looked at on a terminal, be it one without colour. */
    boolean terminal() {
        return streams.terminal() || System.console() != null;
    }

    /** Writes a result into a file, or prints it where none is named; the file is there whole or not at all. */
    void put(String result, Optional<Path> file, boolean text) {
        if (file.isEmpty() && text) {
            printText(result);
        } else {
            put(result.getBytes(StandardCharsets.UTF_8), file);
        }
    }

    /** Writes bytes into a file, or to standard output where none is named; the file is there whole or not at all. */
    void put(byte[] result, Optional<Path> file) {
        if (file.isEmpty()) {
            print(result);
            return;
        }
        Path target = file.get().toAbsolutePath();
        try {
            Path parts = target.resolveSibling("." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
            try {
                Files.write(parts, result, StandardOpenOption.CREATE_NEW);
                Files.move(parts, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(parts);
            }
        } catch (IOException e) {
            throw new Refused(new Problem("output/unwritable", "`" + file.get() + "` cannot be written",
                    "see whether the folder is there and you may write to it", Place.whole("-o")));
        }
    }

    /** Says something beside the result. */
    void note(String text) {
        PrintStream err = streams.err();
        err.println("note: " + text);
    }
}
