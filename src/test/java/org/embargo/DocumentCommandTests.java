package org.embargo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.embargo.cli.Commands;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents on the command line: files, standard input, and what is neither. */
class DocumentCommandTests {

    private static final String STORY = "In May 2015, North Korea sold tanks to Syria, a diplomat said.";

    @TempDir
    private Path folder;

    @Test
    void readsAPdfFileAndShowsPages() throws IOException {
        String file = pdf().toString();

        assertThat(CommandRun.of("assess", file).out()).contains("Taken out of: PDF, sha256 ", "tanks", "would violate");
        assertThat(CommandRun.of("explain", file, "T1").out()).contains("(p. 1)");
        assertThat(CommandRun.of("assess", file, "--format", "json").out()).contains("\"format\" : \"pdf\"", "\"locator\" : \"p. 1\"");
    }

    @Test
    void takesAPdfFileFromStandardInput() throws IOException {
        byte[] file = Files.readAllBytes(pdf());

        assertThat(with(file, "read", "-").out()).isEqualTo(CommandRun.of("read", pdf().toString()).out()).contains("locator: p. 1");
    }

    @Test
    void readsBackTheFactsThatItWroteOfAPdfFile() throws IOException {
        String facts = CommandRun.of("read", pdf().toString()).out();

        assertThat(CommandRun.with(facts, "assess", "-", "--format", "json").out()).contains("\"format\" : \"pdf\"", "\"locator\" : \"p. 1\"");
    }

    @Test
    void writesTheTextThatPassagesAreCountedIn() throws IOException {
        Path text = folder.resolve("text.txt");
        String facts = CommandRun.of("read", pdf().toString(), "--text", text.toString()).out();

        assertThat(Files.readString(text)).isEqualTo(STORY);
        assertThat(facts).contains(org.embargo.evidence.SourceDocument.digest(STORY));
    }

    @Test
    void findsEveryQuotationInThePdfFileAgain() throws IOException {
        Path facts = folder.resolve("facts.yaml");
        Files.writeString(facts, CommandRun.of("read", pdf().toString()).out());

        assertThat(CommandRun.of("verify-quotes", facts.toString(), pdf().toString())).satisfies(r -> assertThat(r.code()).isZero()).satisfies(r -> assertThat(r.out()).contains("missing: 0"));
    }

    @Test
    void refusesATextOf200MegabytesWithoutReadingAllOfIt() throws IOException {
        Path large = folder.resolve("large.txt");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(200L << 20);
        }

        assertRefused(CommandRun.of("assess", large.toString()), "input/too-large");
    }

    @Test
    void refusesAFolderAndAnEmptyFile() throws IOException {
        assertRefused(CommandRun.of("assess", folder.toString()), "input/is-a-folder");
        assertRefused(CommandRun.of("assess", Files.createFile(folder.resolve("empty.pdf")).toString()), "input/empty");
    }

    @Test
    void refusesAFileThatCannotBeRead() {
        // Nobody can read the memory of a process from its first byte on, whatever they may read otherwise.
        assertRefused(CommandRun.of("assess", "/proc/self/mem"), "input/unreadable");
    }

    @Test
    void readsAPipe() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
        byte[] story = STORY.getBytes(StandardCharsets.UTF_8);
        Thread writer = new Thread(() -> {
            try (OutputStream out = Files.newOutputStream(pipe)) {
                out.write(story);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
        writer.start();

        assertThat(CommandRun.of("read", pipe.toString()).out()).contains("tanks");
        writer.join();
    }

    private static void assertRefused(CommandRun run, String code) {
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("error[" + code + "]").doesNotContain("at org.embargo");
    }

    private static CommandRun with(byte[] input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Commands.Streams streams = new Commands.Streams(new ByteArrayInputStream(input), new PrintStream(out, false, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8), false);
        int code = EmbargoCommand.run(Path.of(""), CommandRun::engine, streams, arguments);
        streams.out().flush();
        return new CommandRun(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private Path pdf() throws IOException {
        Path path = folder.resolve("report.pdf");
        if (Files.exists(path)) {
            return path;
        }
        try (PDDocument file = new PDDocument()) {
            PDPage page = new PDPage();
            file.addPage(page);
            try (PDPageContentStream stream = new PDPageContentStream(file, page)) {
                stream.beginText();
                stream.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
                stream.newLineAtOffset(50, 700);
                stream.showText(STORY);
                stream.endText();
            }
            file.save(path.toFile());
        }
        return path;
    }
}
