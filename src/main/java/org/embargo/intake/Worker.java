package org.embargo.intake;

import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;

/**
 * Unpacks one document in a process of its own: bytes in on standard input, an answer out on standard output. The process
 * that starts it bounds its memory and its time.
 */
final class Worker {

    private static final int READ = 0;

    private Worker() {
    }

    /** Unpacks the document on standard input; the argument is its format. */
    public static void main(String[] arguments) throws IOException {
        // Whatever a library prints would stand in the middle of the answer.
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        System.setErr(new PrintStream(OutputStream.nullOutputStream()));
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
