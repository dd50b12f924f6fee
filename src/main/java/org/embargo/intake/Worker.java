package org.embargo.intake;

import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;

/**
 * Unpacks one document in a process of its own: bytes in on standard input, an answer out on standard output. It ends itself
 * when it has worked too long; the process that starts it bounds its memory, and how long it waits.
 */
final class Worker {

    /** Exit code of a process that has worked too long. */
    static final int TOO_LONG = 4;
    /** Longest work in seconds of a processor: how busy the machine is otherwise must not decide what can be read. */
    static final int MOST_SECONDS = 30;

    private static final int READ = 0;
    private static final int LOOK_AFTER = 250;

    private Worker() {
    }

    /** Unpacks the document on standard input; the argument is its format. */
    public static void main(String[] arguments) throws IOException {
        // Whatever a library prints would stand in the middle of the answer.
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        System.setErr(new PrintStream(OutputStream.nullOutputStream()));
        watch();
        try (DataOutputStream answer = new DataOutputStream(new java.io.BufferedOutputStream(new FileOutputStream(FileDescriptor.out)))) {
            try {
                Wire.write(bounded(extract(Format.valueOf(arguments[0]), System.in.readAllBytes())), answer);
            } catch (Unreadable e) {
                Wire.write(e, answer);
            } catch (RuntimeException e) {
                Wire.write(Unreadable.damaged("a file of format " + arguments[0]), answer);
            } catch (StackOverflowError e) {
                Wire.write(Unreadable.of("document/too-deep", "parts of the document are nested too deep", "hand in the text itself"), answer);
            }
        }
        Runtime.getRuntime().halt(READ);
    }

    private static void watch() {
        Thread watch = new Thread(() -> {
            try {
                while (ProcessHandle.current().info().totalCpuDuration().map(d -> d.toSeconds() < MOST_SECONDS).orElse(true)) {
                    Thread.sleep(LOOK_AFTER);
                }
                Runtime.getRuntime().halt(TOO_LONG);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }, "embargo-watch");
        watch.setDaemon(true);
        watch.start();
    }

    /** Extracts a document in this process, without any bound. */
    static Extracted extract(Format format, byte[] content) throws IOException {
        return switch (format) {
            case HTML -> WebPage.extract(content);
            case PDF -> PdfFile.extract(content);
            case DOCX -> WordFile.extract(content);
            case EML -> Mail.extract(content);
            case TEXT -> throw new IllegalArgumentException("text needs no unpacking");
        };
    }

    private static Extracted bounded(Extracted e) throws Unreadable {
        if (e.text().length() > Extracted.MOST_CHARACTERS) {
            throw Unreadable.tooLarge("the document has more than " + Extracted.MOST_CHARACTERS / 1_000_000 + " million characters");
        }
        return e;
    }
}
